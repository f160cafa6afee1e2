// From what is cited to the item that citation styles understand (CSL-JSON): an event as an entry of the record, a source
// as what it is, the view and the record as themselves. Version and address are always among the fields.
import type { CiteSubject } from "../i18n/citeWords";
import { formatTheme } from "../i18n/themes";
import { say } from "../i18n/words";
import { type Core, type Details, textIn } from "../model/dataset";
import { civilOf, type Day, firstDay, isoOf, readEdtf } from "../model/day";
import { ALL, type Filters } from "../model/filters";
import type { RawSource } from "../model/record";
import { type Language, type SourceKind, TRACKS } from "../model/vocabulary";

/** [year], [year, month] or [year, month, day]. */
export interface CslDate {
  readonly "date-parts": readonly [readonly number[]];
}

export interface CslItem {
  readonly id: string;
  readonly type: "entry-encyclopedia" | "dataset" | "webpage" | "article-newspaper";
  readonly title: string;
  readonly language: string;
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly version?: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL?: string;
}

/** What there is to cite from. Addresses are null where the page has none that others could visit. */
export interface CiteRecord {
  readonly core: Core;
  readonly details: Details | null;
  readonly filters: Filters;
  readonly shown: number;
  readonly view: { readonly from: Day; readonly to: Day };
  readonly addressOf: (subject: CiteSubject) => string | null;
  /** The day of access. */
  readonly today: Day;
}

/** Throws an Error that says what is missing. */
export function citeItem(subject: CiteSubject, record: CiteRecord, language: Language): CslItem {
  const { core, details, today } = record;
  if (subject.kind === "source") {
    const source = details?.events[subject.id]?.sources[subject.index];
    if (!source) throw new Error(`the record has no source ${subject.index + 1} of ${subject.id}`);
    return sourceItem(`${subject.id}-${subject.index + 1}`, source);
  }
  const whole = textIn(core.title, language) ?? { text: core.id, lang: language };
  const common = {
    version: core.version,
    ...issuedOn(core.date),
    accessed: dateOf(today),
    ...urlOf(record.addressOf(subject)),
  };
  if (subject.kind === "dataset") {
    return { id: core.id, type: "dataset", title: whole.text, language: whole.lang, ...common };
  }
  const event = subject.kind === "event" ? core.events.find(({ id }) => id === subject.id) : null;
  if (subject.kind === "event" && !event) throw new Error(`the record has no event ${subject.id}`);
  const title = event ? textIn(event.title, language)! : { text: viewTitle(record, language), lang: language };
  return {
    id: event ? event.id : `${core.id}-view`,
    type: "entry-encyclopedia",
    title: title.text,
    language: title.lang,
    "container-title": whole.text,
    ...common,
  };
}

/** "42 events, 2001–2013: Trade; Tariffs and trade remedies". */
function viewTitle({ filters, shown, view }: CiteRecord, language: Language): string {
  const [from, to] = [civilOf(view.from).year, civilOf(view.to - 1).year];
  const about = [
    ...(filters.tracks.length === TRACKS.length ? [] : filters.tracks.map((track) => say(language, `track.${track}`))),
    ...filters.themes.map((theme) => formatTheme(language, theme)),
    ...(filters.disagree === ALL.disagree ? [] : [say(language, "sourcesDisagree")]),
  ];
  const stretch = `${say(language, "eventCount", { n: shown })}, ${from === to ? from : `${from}–${to}`}`;
  return about.length ? `${stretch}: ${about.join("; ")}` : stretch;
}

/** News stands in a newspaper; all else is a page of whoever published it. */
const SOURCE_TYPES: Record<SourceKind, CslItem["type"]> = {
  news: "article-newspaper",
  official: "webpage",
  academic: "webpage",
  reference: "webpage",
};

function sourceItem(id: string, source: RawSource): CslItem {
  const type = SOURCE_TYPES[source.kind];
  return {
    id,
    type,
    // Styles set a description in brackets, apart from a title.
    title: source.described ? `[${source.title}]` : source.title,
    language: source.lang,
    ...(type === "article-newspaper" ? { "container-title": source.publisher } : { publisher: source.publisher }),
    ...issuedOn(source.published),
    accessed: issuedOn(source.accessed).issued!,
    ...urlOf(/^https?:\/\//i.test(source.url) ? source.url : null),
  };
}

function urlOf(url: string | null): { URL?: string } {
  return url ? { URL: url } : {};
}

function issuedOn(edtf: string | null): { issued?: CslDate } {
  const date = edtf ? readEdtf(edtf) : null;
  if (!date) return {};
  const { year, month, day } = civilOf(firstDay(date));
  const parts = { year: [year], month: [year, month], day: [year, month, day] }[date.start.precision];
  return { issued: { "date-parts": [parts] } };
}

function dateOf(day: Day): CslDate {
  return issuedOn(isoOf(day)).issued!;
}
