// A citation of anything in the record, in any form, in either language: what the cite panel asks for.
import type { Citation, CiteFormat, CiteRun, CiteSubject } from "../i18n/citeWords";
import { type Day, readClock, today } from "../model/day";
import { chooseEvents } from "../model/filters";
import type { Language } from "../model/vocabulary";
import { filtersOf, useApp } from "../state/appStore";
import { eventAddress, isOnDisk, pageAddress, viewAddress } from "../state/publicAddress";
import { viewStore } from "../state/viewStore";
import { bibtexOf, cslJsonOf, risOf } from "./citeFormats";
import { type CiteRecord, type CslItem, citeItem } from "./citeItems";

/** `day` is the day of access: today by the reader's calendar, unless a test says otherwise. */
export async function cite(
  subject: CiteSubject,
  format: CiteFormat,
  language: Language,
  day: Day = today(readClock()),
): Promise<Citation> {
  return citationOf(citeItem(subject, recordNow(language, day), language), format, language);
}

/** Citations of several events, one after the other (a reading list). */
export async function citeEvents(
  ids: readonly string[],
  format: CiteFormat,
  language: Language,
  day: Day = today(readClock()),
): Promise<string> {
  const record = recordNow(language, day);
  const items = ids.map((id) => citeItem({ kind: "event", id }, record, language));
  if (format === "csl-json") return cslJsonOf(items);
  const made = await Promise.all(items.map((item) => citationOf(item, format, language)));
  return made.map(({ text }) => text).join(format === "bibtex" || format === "ris" ? "" : "\n\n");
}

export async function citationOf(item: CslItem, format: CiteFormat, language: Language): Promise<Citation> {
  const data = (text: string, ending: string, type: string): Citation => ({
    runs: [{ text, italic: false }],
    text,
    html: null,
    file: `${item.id}.${ending}`,
    type,
    language,
  });
  if (format === "bibtex") return data(bibtexOf(item), "bib", "application/x-bibtex");
  if (format === "ris") return data(risOf(item), "ris", "application/x-research-info-systems");
  if (format === "csl-json") return data(cslJsonOf([item]), "json", "application/vnd.citationstyles.csl+json");
  const { styledCitation } = await import("./citeStyles");
  const note = format === "chicago-note";
  const plain = await styledCitation(note ? "chicago" : format, item, language, note ? "note" : "bibliography");
  const runs = item.language === language ? plain : markTitle(plain, item);
  const text = runs.map((run) => run.text).join("");
  return { ...data(text, "txt", "text/plain"), runs, html: htmlOf(runs) };
}

/** Gives the title of a document in another language its own `lang`. Styles may have changed its capitals. */
function markTitle(runs: readonly CiteRun[], { title, language }: CslItem): CiteRun[] {
  const wanted = title.toLowerCase();
  return runs.flatMap((run) => {
    const at = run.text.toLowerCase().indexOf(wanted);
    if (at < 0) return [run];
    const cuts = [run.text.slice(0, at), run.text.slice(at, at + title.length), run.text.slice(at + title.length)];
    return cuts.flatMap((text, i) => (text ? [{ ...run, text, ...(i === 1 ? { lang: language } : {}) }] : []));
  });
}

function recordNow(language: Language, day: Day): CiteRecord {
  const state = useApp.getState();
  const { core, details } = state;
  if (!core) throw new Error("the record is not loaded yet");
  const filters = filtersOf(state);
  return {
    core,
    details,
    filters,
    shown: chooseEvents(core, filters, details).length,
    view: seen(core.span),
    addressOf: (subject) => {
      if (isOnDisk()) return null;
      if (subject.kind === "event") return eventAddress(subject.id, language);
      return subject.kind === "view" ? viewAddress({ lang: language }) : pageAddress();
    },
    today: day,
  };
}

/** The view, less the margins beyond the record. */
function seen(span: { readonly from: number; readonly to: number }) {
  const { view } = viewStore.getState();
  const from = Math.max(view.from, span.from);
  const to = Math.min(view.to, span.to);
  return from < to ? { from, to } : span;
}

function htmlOf(runs: readonly CiteRun[]): string {
  const escaped = (text: string) =>
    text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);
  return `<p>${runs.map(({ text, italic }) => (italic ? `<i>${escaped(text)}</i>` : escaped(text))).join("")}</p>`;
}
