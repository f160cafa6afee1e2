// The home page, once for each language and once at the root: the whole record as a list of its events, year by year.
import { formatShort } from "../../i18n/dates";
import { titleOf } from "../../i18n/describe";
import { sayOnPage } from "../../i18n/pageWords";
import { say } from "../../i18n/words";
import type { Core, TimelineEvent } from "../../model/dataset";
import { civilOf } from "../../model/day";
import type { Language } from "../../model/vocabulary";
import { type Html, html } from "./html";
import { datasetData, homeMeta } from "./metadata";
import { dateTime } from "./moments";
import { renderShell } from "./shell";
import { eventPath, homePath, type Page, rootFrom, type Site } from "./site";

/** `root: true` is the page at the site's own address; the reader's language decides there once the app runs. */
export function homePage(site: Site, language: Language, { root: atRoot = false } = {}): Page {
  const path = atRoot ? "" : homePath(language);
  const root = rootFrom(path);
  const intro = sayOnPage(language, "intro", { n: site.core.events.length });
  const body = renderShell(site, {
    path,
    language,
    title: "",
    description: sayOnPage(language, "description"),
    alternates: { en: homePath("en"), vi: homePath("vi") },
    head: html`${homeMeta(site, path, language)}\n${datasetData(site, path, language)}`,
    app: atRoot ? {} : { language },
    content: html`<main class="main"><div class="board">
<p class="intro">${intro}</p>
<div class="stage-box"><section class="milestones" tabindex="0" aria-label="${sayOnPage(language, "milestones")}">
${years(site.core.events).map(([year, events]) => yearList(year, events, language, root))}
</section></div>
</div></main>`,
  });
  return { path, body };
}

function yearList(year: number, events: readonly TimelineEvent[], language: Language, root: string): Html {
  return html`<h2 id="y${year}">${String(year)}</h2>
<ol>
${events.map(
  (
    event,
  ) => html`<li data-track="${event.track}"${event.significance >= 4 ? html` class="major"` : null}><time datetime="${dateTime(event)}">${formatShort(language, event.date)}</time> <a href="${root}${eventPath(language, event.id)}">${titleOf(language, event)}</a> <span class="track-name">${say(language, `track.${event.track}`)}</span></li>
`,
)}</ol>
`;
}

/** The same list without links, for a page that stands alone. */
export function plainList(core: Core, language: Language): Html {
  return html`${years(core.events).map(
    ([year, events]) => html`<h2>${String(year)}</h2>
<ol>${events.map((event) => html`<li>${formatShort(language, event.date)} ${titleOf(language, event)}</li>\n`)}</ol>
`,
  )}`;
}

function years(events: readonly TimelineEvent[]): [number, TimelineEvent[]][] {
  const byYear = new Map<number, TimelineEvent[]>();
  for (const event of events) {
    const { year } = civilOf(event.from);
    byYear.set(year, [...(byYear.get(year) ?? []), event]);
  }
  return [...byYear];
}
