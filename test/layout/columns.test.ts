// Placing from columns, as the worker does, gives what placing from events gives.
import { describe, expect, it } from "vitest";
import { foremost, jobOf, placeJob } from "../../src/layout/columns";
import type { SceneWords } from "../../src/layout/labels";
import { horizontalLanes, verticalColumns } from "../../src/layout/lanes";
import { tableMeasure } from "../../src/layout/measure";
import { placeTimeline, sceneOf, timelineOf } from "../../src/layout/scene";
import { textIn } from "../../src/model/dataset";
import { lazyEvents } from "../../src/model/eventList";
import { SAMPLE_SPAN, sampleColumns, sampleSource } from "../../src/model/sampleEvents";
import { TRACKS } from "../../src/model/vocabulary";
import { historyOf } from "./events";

const FACTOR = 1.07;
const WORDS: SceneWords = {
  labelOf: (event) => textIn(event.label ?? event.title, "vi")?.text ?? "",
  dateOf: () => "",
};
const history = historyOf(900, 5, SAMPLE_SPAN);
const lazy = lazyEvents(sampleSource(sampleColumns(3000, 5)));

describe.each([
  ["three lanes", horizontalLanes(TRACKS, 1200, 600)],
  ["one lane", horizontalLanes(["cultural"], 1200, 600)],
  ["a phone", verticalColumns(TRACKS, 700, 360)],
])("%s", (_, geometry) => {
  it.each([
    ["an array", history],
    ["a list made from columns", lazy],
  ])("places %s the same either way", (_, events) => {
    const direct = placeTimeline(events, SAMPLE_SPAN, geometry, WORDS, tableMeasure(FACTOR));
    const { job, visible } = jobOf(events, SAMPLE_SPAN, geometry, WORDS, "vi", FACTOR);
    const shares: number[] = [];
    const index = placeJob(structuredClone(job), (share) => shares.push(share));
    // Widths are added up in another order: the same to within a rounding of 32 bits.
    expect(index.input.extent.length).toBe(direct.index.input.extent.length);
    for (const [event, extent] of index.input.extent.entries()) {
      expect(extent).toBeCloseTo(direct.index.input.extent[event]!, 3);
    }
    expect(index.placement).toEqual(direct.placement);
    expect(shares.at(-1)).toBe(1);
    const sent = timelineOf(structuredClone(index), visible, geometry, WORDS, tableMeasure(FACTOR));
    for (const band of [0, 3]) {
      const to = SAMPLE_SPAN.from + (SAMPLE_SPAN.to - SAMPLE_SPAN.from) / 2 ** band;
      expect(sceneOf(sent, band, SAMPLE_SPAN.from, to)).toEqual(sceneOf(direct, band, SAMPLE_SPAN.from, to));
    }
  });
});

describe("foremost", () => {
  it("takes the most significant, at most so many, in date order", () => {
    const few = foremost(lazy, 200);
    expect(few.length).toBeGreaterThan(150);
    expect(few.length).toBeLessThanOrEqual(200);
    const least = Math.min(...few.map((event) => event.significance));
    const ids = new Set(few.map((event) => event.id));
    expect(lazy.filter((event) => event.significance > least).every((event) => ids.has(event.id))).toBe(true);
    expect(few.every((event, i) => i === 0 || few[i - 1]!.index < event.index)).toBe(true);
    expect(foremost(history, 10_000)).toBe(history);
  });
});
