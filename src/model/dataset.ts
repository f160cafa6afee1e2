// What the app holds at run time. The core draws; the details are read. Both are compiled from data/ by the build.
import { anchorDay, type Day, dayAfter, type EventDate, firstDay, isSpan, type Precision, readEdtf } from "./day";
import type { Bilingual, RawEvent, RawOrganization, RawPerson, RawPlace, RawStory, SeriesFile } from "./record";
import {
  ERA_KINDS,
  type EraKind,
  type Language,
  SIGNIFICANCES,
  type Significance,
  THEMES,
  type Theme,
  TRACKS,
  type Track,
} from "./vocabulary";

export const CORE_FORMAT = 1;

/** One event, as much of it as the timeline draws. Days are numbers (see day.ts); `to` is exclusive. */
export interface TimelineEvent {
  readonly id: string;
  /** Place in `Core.events`, which is sorted by where the marks stand. */
  readonly index: number;
  readonly date: EventDate;
  readonly from: Day;
  readonly to: Day;
  /** Where the mark stands. */
  readonly anchor: Day;
  readonly span: boolean;
  readonly precision: Precision;
  readonly track: Track;
  readonly themes: readonly Theme[];
  readonly significance: Significance;
  readonly title: Bilingual;
  readonly label: Bilingual | null;
}

export interface Era {
  readonly id: string;
  readonly kind: EraKind;
  /** Which strip a term of office stands in: us-president, general-secretary, us-ambassador, … */
  readonly group: string | null;
  readonly name: Bilingual;
  readonly from: Day;
  /** Exclusive; null while it lasts. */
  readonly to: Day | null;
  /** Height of the step: how close the relationship, 0 to 5. */
  readonly level: number;
}

/** Yearly figures. A value is null where no figure was found; `period` names the academic year that it stands for. */
export interface Series {
  readonly id: string;
  readonly track: Track;
  readonly label: Bilingual;
  readonly short: Bilingual;
  readonly unit: string;
  readonly scale: string | null;
  readonly source: { readonly publisher: string; readonly url: string };
  readonly values: readonly { readonly year: number; readonly value: number | null; readonly period: string | null }[];
}

/** All that draws. */
export interface Core {
  readonly id: string;
  readonly version: string;
  readonly date: string;
  readonly title: Bilingual;
  readonly span: { readonly from: Day; readonly to: Day };
  readonly events: readonly TimelineEvent[];
  readonly eras: readonly Era[];
  readonly series: readonly Series[];
}

/** What an event's card reads beyond the core. */
export type EventDetails = Omit<RawEvent, "id" | "date" | "track" | "themes" | "significance" | "title" | "label">;

export interface Details {
  readonly version: string;
  readonly events: Readonly<Record<string, EventDetails>>;
  readonly people: Readonly<Record<string, RawPerson>>;
  readonly organizations: Readonly<Record<string, RawOrganization>>;
  readonly places: Readonly<Record<string, RawPlace>>;
  readonly series: SeriesFile;
  readonly stories: readonly RawStory[];
  readonly about: readonly { readonly heading: Bilingual; readonly text: Bilingual }[];
}

/** The core file, as it travels: rows instead of objects, indices instead of words. */
export interface CoreFile {
  readonly format: typeof CORE_FORMAT;
  readonly id: string;
  readonly version: string;
  readonly date: string;
  readonly title: Bilingual;
  readonly span: readonly [string, string];
  /** id, EDTF date, track index, theme indices, significance, title en, title vi, label en, label vi; 0 where there is none. */
  readonly events: readonly (readonly [string, string, number, readonly number[], number, ...(string | 0)[]])[];
  /** id, kind, group, name en, name vi, from, to, level. */
  readonly eras: readonly (readonly [
    string,
    EraKind,
    string | 0,
    string | 0,
    string | 0,
    string,
    string | 0,
    number,
  ])[];
  readonly series: readonly Series[];
}

/** A file of the dataset that the app cannot use. `file` says which, `reason` what is wrong with it. */
export class DatasetError extends Error {
  constructor(
    readonly file: string,
    readonly reason: "unreachable" | "not-json" | "wrong-format" | "broken",
    readonly detail: string,
  ) {
    super(`${file}: ${detail}`);
    this.name = "DatasetError";
  }
}

/**
 * Reads a core file. The build has checked its content; here only what a wrong or half-written file would break is looked at.
 * Throws DatasetError, and nothing else, whatever the JSON is.
 */
