// View arithmetic as properties: never beyond the bounds, the day under the pointer stays, flights begin and end exactly.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Bounds,
  clampView,
  fit,
  flight,
  intoView,
  pan,
  sameView,
  scaleOf,
  type View,
  zoomBy,
} from "../../src/layout/view";
import { settings } from "./events";

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const bounds: fc.Arbitrary<Bounds> = fc
  .tuple(number(-20_000, 30_000), number(1, 40_000), number(0.5, 60))
  .map(([from, length, least]) => ({ from, to: from + length, least }));

/** Views that any code may ask for: inside the bounds or not. */
const anyViews: fc.Arbitrary<View> = fc
  .tuple(number(-50_000, 50_000), number(0.01, 60_000))
  .map(([from, length]) => ({ from, to: from + length }));

/** Bounds, and a view inside them. */
const placed = fc.tuple(bounds, anyViews).map(([bounds, view]) => ({ bounds, view: clampView(view, bounds) }));

const lengthOf = (view: View) => view.to - view.from;
const middleOf = (view: View) => (view.from + view.to) / 2;
const HAIR = 1e-6;

function expectInside(view: View, { from, to, least }: Bounds): void {
  expect(view.from).toBeGreaterThanOrEqual(from - HAIR);
  expect(view.to).toBeLessThanOrEqual(to + HAIR);
  expect(lengthOf(view)).toBeGreaterThanOrEqual(Math.min(least, to - from) - HAIR);
}

function expectSame(a: View, b: View, hair = HAIR): void {
  expect(Math.abs(a.from - b.from)).toBeLessThanOrEqual(hair);
  expect(Math.abs(a.to - b.to)).toBeLessThanOrEqual(hair);
}

describe("clampView", () => {
  it("always ends inside the bounds, and changes nothing the second time", () => {
    fc.assert(
      fc.property(bounds, anyViews, (bounds, view) => {
        const clamped = clampView(view, bounds);
        expectInside(clamped, bounds);
        expectSame(clampView(clamped, bounds), clamped);
      }),
      settings(1000),
    );
  });

  it("returns the very view if it is inside", () => {
    const inside: View = { from: 10, to: 20 };
    expect(clampView(inside, { from: 0, to: 100, least: 5 })).toBe(inside);
  });

  it("keeps the length where it may, and moves no farther than it must", () => {
    fc.assert(
      fc.property(bounds, anyViews, (bounds, view) => {
        const clamped = clampView(view, bounds);
        const whole = bounds.to - bounds.from;
        expect(lengthOf(clamped)).toBeCloseTo(Math.min(Math.max(lengthOf(view), bounds.least), whole), 6);
        const free = clamped.from > bounds.from + HAIR && clamped.to < bounds.to - HAIR;
        if (free) expect(middleOf(clamped)).toBeCloseTo(middleOf(view), 6);
      }),
      settings(1000),
    );
  });
});

describe("pan", () => {
  it("shifts by the days asked for, as far as the bounds go, and keeps the scale", () => {
    fc.assert(
      fc.property(placed, number(-50_000, 50_000), ({ bounds, view }, days) => {
        const panned = pan(view, days, bounds);
        expectInside(panned, bounds);
        expect(lengthOf(panned)).toBeCloseTo(lengthOf(view), 6);
        const shift = Math.min(Math.max(days, bounds.from - view.from), bounds.to - view.to);
        expect(panned.from - view.from).toBeCloseTo(shift, 6);
      }),
      settings(1000),
    );
  });
});

describe("zoomBy", () => {
  it("multiplies the scale and keeps the day under the pointer where it is, unless a bound is met", () => {
    fc.assert(
      fc.property(placed, number(0.05, 20), number(0, 1), ({ bounds, view }, factor, share) => {
        const at = view.from + share * lengthOf(view);
        const zoomed = zoomBy(view, factor, at, bounds);
        expectInside(zoomed, bounds);
        const whole = bounds.to - bounds.from;
        const length = Math.min(Math.max(lengthOf(view) / factor, bounds.least), whole);
        expect(lengthOf(zoomed)).toBeCloseTo(Math.min(length, whole), 6);
        const from = at - share * length;
        if (from < bounds.from || from + length > bounds.to) return;
        expect((at - zoomed.from) / lengthOf(zoomed)).toBeCloseTo(share, 6);
      }),
      settings(1000),
    );
  });

  it("never moves the day under the pointer when zooming in", () => {
    fc.assert(
      fc.property(placed, number(1, 20), number(0, 1), ({ bounds, view }, factor, share) => {
        const at = view.from + share * lengthOf(view);
        const zoomed = zoomBy(view, factor, at, bounds);
        expect((at - zoomed.from) / lengthOf(zoomed)).toBeCloseTo(share, 5);
      }),
      settings(1000),
    );
  });

  it("comes back from zooming in and out at one day", () => {
    fc.assert(
      fc.property(placed, number(1, 8), number(0, 1), ({ bounds, view }, factor, share) => {
        if (lengthOf(view) / factor < bounds.least) return;
        const at = view.from + share * lengthOf(view);
        expectSame(zoomBy(zoomBy(view, factor, at, bounds), 1 / factor, at, bounds), view, 1e-5);
      }),
      settings(500),
    );
  });
});

