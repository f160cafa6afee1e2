// Events to test the layout with: seeded lists that cluster as history does, and fast-check arbitraries. Not a test itself.
import fc from "fast-check";
import type { SceneWords } from "../../src/layout/labels";
import { horizontalLanes, type StageGeometry, verticalColumns } from "../../src/layout/lanes";
import { tableMeasure } from "../../src/layout/measure";
import { type PlacedTimeline, placeTimeline } from "../../src/layout/scene";
import { type TimelineEvent, textIn, toTimelineEvents } from "../../src/model/dataset";
import { dayAfter, dayOf, isoOf, readEdtf } from "../../src/model/day";
import { SIGNIFICANCES, type Significance, TRACKS, type Track } from "../../src/model/vocabulary";

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The record's own stretch of time. */
export const RECORD: Stretch = { from: dayOf(1995, 1, 1), to: dayOf(2026, 1, 1) };

/** How many times the usual runs, by hand. */
const TIMES = Number(process.env.FC_TIMES ?? 1);
/** Milliseconds that a property may take. */
export const PATIENCE = 30_000 * TIMES;

/** The same runs every time, so that CI is repeatable. By hand: `FC_SEED=7 FC_TIMES=10 npx vitest run test/layout`. */
export function settings(numRuns: number) {
  return {
    // A failing run may shrink for minutes: this is enough to see what is wrong.
    interruptAfterTimeLimit: PATIENCE * 0.7,
    seed: Number(process.env.FC_SEED ?? 19950711),
    numRuns: Math.ceil(numRuns * TIMES),
  };
}

export const WORDS: SceneWords = {
  labelOf: (event) => textIn(event.label ?? event.title, "en")?.text ?? "",
  dateOf: (event) => isoOf(event.from),
};

const KINDS = ["day", "month", "year", "days", "months", "years"] as const;

/** An event before it has words: places are shares of the stretch, so that a draft shrinks and fits anywhere. */
export interface Draft {
  /** Share 0…1 of the stretch: 0 is its first day, 1 its last. */
  readonly place: number;
  readonly kind: (typeof KINDS)[number];
  /** Days after the end of the draft before, if it should stand there instead: most of what goes wrong is at ends. */
  readonly after?: number | null;
  /** For spans: share 0…1 of the kind's longest. */
  readonly length: number;
  readonly track: Track;
  readonly significance: Significance;
  readonly text: string;
}

const LONGEST_SPAN = { day: 0, month: 0, year: 0, days: 9, months: 300, years: 4000 };

/** Events of drafts, each inside the stretch. */
export function eventsOf(drafts: readonly Draft[], stretch: Stretch = RECORD): TimelineEvent[] {
  let end = stretch.from;
  return toTimelineEvents(
    drafts.map((draft, i) => {
      const date = readEdtf(edtfOf(draft, stretch, end))!;
      end = dayAfter(date);
      return {
        id: `event-${i}`,
        date,
        track: draft.track,
        themes: [],
        significance: draft.significance,
        title: { en: draft.text },
        label: null,
      };
    }),
  );
}

function edtfOf({ place, kind, length, after }: Draft, stretch: Stretch, end: number): string {
  const last = stretch.to - 1;
  const wanted =
    typeof after === "number" ? end + after : stretch.from + Math.floor(place * (stretch.to - stretch.from));
  const day = Math.min(last, Math.max(stretch.from, wanted));
  const iso = isoOf(day);
  if (kind === "month" || kind === "year") {
    const coarse = iso.slice(0, kind === "month" ? 7 : 4);
    const { start } = readEdtf(coarse)!;
    return start.from >= stretch.from && start.to <= stretch.to ? coarse : iso;
  }
  if (kind === "day") return iso;
  return `${iso}/${isoOf(Math.min(last, day + Math.round(length * LONGEST_SPAN[kind])))}`;
}

