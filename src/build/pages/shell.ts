// The document around a prerendered page: head, header with both languages, and the foot that leads everywhere.
import { formatDate } from "../../i18n/dates";
import { sayOnPage } from "../../i18n/pageWords";
import { languagesOf, say } from "../../i18n/words";
import { textIn } from "../../model/dataset";
import { readEdtf } from "../../model/day";
import { LANGUAGES, type Language } from "../../model/vocabulary";
import { type Html, type HtmlValue, html } from "./html";
import { fullAddress, homePath, otherLanguage, rootFrom, type Site } from "./site";

export interface Shell {
  /** From the site's root. */
  readonly path: string;
  readonly language: Language;
  /** Of the window, without the site's name. */
  readonly title: string;
  readonly description: string;
  /** The same page in each language it exists in. */
  readonly alternates: Readonly<Record<Language, string>>;
  /** More for the head: metadata, data blocks. */
  readonly head?: HtmlValue;
  /** Attributes that tell the app which page it starts on. Null: a document in which the app does not start. */
  readonly app: { readonly event?: string; readonly language?: Language } | null;
  readonly content: Html;
  /** Not for search engines, such as the page for addresses that do not exist. */
  readonly unlisted?: boolean;
}

const HEAD_COLOURS = html`<meta name="color-scheme" content="light dark">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#FBFAF7">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0E1318">`;

/** The whole page as text. */
export function renderShell(site: Site, shell: Shell): string {
  const { path, language, title, app } = shell;
  const root = rootFrom(path);
  const name = siteName(site, language);
  const version = site.record.about.version;
  const policy = html`<meta http-equiv="Content-Security-Policy" content="${site.policy}">`;
  return `<!doctype html>
${html`<html lang="${language}" data-root="${root}" data-version="${version}"${attributesOf(site, shell)}>
<head>
<meta charset="utf-8">
${policy}
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${title ? `${title} – ${name}` : name}</title>
<meta name="description" content="${shell.description}">
<meta name="dataset-version" content="${version}">
${HEAD_COLOURS}
<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
<link rel="apple-touch-icon" href="${root}icon-192.png">
<link rel="manifest" href="${root}manifest.webmanifest">
<link rel="alternate" type="application/atom+xml" href="${root}feed.xml" title="${sayOnPage(language, "feedTitle")}">
${shell.unlisted ? html`<meta name="robots" content="noindex">` : addresses(site, shell)}
${assetTags(site, shell)}
${shell.head}
</head>
<body>
<div id="app"><div class="app prerendered${app ? "" : " document"}">
${header(site, shell)}
${app ? html`<noscript><div class="no-script">${needsScript(language)}</div></noscript>` : null}
${shell.content}
${app ? null : footer(site, shell)}
</div></div>
${app ? html`<noscript>${footer(site, shell)}</noscript>` : null}
</body>
</html>
`}`;
}

export function siteName(site: Site, language: Language): string {
  return textIn(site.core.title, language)?.text ?? sayOnPage(language, "siteName");
}

function attributesOf(site: Site, { app }: Shell): Html | null {
  if (!app) return null;
  return html`${app.language ? html` data-lang="${app.language}"` : null}${
    app.event ? html` data-event="${app.event}"` : null
  }${site.stick ? html` data-stick="${site.stick}"` : null}`;
}

/** Search engines want hreflang and canonical absolute; a canonical address is only given if the site knows its own. */
function addresses(site: Site, { path, alternates }: Shell): Html {
  return html`${site.address ? html`<link rel="canonical" href="${site.address}${path}">\n` : null}${LANGUAGES.map(
    (language) =>
      html`<link rel="alternate" hreflang="${language}" href="${fullAddress(site, path, alternates[language])}">\n`,
  )}<link rel="alternate" hreflang="x-default" href="${fullAddress(site, path, alternates.en === homePath("en") ? "" : alternates.en)}">`;
}

