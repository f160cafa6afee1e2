// The wide stage: lanes beside their names, an axis beneath, wheel, drag and pinch.
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { Backdrop } from "../draw/Backdrop";
import { SceneView } from "../draw/SceneView";
import { languagesOf, say } from "../i18n/words";
import { smallestScale } from "../layout/bands";
import { CAPTION_STRIP } from "../layout/lanes";
import { type PlacedTimeline, sceneOf } from "../layout/scene";
import { eraSteps, seriesShapes } from "../layout/series";
import { scaleOf } from "../layout/view";
import { type Core, type TimelineEvent, textIn } from "../model/dataset";
import type { Track } from "../model/vocabulary";
import { useApp } from "../state/appStore";
import { viewStore } from "../state/viewStore";
import { ClusterList } from "./ClusterList";
import { AXIS, GUTTER } from "./dimensions";
import { markDrawn } from "./drawn";
import { Painter } from "./painter";
import { RangeText } from "./RangeText";
import { pinnedIn, tabStopsOf, useStrings } from "./sceneProps";

import { Tooltip } from "./Tooltip";
import { useFacts } from "./useFacts";
import { showEvent, useStageEvents } from "./useStageEvents";
import { attachZoom } from "./zoomInput";

const HINT_TIME = 1800;
/** Share of a lane's height that figures may rise to behind the events. */
const BACKDROP_SHARE = 0.5;

export interface HorizontalStageProps {
  readonly timeline: PlacedTimeline;
  readonly core: Core;
  readonly events: readonly TimelineEvent[];
  readonly gutter: (track: Track) => ReactNode;
}

