// A row against brute force. Days, pixels and scales are such that every sum is exact.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, Row } from "../../src/layout/row";
import { settings } from "./events";

const CLOSER = [1, 1.5, 2, 8, 4096];

/** Where a box is at a scale, in pixels. */
function placed({ day, left, right, end }: Box, scale: number): readonly [number, number] {
  return [day * scale + left, Math.max(day * scale + right, end * scale)];
}

function overlap(a: Box, b: Box, scale: number): boolean {
  const [a0, a1] = placed(a, scale);
  const [b0, b1] = placed(b, scale);
  return a0 < b1 && b0 < a1;
}

/** Points and spans, right and left of their day, close together. */
const boxes: fc.Arbitrary<Box> = fc
  .record({
    day: fc.integer({ min: 0, max: 300 }),
    left: fc.constantFrom(-60, -20, -6.5, -1, 0, 1),
    right: fc.constantFrom(1, 6.5, 8, 20, 50),
    length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 200 })),
  })
  .map(({ day, left, right, length }) => ({ day, left, right, end: day + length }));

const scales = fc.constantFrom(0.125, 0.25, 0.5, 1, 2, 4);

describe("Row", () => {
  it("takes a box exactly if it overlaps none at the scale and at every closer one", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(boxes, scales), { maxLength: 40 }), (tries) => {
        const row = new Row();
        const taken: Box[] = [];
        for (const [box, scale] of tries.toSorted((a, b) => a[1] - b[1])) {
          const free = taken.every((other) => CLOSER.every((closer) => !overlap(box, other, scale * closer)));
          expect(row.fits(box, scale)).toBe(free);
          if (free) {
            row.add(box);
            taken.push(box);
          }
        }
      }),
      settings(2000),
    );
  });

  it("keeps what was added at coarse scales apart at all closer ones", () => {
    fc.assert(
      fc.property(fc.array(boxes, { maxLength: 60 }), (tries) => {
        const row = new Row();
        const taken: Box[] = [];
        for (const scale of [0.125, 0.25, 0.5, 1, 2, 4]) {
          for (const box of tries) {
            if (taken.includes(box) || !row.fits(box, scale)) continue;
            row.add(box);
            taken.push(box);
          }
          for (const closer of CLOSER) {
            const ends = taken.map((box) => placed(box, scale * closer)).toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
            for (const [i, [, end]] of ends.entries())
              if (i + 1 < ends.length) expect(ends[i + 1]![0]).toBeGreaterThanOrEqual(end);
          }
        }
      }),
      settings(300),
    );
  });

  it("blocks a box for good exactly if no scale, however close, has room for it", () => {
    fc.assert(
      fc.property(fc.array(boxes, { maxLength: 30 }), boxes, (tries, box) => {
        const row = new Row();
        const taken: Box[] = [];
        for (const other of tries) {
          if (!row.fits(other, 0.125)) continue;
          row.add(other);
          taken.push(other);
        }
        const fitsSomewhere = [0.125, 1, 64, 2 ** 20].some((scale) => row.fits(box, scale));
        if (row.blocks(box)) expect(fitsSomewhere).toBe(false);
        // One that begins or ends on the very day of another's end may be kept waiting: that costs time only.
        else if (taken.every(({ day, end }) => end !== box.day && box.end !== day)) expect(fitsSomewhere).toBe(true);
      }),
      settings(1000),
    );
  });

  it("takes two labels of one day on either side of it, and no third", () => {
    const row = new Row();
    const right: Box = { day: 10, left: 1, right: 100, end: 10 };
    const left: Box = { day: 10, left: -100, right: 1, end: 10 };
    row.add(right);
    expect(row.fits(left, 1)).toBe(true);
    row.add(left);
    expect(row.fits({ ...right, right: 2 }, 1000)).toBe(false);
    expect(row.fits({ ...left, left: -2 }, 1000)).toBe(false);
  });

  it("lets nothing begin inside a span, however far out", () => {
    const row = new Row();
    row.add({ day: 0, left: 1, right: 50, end: 1000 });
    const box = { day: 999, left: 1, right: 50, end: 999 };
    expect(row.fits(box, 0.125)).toBe(false);
    expect(row.fits({ ...box, day: 1000, end: 1000 }, 0.125)).toBe(true);
  });
});
