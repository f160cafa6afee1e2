// What the stage makes of a scene is bounded by the screen: the nodes at a hundred thousand events are those at a hundred,
// but for what a crowded screen holds. Counted, not timed.
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { SceneView } from "../../src/draw/SceneView";
import { jobOf, placeJob } from "../../src/layout/columns";
import { horizontalLanes, type StageGeometry, verticalColumns } from "../../src/layout/lanes";
import { tableMeasure } from "../../src/layout/measure";
import { sceneOf, timelineOf } from "../../src/layout/scene";
import { lazyEvents } from "../../src/model/eventList";
import { SAMPLE_SPAN, sampleColumns, sampleSource } from "../../src/model/sampleEvents";
import { TRACKS } from "../../src/model/vocabulary";
import { pinnedIn, sceneWords, stringsFor, tabStopsOf } from "../../src/stage/sceneProps";

/** DESIGN, section 11. */
const MARKS = 350;
const LABELS = 80;
const NODES = 1500;
/** The largest window that the stage asks for, in screens. */
const WINDOW = 1.25;

interface Drawn {
  readonly marks: number;
  readonly labels: number;
  readonly nodes: number;
}

/** The most that any window holds, at every band, in steps of half a screen (every eighth screen where there are many). */
function mostDrawn(count: number, geometry: StageGeometry): Drawn {
  const events = lazyEvents(sampleSource(sampleColumns(count, 11)));
  const words = sceneWords("en");
  const { job, visible } = jobOf(events, SAMPLE_SPAN, geometry, words, "en", 1);
  const timeline = timelineOf(placeJob(job), visible, geometry, words, tableMeasure());
  const strings = stringsFor("en", events, geometry.orientation === "vertical" ? "narrow" : "wide");
  const { from, to } = timeline.bounds;
  const most = { marks: 0, labels: 0, nodes: 0 };
  for (let band = 0; band < timeline.bands.count; band += 2) {
    const length = (to - from) / 2 ** band;
    const step = Math.max(length / 2, (to - from) / 12);
    for (let start = from; start < to; start += step) {
      const scene = sceneOf(timeline, band, start, start + length * WINDOW);
      const pinned = pinnedIn(scene, timeline, null, null);
      const markup = renderToStaticMarkup(
        <SceneView
          scene={scene}
          {...strings}
          selected={null}
          hovered={null}
          focused={null}
          tabStops={tabStopsOf(scene, null, null)}
          pinnedMarks={pinned.marks}
          pinnedLabels={pinned.labels}
          backdrops={{}}
        />,
      );
      most.marks = Math.max(
        most.marks,
        scene.lanes.reduce((sum, lane) => sum + lane.marks.length, 0),
      );
      most.labels = Math.max(most.labels, scene.labels.length);
      most.nodes = Math.max(most.nodes, markup.match(/<[a-z]/g)?.length ?? 0);
    }
  }
  return most;
}

describe.each([
  ["a wide stage", horizontalLanes(TRACKS, 1700, 800)],
  ["a phone", verticalColumns(TRACKS, 760, 356)],
])("%s", (_, geometry) => {
  it("draws no more at a hundred thousand events than a screen may hold", { timeout: 120_000 }, () => {
    const few = mostDrawn(100, geometry);
    const many = mostDrawn(100_000, geometry);
    for (const { marks, labels, nodes } of [few, many]) {
      expect(marks).toBeLessThanOrEqual(MARKS);
      expect(labels).toBeLessThanOrEqual(LABELS);
      expect(nodes).toBeLessThanOrEqual(NODES);
    }
    // One node a mark, but for spans: halos and rings exist only while they show.
    expect(few.nodes).toBeLessThanOrEqual(few.marks * 2 + few.labels * 6 + 400);
  });
});
