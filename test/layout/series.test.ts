// Areas of figures and steps of eras: gaps stay gaps, and all series of a track share one scale.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TERM_ROWS } from "../../src/layout/lanes";
import { eraSteps, figureHeight, seriesDay, seriesShapes, termBoxes } from "../../src/layout/series";
import type { Era, Series } from "../../src/model/dataset";
import { dayOf, isoOf } from "../../src/model/day";
import { settings } from "./events";

const seriesOf = (id: string, values: readonly (number | null)[], first = 1995): Series => ({
  id,
  track: "trade",
  label: { en: id },
  short: { en: id },
  unit: "usd",
  scale: "billion",
  source: { publisher: "test", url: "https://example.org" },
  values: values.map((value, i) => ({ year: first + i, value, period: null })),
});

/** The points of a path, one list per stretch that is drawn without lifting the pen. */
function pointsOf(path: string): [number, number][][] {
  return path
    .split("M")
    .slice(1)
    .map((part) =>
      part
        .replace("Z", "")
        .split("L")
        .map((pair) => pair.split(",").map(Number) as [number, number]),
    );
}

const frame = { base: 200, top: 20 };
const origin = dayOf(1995, 1, 1);
const figures = fc.array(fc.option(fc.integer({ min: 0, max: 1000 }), { nil: null, freq: 3 }), { maxLength: 31 });
/** Paths are written to a tenth of a pixel. */
const TENTH = 0.051;

const shapesOf = (all: readonly Series[], scale = 1) =>
  seriesShapes(all, frame.base, figureHeight(all, frame, "linear"), origin, scale);

describe("seriesShapes", () => {
  it("leaves a gap where a figure is missing, and draws every other one in the middle of its year", () => {
    fc.assert(
      fc.property(figures, fc.double({ min: 0.05, max: 4, noNaN: true }), (values, scale) => {
        const [shape] = shapesOf([seriesOf("goods", values)], scale);
        const known = values.filter((value) => value !== null);
        if (known.length === 0) {
          expect(shape).toBeUndefined();
          return;
        }
        const runs = values.filter((value, i) => value !== null && (values[i - 1] ?? null) === null).length;
        const lines = pointsOf(shape!.lines);
        expect(lines).toHaveLength(runs);
        expect(pointsOf(shape!.areas)).toHaveLength(runs);
        expect(lines.flat()).toHaveLength(known.length);
        const years = values.flatMap((value, i) => (value === null ? [] : [1995 + i]));
        for (const [i, [x]] of lines.flat().entries()) {
          expect(Math.abs(x - (seriesDay(years[i]!) - origin) * scale)).toBeLessThan(TENTH);
        }
      }),
      settings(300),
    );
  });

  it("draws all series on one scale: zero on the base, the largest figure of all at the top", () => {
    fc.assert(
      fc.property(fc.array(figures, { minLength: 1, maxLength: 3 }), (all) => {
        const most = Math.max(...all.flat().map((value) => value ?? 0));
        const drawn = all.filter((values) => values.some((value) => value !== null));
        const shapes = shapesOf(all.map((values, i) => seriesOf(`series-${i}`, values)));
        expect(shapes).toHaveLength(drawn.length);
        for (const [i, { lines, last }] of shapes.entries()) {
          const known = drawn[i]!.filter((value) => value !== null);
          const height = (value: number) => frame.base - (most === 0 ? 0 : (value / most) * (frame.base - frame.top));
          for (const [j, [, y]] of pointsOf(lines).flat().entries()) {
            expect(Math.abs(y - height(known[j]!))).toBeLessThan(TENTH);
          }
          expect(last.value).toBe(known.at(-1));
          expect(last.y).toBeCloseTo(height(last.value), 6);
          expect(last.day).toBe(seriesDay(last.year));
        }
      }),
      settings(300),
    );
  });

  it("closes areas on the base", () => {
    const [shape] = shapesOf([seriesOf("goods", [1, 2, null, 4])]);
    for (const run of pointsOf(shape!.areas)) {
      expect(run.slice(run.length / 2).every(([, y]) => y === frame.base)).toBe(true);
    }
  });

  it("leaves out a series that has no figure", () => {
    expect(shapesOf([seriesOf("none", [null, null])])).toEqual([]);
    expect(shapesOf([])).toEqual([]);
  });

  it("stands a year's figure in the middle of the year, in every time zone", () => {
    expect(isoOf(seriesDay(1995))).toBe("1995-07-01");
  });
});

