// The fifth promise of the layout (DESIGN, section 5): what is drawn depends on the screen, not on the number of events.
import { describe, expect, it } from "vitest";
import { horizontalLanes, type StageGeometry, verticalColumns } from "../../src/layout/lanes";
import { tableMeasure } from "../../src/layout/measure";
import { placeTimeline } from "../../src/layout/scene";
import { contentsOf } from "../../src/layout/window";
import type { TimelineEvent } from "../../src/model/dataset";
import { TRACKS } from "../../src/model/vocabulary";
import { historyOf, manyEvents, RECORD, WORDS } from "./events";

/** DESIGN, section 11: drawn at once, at any zoom, in a window of a screen and a quarter. */
const MARKS = 350;
const LABELS = 80;
const WINDOW = 1.25;

const STAGES: readonly (readonly [string, StageGeometry])[] = [
  ["three tracks, 1440 × 760", horizontalLanes(TRACKS, 1440, 760)],
  ["two tracks, 2560 × 1200", horizontalLanes(["diplomatic", "cultural"], 2560, 1200)],
  ["one track, 1920 × 900", horizontalLanes(["trade"], 1920, 900)],
  ["a phone", verticalColumns(TRACKS, 844, 390)],
];

interface Most {
  readonly marks: number;
  readonly labels: number;
}

/** The most that any window of any band holds. */
function mostOf(events: readonly TimelineEvent[], geometry: StageGeometry): Most {
  const { index, bands, bounds } = placeTimeline(events, RECORD, geometry, WORDS, tableMeasure());
  let [marks, labels] = [0, 0];
  for (let band = 0; band < bands.count; band++) {
    const length = (bounds.to - bounds.from) / 2 ** band;
    for (let from = bounds.from - length / 2; from < bounds.to; from += Math.max(length / 7, 61)) {
      const contents = contentsOf(index, band, from, from + length * WINDOW);
      marks = Math.max(marks, contents.marks.flat().length);
      labels = Math.max(labels, contents.labels.flat().length);
    }
  }
  return { marks, labels };
}

describe("5 bounded", () => {
  describe.each([
    ["a few spans", 0.15],
    ["nearly all spans", 0.9],
  ])("%s", (_, spans) => {
    const lists = [historyOf(100, 3, RECORD, spans), manyEvents(10_000, 3, spans), manyEvents(100_000, 3, spans)];

    it.each(STAGES)("%s", { timeout: 60_000 }, (_, geometry) => {
      const [few, many, hundredfold] = lists.map((events) => mostOf(events, geometry)) as [Most, Most, Most];
      for (const { marks, labels } of [few, many, hundredfold]) {
        expect(marks).toBeLessThanOrEqual(MARKS);
        expect(labels).toBeLessThanOrEqual(LABELS);
      }
      expect(hundredfold.marks).toBeLessThanOrEqual(many.marks * 1.25 + 10);
      expect(hundredfold.labels).toBeLessThanOrEqual(many.labels * 1.25 + 10);
    });
  });
});