describe("fit and scaleOf", () => {
  it("fills the width with the whole of the bounds", () => {
    const bounds: Bounds = { from: 100, to: 1100, least: 7 };
    expect(fit(bounds)).toEqual({ from: 100, to: 1100 });
    expect(scaleOf(fit(bounds), 500)).toBe(0.5);
  });
});

describe("intoView", () => {
  const stretchesIn = placed.chain(({ bounds, view }) =>
    fc.tuple(number(0, 1), number(0, 1), number(0, 0.4)).map(([a, b, margin]) => {
      const at = (share: number) => bounds.from + share * (bounds.to - bounds.from);
      return { bounds, view, stretch: { from: at(Math.min(a, b)), to: at(Math.max(a, b)) }, margin };
    }),
  );

  it("shows the whole stretch", () => {
    fc.assert(
      fc.property(stretchesIn, ({ bounds, view, stretch, margin }) => {
        const moved = intoView(view, stretch, margin, bounds);
        expectInside(moved, bounds);
        expect(moved.from).toBeLessThanOrEqual(stretch.from + HAIR);
        expect(moved.to).toBeGreaterThanOrEqual(stretch.to - HAIR);
      }),
      settings(1000),
    );
  });

  it("keeps the scale if the stretch fits with its margins, and the view if it is there already", () => {
    fc.assert(
      fc.property(stretchesIn, ({ bounds, view, stretch, margin }) => {
        const pad = lengthOf(view) * margin;
        if (lengthOf(stretch) > lengthOf(view) - 2 * pad) return;
        const moved = intoView(view, stretch, margin, bounds);
        expect(lengthOf(moved)).toBeCloseTo(lengthOf(view), 6);
        expectSame(intoView(moved, stretch, margin, bounds), moved);
        if (stretch.from >= view.from + pad && stretch.to <= view.to - pad) expect(moved).toBe(view);
      }),
      settings(1000),
    );
  });
});

describe("sameView", () => {
  it("knows a view that moved less than a thousandth", () => {
    const view: View = { from: 0, to: 1000 };
    expect(sameView(view, { from: 0.9, to: 1000.9 })).toBe(true);
    expect(sameView(view, { from: 1.1, to: 1000 })).toBe(false);
  });
});

describe("flight", () => {
  /** Two views: anywhere, about one middle, or one inside the other with almost the same middle. */
  const pairs = fc.oneof(
    fc.tuple(placed, placed).map(([a, b]) => [a.view, b.view] as const),
    fc
      .tuple(placed, number(0.5, 40_000), fc.constantFrom(0, 1e-12, 1e-7, 1e-4, 0.01, 0.5, 3), fc.boolean())
      .map(([{ view }, length, off, swap]) => {
        const middle = middleOf(view) + off;
        const other = { from: middle - length / 2, to: middle + length / 2 };
        return swap ? ([other, view] as const) : ([view, other] as const);
      }),
  );

  it("begins at the start, ends exactly at the end, in at most 900 ms", () => {
    fc.assert(
      fc.property(pairs, ([start, end]) => {
        const { duration, at } = flight(start, end);
        expect(duration).toBeGreaterThan(0);
        expect(duration).toBeLessThanOrEqual(900);
        expectSame(at(0), start, lengthOf(start) * 1e-6);
        expect(at(1)).toEqual(end);
        expect(at(1.5)).toEqual(end);
      }),
      settings(2000),
    );
  });

  it("is a real view all the way, without a jump", () => {
    fc.assert(
      fc.property(pairs, ([start, end]) => {
        const { at } = flight(start, end);
        const views = Array.from({ length: 401 }, (_, i) => at(i / 400));
        expect(views.every((view) => Number.isFinite(view.from + view.to) && view.to > view.from)).toBe(true);
        const jumps = views.slice(1).filter((view, i) => {
          const before = views[i]!;
          const [shorter, longer] = [lengthOf(view), lengthOf(before)].toSorted((a, b) => a - b) as [number, number];
          return longer / shorter > 1.5 || Math.abs(middleOf(view) - middleOf(before)) > longer;
        });
        expect(jumps).toEqual([]);
      }),
      settings(300),
    );
  });

  it("takes as long to zoom in about one day as to zoom out", () => {
    const near: View = { from: 990, to: 1010 };
    const far: View = { from: 0, to: 2000 };
    expect(flight(far, near).duration).toBeCloseTo(flight(near, far).duration, 6);
  });
});
