// Bands: each twice the scale of the one before, the first at the scale that fits everything.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandOf, bandsFor, CLOSEST, smallestScale } from "../../src/layout/bands";
import { settings } from "./events";

const stages = fc.record({
  width: fc.integer({ min: 200, max: 4000 }),
  days: fc.integer({ min: 1, max: 100_000 }),
});

describe("bands", () => {
  it("begin at the scale that fits, and reach the closest", () => {
    fc.assert(
      fc.property(stages, ({ width, days }) => {
        const bands = bandsFor(width, days);
        expect(smallestScale(0, bands)).toBeCloseTo(width / days, 9);
        expect(bands.count).toBeGreaterThanOrEqual(1);
        expect(Number.isInteger(bands.count)).toBe(true);
        const last = smallestScale(bands.count - 1, bands);
        if (bands.fit <= CLOSEST) {
          expect(last).toBeLessThanOrEqual(CLOSEST);
          expect(last * 2).toBeGreaterThan(CLOSEST);
        } else expect(bands.count).toBe(1);
      }),
      settings(500),
    );
  });

  it("are found again from every scale inside them", () => {
    fc.assert(
      fc.property(stages, fc.double({ min: 0, max: 0.999, noNaN: true }), ({ width, days }, share) => {
        const bands = bandsFor(width, days);
        for (let band = 0; band < bands.count; band++) {
          expect(bandOf(smallestScale(band, bands) * 2 ** share, bands)).toBe(band);
          expect(smallestScale(band + 1, bands)).toBe(smallestScale(band, bands) * 2);
        }
      }),
      settings(500),
    );
  });

  it("are the first for every scale below, the last for every scale above", () => {
    const bands = bandsFor(1440, 11_323);
    expect(bandOf(bands.fit / 100, bands)).toBe(0);
    expect(bandOf(CLOSEST * 100, bands)).toBe(bands.count - 1);
  });

  it("never lift a picture above the scale that it was placed for by more than a hair", () => {
    fc.assert(
      fc.property(stages, fc.double({ min: 0.5, max: 50, noNaN: true }), ({ width, days }, factor) => {
        const bands = bandsFor(width, days);
        const scale = bands.fit * Math.max(1, factor);
        expect(smallestScale(bandOf(scale, bands), bands)).toBeLessThanOrEqual(scale * (1 + 1e-5));
      }),
      settings(500),
    );
  });

  it("hold the fitted view in the first band, whatever the rounding", () => {
    fc.assert(
      fc.property(stages, fc.integer({ min: -20_000, max: 20_000 }), ({ width, days }, from) => {
        const to = from + days;
        expect(bandOf(width / (to - from), bandsFor(width, days))).toBe(0);
      }),
      settings(500),
    );
  });

  it("are one for a stage that has no size yet", () => {
    expect(bandsFor(0, 11_323).count).toBe(1);
  });
});