export function HorizontalStage({ timeline, core, events, gutter }: HorizontalStageProps) {
  const { geometry } = timeline;
  const svg = useRef<SVGSVGElement>(null);
  const group = useRef<SVGGElement>(null);
  const painter = useRef<Painter | null>(null);
  const lang = useApp((state) => state.lang);
  const selectedId = useApp((state) => state.selected);
  const hovered = useApp((state) => state.hovered);
  const focusedId = useApp((state) => state.focused);
  const language = languagesOf(lang)[0]!;
  const facts = useFacts(timeline);
  const scene = useMemo(
    () => sceneOf(timeline, facts.band, facts.from, facts.to),
    [timeline, facts.band, facts.from, facts.to],
  );
  const strings = useStrings(lang, events);
  const selected = events.find((event) => event.id === selectedId) ?? null;
  const focused = events.find((event) => event.id === focusedId) ?? null;
  const pinned = useMemo(() => pinnedIn(scene, timeline, selected, focused), [scene, timeline, selected, focused]);
  const tabStops = useMemo(() => tabStopsOf(scene, selected, focused), [scene, selected, focused]);
  const [list, setList] = useState<{ events: readonly TimelineEvent[]; x: number; y: number } | null>(null);
  const onList = useCallback(
    (members: readonly TimelineEvent[], at: { x: number; y: number }) => setList({ events: members, ...at }),
    [],
  );
  const handlers = useStageEvents(svg, timeline, scene, onList);
  const [hint, setHint] = useState(false);
  const [moving, setMoving] = useState(false);

  const backdrops = useMemo(() => {
    const scale = smallestScale(facts.band, timeline.bands);
    const found: Partial<Record<Track, ReactNode>> = {};
    for (const lane of geometry.lanes) {
      const base = lane.backdrop.base;
      const window = { from: timeline.bounds.from, to: core.span.to };
      found[lane.track] = (
        <Backdrop
          track={lane.track}
          series={seriesShapes(
            core.series.filter((one) => one.track === lane.track),
            { base, top: base - lane.size * BACKDROP_SHARE },
            facts.from,
            scale,
          )}
          eras={
            lane.track === "diplomatic"
              ? eraSteps(core.eras, { base, least: CAPTION_STRIP, step: lane.size / 14 }, window, facts.from, scale)
              : []
          }
          origin={facts.from}
          base={base}
          caption={({ era }) => textIn(era.name, language)?.text ?? ""}
          captionWidth={(text) => timeline.measure(text, 11.5, 500)}
        />
      );
    }
    return found;
  }, [core, facts.band, facts.from, timeline, geometry, language]);

  const paint = useCallback(() => {
    painter.current?.paint({
      view: viewStore.getState().view,
      length: geometry.length,
      vertical: false,
      origin: facts.from,
      sceneScale: smallestScale(facts.band, timeline.bands),
    });
  }, [geometry.length, facts.from, facts.band, timeline.bands]);

  // After each commit: new nodes have no place yet.
  useLayoutEffect(() => {
    painter.current ??= new Painter(group.current!);
    painter.current.collect();
    paint();
    markDrawn();
  });
  useLayoutEffect(() => viewStore.subscribe(paint), [paint]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const detach = attachZoom(svg.current!, {
      length: () => geometry.length,
      height: () => geometry.breadth,
      onPlainWheel: () => {
        setHint(true);
        clearTimeout(timer);
        timer = setTimeout(() => setHint(false), HINT_TIME);
      },
      onGesture: setMoving,
    });
    return () => {
      clearTimeout(timer);
      detach();
    };
  }, [geometry.length, geometry.breadth]);

  // Opening an event from anywhere (address, list, card) brings it into view.
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (selected && shown.current !== selected.id) showEvent(timeline, selected);
    shown.current = selected?.id ?? null;
  }, [selected, timeline]);

  const preview = events.find((event) => event.id === (hovered ?? focusedId)) ?? null;
  return (
    <>
      <div className="gutter" style={{ width: GUTTER }}>
        {geometry.lanes.map((lane) => (
          <div key={lane.track} className="gutter-lane" style={{ top: lane.start, height: lane.size }}>
            {gutter(lane.track)}
          </div>
        ))}
        <div className="gutter-range" style={{ height: AXIS }}>
          <RangeText language={language} />
        </div>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the marks inside are the buttons; this only listens */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by onKeyDown */}
      <svg
        ref={svg}
        className="stage-svg"
        style={{ left: GUTTER }}
        width={geometry.length}
        height={geometry.breadth + AXIS}
        data-moving={moving || undefined}
        role="group"
        aria-label={say(language, "stageLabel", { n: events.length })}
        {...handlers}
      >
        <g className="lane-grounds" aria-hidden="true">
          {geometry.lanes.map((lane) => (
            <rect
              key={lane.track}
              className="lane-ground"
              data-track={lane.track}
              y={lane.start}
              width={geometry.length}
              height={lane.size}
            />
          ))}
        </g>
        <g ref={group}>
          <SceneView
            scene={scene}
            {...strings}
            selected={selectedId}
            hovered={hovered}
            tabStops={tabStops}
            pinnedMarks={pinned.marks}
            pinnedLabels={pinned.labels}
            backdrops={backdrops}
          />
        </g>
      </svg>
      {preview && !moving && <PreviewAt event={preview} timeline={timeline} />}
      {list && <ClusterList {...list} language={language} onClose={() => setList(null)} />}
      <div className="wheel-hint" data-shown={hint || undefined} aria-hidden="true">
        {say(language, /mac|iphone|ipad/i.test(navigator.userAgent) ? "wheelHintMac" : "wheelHint")}
      </div>
    </>
  );
}

function PreviewAt({ event, timeline }: { event: TimelineEvent; timeline: PlacedTimeline }) {
  const lang = useApp((state) => state.lang);
  const { geometry } = timeline;
  const { view } = viewStore.getState();
  const x = (event.anchor - view.from) * scaleOf(view, geometry.length);
  const lane = geometry.lanes.find((one) => one.track === event.track);
  if (!lane || x < -4 || x > geometry.length + 4) return null;
  return (
    <Tooltip event={event} mode={lang} x={x + GUTTER} y={lane.markRows[0]!} stageWidth={geometry.length + GUTTER} />
  );
}