function assetTags(site: Site, { path, language, app }: Shell): HtmlValue {
  const root = rootFrom(path);
  const { fonts, scripts, modules, styles } = site.assets;
  return [
    app ? html`<link rel="preload" href="${root}data/core.json" as="fetch" crossorigin>\n` : null,
    app ? html`<link rel="preload" href="${root}site.json" as="fetch" crossorigin>\n` : null,
    fonts[language].map(
      (font) => html`<link rel="preload" href="${root}${font}" as="font" type="font/woff2" crossorigin>\n`,
    ),
    app ? scripts.map((file) => html`<script type="module" crossorigin src="${root}${file}"></script>\n`) : null,
    app ? modules.map((file) => html`<link rel="modulepreload" crossorigin href="${root}${file}">\n`) : null,
    styles.map((file) => html`<link rel="stylesheet" crossorigin href="${root}${file}">\n`),
  ];
}

/** The same header as the app's, so that nothing moves when the app takes over. */
function header(site: Site, { path, language, alternates }: Shell): Html {
  const root = rootFrom(path);
  const [name, span] = splitTitle(siteName(site, language));
  const brand = html`<span class="brand-name">${name}</span> <span class="brand-span">${span}</span>`;
  const home = path === "" || path === homePath(language);
  const other = otherLanguage(language);
  return html`<header class="header">
${home ? html`<h1 class="brand">${brand}</h1>` : html`<p class="brand"><a href="${root}${homePath(language)}">${brand}</a></p>`}
<nav class="header-tools" aria-label="${say(language, "language")}"><span class="segmented"><a aria-current="true" lang="${language}" href="${root}${alternates[language]}">${sayOnPage(language, "languageNames")}</a><a hreflang="${other}" lang="${other}" href="${root}${alternates[other]}">${sayOnPage(other, "languageNames")}</a></span></nav>
</header>`;
}

/** In both languages: the page at the site's own address does not know its reader's. */
function needsScript(language: Language): Html {
  return html`${[language, otherLanguage(language)].map(
    (one) => html`<p lang="${one}">${sayOnPage(one, "needsScript")}</p>`,
  )}`;
}

function footer(site: Site, { path, language }: Shell): Html {
  const root = rootFrom(path);
  const to = (target: string, word: Parameters<typeof sayOnPage>[1]) =>
    html`<li><a href="${root}${target}">${sayOnPage(language, word)}</a></li>`;
  return html`<footer class="page-footer">
<nav aria-label="${sayOnPage(language, "site")}"><ul>
${to(homePath(language), "home")}
${to(`${language}/stories/`, "stories")}
${to(`${language}/people/`, "people")}
${to(`${language}/about/`, "about")}
${to(`${language}/accessibility/`, "accessibility")}
${to("dataset.csv", "data")}
${to(language === "vi" ? "anniversaries.vi.ics" : "anniversaries.ics", "calendar")}
${to("feed.xml", "changes")}
</ul></nav>
<p>${versionLine(site, language)} ${sayOnPage(language, "licence")}</p>
</footer>`;
}

/** "Made from record version 1.0.0 of 24 November 2026." */
export function versionLine(site: Site, language: Language): string {
  const { version, date } = site.record.about;
  const day = readEdtf(date);
  return sayOnPage(language, "version", { version, date: day ? formatDate(language, day) : date });
}

/** A text of the record in the page's language; in the other one, marked as such, if that is all there is. */
export function textOf(
  language: Language,
  value: { readonly en?: string; readonly vi?: string } | null | undefined,
): Html | null {
  const found = textIn(value, languagesOf(language)[0]!);
  if (!found) return null;
  return found.lang === language ? html`${found.text}` : html`<span lang="${found.lang}">${found.text}</span>`;
}

/** "Vietnam – United States, 1995–2025" → the name and the years. */
function splitTitle(title: string): [string, string] {
  const comma = title.lastIndexOf(",");
  return comma > 0 && /\d{4}/.test(title.slice(comma))
    ? [title.slice(0, comma), title.slice(comma + 1).trim()]
    : [title, ""];
}
