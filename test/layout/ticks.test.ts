// Ticks of the time axis: never closer than asked, none missing, in every time zone.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Tick, ticksFor } from "../../src/layout/ticks";
import { civilOf, dayOf, isoOf } from "../../src/model/day";
import { settings } from "./events";

const iso = (ticks: readonly Tick[]) => ticks.map(({ day }) => isoOf(day));
const starts = fc.double({ min: dayOf(1890, 1, 1), max: dayOf(2110, 1, 1), noNaN: true });
const scales = fc.double({ min: -7, max: 5.3, noNaN: true }).map((power) => 2 ** power);
const leasts = fc.constantFrom(30, 40, 56, 80);

/** A screen of ticks. */
function screenOf(from: number, scale: number, least: number): Tick[] {
  return ticksFor(from, from + 1440 / scale, scale, least);
}

describe("ticksFor", () => {
  it("never sets two ticks closer than asked", () => {
    fc.assert(
      fc.property(starts, scales, leasts, (from, scale, least) => {
        const ticks = screenOf(from, scale, least);
        for (const [i, { day }] of ticks.slice(1).entries()) {
          expect((day - ticks[i]!.day) * scale).toBeGreaterThanOrEqual(least - 1e-6);
        }
      }),
      settings(2000),
    );
  });

  it("leaves no hole: the same ticks whatever the window", () => {
    fc.assert(
      fc.property(
        starts,
        scales,
        leasts,
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        (from, scale, least, share) => {
          const to = from + 1440 / scale;
          const inner = from + (to - from) * share;
          const whole = iso(ticksFor(from, to, scale, least).filter(({ day }) => day >= inner && day <= to));
          const part = iso(ticksFor(inner, to, scale, least).filter(({ day }) => day >= inner && day <= to));
          expect(part).toEqual(whole);
        },
      ),
      settings(500),
    );
  });

  it("covers a screen with at least two ticks and at most as many as fit", () => {
    fc.assert(
      fc.property(starts, scales, leasts, (from, scale, least) => {
        const inside = screenOf(from, scale, least).filter(({ day }) => day >= from && day <= from + 1440 / scale);
        expect(inside.length).toBeGreaterThanOrEqual(2);
        expect(inside.length).toBeLessThanOrEqual(1440 / least + 1);
      }),
      settings(500),
    );
  });

  it("steps by years at the widest view, with the first of January 1995", () => {
    const from = dayOf(1995, 1, 1);
    const ticks = ticksFor(from, dayOf(2026, 1, 1), 2000 / 11_323, 56);
    expect(ticks[0]).toEqual({ day: from, kind: "year", major: true });
    expect(iso(ticks).slice(0, 3)).toEqual(["1995-01-01", "1996-01-01", "1997-01-01"]);
    expect(ticks.filter(({ major }) => major).map(({ day }) => civilOf(day).year)).toEqual([
      1995, 2000, 2005, 2010, 2015, 2020, 2025,
    ]);
  });

  it("has the first of January 1995 at every zoom that shows it", () => {
    fc.assert(
      fc.property(scales, leasts, (scale, least) => {
        // At the steps of ten years and more 1995 has no tick.
        if (1826 * scale < least) return;
        const day = dayOf(1995, 1, 1);
        const ticks = ticksFor(day, day + 1440 / scale, scale, least);
        expect(ticks[0]).toMatchObject({ day, major: true });
      }),
      settings(500),
    );
  });

  it("steps by fifth and tenth years when there is less room", () => {
    expect(iso(ticksFor(dayOf(1995, 1, 1), dayOf(2026, 1, 1), 56 / 1826, 56))).toEqual(
      [1995, 2000, 2005, 2010, 2015, 2020, 2025].map((year) => `${year}-01-01`),
    );
    const tenths = ticksFor(dayOf(1995, 1, 1), dayOf(2026, 1, 1), 56 / 3652, 56);
    expect(iso(tenths)).toEqual(["2000-01-01", "2010-01-01", "2020-01-01"]);
    expect(tenths.every(({ major }) => major)).toBe(true);
  });

  it("steps by quarters and months, January drawn stronger", () => {
    const quarters = ticksFor(dayOf(2000, 11, 16), dayOf(2001, 6, 1), 56 / 90, 56);
    expect(iso(quarters)).toEqual(["2001-01-01", "2001-04-01"]);
    expect(quarters.map(({ kind, major }) => [kind, major])).toEqual([
      ["month", true],
      ["month", false],
    ]);
    expect(iso(ticksFor(dayOf(2000, 11, 16), dayOf(2001, 2, 27), 2, 56))).toEqual([
      "2000-11-01",
      "2000-12-01",
      "2001-01-01",
      "2001-02-01",
    ]);
  });

  it("steps by weeks and days, the first of a month drawn stronger", () => {
    const weeks = ticksFor(dayOf(2000, 2, 1), dayOf(2000, 3, 9), 8, 56);
    expect(iso(weeks)).toEqual(["2000-02-01", "2000-02-08", "2000-02-15", "2000-02-22", "2000-03-01", "2000-03-08"]);
    expect(weeks.filter(({ major }) => major).map(({ day }) => isoOf(day))).toEqual(["2000-02-01", "2000-03-01"]);
    expect(iso(ticksFor(dayOf(2001, 12, 10), dayOf(2001, 12, 12), 60, 56)).slice(0, 3)).toEqual([
      "2001-12-10",
      "2001-12-11",
      "2001-12-12",
    ]);
  });

  it("has no tick a day after the 29 February of a leap year when every second day has one", () => {
    expect(iso(ticksFor(dayOf(2000, 2, 25), dayOf(2000, 3, 3), 28, 56))).toEqual([
      "2000-02-25",
      "2000-02-27",
      "2000-03-01",
      "2000-03-03",
    ]);
  });

  it("keeps its distance in February", () => {
    expect(iso(ticksFor(dayOf(2001, 1, 1), dayOf(2001, 4, 1), 56 / 30, 56))).not.toContain("2001-03-01");
  });
});
