// Lanes and columns: everything inside its lane, nothing closer than a line, for all tracks and sizes.
import { describe, expect, it } from "vitest";
import { CAPTION_STRIP, horizontalLanes, type LaneGeometry, NARROW, verticalColumns } from "../../src/layout/lanes";
import { TRACKS, type Track } from "../../src/model/vocabulary";

const SUBSETS: readonly (readonly Track[])[] = [
  ["diplomatic"],
  ["trade"],
  ["cultural"],
  ["diplomatic", "trade"],
  ["diplomatic", "cultural"],
  ["trade", "cultural"],
  TRACKS,
];
/** Of the largest label, in pixels from its baseline. */
const ASCENT = 12;
const DESCENT = 4;
/** Two baselines of labels are at least this far apart, in pixels. */
const LINE = 18;
/** Half a mark. */
const HALF_MARK = 6;

/** Names and vertical extents of all that stands in a lane, from top to bottom. */
function contentsOf(lane: LaneGeometry): { name: string; top: number; bottom: number }[] {
  return [
    ...lane.labelRows.map(({ baseline }, i) => ({
      name: `label row ${i}`,
      top: baseline - ASCENT,
      bottom: baseline + DESCENT,
    })),
    { name: "reserved row", top: lane.reservedRow - ASCENT, bottom: lane.reservedRow + DESCENT },
    ...lane.markRows.map((middle, i) => ({
      name: `mark row ${i}`,
      top: middle - HALF_MARK,
      bottom: middle + HALF_MARK,
    })),
    { name: "cluster row", top: lane.clusterRow - HALF_MARK, bottom: lane.clusterRow + HALF_MARK },
  ].toSorted((a, b) => a.top - b.top);
}

describe.each(SUBSETS.map((tracks) => [tracks.join(", "), tracks] as const))("horizontal lanes of %s", (_, tracks) => {
  const heights = Array.from({ length: (1200 - 300) / 12 + 1 }, (_, i) => 300 + i * 12);
  const all = heights.map((height) => [height, horizontalLanes(tracks, 1440, height)] as const);

  it("stand one under the other, in the order of the tracks, and fill the stage", () => {
    for (const [height, { lanes }] of all) {
      expect(lanes.map(({ track }) => track)).toEqual(TRACKS.filter((track) => tracks.includes(track)));
      expect(lanes[0]!.start).toBe(0);
      expect(lanes.at(-1)!.start + lanes.at(-1)!.size).toBeCloseTo(height, 6);
      for (const [i, lane] of lanes.slice(1).entries()) {
        expect(lane.start).toBeGreaterThanOrEqual(lanes[i]!.start + lanes[i]!.size);
      }
    }
  });

  it("hold their rows inside, above the strip for captions", () => {
    for (const [height, { lanes }] of all) {
      for (const lane of lanes) {
        for (const { name, top, bottom } of contentsOf(lane)) {
          expect(top, `${name} at ${height}`).toBeGreaterThanOrEqual(lane.start);
          expect(bottom, `${name} at ${height}`).toBeLessThanOrEqual(lane.start + lane.size - CAPTION_STRIP);
        }
      }
    }
  });

  it("let nothing touch: labels a line apart, marks and counts clear of them", () => {
    for (const [height, { lanes }] of all) {
      const contents = lanes.flatMap(contentsOf).toSorted((a, b) => a.top - b.top);
      for (const [i, { name, top }] of contents.slice(1).entries()) {
        expect(top, `${contents[i]!.name}, ${name} at ${height}`).toBeGreaterThanOrEqual(contents[i]!.bottom - 1e-6);
      }
      const baselines = lanes
        .flatMap((lane) => [...lane.labelRows.map(({ baseline }) => baseline), lane.reservedRow])
        .toSorted((a, b) => a - b);
      for (const [i, baseline] of baselines.slice(1).entries())
        expect(baseline - baselines[i]!).toBeGreaterThanOrEqual(LINE);
    }
  });

  it("lead stems from each row to the marks through exactly the rows that they say", () => {
    for (const [, { lanes, fields }] of all) {
      for (const [i, { labelRows, markRows }] of lanes.entries()) {
        expect(fields[i]!.lanes).toEqual([i]);
        expect(fields[i]!.crosses).toHaveLength(labelRows.length);
        const marks = { top: Math.min(...markRows), bottom: Math.max(...markRows) };
        for (const [row, { baseline, stem }] of labelRows.entries()) {
          expect(stem.above).toBe(baseline < marks.top);
          expect(stem.from).toBeGreaterThanOrEqual(stem.above ? baseline : baseline - ASCENT - 1);
          const [top, bottom] = stem.above ? [stem.from, marks.bottom] : [marks.top, stem.from];
          const through = labelRows.flatMap((other, j) =>
            j !== row && other.baseline - ASCENT < bottom && other.baseline + DESCENT > top ? [j] : [],
          );
          expect(fields[i]!.crosses[row]!.toSorted((a, b) => a - b)).toEqual(through);
        }
      }
    }
  });

  it("leave a strip free at the foot of the stage", () => {
    const lane = horizontalLanes(tracks, 1440, 760, 60).lanes.at(-1)!;
    expect(lane.start + lane.size).toBeCloseTo(700, 6);
  });

  it("give more room to labels when there is more", () => {
    const counts = all.map(([, { lanes }]) => lanes[0]!.labelRows.length);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts.at(-1)).toBeGreaterThan(5);
  });
});

describe.each(SUBSETS.map((tracks) => [tracks.join(", "), tracks] as const))("vertical columns of %s", (_, tracks) => {
  it("stand side by side, left of the labels, inside the stage", () => {
    for (let width = 300; width < NARROW; width += 10) {
      const { lanes, fields, labelColumn } = verticalColumns(tracks, 844, width);
      expect(lanes.map(({ track }) => track)).toEqual(TRACKS.filter((track) => tracks.includes(track)));
      for (const [i, lane] of lanes.entries()) {
        for (const middle of lane.markRows) {
          expect(middle - HALF_MARK).toBeGreaterThanOrEqual(lane.start);
          expect(middle + HALF_MARK).toBeLessThanOrEqual(lane.start + lane.size);
        }
        if (i > 0) expect(lane.start).toBeGreaterThanOrEqual(lanes[i - 1]!.start + lanes[i - 1]!.size);
      }
      expect(labelColumn!.start).toBeGreaterThan(lanes.at(-1)!.start + lanes.at(-1)!.size);
      expect(labelColumn!.start + labelColumn!.width).toBeLessThanOrEqual(width);
      expect(fields).toEqual([{ lanes: lanes.map((_, i) => i), crosses: [[]] }]);
    }
  });
});

describe("a stage without tracks", () => {
  it("has no lanes", () => {
    expect(horizontalLanes([], 1440, 700).lanes).toEqual([]);
    expect(verticalColumns([], 800, 390).lanes).toEqual([]);
  });
});
