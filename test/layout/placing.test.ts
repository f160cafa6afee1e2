// The five promises of the layout (DESIGN, section 5), for any events on any stage. Boxes are worked out here, in pixels,
// from what a scene says and as the painter draws it.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallestScale } from "../../src/layout/bands";
import { horizontalLanes, verticalColumns } from "../../src/layout/lanes";
import { tableMeasure } from "../../src/layout/measure";
import {
  clusterEvents,
  LABEL_LEAD,
  type PlacedLabel,
  type PlacedTimeline,
  placeTimeline,
  type Scene,
  sceneOf,
} from "../../src/layout/scene";
import { overflowOf } from "../../src/layout/window";
import { TRACKS } from "../../src/model/vocabulary";
import { eventsOf, historyOf, manyEvents, RECORD, settings, timelines, WORDS } from "./events";

/** Pixels that two texts may share before it counts: rounding of extents and of band limits. */
const HAIR = 0.01;
/** Of a line of text, in pixels from its baseline. */
const ASCENT = 12;
const DESCENT = 4;
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
  const sorted = boxes.toSorted((a, b) => a.label.event.anchor - b.label.event.anchor);
  const stems = sorted.map(({ label: { event, stem } }) => ({
    event,
    x: (event.anchor - origin) * scale,
    y0: Math.min(stem.from, stem.to),
    y1: Math.max(stem.from, stem.to),
  }));
  for (const box of boxes) {
    for (const { event, x, y0, y1 } of stems) {
      const through = x > box.x0 + HAIR && x < box.x1 - HAIR && y0 < box.y1 && box.y0 < y1;
      if (through && event !== box.label.event) found.push(`stem of ${event.id} through ${box.label.event.id}`);
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

function countOf(scene: Scene): { marks: number; labels: number } {
  return { marks: scene.lanes.reduce((sum, { marks }) => sum + marks.length, 0), labels: scene.labels.length };
}

/** A window of a timeline: from a share of the bounds, so many screens long at the band's smallest scale. */
const windows = fc.record({ start: fc.integer({ min: -5, max: 100 }), screens: fc.constantFrom(0.5, 1, 1.25, 0.003) });

function windowOf(timeline: PlacedTimeline, band: number, { start, screens }: { start: number; screens: number }) {
  const { from, to } = timeline.bounds;
  const length = (to - from) / 2 ** band;
  const first = from + ((to - from) * start) / 100;
  return { from: first, to: first + length * screens };
}

describe("1 no overlap", () => {
  it("keeps visible labels apart, and stems out of their text, at any zoom", () => {
    fc.assert(
      fc.property(timelines(300), (timeline) => {
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
      settings(100),
    );
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
      fc.property(timelines(300), (timeline) => {
        let coarser = wholeScene(timeline, 0);
        for (const band of bandsOf(timeline).slice(1)) {
          const scene = wholeScene(timeline, band);
          expect([...rowsOf(scene)]).toEqual(expect.arrayContaining([...rowsOf(coarser)]));
          expect([...marksOf(scene)]).toEqual(expect.arrayContaining([...marksOf(coarser)]));
          coarser = scene;
        }
      }),
      settings(60),
    );
  });

  it("gives every label a mark", () => {
    fc.assert(
      fc.property(timelines(300), (timeline) => {
        for (const band of bandsOf(timeline)) {
          const scene = wholeScene(timeline, band);
          const labelled = scene.lanes.flatMap(({ marks }) =>
            marks.filter((mark) => mark.labelled).map(({ event }) => event.id),
          );
          expect(labelled.toSorted()).toEqual(scene.labels.map(({ event }) => event.id).toSorted());
        }
      }),
      settings(30),
    );
  });
});

describe("3 pan-stable", () => {
  it("shows in any window the labels whose boxes meet it, in the same rows", () => {
    fc.assert(
      fc.property(timelines(200), fc.array(windows, { minLength: 4, maxLength: 8 }), (timeline, places) => {
        for (const band of bandsOf(timeline)) {
          const whole = wholeScene(timeline, band);
          const rows = rowsOf(whole);
          for (const place of places) {
            const { from, to } = windowOf(timeline, band, place);
            const scene = sceneOf(timeline, band, from, to);
            const shown = rowsOf(scene);
            expect(shown.size).toBe(scene.labels.length);
            for (const [id, row] of shown) expect(row).toBe(rows.get(id));
            for (const label of whole.labels) {
              const { x0, x1 } = boxOf(label, whole, whole.scale, from);
              if (x0 < (to - from) * whole.scale - HAIR && x1 > HAIR) expect(shown.keys()).toContain(label.event.id);
            }
          }
        }
      }),
      settings(60),
    );
  });

  it("shows in any window the marks that stand in it or reach into it, in the same rows", () => {
    fc.assert(
      fc.property(timelines(200), fc.array(windows, { minLength: 4, maxLength: 8 }), (timeline, places) => {
        for (const band of bandsOf(timeline)) {
          const whole = wholeScene(timeline, band);
          const rows = marksOf(whole);
          const reach = whole.geometry.markExtent / 2 / whole.scale;
          for (const place of places) {
            const { from, to } = windowOf(timeline, band, place);
            const scene = sceneOf(timeline, band, from, to);
            const shown = marksOf(scene);
            expect(shown.size).toBe(countOf(scene).marks);
            for (const [id, row] of shown) expect(row).toBe(rows.get(id));
            for (const { event } of whole.lanes.flatMap(({ marks }) => marks)) {
              const end = Math.max(event.anchor + reach, event.span ? event.to : event.anchor);
              if (event.anchor - reach < to && end > from) expect(shown.keys()).toContain(event.id);
            }
          }
        }
      }),
      settings(60),
    );
  });
});

describe("4 nothing lost", () => {
  it("shows every event of a window as a mark, or counts it in exactly one cluster", () => {
    fc.assert(
      fc.property(timelines(300), fc.array(windows, { minLength: 3, maxLength: 6 }), (timeline, places) => {
        for (const band of bandsOf(timeline)) {
          const apart = new Set(marksOf(wholeScene(timeline, band)).keys());
          for (const place of places) {
            const { from, to } = windowOf(timeline, band, place);
            const scene = sceneOf(timeline, band, from, to);
            const shown = marksOf(scene);
            const clusters = scene.lanes.flatMap((lane) => lane.clusters);
            const counted = new Map<string, number>();
            for (const cluster of clusters) {
              const members = clusterEvents(timeline, band, cluster);
              expect(members.length).toBe(cluster.count);
              expect(cluster.count).toBeGreaterThan(0);
              for (const event of members) {
                expect(event.track).toBe(cluster.track);
                expect(event.anchor).toBeGreaterThanOrEqual(cluster.from);
                counted.set(event.id, (counted.get(event.id) ?? 0) + 1);
              }
              const standing = timeline.events.filter(
                (event) =>
                  event.track === cluster.track &&
                  event.anchor >= cluster.from &&
                  event.anchor < cluster.to &&
                  !apart.has(event.id),
              );
              expect(members.map(({ id }) => id)).toEqual(standing.map(({ id }) => id));
            }
            for (const event of timeline.events) {
              if (event.anchor < from || event.anchor >= to) continue;
              expect(shown.has(event.id)).toBe(apart.has(event.id));
              expect(counted.get(event.id) ?? 0).toBe(apart.has(event.id) ? 0 : 1);
            }
          }
        }
      }),
      settings(60),
    );
  });

  it("counts the spans that run into a window and are not drawn", () => {
    fc.assert(
      fc.property(timelines(300), fc.array(windows, { minLength: 3, maxLength: 6 }), (timeline, places) => {
        for (const band of bandsOf(timeline)) {
          for (const place of places) {
            const { from, to } = windowOf(timeline, band, place);
            const shown = marksOf(sceneOf(timeline, band, from, to));
            for (const [lane, { track }] of timeline.geometry.lanes.entries()) {
              const running = timeline.events.filter(
                (event) =>
                  event.span && event.track === track && event.anchor < from && event.to > from && !shown.has(event.id),
              );
              expect(overflowOf(timeline.index, band, lane, from)).toBe(running.length);
            }
          }
        }
      }),
      settings(60),
    );
  });
});

describe("what else a placement holds", () => {
  it("places nothing without complaint", () => {
    const timeline = placeTimeline(historyOf(50), RECORD, horizontalLanes([], 1000, 600), WORDS, tableMeasure());
    expect(countOf(wholeScene(timeline, 0))).toEqual({ marks: 0, labels: 0 });
  });
});
