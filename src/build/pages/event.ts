// A page for one event in one language: all that its card says, readable and linked without any script.
import { formatDate, formatDay, formatPlainDay } from "../../i18n/dates";
import { titleOf } from "../../i18n/describe";
import { formatQuantity } from "../../i18n/numbers";
import { sayOnPage } from "../../i18n/pageWords";
import { formatTheme } from "../../i18n/themes";
import { say, type Word } from "../../i18n/words";
import { type EventDetails, type TimelineEvent, textIn } from "../../model/dataset";
import { civilOf, firstDay, readEdtf } from "../../model/day";
import type { RawSource } from "../../model/record";
import type { Language } from "../../model/vocabulary";
import { type Html, type HtmlValue, html } from "./html";
import { eventMeta } from "./metadata";
import { dateTime } from "./moments";
import { relationsOf } from "./relations";
import { renderShell, textOf, versionLine } from "./shell";
import { eventPath, otherLanguage, type Page, personPath, rootFrom, type Site } from "./site";

export function eventPage(site: Site, event: TimelineEvent, language: Language): Page {
  const path = eventPath(language, event.id);
  const full = site.details.events[event.id]!;
  const body = renderShell(site, {
    path,
    language,
    title: titleOf(language, event),
    description: textIn(full.summary, language)?.text ?? titleOf(language, event),
    alternates: { en: eventPath("en", event.id), vi: eventPath("vi", event.id) },
    head: eventMeta(site, event, full, language),
    app: { event: event.id, language },
    content: html`<main class="main" data-card="open"><div class="board"><div class="stage-box"></div></div>
<article class="card" data-track="${event.track}"><div class="card-body" tabindex="0">
${article(site, event, full, language, rootFrom(path))}
</div>
${neighbours(site, event, language, rootFrom(path))}</article></main>`,
  });
  return { path, body };
}

function article(site: Site, event: TimelineEvent, full: EventDetails, language: Language, root: string): Html {
  const other = otherLanguage(language);
  const otherTitle = event.title[other];
  const places = full.places.map((id) => textOf(language, site.details.places[id]?.name));
  const statements = Array.from(
    { length: Math.max(full.details.en?.length ?? 0, full.details.vi?.length ?? 0) },
    (_, i) => ({ en: full.details.en?.[i], vi: full.details.vi?.[i] }),
  );
  return html`<p class="card-kicker"><span>${say(language, `track.${event.track}`)}</span> ${event.themes.map(
    (theme) => html`<span class="kicker-theme">${formatTheme(language, theme)}</span> `,
  )}</p>
<h1 class="card-title"><span>${textOf(language, event.title)}</span></h1>
${
  otherTitle && otherTitle !== event.title[language]
    ? html`<p class="other-title" lang="${other}"><a hreflang="${other}" href="${root}${eventPath(other, event.id)}">${otherTitle}</a></p>`
    : null
}
<p class="card-when"><time datetime="${dateTime(event)}">${capitalized(dateOf(event, full, language), language)}</time>${precisionNote(event, language)}${places.length ? html` <span>· ${join(places, "; ")}</span>` : null}</p>
<p class="card-summary">${textOf(language, full.summary)}</p>
${full.confidence === "medium" ? html`<p class="card-caution">${say(language, "confidenceMedium")}</p>` : null}
${full.discrepancy ? html`<section class="discrepancy"><h2>${say(language, "sourcesDisagree")}</h2><p>${textOf(language, full.discrepancy)}</p></section>` : null}
${section(
  language,
  "facts",
  list(
    "facts",
    statements.map((one) => textOf(language, one)),
  ),
)}
${section(language, full.participants ? "participants" : "people", people(site, full, language, root))}
${section(
  language,
  "organizations",
  list(
    "organizations",
    full.organizations.map((id) => textOf(language, site.details.organizations[id]?.name)),
  ),
)}
${section(
  language,
  "initiatives",
  (full.initiatives ?? []).map(
    (one) => html`<div class="initiative"><h3>${textOf(language, one.name)}</h3>
<p>${textOf(language, one.what)}</p>
<p class="muted">${say(language, "where")}: ${textOf(language, one.where)}</p>
<p class="muted">${say(language, "status")}: ${textOf(language, one.status)}</p></div>
`,
  ),
)}
${section(
  language,
  "works",
  list(
    "works",
    (full.works ?? []).map(
      (one) =>
        html`${cite("vi", one.title.vi)} (${cite("en", one.title.en)}), ${one.maker}, ${String(one.year)}${
          one.notes ? html` <span class="office">${textOf(language, one.notes)}</span>` : null
        }`,
    ),
  ),
)}
${section(language, "figures", figures(full, language))}
${section(language, "related", relations(site, event, language, root))}
<section><h2>${say(language, "sources", { n: full.sources.length })}</h2>
<ol class="sources">
${full.sources.map((source) => html`<li>${sourceLine(source, language)}</li>\n`)}</ol></section>
<p class="source-line">${versionLine(site, language)}</p>
<p><a href="${root}#event=${event.id}&amp;lang=${language}">${sayOnPage(language, "onTimeline")}</a></p>`;
}

