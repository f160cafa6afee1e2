// Areas of figures and steps of eras: gaps stay gaps, and all series of a track share one scale.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eraSteps, seriesDay, seriesShapes } from "../../src/layout/series";
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

describe("seriesShapes", () => {
  it("leaves a gap where a figure is missing, and draws every other one", () => {
    fc.assert(
      fc.property(figures, fc.double({ min: 0.05, max: 4, noNaN: true }), (values, scale) => {
        const [shape] = seriesShapes([seriesOf("goods", values)], frame, origin, scale);
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
        const shapes = seriesShapes(
          all.map((values, i) => seriesOf(`series-${i}`, values)),
          frame,
          origin,
          1,
        );
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
    const [shape] = seriesShapes([seriesOf("goods", [1, 2, null, 4])], frame, origin, 1);
    for (const run of pointsOf(shape!.areas))
      expect(run.slice(run.length / 2).every(([, y]) => y === frame.base)).toBe(true);
  });

  it("leaves out a series that has no figure", () => {
    expect(seriesShapes([seriesOf("none", [null, null])], frame, origin, 1)).toEqual([]);
    expect(seriesShapes([], frame, origin, 1)).toEqual([]);
  });

  it("stands a year's figure in the middle of the year, in every time zone", () => {
    expect(isoOf(seriesDay(1995))).toBe("1995-07-01");
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
