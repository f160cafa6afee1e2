// A page for each person whom the record names, and the list of them all.
import { formatDate, formatShort } from "../../i18n/dates";
import { titleOf } from "../../i18n/describe";
import { sayOnPage } from "../../i18n/pageWords";
import { say } from "../../i18n/words";
import { type TimelineEvent, textIn } from "../../model/dataset";
import { readEdtf } from "../../model/day";
import type { RawPerson } from "../../model/record";
import type { Language } from "../../model/vocabulary";
import { type Html, html, jsonBlock } from "./html";
import { openGraph } from "./metadata";
import { dateTime } from "./moments";
import { renderShell, textOf } from "./shell";
import { eventPath, fullAddress, type Page, personPath, picturePath, rootFrom, type Site } from "./site";

export function personPage(site: Site, person: RawPerson, language: Language): Page {
  const path = personPath(language, person.id);
  const root = rootFrom(path);
  const name = nameOf(person, language);
  const description = `${name}. ${textIn(person.role, language)?.text ?? ""}`;
  const events = eventsOf(site, person.id);
  const body = renderShell(site, {
    path,
    language,
    title: name,
    description,
    alternates: { en: personPath("en", person.id), vi: personPath("vi", person.id) },
    head: html`${openGraph(site, path, language, { kind: "profile", title: name, description, picture: picturePath(site, null) })}
${jsonBlock("application/ld+json", {
  "@context": "https://schema.org",
  "@type": "Person",
  name,
  alternateName: person.aliases,
  description: textIn(person.role, language)?.text,
  url: fullAddress(site, path, path),
  subjectOf: events.map((event) => ({ "@type": "Event", name: titleOf(language, event), startDate: dateTime(event) })),
})}`,
    app: null,
    content: html`<main class="prose">
<h1>${textOf(language, person.name)}</h1>
<p class="lead">${textOf(language, person.role)}</p>
${terms(person, language)}
<section><h2>${sayOnPage(language, "eventsOf", { n: events.length })}</h2>
${eventList(events, language, root, (event) => textOf(language, officeAt(site, event, person.id)))}
<p><a href="${root}#people=${person.id}&amp;lang=${language}">${sayOnPage(language, "onTimeline")}</a></p></section>
${person.sources.length ? html`<section><h2>${say(language, "sources", { n: person.sources.length })}</h2><ul>${person.sources.map((url) => html`<li><a href="${url}" rel="noopener noreferrer">${url}</a></li>`)}</ul></section>` : null}
</main>`,
  });
  return { path, body };
}

/** Everybody who has at least one event, in the alphabet of the language. */
export function peoplePage(site: Site, language: Language): Page {
  const path = `${language}/people/`;
  const people = namedPeople(site).sort((a, b) =>
    nameOf(a, language).localeCompare(nameOf(b, language), language === "vi" ? "vi" : "en"),
  );
  const intro = sayOnPage(language, "peopleIntro", { n: people.length });
  const body = renderShell(site, {
    path,
    language,
    title: sayOnPage(language, "people"),
    description: intro,
    alternates: { en: "en/people/", vi: "vi/people/" },
    head: openGraph(site, path, language, {
      kind: "website",
      title: sayOnPage(language, "people"),
      description: intro,
      picture: picturePath(site, null),
    }),
    app: null,
    content: html`<main class="prose">
<h1>${sayOnPage(language, "people")}</h1>
<p class="lead">${intro}</p>
<ul class="index">
${people.map((person) => html`<li><a href="${person.id}/">${textOf(language, person.name)}</a> <span class="muted">${textOf(language, person.role)}</span></li>\n`)}</ul>
</main>`,
  });
  return { path, body };
}

/** People who take part in at least one event: each has a page. */
export function namedPeople(site: Site): RawPerson[] {
  const named = new Set(
    Object.values(site.details.events).flatMap((event) => [
      ...event.people.map(({ id }) => id),
      ...(event.participants ?? []).map(({ person }) => person),
    ]),
  );
  return Object.values(site.details.people).filter(({ id }) => named.has(id));
}

export function eventList(
  events: readonly TimelineEvent[],
  language: Language,
  root: string,
  note: (event: TimelineEvent) => Html | null = () => null,
): Html {
  return html`<ol class="event-list">
${events.map(
  (
    event,
  ) => html`<li data-track="${event.track}"><time datetime="${dateTime(event)}">${formatShort(language, event.date)}</time> <a href="${root}${eventPath(language, event.id)}">${titleOf(language, event)}</a> <span class="muted">${note(event)}</span></li>
`,
)}</ol>`;
}

function eventsOf(site: Site, id: string): TimelineEvent[] {
  return site.core.events.filter((event) => {
    const full = site.details.events[event.id];
    return full?.people.some((one) => one.id === id) || full?.participants?.some((one) => one.person === id);
  });
}

/** What the person was, or did, on the day. */
function officeAt(site: Site, event: TimelineEvent, id: string) {
  const full = site.details.events[event.id];
  return (
    full?.participants?.find((one) => one.person === id)?.role ?? full?.people.find((one) => one.id === id)?.office
  );
}

function terms(person: RawPerson, language: Language): Html | null {
  if (!person.terms.length) return null;
  return html`<section><h2>${sayOnPage(language, "offices")}</h2><ul>
${person.terms.map((term) => html`<li>${textOf(language, term.office)}${years(term, language)}${term.note ? html` <span class="muted">${textOf(language, term.note)}</span>` : null}</li>\n`)}</ul></section>`;
}

function years({ from, to }: RawPerson["terms"][number], language: Language): string {
  const [start, end] = [from, to].map((edtf) => {
    const date = edtf ? readEdtf(edtf) : null;
    return date ? formatDate(language, date) : "";
  });
  if (start && end) return `, ${start} – ${end}`;
  if (start) return `, ${sayOnPage(language, "officeFrom", { from: start })}`;
  return end ? `, ${sayOnPage(language, "officeUntil", { to: end })}` : "";
}

function nameOf(person: RawPerson, language: Language): string {
  return textIn(person.name, language)?.text ?? person.id;
}