/** A section with its heading; nothing for an empty one. */
function section(language: Language, word: Word, content: HtmlValue): Html | null {
  const empty = content === null || (Array.isArray(content) && content.length === 0);
  return empty ? null : html`<section><h2>${say(language, word)}</h2>\n${content}</section>`;
}

function list(className: string, items: readonly HtmlValue[]): Html | null {
  return items.length ? html`<ul class="${className}">\n${items.map((item) => html`<li>${item}</li>\n`)}</ul>` : null;
}

function people(site: Site, full: EventDetails, language: Language, root: string): Html | null {
  const rows = full.participants
    ? full.participants.map((one) => ({ id: one.person, text: one.role }))
    : full.people.map((one) => ({ id: one.id, text: one.office }));
  return list(
    "people",
    rows.map(
      ({ id, text }) =>
        html`<strong><a href="${root}${personPath(language, id)}">${textOf(language, site.details.people[id]?.name)}</a></strong>${
          text ? html` <span class="office">${textOf(language, text)}</span>` : null
        }`,
    ),
  );
}

function figures(full: EventDetails, language: Language): Html | null {
  if (!full.figures?.length) return null;
  return html`<dl class="figures">
${full.figures.map(
  (figure) => html`<div><dt>${textOf(language, figure.label)}</dt> <dd>${formatQuantity(language, figure)}${
    figure.year ? html` <span class="muted">(${String(figure.year)})</span>` : null
  }</dd></div>
`,
)}</dl>`;
}

function relations(site: Site, event: TimelineEvent, language: Language, root: string): Html | null {
  return list(
    "relations",
    relationsOf(site, event.id).map(
      ({ word, event: other, why }) =>
        html`<span class="relation-kind">${say(language, word)}</span> <a class="relation" data-track="${other.track}" href="${root}${eventPath(language, other.id)}"><span><span class="muted">${String(civilOf(other.from).year)}</span> ${titleOf(language, other)}</span></a> <span class="office">${textOf(language, why)}</span>`,
    ),
  );
}

function sourceLine(source: RawSource, language: Language): Html {
  const published = source.published ? readEdtf(source.published) : null;
  const accessed = readEdtf(source.accessed);
  const facts = [
    source.publisher,
    published ? formatDate(language, published) : say(language, "undated"),
    new Intl.DisplayNames([language], { type: "language" }).of(source.lang) ?? source.lang,
    say(language, `source.${source.kind}`),
    source.copy ? say(language, "sourceCopy") : "",
    source.described ? say(language, "sourceDescribed") : "",
    accessed ? say(language, "accessed", { date: formatPlainDay(language, firstDay(accessed)) }) : "",
  ];
  const title = /^https?:\/\//i.test(source.url)
    ? html`<a href="${source.url}" rel="noopener noreferrer" lang="${source.lang}">${source.title}</a>`
    : html`<span lang="${source.lang}">${source.title}</span>`;
  return html`${title} <span class="source-line">${facts.filter(Boolean).join(" · ")}</span> <span class="source-supports">${textOf(language, source.supports)}</span>`;
}

function neighbours(site: Site, event: TimelineEvent, language: Language, root: string): Html {
  const step = (other: TimelineEvent | undefined, word: "previous" | "next") =>
    other
      ? html`<a class="card-step" rel="${word === "previous" ? "prev" : "next"}" href="${root}${eventPath(language, other.id)}" aria-label="${say(language, word === "previous" ? "previousEvent" : "nextEvent")}: ${titleOf(language, other)}">${word === "previous" ? "← " : ""}${sayOnPage(language, word)}${word === "next" ? " →" : ""}</a>`
      : html`<span></span>`;
  const { events } = site.core;
  return html`<nav class="card-nav" aria-label="${sayOnPage(language, "neighbours")}">${step(events[event.index - 1], "previous")}${step(events[event.index + 1], "next")}</nav>`;
}

function dateOf(event: TimelineEvent, full: EventDetails, language: Language): string {
  const local = full.localDates;
  if (!local) return formatDate(language, event.date);
  const day = (word: Word, iso: string) => {
    const date = readEdtf(iso);
    return date ? say(language, word, { date: formatDay(language, firstDay(date)) }) : iso;
  };
  return `${day("dateInWashington", local.washington)}, ${day("dateInHanoi", local.hanoi)}`;
}

function precisionNote(event: TimelineEvent, language: Language): Html | null {
  if (event.date.end || event.precision === "day") return null;
  return html` <span class="muted">(${say(language, event.precision === "month" ? "precisionMonth" : "precisionYear")})</span>`;
}

function cite(language: Language, title: string | undefined): Html | null {
  return title ? html`<cite lang="${language}">${title}</cite>` : null;
}

function join(parts: readonly HtmlValue[], by: string): HtmlValue {
  return parts.map((part, i) => (i ? [by, part] : part));
}

/** Vietnamese dates begin with "ngày" or "từ": at the head of a line they take a capital. */
function capitalized(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