describe("figureHeight", () => {
  it.each(["linear", "log"] as const)("keeps every figure in the frame and larger ones higher (%s)", (kind) => {
    fc.assert(
      fc.property(fc.array(figures, { minLength: 1, maxLength: 3 }), (all) => {
        const height = figureHeight(
          all.map((values, i) => seriesOf(`series-${i}`, values)),
          frame,
          kind,
        );
        const known = all.flat().filter((value) => value !== null);
        const heights = known.toSorted((a, b) => a - b).map(height);
        expect(heights).toEqual(heights.toSorted((a, b) => b - a));
        for (const y of heights) {
          expect(y).toBeLessThanOrEqual(frame.base);
          expect(y).toBeGreaterThanOrEqual(frame.top - 1e-9);
        }
      }),
      settings(300),
    );
  });

  it("sets orders of magnitude equally far apart on the log scale", () => {
    const height = figureHeight([seriesOf("a", [1, 10]), seriesOf("b", [100])], frame, "log");
    expect([1, 10, 100].map((value) => Math.round(height(value)))).toEqual([200, 110, 20]);
    expect(height(0)).toBe(frame.base);
  });
});

describe("eraSteps", () => {
  const era = (id: string, from: number, to: number | null, level: number, kind: Era["kind"] = "relations"): Era => ({
    id,
    kind,
    group: null,
    name: { en: id },
    from,
    to,
    level,
  });
  const window = { from: 100, to: 200 };
  const steps = (eras: readonly Era[]) => eraSteps(eras, { base: 300, least: 10, step: 8 }, window, 100, 2);

  it("rise with the level, from the base", () => {
    expect(
      steps([era("a", 110, 150, 0), era("b", 150, 180, 3)]).map(({ x, width, y, height }) => [x, width, y, height]),
    ).toEqual([
      [20, 80, 290, 10],
      [100, 60, 266, 34],
    ]);
  });

  it("end at the window, also where they have no end", () => {
    expect(steps([era("a", 50, 120, 1), era("b", 150, null, 1)]).map(({ from, to }) => [from, to])).toEqual([
      [100, 120],
      [150, 200],
    ]);
  });

  it("leave out what the window does not meet, and terms of office", () => {
    expect(steps([era("a", 0, 100, 1), era("b", 200, null, 1), era("c", 110, 120, 1, "office")])).toEqual([]);
  });
});

describe("termBoxes", () => {
  const term = (id: string, from: number, to: number | null, group: string | null = "us-president"): Era => ({
    id,
    kind: "office",
    group,
    name: { en: id },
    from,
    to,
    level: 0,
  });
  const boxes = (eras: readonly Era[]) => termBoxes(eras, { from: 100, to: 200 }, 100, 2);

  it("never give two holders of one office the same day", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 250 }), fc.integer({ min: 1, max: 90 }))), (terms) => {
        const drawn = boxes(terms.map(([from, days], i) => term(`term-${i}`, from, from + days)));
        for (const [i, { from }] of drawn.slice(1).entries()) expect(from).toBeGreaterThanOrEqual(drawn[i]!.to);
        for (const { from, to, x, width } of drawn) {
          expect(from >= 100 && to <= 200 && to > from).toBe(true);
          expect([x, width]).toEqual([(from - 100) * 2, (to - from) * 2]);
        }
      }),
      settings(200),
    );
  });

  it("stand in the row of their office; other offices are not drawn", () => {
    const drawn = boxes([
      ...TERM_ROWS.toReversed().map((group) => term(group, 120, null, group)),
      term("x", 120, null, "x"),
    ]);
    expect(drawn.map(({ era, row }) => [era.id, row])).toEqual(TERM_ROWS.map((group, row) => [group, row]));
  });
});
