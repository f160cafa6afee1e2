// What slides and what is kept stays in its stretch and in the view; a clipped line is the same line.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clipLine } from "../../src/layout/series";
import { arcControls, keepShift, slideShift } from "../../src/layout/shifts";
import { settings } from "./events";

const px = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe("slideShift", () => {
  it("leaves what began in view where it is", () => {
    expect(slideShift(0, 500, 100)).toBe(0);
    expect(slideShift(12, 500, 100)).toBe(0);
  });

  it("keeps a text at the view's edge, and never lets it out of its stretch", () => {
    expect(slideShift(-30, 500, 100)).toBe(30);
    expect(slideShift(-450, 500, 100)).toBe(400);
    expect(slideShift(-450, 80, 100)).toBe(0);
    fc.assert(
      fc.property(px(-5000, 0), px(0, 5000), px(1, 400), (start, size, extent) => {
        const shift = slideShift(start, size, extent);
        expect(shift).toBeGreaterThanOrEqual(0);
        if (size >= extent) expect(shift + extent).toBeLessThanOrEqual(size + 1e-9);
      }),
      settings(200),
    );
  });
});

describe("keepShift", () => {
  it("pushes a box back from both edges, and not at all once its day has left", () => {
    expect(keepShift(5, -18, 36, 1000)).toBe(13);
    expect(keepShift(995, -18, 36, 1000)).toBe(-13);
    expect(keepShift(500, -18, 36, 1000)).toBe(0);
    expect(keepShift(-3, -18, 36, 1000)).toBe(0);
    expect(keepShift(1003, -18, 36, 1000)).toBe(0);
  });

  it("leaves no box that fits outside", () => {
    fc.assert(
      fc.property(px(0, 1000), px(-200, 0), px(1, 400), (at, start, extent) => {
        const left = at + start + keepShift(at, start, extent, 1000);
        expect(left).toBeGreaterThanOrEqual(-1e-9);
        // A box that would stick out on both sides is kept at its beginning.
        if (at + start >= 0) expect(left + extent).toBeLessThanOrEqual(1000 + 1e-9);
      }),
      settings(200),
    );
  });
});

describe("arcControls", () => {
  it("rises over both ends, and no higher than a lane has room for", () => {
    for (const distance of [0, 40, 400, 40_000]) {
      const [, first, , second] = arcControls(0, 100, distance, 80);
      expect(first).toBeLessThan(100);
      expect(second).toBeLessThan(80);
      expect(100 - first).toBeLessThanOrEqual(76);
    }
  });
});

describe("clipLine", () => {
  const points = [
    [0, 0],
    [100, 0],
    [100 + 30, 40],
    [200, 40],
  ] as const;

  it("is the line itself where all of it is in view", () => {
    expect(clipLine(points, -10, 210)).toEqual({ points, before: 0 });
  });

  it("cuts both ends between points, and says how much length was cut off before", () => {
    expect(clipLine(points, 40, 160)).toEqual({
      points: [
        [40, 0],
        [100, 0],
        [130, 40],
        [160, 40],
      ],
      before: 40,
    });
    expect(clipLine(points, 150, 160)).toEqual({
      points: [
        [150, 40],
        [160, 40],
      ],
      before: 100 + 50 + 20,
    });
  });

  it("has nothing of a line out of view", () => {
    expect(clipLine(points, 300, 400).points).toEqual([]);
    expect(clipLine(points, -200, -100).points).toEqual([]);
    expect(clipLine([], 0, 1).points).toEqual([]);
  });
});
