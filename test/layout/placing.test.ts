// The five promises of the layout (DESIGN, section 5), for any events on any stage. Boxes are worked out here, in pixels,
// from what a scene says and as the painter draws it.
import { bisectLeft, bisectRight } from "d3";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { smallestScale } from "../../src/layout/bands";
import { LABEL_LEAD, type PlacedLabel } from "../../src/layout/labels";
import { horizontalLanes } from "../../src/layout/lanes";
import { tableMeasure } from "../../src/layout/measure";
import {
  clusterEvents,
  indexOf,
  type PlacedTimeline,
  pinnedOf,
  placeTimeline,
  type Scene,
  sceneOf,
} from "../../src/layout/scene";
import { overflowOf } from "../../src/layout/window";
import type { TimelineEvent } from "../../src/model/dataset";
import { TRACKS } from "../../src/model/vocabulary";
import { type Draft, eventsOf, historyOf, PATIENCE, RECORD, settings, timelines, WORDS } from "./events";

vi.setConfig({ testTimeout: PATIENCE });

/** Pixels that two texts may share before it counts: rounding of extents and of band limits. */
const HAIR = 0.01;
/** Of a line of text, in pixels from its baseline. */
const ASCENT = 12;
const DESCENT = 4;
const PLAIN: Omit<Draft, "place"> = { kind: "day", length: 0, track: "trade", significance: 1, text: "x" };
/** Half a line on phones: how far a label reaches to the other side of its mark. */
const HALF_LINE = 8.5;

