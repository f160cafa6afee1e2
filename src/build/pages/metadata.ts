// What machines read in a page's head: Open Graph for previews, Dublin Core and citation tags for reference managers,
// and schema.org as a data block for search engines.
import { titleOf } from "../../i18n/describe";
import { sayOnPage } from "../../i18n/pageWords";
import { type EventDetails, type TimelineEvent, textIn } from "../../model/dataset";
import { LANGUAGES, type Language } from "../../model/vocabulary";
import { type Html, html, jsonBlock } from "./html";
import { dateTime, isoMoment } from "./moments";
import { siteName } from "./shell";
import { eventPath, fullAddress, homePath, otherLanguage, personPath, picturePath, type Site } from "./site";

const LOCALES: Record<Language, string> = { en: "en_GB", vi: "vi_VN" };
const LICENCE = "https://creativecommons.org/licenses/by/4.0/";

export function homeMeta(site: Site, path: string, language: Language): Html {
  return openGraph(site, path, language, {
    kind: "website",
    title: siteName(site, language),
    description: sayOnPage(language, "description"),
    picture: picturePath(site, null),
  });
}

/** Everything a page about one event says to machines. */
export function eventMeta(site: Site, event: TimelineEvent, full: EventDetails, language: Language): Html {
  const path = eventPath(language, event.id);
  const title = titleOf(language, event);
  const description = textIn(full.summary, language)?.text ?? title;
  const { about } = site.record;
  const address = fullAddress(site, path, path);
  const subjects = full.places.flatMap((id) => textIn(site.details.places[id]?.name, language)?.text ?? []);
  return html`${openGraph(site, path, language, { kind: "article", title, description, picture: picturePath(site, event) })}
<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/">
<link rel="schema.DCTERMS" href="http://purl.org/dc/terms/">
<meta name="DC.title" lang="${language}" content="${title}">
<meta name="DC.description" lang="${language}" content="${description}">
<meta name="DC.publisher" content="${siteName(site, language)}">
<meta name="DC.date" content="${about.date}">
<meta name="DC.language" content="${language}">
<meta name="DC.type" content="Text">
<meta name="DC.rights" content="${LICENCE}">
${site.address ? html`<meta name="DC.identifier" content="${address}">\n` : null}<meta name="DCTERMS.temporal" content="${intervalOf(event)}">
${subjects.map((name) => html`<meta name="DCTERMS.spatial" content="${name}">\n`)}${full.sources.map((source) => html`<meta name="DCTERMS.references" content="${source.url}">\n`)}<meta name="citation_title" content="${title}">
<meta name="citation_publication_date" content="${about.date.replaceAll("-", "/")}">
<meta name="citation_publisher" content="${siteName(site, language)}">
<meta name="citation_language" content="${language}">
${site.address ? html`<meta name="citation_public_url" content="${address}">\n` : null}${eventData(site, event, full, language)}`;
}

/** The whole record as a schema.org Dataset, with the files it can be had as. */
export function datasetData(site: Site, path: string, language: Language): Html {
  const file = (name: string, type: string) => ({
    "@type": "DataDownload",
    encodingFormat: type,
    contentUrl: fullAddress(site, path, name),
  });
  return jsonBlock("application/ld+json", {
    "@context": "https://schema.org",
    ...datasetNode(site, path, language),
    description: sayOnPage(language, "description"),
    license: LICENCE,
    isAccessibleForFree: true,
    inLanguage: LANGUAGES,
    temporalCoverage: `${site.record.about.span.from}/${site.record.about.span.to}`,
    spatialCoverage: [
      { "@type": "Place", name: language === "vi" ? "Việt Nam" : "Vietnam" },
      { "@type": "Place", name: language === "vi" ? "Hoa Kỳ" : "United States" },
    ],
    creator: { "@type": "Organization", name: siteName(site, language) },
    distribution: [file("dataset.json", "application/json"), file("dataset.csv", "text/csv")],
  });
}

function eventData(site: Site, event: TimelineEvent, full: EventDetails, language: Language): Html {
  const path = eventPath(language, event.id);
  const name = (value: Parameters<typeof textIn>[0]) => textIn(value, language)?.text;
  const people = full.people.map(({ id }) => ({
    "@type": "Person",
    name: name(site.details.people[id]?.name),
    url: fullAddress(site, path, personPath(language, id)),
  }));
  const organizations = full.organizations.map((id) => ({
    "@type": "Organization",
    name: name(site.details.organizations[id]?.name),
  }));
  return jsonBlock("application/ld+json", {
    "@context": "https://schema.org",
    "@type": "Event",
    "@id": `${fullAddress(site, path, path)}#event`,
    name: titleOf(language, event),
    alternateName: textIn(event.title, otherLanguage(language))?.text,
    description: name(full.summary),
    inLanguage: language,
    startDate: dateTime(event),
    endDate: event.date.end ? isoMoment(event.date.end) : undefined,
    eventStatus: "https://schema.org/EventScheduled",
    location: full.places.map((id) => {
      const place = site.details.places[id];
      return {
        "@type": "Place",
        name: name(place?.name),
        address: { "@type": "PostalAddress", addressLocality: name(place?.name), addressCountry: place?.country },
        geo: place && { "@type": "GeoCoordinates", latitude: place.lat, longitude: place.lon },
      };
    }),
    about: people.length + organizations.length ? [...people, ...organizations] : undefined,
    image: fullAddress(site, path, picturePath(site, event)),
    url: fullAddress(site, path, path),
    subjectOf: {
      "@type": "WebPage",
      url: fullAddress(site, path, path),
      datePublished: site.record.about.date,
      citation: full.sources.map((source) => ({
        "@type": "CreativeWork",
        name: source.title,
        url: source.url,
        inLanguage: source.lang,
        publisher: { "@type": "Organization", name: source.publisher },
        datePublished: source.published?.replace(/[~?%]$/, ""),
      })),
      isPartOf: {
        ...datasetNode(site, path, language),
        description: sayOnPage(language, "description"),
        license: LICENCE,
      },
    },
  });
}

function datasetNode(site: Site, path: string, language: Language) {
  const { about } = site.record;
  return {
    "@type": "Dataset",
    name: siteName(site, language),
    version: about.version,
    dateModified: about.date,
    url: fullAddress(site, path, homePath(language)),
  };
}

interface Preview {
  readonly kind: "website" | "article" | "profile";
  readonly title: string;
  readonly description: string;
  readonly picture: string;
}

export function openGraph(site: Site, path: string, language: Language, preview: Preview): Html {
  const picture = fullAddress(site, path, preview.picture);
  return html`<meta property="og:type" content="${preview.kind}">
<meta property="og:site_name" content="${siteName(site, language)}">
<meta property="og:title" content="${preview.title}">
<meta property="og:description" content="${preview.description}">
${site.address ? html`<meta property="og:url" content="${site.address}${path}">\n` : null}<meta property="og:image" content="${picture}">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="${preview.title}">
<meta property="og:locale" content="${LOCALES[language]}">
<meta property="og:locale:alternate" content="${LOCALES[otherLanguage(language)]}">
<meta name="twitter:card" content="summary_large_image">`;
}

/** "1995-07-11" or "2000-11-16/2000-11-19", without the marks of doubt that only EDTF knows. */
function intervalOf(event: TimelineEvent): string {
  return [event.date.start, event.date.end].flatMap((moment) => (moment ? isoMoment(moment) : [])).join("/");
}
