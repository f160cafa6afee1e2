// What the app holds at run time. The core draws; the details are read. Both are compiled from data/ by the build.
import { anchorDay, type Day, dayAfter, type EventDate, firstDay, isSpan, type Precision, readEdtf } from "./day";
import type { Bilingual, RawEvent, RawOrganization, RawPerson, RawPlace, RawStory, SeriesFile } from "./record";
import {
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
  /** Place in `Core.events`, which is sorted by date. */
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

/** Yearly figures. `day` is the middle of the year (or the end of an academic year's first half) that a value stands for. */
export interface Series {
  readonly id: string;
  readonly track: Track;
  readonly label: Bilingual;
  readonly short: Bilingual;
  readonly unit: string;
  readonly scale: string | null;
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
 * Throws DatasetError.
 */
export function readCore(json: unknown, file: string): Core {
  const fail = (detail: string): never => {
    throw new DatasetError(file, "broken", detail);
  };
  if (typeof json !== "object" || json === null || !("format" in json)) {
    throw new DatasetError(file, "wrong-format", "not a compiled dataset: it has no format number");
  }
  const core = json as CoreFile;
  if (core.format !== CORE_FORMAT) {
    throw new DatasetError(file, "wrong-format", `format ${String(core.format)}, but this app reads ${CORE_FORMAT}`);
  }
  if (!Array.isArray(core.events)) fail("has no list of events");
  const spanFrom = readEdtf(String(core.span?.[0]));
  const spanTo = readEdtf(String(core.span?.[1]));
  if (!spanFrom || !spanTo) fail("has no span of time");
  const events = core.events.map((row, i) => {
    const [id, edtf, track, themes, significance, ...texts] = row;
    const date = readEdtf(edtf) ?? fail(`event ${i + 1} (${id}) has the date ${edtf}, which cannot be read`);
    return {
      id,
      date,
      track: TRACKS[track] ?? fail(`event ${id} is on no known track`),
      themes: themes.map((theme) => THEMES[theme] ?? fail(`event ${id} has an unknown theme`)),
      significance: SIGNIFICANCES.find((value) => value === significance) ?? fail(`event ${id} has no significance`),
      title: bilingualOf(texts[0], texts[1]) ?? fail(`event ${id} has no title`),
      label: bilingualOf(texts[2], texts[3]),
    };
  });
  return {
    id: core.id,
    version: core.version,
    date: core.date,
    title: core.title,
    span: { from: firstDay(spanFrom!), to: dayAfter(spanTo!) },
    events: toTimelineEvents(events),
    eras: core.eras.map(([id, kind, group, en, vi, from, to, level]) => ({
      id,
      kind,
      group: group || null,
      name: bilingualOf(en, vi) ?? {},
      from: firstDay(readEdtf(from) ?? fail(`era ${id} has no start`)),
      to: to ? dayAfter(readEdtf(to) ?? fail(`era ${id} has no end`)) : null,
      level,
    })),
    series: core.series,
  };
}

/** Sorts by date (first day, then significance, then id) and adds what the drawing asks for. */
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

function bilingualOf(en: string | 0 | undefined, vi: string | 0 | undefined): Bilingual | null {
  if (!en && !vi) return null;
  return { ...(en ? { en } : {}), ...(vi ? { vi } : {}) };
}