interface Box {
  readonly label: PlacedLabel;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Where a label may be at a scale: for one that slides, everywhere it may slide to. Along the axis from `origin`, and across. */
function boxOf(label: PlacedLabel, scene: Scene, scale: number, origin: number): Box {
  const { before, extent, slideTo, at } = label;
  const mark = (label.event.anchor - origin) * scale;
  if (scene.geometry.orientation === "vertical") {
    const [x0, x1] = before ? [mark - extent, mark + HALF_LINE] : [mark - HALF_LINE, mark + extent];
    return { label, x0, x1, y0: at, y1: at + scene.geometry.labelColumn!.width };
  }
  const rows = { label, y0: at - ASCENT, y1: at + DESCENT };
  if (before) return { ...rows, x0: mark - extent, x1: mark - LABEL_LEAD };
  const end = slideTo === null ? 0 : (slideTo - origin) * scale;
  return { ...rows, x0: mark + LABEL_LEAD, x1: Math.max(mark + extent, end) };
}

/** The smallest scale of a band, its middle, and the last one before the next band. */
function scalesOf(timeline: PlacedTimeline, band: number): number[] {
  const smallest = smallestScale(band, timeline.bands);
  return [smallest, smallest * Math.SQRT2, smallest * 2 * (1 - 1e-9)];
}

function bandsOf(timeline: PlacedTimeline): number[] {
  return Array.from({ length: timeline.bands.count }, (_, band) => band);
}

/** Everything of a band, whatever the view. */
function wholeScene(timeline: PlacedTimeline, band: number): Scene {
  const { from, to } = timeline.bounds;
  return sceneOf(timeline, band, from, to);
}

/** Pairs whose boxes overlap, as words. */
function overlaps(boxes: readonly Box[]): string[] {
  const found: string[] = [];
  const sorted = boxes.toSorted((a, b) => a.x0 - b.x0);
  for (const [i, a] of sorted.entries()) {
    for (let j = i + 1; j < sorted.length && sorted[j]!.x0 < a.x1 - HAIR; j++) {
      const b = sorted[j]!;
      if (b.y0 < a.y1 && a.y0 < b.y1 && b.x0 < b.x1 - HAIR) found.push(`${a.label.event.id} and ${b.label.event.id}`);
    }
  }
  return found;
}

/** Stems that run through somebody else's text, as words. */
function crossings(boxes: readonly Box[], scale: number, origin: number): string[] {
  const found: string[] = [];
  const stems = boxes
    .map(({ label: { event, stem } }) => ({ event, stem, x: (event.anchor - origin) * scale }))
    .toSorted((a, b) => a.x - b.x);
  const xs = stems.map(({ x }) => x);
  for (const { label, x0, x1, y0, y1 } of boxes) {
    for (const { event, stem } of stems.slice(bisectRight(xs, x0 + HAIR), bisectLeft(xs, x1 - HAIR))) {
      const meets = Math.min(stem.from, stem.to) < y1 && y0 < Math.max(stem.from, stem.to);
      if (meets && event !== label.event) found.push(`stem of ${event.id} through ${label.event.id}`);
    }
  }
  return found;
}

function rowsOf(scene: Scene): Map<string, string> {
  return new Map(scene.labels.map(({ event, at, before }) => [event.id, `row ${at}, ${before ? "left" : "right"}`]));
}

function marksOf(scene: Scene): Map<string, number> {
  return new Map(scene.lanes.flatMap(({ marks }) => marks.map(({ event, at }) => [event.id, at] as const)));
}

/** What a coarser or narrower picture has that the other lacks, or has elsewhere. */
function lostOf<T>(some: ReadonlyMap<string, T>, all: ReadonlyMap<string, T>): string[] {
  return [...some].filter(([id, place]) => all.get(id) !== place).map(([id]) => id);
}

/** A window of a timeline: so many of its lengths before or after an event's first or last day, so many screens long. */
const windows = fc.record({
  event: fc.nat(),
  ofEnd: fc.boolean(),
  shift: fc.oneof(
    fc.constantFrom(-1, -0.99, -0.5, -0.01, 0, 0.01, 0.2),
    fc.integer({ min: -100, max: 0 }).map((n) => n / 80),
  ),
  screens: fc.constantFrom(1.25, 1, 0.4, 0.003),
});
type Window = typeof windows extends fc.Arbitrary<infer T> ? T : never;

function windowOf({ bounds, events }: PlacedTimeline, band: number, { event, ofEnd, shift, screens }: Window) {
  const length = ((bounds.to - bounds.from) / 2 ** band) * screens;
  const near = events[event % Math.max(1, events.length)];
  const day = near ? (ofEnd ? near.to : near.anchor) : bounds.from;
  // Exact, so that some windows begin or end on the very day.
  return shift === -1
    ? { from: day - length, to: day }
    : { from: day + shift * length, to: day + shift * length + length };
}

/** Every band of a timeline with a few windows: `check` is given the whole band's scene and the window's. */
function inWindows(
  most: number,
  numRuns: number,
  check: (whole: Scene, scene: Scene, timeline: PlacedTimeline) => void,
): void {
  fc.assert(
    fc.property(timelines(most), fc.array(windows, { minLength: 4, maxLength: 8 }), (timeline, places) => {
      for (const band of bandsOf(timeline)) {
        const whole = wholeScene(timeline, band);
        for (const place of places) {
          const { from, to } = windowOf(timeline, band, place);
          check(whole, sceneOf(timeline, band, from, to), timeline);
        }
      }
    }),
    settings(numRuns),
  );
}

describe("1 no overlap", () => {
  it("keeps visible labels apart, and stems out of their text, at any zoom", () => {
    fc.assert(
      fc.property(timelines(200), (timeline) => {
        const origin = timeline.bounds.from;
        for (const band of bandsOf(timeline)) {
          const scene = wholeScene(timeline, band);
          for (const scale of scalesOf(timeline, band)) {
            const boxes = scene.labels.map((label) => boxOf(label, scene, scale, origin));
            expect(overlaps(boxes)).toEqual([]);
            if (scene.geometry.orientation === "horizontal") expect(crossings(boxes, scale, origin)).toEqual([]);
          }
        }
      }),
      settings(80),
    );
  });

  it("keeps a label out of the last days of a span, into which it would slide", () => {
    const events = eventsOf([
      { ...PLAIN, place: 0, kind: "years", length: 1, significance: 5 },
      { ...PLAIN, place: 0, after: -1 },
    ]);
    const stage = horizontalLanes(["trade"], 1440, 400);
    const timeline = placeTimeline(events, RECORD, stage, WORDS, tableMeasure());
    const scene = wholeScene(timeline, timeline.bands.count - 1);
    expect(scene.labels).toHaveLength(2);
    expect(overlaps(scene.labels.map((label) => boxOf(label, scene, scene.scale, RECORD.from)))).toEqual([]);
  });

  it("holds far beyond the closest zoom", () => {
    fc.assert(
      fc.property(timelines(100), (timeline) => {
        const scene = wholeScene(timeline, timeline.bands.count - 1);
        const boxes = scene.labels.map((label) => boxOf(label, scene, scene.scale * 100, timeline.bounds.from));
        expect(overlaps(boxes)).toEqual([]);
      }),
      settings(50),
    );
  });
});

describe("2 nested", () => {
  it("keeps a label, its row and its side, and a mark and its row, at every closer zoom", () => {
    fc.assert(
      fc.property(timelines(200), (timeline) => {
        let coarser = wholeScene(timeline, 0);
        for (const band of bandsOf(timeline).slice(1)) {
          const scene = wholeScene(timeline, band);
          expect(lostOf(rowsOf(coarser), rowsOf(scene))).toEqual([]);
          expect(lostOf(marksOf(coarser), marksOf(scene))).toEqual([]);
          coarser = scene;
        }
      }),
      settings(40),
    );
  });

  it("gives every label a mark that knows it", () => {
    fc.assert(
      fc.property(timelines(200), (timeline) => {
        for (const band of bandsOf(timeline)) {
          const scene = wholeScene(timeline, band);
          const marks = scene.lanes.flatMap((lane) => lane.marks);
          const labelled = marks.filter((mark) => mark.labelled).map(({ event }) => event.id);
          expect(labelled.toSorted()).toEqual(scene.labels.map(({ event }) => event.id).toSorted());
        }
      }),
      settings(30),
    );
  });
});

describe("3 pan-stable", () => {
  it("shows in any window the labels whose boxes meet it, in the same rows", () => {
    inWindows(150, 45, (whole, scene) => {
      const { from, to } = scene;
      const shown = rowsOf(scene);
      expect(shown.size).toBe(scene.labels.length);
      expect(lostOf(shown, rowsOf(whole))).toEqual([]);
      const meeting = whole.labels.filter((label) => {
        const { x0, x1 } = boxOf(label, whole, whole.scale, from);
        return x0 < (to - from) * whole.scale - HAIR && x1 > HAIR;
      });
      expect(meeting.filter(({ event }) => !shown.has(event.id)).map(({ event }) => event.id)).toEqual([]);
    });
  });

  it("shows two labels of one day, on either side of it in one row, whichever reaches into the window", () => {
    const text = "A long label left of its mark";
    const drafts = [
      { ...PLAIN, place: 0.92, kind: "months" as const, length: 1, significance: 4 as const },
      { ...PLAIN, place: 0.92, text },
    ];
    const timeline = placeTimeline(
      eventsOf(drafts),
      RECORD,
      horizontalLanes(["trade"], 1440, 400),
      WORDS,
      tableMeasure(),
    );
    const [right, left] = timeline.events as [TimelineEvent, TimelineEvent];
    const day = right.anchor;
    const idsOf = (from: number, to: number) => sceneOf(timeline, 4, from, to).labels.map(({ event }) => event.id);
    expect(wholeScene(timeline, 4).labels.map(({ at, before }) => [at, before])).toEqual([
      [timeline.geometry.lanes[0]!.labelRows[0]!.baseline, true],
      [timeline.geometry.lanes[0]!.labelRows[0]!.baseline, false],
    ]);
    expect(idsOf(day - 100, day - 1)).toEqual([left.id]);
    expect(idsOf(day + 200, day + 250)).toEqual([right.id]);
  });

  it("shows in any window the marks that stand in it or reach into it, in the same rows", () => {
    inWindows(120, 30, (whole, scene) => {
      const { from, to } = scene;
      const shown = marksOf(scene);
      expect(shown.size).toBe(scene.lanes.flatMap(({ marks }) => marks).length);
      expect(lostOf(shown, marksOf(whole))).toEqual([]);
      const half = whole.geometry.markExtent / 2 / whole.scale;
      const meeting = whole.lanes
        .flatMap(({ marks }) => marks.map(({ event }) => event))
        .filter(
          ({ anchor, span, to: end }) => anchor - half < to && Math.max(anchor + half, span ? end : anchor) > from,
        );
      expect(meeting.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([]);
    });
  });
});

describe("4 nothing lost", () => {
  it("shows every event of a window as a mark, or counts it in exactly one cluster", () => {
    inWindows(160, 30, (whole, scene, timeline) => {
      const apart = marksOf(whole);
      const counted = new Map<TimelineEvent, number>();
      for (const cluster of scene.lanes.flatMap((lane) => lane.clusters)) {
        const members = clusterEvents(timeline, scene.band, cluster);
        const isLast = Math.abs(cluster.to - timeline.bounds.to) < 1e-6;
        const standing = timeline.events.filter(
          ({ id, track, anchor }) =>
            track === cluster.track && anchor >= cluster.from && (isLast || anchor < cluster.to) && !apart.has(id),
        );
        expect(members).toEqual(standing);
        expect(cluster.count).toBe(standing.length);
        expect(cluster.count).toBeGreaterThan(0);
        for (const event of members) counted.set(event, (counted.get(event) ?? 0) + 1);
      }
      const shown = marksOf(scene);
      for (const event of timeline.events) {
        if (event.anchor < scene.from || event.anchor >= scene.to) continue;
        const times = (shown.has(event.id) ? 1 : 0) + (counted.get(event) ?? 0);
        if (times !== 1) expect(`${event.id} is there ${times} times`).toBe("once");
      }
    });
  });

  it("counts the spans that run into a window and are not drawn", () => {
    inWindows(160, 30, (_, scene, timeline) => {
      const shown = marksOf(scene);
      for (const [lane, { track }] of scene.geometry.lanes.entries()) {
        const running = timeline.events.filter(
          (event) =>
            event.span &&
            event.track === track &&
            event.anchor < scene.from &&
            event.to > scene.from &&
            !shown.has(event.id),
        );
        expect(overflowOf(timeline.index, scene.band, lane, scene.from)).toBe(running.length);
      }
    });
  });

  it("counts an event on the limit of two cells once, whatever the rounding", () => {
    // Two events on every day: on all limits that fall on one. The number of days divides into cells with a remainder.
    for (let days = 1000; days < 1006; days++) {
      const stretch = { from: 0, to: days };
      const daily = eventsOf(
        Array.from({ length: days * 2 }, (_, i) => ({ ...PLAIN, place: (Math.floor(i / 2) + 0.5) / days })),
        stretch,
      );
      const timeline = placeTimeline(daily, stretch, horizontalLanes(["trade"], 900, 400), WORDS, tableMeasure());
      for (const band of [0, 1, 2]) {
        const scene = wholeScene(timeline, band);
        const counted = scene.lanes.flatMap(({ clusters }) => clusters).reduce((sum, { count }) => sum + count, 0);
        expect(counted + marksOf(scene).size).toBe(daily.length);
      }
    }
  });
});

describe("what else a placement holds", () => {
  it("is the same for the same events", () => {
    fc.assert(
      fc.property(timelines(100), ({ events, bounds, geometry, words, measure, placement }) => {
        expect(placeTimeline(events, bounds, geometry, words, measure).placement).toEqual(placement);
      }),
      settings(20),
    );
  });

  it("labels the most significant events before others", () => {
    const events = historyOf(200, 5);
    const { placement } = placeTimeline(events, RECORD, horizontalLanes(TRACKS, 1440, 760), WORDS, tableMeasure());
    const shareOf = (significance: number) => {
      const own = events.filter((event) => event.significance === significance);
      return own.filter(({ index }) => placement.labelBand[index] === 0).length / own.length;
    };
    expect(shareOf(5)).toBeGreaterThan(shareOf(1));
  });

  it("finds an event's place again, and pins its mark and label where they stand free", () => {
    const events = historyOf(80, 7);
    const timeline = placeTimeline(events, RECORD, horizontalLanes(["trade"], 1440, 500), WORDS, tableMeasure());
    const [lane] = timeline.geometry.lanes;
    for (const event of events) {
      const pinned = pinnedOf(timeline, event);
      if (event.track !== "trade") {
        expect(indexOf(timeline, event)).toBe(-1);
        expect(pinned).toBeNull();
        continue;
      }
      expect(timeline.events[indexOf(timeline, event)]).toBe(event);
      expect(pinned?.label.at).toBe(lane!.reservedRow);
      expect(lane!.markRows).toContain(pinned?.mark.at);
    }
  });

  it("places nothing without complaint", () => {
    for (const timeline of [
      placeTimeline(historyOf(50), RECORD, horizontalLanes([], 1000, 600), WORDS, tableMeasure()),
      placeTimeline([], RECORD, horizontalLanes(TRACKS, 1000, 600), WORDS, tableMeasure()),
    ]) {
      const scene = wholeScene(timeline, 0);
      expect(scene.labels).toEqual([]);
      expect(scene.lanes.flatMap(({ marks, clusters }) => [...marks, ...clusters])).toEqual([]);
    }
  });
});