const VOCABULARY = (
  "Ký Hiệp định Thương mại song phương Đại sứ quán mở cửa ở Hà Nội Đối tác Chiến lược Toàn diện thăm Việt Nam " +
  "Trade agreement signed Embassy opens Comprehensive Partnership President visits Fulbright University Film Congress vote"
).split(" ");

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** `n` events as history has them: around busy moments, several on one day, mostly minor, on all tracks. The same for a seed. */
export function historyOf(n: number, seed = 1, stretch: Stretch = RECORD, spans = 0.15): TimelineEvent[] {
  const random = randomOf(seed);
  const moments = Array.from({ length: 12 }, () => ({ at: random(), width: random() ** 3 * 0.1 }));
  let previous = 0;
  const drafts = Array.from({ length: n }, (_, i): Draft => {
    const moment = moments[Math.floor(random() * moments.length)]!;
    const chance = random();
    const place =
      i === 0
        ? 0
        : i === 1
          ? 1
          : chance < 0.1
            ? previous
            : chance < 0.4
              ? random()
              : moment.at + (random() - 0.5) * moment.width;
    previous = Math.min(Math.max(place, 0), 1);
    return {
      place: previous,
      kind: kindOf(random(), spans),
      length: random() ** 4,
      track: TRACKS[Math.floor(random() * TRACKS.length)]!,
      significance: SIGNIFICANCES[Math.floor(random() ** 0.4 * SIGNIFICANCES.length)]!,
      text: textOf(Math.floor(random() * 30) + 4, random),
    };
  });
  return eventsOf(drafts, stretch);
}

/** Ten thousand events, or more: what a dataset of somebody else may bring. */
export function manyEvents(n = 10_000, seed = 1, spans = 0.15): TimelineEvent[] {
  return historyOf(n, seed, RECORD, spans);
}

function kindOf(chance: number, spans: number): Draft["kind"] {
  if (chance < spans) return (["days", "days", "months", "years"] as const)[Math.floor((chance / spans) * 4)]!;
  const rest = (chance - spans) / (1 - spans);
  return rest < 0.1 ? "month" : rest < 0.15 ? "year" : "day";
}

function textOf(length: number, random: () => number): string {
  let text = "";
  while (text.length < length) text += `${text && " "}${VOCABULARY[Math.floor(random() * VOCABULARY.length)]}`;
  return text.slice(0, length).trim();
}

/** A place: anywhere, on one of a few crowded days, in a busy month, or on the very first or last day. */
const place = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 100_000 }).map((n) => n / 100_000) },
  { weight: 3, arbitrary: fc.constantFrom(0.02, 0.5, 0.51, 0.9, 0.985) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 400 }).map((n) => 0.7 + n / 100_000) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 2000 }).map((n) => 1 - n / 100_000) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 30 }).map((n) => n / 30) },
);

const draft: fc.Arbitrary<Draft> = fc.record({
  place,
  after: fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    { weight: 3, arbitrary: fc.integer({ min: -8, max: 2 }) },
    { weight: 1, arbitrary: fc.integer({ min: -400, max: 1200 }) },
  ),
  kind: fc.oneof(
    { weight: 3, arbitrary: fc.constant("day" as const) },
    { weight: 2, arbitrary: fc.constantFrom(...KINDS) },
  ),
  length: fc.oneof(
    fc.constantFrom(0, 1),
    fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000),
  ),
  track: fc.constantFrom(...TRACKS),
  significance: fc.oneof(fc.constantFrom(1 as const, 2 as const, 3 as const), fc.constantFrom(...SIGNIFICANCES)),
  text: fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 1, max: 34 }).map((n) => textOf(n, randomOf(n))) },
    {
      weight: 1,
      arbitrary: fc.constantFrom("", "W".repeat(34), "Một đầu đề rất dài không có tên ngắn ".repeat(4).trim()),
    },
  ),
});

