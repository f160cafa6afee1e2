// The narrow stage: a native vertical scroller whose scroll position is the view. Nothing is dragged by script; a pinch
// or the buttons change the scale, and the scroll position follows.
import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { SceneView } from "../draw/SceneView";
import { languagesOf, say } from "../i18n/words";
import { smallestScale } from "../layout/bands";
import { type PlacedTimeline, sceneOf } from "../layout/scene";
import { scaleOf, zoomBy } from "../layout/view";
import type { Core, TimelineEvent } from "../model/dataset";
import { findEvent } from "../model/eventList";
import { useApp } from "../state/appStore";
import { setView, takeGivenView, viewStore } from "../state/viewStore";
import { markDrawn } from "./drawn";
import { stopFlight } from "./flights";
import { Painter } from "./painter";
import { attachPinch } from "./pinch";
import { pinnedIn, tabStopsOf, useStrings } from "./sceneProps";
import { useFacts } from "./useFacts";
import { useGradual } from "./useGradual";
import { showEvent, useStageEvents } from "./useStageEvents";

const ClusterList = lazy(() => import("./ClusterList").then((module) => ({ default: module.ClusterList })));
const Scrubber = lazy(() => import("./Scrubber").then((module) => ({ default: module.Scrubber })));

export interface VerticalStageProps {
  readonly timeline: PlacedTimeline;
  readonly core: Core;
  readonly events: readonly TimelineEvent[];
}

export function VerticalStage({ timeline, core, events }: VerticalStageProps) {
  const { geometry, bounds } = timeline;
  const scroller = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const group = useRef<SVGGElement>(null);
  const painter = useRef<Painter | null>(null);
  const lang = useApp((state) => state.lang);
  const selectedId = useApp((state) => state.selected);
  const focusedId = useApp((state) => state.focused);
  const hovered = useApp((state) => state.hovered);
  const emphasis = useApp((state) => state.emphasis);
  const language = languagesOf(lang)[0]!;
  const facts = useFacts(timeline);
  const whole = useMemo(() => sceneOf(timeline, facts.band, facts.from, facts.to), [timeline, facts]);
  const scene = useGradual(whole);
  const strings = useStrings(lang, events, "narrow");
  const selected = findEvent(events, selectedId);
  const focused = findEvent(events, focusedId);
  const pinned = useMemo(() => pinnedIn(scene, timeline, selected, focused), [scene, timeline, selected, focused]);
  const tabStops = useMemo(() => tabStopsOf(scene, selected, focused), [scene, selected, focused]);
  const [list, setList] = useState<{ events: readonly TimelineEvent[]; x: number; y: number } | null>(null);
  const onList = useCallback((members: readonly TimelineEvent[]) => setList({ events: members, x: 16, y: 80 }), []);
  const handlers = useStageEvents(scroller, timeline, scene, onList);

  /** Writes the sheet's length, the scroll position and the places of the nodes from the view. */
  const paint = useCallback(() => {
    const node = scroller.current;
    if (!node || !svg.current) return;
    const { view } = viewStore.getState();
    const scale = scaleOf(view, geometry.length);
    const sheet = Math.round((bounds.to - bounds.from) * scale);
    if (Number(svg.current.getAttribute("height")) !== sheet) svg.current.setAttribute("height", String(sheet));
    const top = (view.from - bounds.from) * scale;
    if (Math.abs(node.scrollTop - top) > 1) node.scrollTop = top;
    painter.current?.paint({
      view,
      length: geometry.length,
      vertical: true,
      origin: bounds.from,
      sceneScale: smallestScale(facts.band, timeline.bands),
    });
  }, [geometry.length, bounds, facts.band, timeline.bands]);

  useLayoutEffect(() => {
    painter.current ??= new Painter(group.current!);
    painter.current.collect();
    paint();
    markDrawn();
  });
  useLayoutEffect(() => viewStore.subscribe(paint), [paint]);

  useEffect(() => {
    const node = scroller.current!;
    const onScroll = () => {
      const { view } = viewStore.getState();
      const scale = scaleOf(view, geometry.length);
      const from = bounds.from + node.scrollTop / scale;
      // Whole pixels of scrolling are the view's; less is the rounding of our own writing.
      if (Math.abs(from - view.from) * scale > 1) setView({ from, to: from + (view.to - view.from) });
    };
    const detachPinch = attachPinch(node, (factor, y) => {
      stopFlight();
      const { view, bounds: limits } = viewStore.getState();
      setView(zoomBy(view, factor, view.from + y / scaleOf(view, geometry.length), limits));
    });
    node.addEventListener("scroll", onScroll, { passive: true });
    node.addEventListener("touchstart", stopFlight, { passive: true });
    return () => {
      node.removeEventListener("scroll", onScroll);
      node.removeEventListener("touchstart", stopFlight);
      detachPinch();
    };
  }, [geometry.length, bounds]);

  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (selected && shown.current !== selected.id && !takeGivenView(selected.id)) showEvent(timeline, selected);
    shown.current = selected?.id ?? null;
  }, [selected, timeline]);

  return (
    <>
      <div ref={scroller} className="stage-scroller" {...handlers}>
        <svg
          ref={svg}
          className="stage-svg"
          width={geometry.breadth}
          role="group"
          aria-busy={scene !== whole || undefined}
          aria-label={say(language, "stageLabel", { n: events.length })}
        >
          <g ref={group}>
            <SceneView
              scene={scene}
              {...strings}
              selected={selectedId}
              hovered={hovered}
              focused={focusedId}
              emphasis={emphasis}
              tabStops={tabStops}
              pinnedMarks={pinned.marks}
              pinnedLabels={pinned.labels}
              backdrops={{}}
            />
          </g>
        </svg>
      </div>
      <Suspense>
        <Scrubber core={core} events={events} />
      </Suspense>
      <Suspense>{list && <ClusterList {...list} language={language} onClose={() => setList(null)} />}</Suspense>
    </>
  );
}
