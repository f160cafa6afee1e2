// Pages that are texts: about the record, the accessibility statement, and the page for addresses that do not exist.
import { sayOnPage } from "../../i18n/pageWords";
import { textIn } from "../../model/dataset";
import { LANGUAGES, type Language } from "../../model/vocabulary";
import { type Html, html } from "./html";
import { renderMarkdown } from "./markdown";
import { openGraph } from "./metadata";
import { renderShell, textOf } from "./shell";
import { homePath, type Page, picturePath, rootFrom, type Site } from "./site";

export function aboutPage(site: Site, language: Language): Page {
  const sections = site.record.about.about ?? [];
  const description = textIn(sections[0]?.text, language)?.text ?? sayOnPage(language, "description");
  return textPage(
    site,
    language,
    "about",
    description.slice(0, 200),
    html`<h1>${sayOnPage(language, "about")}</h1>
${sections.map(({ heading, text }) => html`<section><h2>${textOf(language, heading)}</h2><p>${textOf(language, text)}</p></section>\n`)}`,
  );
}

export function accessibilityPage(site: Site, language: Language): Page {
  return textPage(
    site,
    language,
    "accessibility",
    sayOnPage(language, "accessibility"),
    renderMarkdown(site.accessibility[language]),
  );
}

/** Sent by hosts for every address they do not know, so in both languages. */
export function notFoundPage(site: Site): Page {
  const path = "404.html";
  const body = renderShell(site, {
    path,
    language: "en",
    title: sayOnPage("en", "notFound"),
    description: sayOnPage("en", "notFound"),
    alternates: { en: homePath("en"), vi: homePath("vi") },
    app: null,
    unlisted: true,
    content: html`<main class="prose">
${LANGUAGES.map(
  (language) => html`<section lang="${language}"><h1>${sayOnPage(language, "notFound")}</h1>
<p>${sayOnPage(language, "notFoundText")} <a href="${rootFrom(path)}${homePath(language)}">${sayOnPage(language, "home")}</a></p></section>
`,
)}</main>`,
  });
  return { path, body: site.address ? absoluteWithin(site.address, body) : body };
}

function textPage(
  site: Site,
  language: Language,
  name: "about" | "accessibility",
  description: string,
  content: Html,
): Page {
  const path = `${language}/${name}/`;
  const title = sayOnPage(language, name);
  const body = renderShell(site, {
    path,
    language,
    title,
    description,
    alternates: { en: `en/${name}/`, vi: `vi/${name}/` },
    head: openGraph(site, path, language, { kind: "website", title, description, picture: picturePath(site, null) }),
    app: null,
    content: html`<main class="prose">${content}</main>`,
  });
  return { path, body };
}

/** A host sends this page at any depth: its own addresses must not depend on the depth, if the site's address is known. */
function absoluteWithin(address: string, body: string): string {
  const path = new URL(address).pathname;
  return body.replace(/(href|src)="\.\//g, `$1="${path}`);
}
