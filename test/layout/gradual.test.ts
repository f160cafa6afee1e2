// From one window's scene to the next: nothing stays that is not in it, and no step brings more than it may.
import { describe, expect, it } from "vitest";
import { towards } from "../../src/layout/gradual";
import { horizontalLanes } from "../../src/layout/lanes";
import { tableMeasure } from "../../src/layout/measure";
import { placeTimeline, type Scene, sceneOf } from "../../src/layout/scene";
import { TRACKS } from "../../src/model/vocabulary";
import { historyOf, RECORD, WORDS } from "./events";

const MOST = 40;
const timeline = placeTimeline(historyOf(3000, 2), RECORD, horizontalLanes(TRACKS, 1300, 600), WORDS, tableMeasure());
const { from, to } = timeline.bounds;
const sceneAt = (band: number, share: number) => {
  const length = (to - from) / 2 ** band;
  const start = from + (to - from - length) * share;
  return sceneOf(timeline, band, start, start + length);
};

function idsOf(scene: Scene): string[] {
  return [
    ...scene.labels.map(({ event }) => `label ${event.id}`),
    ...scene.lanes.flatMap(({ marks }) => marks.map(({ event }) => `mark ${event.id}`)),
    ...scene.lanes.flatMap(({ clusters }) => clusters.map(({ lane, cell }) => `cluster ${scene.band} ${lane} ${cell}`)),
    ...scene.ticks.map(({ day }) => `tick ${day}`),
  ];
}

describe.each([
  ["zooming in", sceneAt(2, 0.5), sceneAt(3, 0.5)],
  ["zooming out", sceneAt(3, 0.5), sceneAt(2, 0.5)],
  ["several bands at once", sceneAt(0, 0), sceneAt(6, 0.8)],
])("%s", (_, before, after) => {
  it("arrives in steps, each a part of what is wanted and more than the last", () => {
    const wanted = new Set(idsOf(after));
    let shown = before;
    let steps = 0;
    while (shown !== after) {
      const next = towards(shown, after, MOST);
      const known = new Set(idsOf(shown));
      const fresh = idsOf(next).filter((id) => !known.has(id));
      expect(idsOf(next).every((id) => wanted.has(id))).toBe(true);
      // The last one admitted may go over by its own cost.
      expect(fresh.filter((id) => id.startsWith("label")).length).toBeLessThanOrEqual(MOST / 5 + 1);
      expect(fresh.length).toBeLessThanOrEqual(MOST);
      expect(next === after || fresh.length > 0).toBe(true);
      shown = next;
      expect(++steps).toBeLessThan(60);
    }
  });

  it("shows at once what both have", () => {
    const known = new Set(idsOf(before));
    const next = new Set(idsOf(towards(before, after, MOST)));
    for (const id of idsOf(after)) if (known.has(id)) expect(next.has(id)).toBe(true);
  });
});

it("comes whole where the stage is another", () => {
  const other = placeTimeline(historyOf(50), RECORD, horizontalLanes(TRACKS, 900, 600), WORDS, tableMeasure());
  const scene = sceneOf(other, 0, from, to);
  expect(towards(sceneAt(0, 0), scene, MOST)).toBe(scene);
});

it("comes whole after a jump to another time", () => {
  const scene = sceneAt(6, 0.8);
  expect(towards(sceneAt(6, 0.2), scene, MOST)).toBe(scene);
});
