// Which window of time is drawn around a view.
import { describe, expect, it } from "vitest";
import { bandOf, bandsFor, smallestScale } from "../../src/layout/bands";
import { horizontalLanes } from "../../src/layout/lanes";
import { scaleOf, type View } from "../../src/layout/view";
import { TRACKS } from "../../src/model/vocabulary";
import { factsOf } from "../../src/stage/useFacts";

const bounds = { from: 9000, to: 20_000 };
const timeline = { bounds, bands: bandsFor(1200, 11_000), geometry: horizontalLanes(TRACKS, 1200, 600) };
const viewAt = (from: number, days: number): View => ({ from, to: from + days });

describe("factsOf", () => {
  it("holds the view, in at most a screen and a quarter of its band", () => {
    for (let days = 11_000; days > 40; days *= 0.83) {
      for (let from = bounds.from; from + days <= bounds.to; from += days * 0.37) {
        const view = viewAt(from, days);
        const facts = factsOf(view, timeline);
        expect(facts.band).toBe(bandOf(scaleOf(view, 1200), timeline.bands));
        expect(facts.from).toBeLessThanOrEqual(view.from + 1e-6);
        expect(facts.to).toBeGreaterThanOrEqual(view.to - 1e-6);
        const screen = 1200 / smallestScale(facts.band, timeline.bands);
        expect(facts.to - facts.from).toBeLessThanOrEqual(screen * 1.25 + 1e-6);
      }
    }
  });

  it("is the same object for the same view, a hair off the quarters of the screen as well", () => {
    for (let band = 0; band < 6; band++) {
      const screen = 1200 / smallestScale(band, timeline.bands);
      for (const hair of [-1e-6, -1e-9, 0, 1e-9, 1e-6]) {
        const view = viewAt(bounds.from + (band ? screen / 4 : 0) + hair, screen * (1 - 1e-7));
        const facts = factsOf(view, timeline);
        expect(factsOf(view, timeline, facts)).toBe(facts);
      }
    }
  });

  it("stays the same object while zooming and panning inside its window", () => {
    const before = factsOf(viewAt(12_000, 2700), timeline);
    expect(factsOf(viewAt(12_300, 2000), timeline, before)).toBe(before);
    expect(factsOf(viewAt(12_300, 1400), timeline, before)).toBe(before);
    expect(factsOf(viewAt(12_300, 700), timeline, before)).not.toBe(before);
    expect(factsOf(viewAt(15_000, 2700), timeline, before)).not.toBe(before);
  });
});
