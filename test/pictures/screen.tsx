// A picture of the live stage as it stands on a screen: the nodes that React makes, placed by the painter. Colours come from
// the app's own stylesheet, which the file names.
import { renderToStaticMarkup } from "react-dom/server";
import { SceneView } from "../../src/draw/SceneView";
import { bandOf, smallestScale } from "../../src/layout/bands";
import type { StageGeometry } from "../../src/layout/lanes";
import { tableMeasure } from "../../src/layout/measure";
import { placeTimeline, sceneOf } from "../../src/layout/scene";
import { scaleOf, type View } from "../../src/layout/view";
import type { TimelineEvent } from "../../src/model/dataset";
import { findEvent } from "../../src/model/eventList";
import type { Language } from "../../src/model/vocabulary";
import { Painter } from "../../src/stage/painter";
import { pinnedIn, sceneWords, stringsFor, tabStopsOf } from "../../src/stage/sceneProps";

export interface ScreenOrder {
  readonly events: readonly TimelineEvent[];
  readonly bounds: View;
  readonly view: View;
  readonly geometry: StageGeometry;
  readonly language: Language;
  readonly selected?: string;
}

/** Needs a document. */
export function screenPicture(order: ScreenOrder): string {
  const { events, bounds, view, geometry, language } = order;
  const timeline = placeTimeline(events, bounds, geometry, sceneWords(language), tableMeasure());
  const band = bandOf(scaleOf(view, geometry.length), timeline.bands);
  const scene = sceneOf(timeline, band, view.from, view.to);
  const selected = findEvent(events, order.selected ?? null);
  const pinned = pinnedIn(scene, timeline, selected, null);
  const vertical = geometry.orientation === "vertical";
  const [width, height] = vertical ? [geometry.breadth, geometry.length] : [geometry.length, geometry.breadth + 30];
  const holder = document.createElement("div");
  holder.innerHTML = renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" className="stage-svg" width={width} height={height} lang={language}>
      <g>
        <SceneView
          scene={scene}
          {...stringsFor(language, events, vertical ? "narrow" : "wide")}
          selected={order.selected ?? null}
          hovered={null}
          focused={null}
          tabStops={tabStopsOf(scene, selected, null)}
          pinnedMarks={pinned.marks}
          pinnedLabels={pinned.labels}
          backdrops={{}}
        />
      </g>
    </svg>,
  );
  const painter = new Painter(holder.querySelector("g")!);
  painter.collect();
  painter.paint({
    view,
    length: geometry.length,
    vertical,
    origin: view.from,
    sceneScale: smallestScale(band, timeline.bands),
  });
  return `<?xml-stylesheet type="text/css" href="../../src/app.css"?>\n${holder.innerHTML}`;
}