export function readCore(json: unknown, file: string): Core {
  const fail = (detail: string): never => {
    throw new DatasetError(file, "broken", detail);
  };
  if (typeof json !== "object" || json === null || !("format" in json)) {
    throw new DatasetError(file, "wrong-format", "not a compiled dataset: it has no format number");
  }
  const core = json as Readonly<Record<keyof CoreFile, unknown>>;
  if (core.format !== CORE_FORMAT) {
    throw new DatasetError(file, "wrong-format", `format ${String(core.format)}, but this app reads ${CORE_FORMAT}`);
  }
  const textOf = (value: unknown, what: string): string => (typeof value === "string" ? value : fail(what));
  const listOf = (value: unknown, what: string): readonly unknown[] => (Array.isArray(value) ? value : fail(what));
  const rowsOf = (value: unknown, what: string, kind: string) =>
    listOf(value, what).map((row, i) => listOf(row, `${kind} ${i + 1} is not a row of values`));
  const numberOf = (value: unknown, what: string): number =>
    typeof value === "number" && Number.isFinite(value) ? value : fail(what);
  const [spanFrom, spanTo] = listOf(core.span, "has no span of time").map(dateOf);
  if (!spanFrom || !spanTo || dayAfter(spanTo) <= firstDay(spanFrom)) return fail("has no span of time");
  const events = rowsOf(core.events, "has no list of events", "event").map((row, i) => {
    const [first, edtf, track, themes, significance, ...texts] = row;
    const id = textOf(first, `event ${i + 1} has no id`);
    return {
      id,
      date: dateOf(edtf) ?? fail(`event ${i + 1} (${id}) has the date ${show(edtf)}, which cannot be read`),
      track: at(TRACKS, track) ?? fail(`event ${id} is on no known track`),
      themes: listOf(themes, `event ${id} has no list of themes`).map(
        (theme) => at(THEMES, theme) ?? fail(`event ${id} has an unknown theme`),
      ),
      significance: SIGNIFICANCES.find((value) => value === significance) ?? fail(`event ${id} has no significance`),
      title: bilingualOf(texts[0], texts[1]) ?? fail(`event ${id} has no title`),
      label: bilingualOf(texts[2], texts[3]),
    };
  });
  const eras = rowsOf(core.eras, "has no list of eras", "era").map((row, i) => {
    const [first, kind, group, en, vi, from, to, level] = row;
    const id = textOf(first, `era ${i + 1} has no id`);
    const start = dateOf(from) ?? fail(`era ${id} has no start`);
    const end = to ? (dateOf(to) ?? fail(`era ${id} has no end`)) : null;
    return {
      id,
      kind: ERA_KINDS.find((one) => one === kind) ?? fail(`era ${id} is of no known kind`),
      group: group ? textOf(group, `era ${id} has no group`) : null,
      name: bilingualOf(en, vi) ?? fail(`era ${id} has no name`),
      from: firstDay(start),
      to: end && dayAfter(end),
      level: numberOf(level, `era ${id} has no level`),
    };
  });
  const series = listOf(core.series, "has no list of series").map((value, i) => {
    const one = (value ?? {}) as Readonly<Record<keyof Series, unknown>>;
    const id = textOf(one.id, `series ${i + 1} has no id`);
    const source = (one.source ?? {}) as Readonly<Record<keyof Series["source"], unknown>>;
    return {
      id,
      track: TRACKS.find((track) => track === one.track) ?? fail(`series ${id} is on no known track`),
      label: asBilingual(one.label) ?? fail(`series ${id} has no label`),
      short: asBilingual(one.short) ?? fail(`series ${id} has no caption`),
      unit: textOf(one.unit, `series ${id} has no unit`),
      scale: one.scale ? textOf(one.scale, `series ${id} has no scale`) : null,
      source: {
        publisher: textOf(source.publisher, `series ${id} has no source`),
        url: textOf(source.url, `series ${id} has no source`),
      },
      values: listOf(one.values, `series ${id} has no list of values`).map((entry, n) => {
        const value = (entry ?? {}) as Readonly<Record<keyof Series["values"][number], unknown>>;
        const what = `series ${id} has no figure in place ${n + 1}`;
        return {
          year: numberOf(value.year, what),
          value: value.value === null ? null : numberOf(value.value, what),
          period: value.period ? textOf(value.period, what) : null,
        };
      }),
    };
  });
  return {
    id: textOf(core.id, "has no id"),
    version: textOf(core.version, "has no version"),
    date: textOf(core.date, "has no date"),
    title: asBilingual(core.title) ?? fail("has no title"),
    span: { from: firstDay(spanFrom), to: dayAfter(spanTo) },
    events: toTimelineEvents(events),
    eras,
    series,
  };
}

function dateOf(value: unknown): EventDate | null {
  return typeof value === "string" ? readEdtf(value) : null;
}

/** The word at a place of a vocabulary; "length" and its like are no places. */
function at<T>(vocabulary: readonly T[], place: unknown): T | undefined {
  return typeof place === "number" ? vocabulary[place] : undefined;
}

/** A wrong value in a sentence, short however long it is. */
function show(value: unknown): string {
  return String(typeof value === "string" ? value : JSON.stringify(value)).slice(0, 40);
}

/** Adds what the drawing asks for, in the order of the marks: by anchor, on one day the greater first, then by id. */
export function toTimelineEvents(
  events: readonly Pick<TimelineEvent, "id" | "date" | "track" | "themes" | "significance" | "title" | "label">[],
): TimelineEvent[] {
  return events
    .map((event) => ({
      ...event,
      from: firstDay(event.date),
      to: dayAfter(event.date),
      anchor: anchorDay(event.date),
      span: isSpan(event.date),
      precision: event.date.start.precision,
    }))
    .sort((a, b) => a.anchor - b.anchor || b.significance - a.significance || (a.id < b.id ? -1 : 1))
    .map((event, index) => ({ ...event, index }));
}

/** The text in the wanted language, or in the other one; `lang` says which was found. Null if there is none. */
export function textIn(
  text: Bilingual | null | undefined,
  language: Language,
): { text: string; lang: Language } | null {
  if (!text) return null;
  const own = text[language];
  if (own) return { text: own, lang: language };
  const other: Language = language === "en" ? "vi" : "en";
  const found = text[other];
  return found ? { text: found, lang: other } : null;
}

function bilingualOf(en: unknown, vi: unknown): Bilingual | null {
  const texts = {
    ...(typeof en === "string" && en ? { en } : {}),
    ...(typeof vi === "string" && vi ? { vi } : {}),
  };
  return texts.en || texts.vi ? texts : null;
}

function asBilingual(value: unknown): Bilingual | null {
  const text = (value ?? {}) as Readonly<Record<Language, unknown>>;
  return bilingualOf(text.en, text.vi);
}