/** Spans of one track, and what begins as they end. */
const chains = fc
  .array(fc.tuple(draft, fc.integer({ min: -8, max: 2 }), fc.constantFrom("day", "days", "months", "years")), {
    minLength: 2,
    maxLength: 30,
  })
  .map((links) =>
    links.map(([link, after, kind], i): Draft => ({ ...link, kind, track: "trade", after: i % 4 ? after : null })),
  );

/** Zero to `most` events inside a stretch: some few and shrinkable, some a history of up to `most`. */
export function eventLists(most: number, stretch: Stretch = RECORD): fc.Arbitrary<TimelineEvent[]> {
  return fc.oneof(
    { weight: 2, arbitrary: chains.map((drafts) => eventsOf(drafts, stretch)) },
    { weight: 1, arbitrary: fc.array(draft, { maxLength: 12 }).map((drafts) => eventsOf(drafts, stretch)) },
    {
      weight: 3,
      arbitrary: fc.array(draft, { maxLength: most, size: "max" }).map((drafts) => eventsOf(drafts, stretch)),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.integer({ min: 0, max: most }), fc.nat(1_000_000), fc.constantFrom(0, 0.15, 0.9))
        .map(([n, seed, spans]) => historyOf(n, seed, stretch, spans)),
    },
  );
}

/** Stretches of time from three days to sixty years, on any day. */
export const stretches: fc.Arbitrary<Stretch> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(RECORD) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: dayOf(1945, 1, 1), max: dayOf(2000, 1, 1) }), fc.integer({ min: 3, max: 22_000 }))
      .map(([from, days]) => ({ from, to: from + days })),
  },
);

export const trackSets: fc.Arbitrary<readonly Track[]> = fc.oneof(
  fc.constant(TRACKS),
  fc.subarray([...TRACKS], { minLength: 1 }),
);

/** Stages of both orientations, from a phone to a wall. `least` is the smallest breadth of a horizontal one. */
export function stages(least = 300): fc.Arbitrary<StageGeometry> {
  const horizontal = fc
    .tuple(trackSets, fc.integer({ min: 640, max: 2600 }), fc.integer({ min: least, max: 1200 }))
    .map(([tracks, length, breadth]) => horizontalLanes(tracks, length, breadth));
  const vertical = fc
    .tuple(trackSets, fc.integer({ min: 400, max: 4000 }), fc.integer({ min: 280, max: 639 }))
    .map(([tracks, length, breadth]) => verticalColumns(tracks, length, breadth));
  return fc.oneof({ weight: 3, arbitrary: horizontal }, { weight: 2, arbitrary: vertical });
}

/** Any timeline: events, stretch and stage. A failing one is told in a few words, enough to make it again. */
export function timelines(most: number): fc.Arbitrary<PlacedTimeline> {
  return fc.tuple(stretches, fc.boolean()).chain(([stretch, padded]) =>
    fc.tuple(eventLists(most, stretch), stages()).map(([events, geometry]) => {
      // As the stage does: a little air before the first day and after the last.
      const pad = padded ? (stretch.to - stretch.from) * 0.012 : 0;
      const bounds = { from: stretch.from - pad, to: stretch.to + pad };
      const timeline = placeTimeline(events, bounds, geometry, WORDS, tableMeasure());
      return Object.defineProperty(timeline, fc.toStringMethod, { value: () => tell(timeline) });
    }),
  );
}

function tell({ events, bounds, geometry }: PlacedTimeline): string {
  const { orientation, length, breadth, lanes } = geometry;
  const stage = `${orientation} ${length} × ${breadth} of ${lanes.map(({ track }) => track).join(", ")}`;
  const lines = events.map(
    ({ id, from, to, anchor, span, track, significance, title }) =>
      `${id} ${isoOf(from)} ${span ? `to ${isoOf(to)}` : `at ${anchor}`} ${track} ${significance} "${title.en}"`,
  );
  return `${stage}, ${isoOf(bounds.from)} to ${isoOf(bounds.to)}:\n${lines.join("\n")}\n`;
}
