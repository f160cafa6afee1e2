// Generated events, to see how the timeline carries a hundred thousand or a million: clustered as history is, a tenth of
// them spans, the same for a seed. Columns only; nothing here is a record of anything that happened.
import type { TimelineEvent } from "./dataset";
import { dayOf, type EventDate } from "./day";
import { type EventColumns, type EventSource, type Phrases, phraseAt } from "./eventList";
import { type Language, SIGNIFICANCES, type Theme, TRACKS } from "./vocabulary";

export const SAMPLE_SPAN = { from: dayOf(1995, 1, 1), to: dayOf(2026, 1, 1) } as const;
export const MOST_SAMPLE_EVENTS = 1_000_000;

/** What travels from the worker that makes it: typed arrays alone. */
export interface SampleColumns extends EventColumns {
  readonly starts: Uint32Array;
  readonly words: Uint16Array;
}

const MOMENTS = 24;
const SPANS = 0.1;
const LONGEST_SPAN = 1600;
/** Shares of significance 5, 4, 3, 2; the rest is 1. */
const SHARES = [0.004, 0.03, 0.2, 0.4];
const THEMES: readonly Theme[] = ["agreement", "trade-policy", "people-to-people"];
/** One word a line, the same in both languages, so that one column serves both. */
const WORDS: readonly (readonly [string, string])[] = [
  ["Agreement", "Hiệp định"],
  ["visit", "chuyến thăm"],
  ["embassy", "đại sứ quán"],
  ["trade", "thương mại"],
  ["forum", "diễn đàn"],
  ["students", "sinh viên"],
  ["talks", "đàm phán"],
  ["Hanoi", "Hà Nội"],
  ["Washington", "Washington"],
  ["film", "phim"],
  ["exhibition", "triển lãm"],
  ["signed", "được ký"],
  ["opens", "khai mạc"],
  ["exports", "xuất khẩu"],
  ["record", "kỷ lục"],
  ["health", "y tế"],
  ["minister", "bộ trưởng"],
  ["delegation", "phái đoàn"],
  ["memorandum", "bản ghi nhớ"],
  ["university", "đại học"],
  ["music", "âm nhạc"],
  ["shrimp", "tôm"],
  ["energy", "năng lượng"],
  ["flight", "chuyến bay"],
];
const LONGEST_LABEL = 32;

/** `count` events, sorted by day and then by significance. About a second for a million. */
export function sampleColumns(count: number, seed = 1): SampleColumns {
  const random = randomOf(seed);
  const days = SAMPLE_SPAN.to - SAMPLE_SPAN.from;
  const moments = Array.from({ length: MOMENTS }, () => ({ at: random() * days, width: 20 + random() ** 3 * 1200 }));
  const keys = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const moment = moments[Math.floor(random() * MOMENTS)]!;
    const at = random() < 0.45 ? random() * days : moment.at + (random() + random() - 1) * moment.width;
    const day = Math.min(days - 1, Math.max(0, Math.floor(at)));
    const chance = random();
    let rank = 0;
    for (let sum = SHARES[0]!; rank < SHARES.length && chance >= sum; sum += SHARES[rank] ?? 1) rank++;
    keys[i] = day * SIGNIFICANCES.length + rank;
  }
  keys.sort();
  const columns = {
    anchor: new Float64Array(count),
    end: new Float64Array(count),
    track: new Uint8Array(count),
    significance: new Uint8Array(count),
    starts: new Uint32Array(count + 1),
    words: new Uint16Array(count * 5),
  };
  let used = 0;
  for (let i = 0; i < count; i++) {
    const day = Math.floor(keys[i]! / SIGNIFICANCES.length);
    const anchor = SAMPLE_SPAN.from + day;
    columns.anchor[i] = anchor;
    columns.significance[i] = SIGNIFICANCES[keys[i]! % SIGNIFICANCES.length]!;
    columns.track[i] = Math.floor(random() * TRACKS.length);
    columns.end[i] =
      random() < SPANS ? Math.min(SAMPLE_SPAN.to, anchor + 2 + Math.floor(random() ** 4 * LONGEST_SPAN)) : anchor;
    const wanted = 3 + Math.floor(random() * 3);
    let length = 0;
    for (let word = 0; word < wanted; word++) {
      const chosen = Math.floor(random() * WORDS.length);
      length += Math.max(...WORDS[chosen]!.map((one) => one.length)) + 1;
      if (word > 0 && length > LONGEST_LABEL) break;
      columns.words[used++] = chosen;
    }
    columns.starts[i + 1] = used;
  }
  return { ...columns, words: columns.words.slice(0, used) };
}

/** Generated columns as a source of events. */
export function sampleSource(columns: SampleColumns): EventSource {
  const labels = (language: Language): Phrases => ({
    vocabulary: WORDS.map(([en, vi]) => (language === "vi" ? vi : en)),
    starts: columns.starts,
    words: columns.words,
  });
  const texts = { en: labels("en"), vi: labels("vi") };
  const count = columns.anchor.length;
  return {
    columns,
    labels: (language) => texts[language],
    themes: THEMES,
    placeOf: (id) => {
      const place = /^sample-\d{1,7}$/.test(id) ? Number(id.slice(7)) : -1;
      return place < count ? place : -1;
    },
    at: (place): TimelineEvent => {
      const from = columns.anchor[place]!;
      const last = columns.end[place]!;
      const span = last > from;
      const track = columns.track[place]!;
      const label = { en: phraseAt(texts.en, place), vi: phraseAt(texts.vi, place) };
      return {
        id: `sample-${place}`,
        index: place,
        date: dateOf(from, span ? last : null),
        from,
        to: span ? last : from + 1,
        anchor: from,
        span,
        precision: "day",
        track: TRACKS[track]!,
        themes: [THEMES[track]!],
        significance: SIGNIFICANCES.find((one) => one === columns.significance[place])!,
        title: label,
        label,
      };
    },
  };
}

function dateOf(from: number, to: number | null): EventDate {
  const moment = (day: number) => ({
    from: day,
    to: day + 1,
    precision: "day" as const,
    approximate: false,
    uncertain: false,
  });
  return { start: moment(from), end: to === null ? null : moment(to - 1) };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
