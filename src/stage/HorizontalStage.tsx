// The wide stage: lanes beside their names, an axis beneath, wheel, drag and pinch.
import {
  lazy,
  type PointerEvent,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { Arcs } from "../draw/Arcs";
import { SceneView } from "../draw/SceneView";
import { languagesOf, say } from "../i18n/words";
import { TERM_ROWS } from "../layout/lanes";
import { type PlacedTimeline, pinnedOf, sceneOf } from "../layout/scene";
import { scaleOf, type View, zoomBy } from "../layout/view";
import type { Core, TimelineEvent } from "../model/dataset";
import { civilOf } from "../model/day";
import { findEvent } from "../model/eventList";
import type { Track } from "../model/vocabulary";
import { readOut, useApp } from "../state/appStore";
import { takeGivenView, type ViewState, viewStore } from "../state/viewStore";
import type { DeskInput } from "./deskSheet";
import { AXIS, GUTTER, TERM_ROW } from "./dimensions";
import { markDrawn } from "./drawn";
import { RangeText } from "./RangeText";
import { pinnedIn, tabStopsOf, useStrings, withMarks } from "./sceneProps";
import { Tooltip } from "./Tooltip";
import { useArcs } from "./useArcs";
import { useCover } from "./useCover";
import { useFacts } from "./useFacts";
import { useGestures } from "./useGestures";
import { useGradual } from "./useGradual";
import { usePainting } from "./usePainting";
import { showEvent, useStageEvents } from "./useStageEvents";

const LaneBackdrop = lazy(() => import("./behind").then((module) => ({ default: module.LaneBackdrop })));
const LaneReadout = lazy(() => import("./behind").then((module) => ({ default: module.LaneReadout })));
const ClusterList = lazy(() => import("./ClusterList").then((module) => ({ default: module.ClusterList })));
const TermStrip = lazy(() => import("./behind").then((module) => ({ default: module.TermStrip })));

const loadCover = (svg: SVGSVGElement, onReady: () => void) =>
  import("./deskSheet").then(({ deskCover }) => deskCover(svg, onReady));

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
  const pointer = useRef<string | null>(null);
  const lang = useApp((state) => state.lang);
  const selectedId = useApp((state) => state.selected);
  const hovered = useApp((state) => state.hovered);
  const focusedId = useApp((state) => state.focused);
  const language = languagesOf(lang)[0]!;
  const cover = useCover<DeskInput>(svg, loadCover, () =>
    cover.current?.rehearse(latestInput.current!, viewsToCome(viewStore.getState())),
  );
  const latestInput = useRef<DeskInput>(null);
  const facts = useFacts(timeline, cover);
  const whole = useMemo(() => sceneOf(timeline, facts.band, facts.from, facts.to), [timeline, facts]);
  const scene = useGradual(whole, cover);
  const strings = useStrings(lang, events);
  const selected = findEvent(events, selectedId);
  const focused = findEvent(events, focusedId);
  const pinned = useMemo(() => pinnedIn(scene, timeline, selected, focused), [scene, timeline, selected, focused]);
  const tabStops = useMemo(() => tabStopsOf(scene, selected, focused), [scene, selected, focused]);
  const [list, setList] = useState<{ events: readonly TimelineEvent[]; x: number; y: number } | null>(null);
  const onList = useCallback(
    (members: readonly TimelineEvent[], at: { x: number; y: number }) => setList({ events: members, ...at }),
    [],
  );
  const handlers = useStageEvents(svg, timeline, scene, onList);
  const { hint, moving } = useGestures(svg, geometry);
  const arcs = useArcs(timeline, core, selected);
  const emphasis = useApp((state) => state.emphasis);
  const drawnOut = useMemo(
    () =>
      emphasis.flatMap((id) => {
        const event = findEvent(events, id);
        return (event && pinnedOf(timeline, event)?.mark) ?? [];
      }),
    [emphasis, events, timeline],
  );
  const pinnedMarks = useMemo(
    () => withMarks(scene, pinned.marks, [...(arcs?.marks ?? []), ...drawnOut]),
    [scene, pinned, arcs, drawnOut],
  );
  const showTerms = useApp((state) => state.terms);

  const figures = useApp((state) => state.figures);
  const input = useMemo(
    (): DeskInput => ({
      timeline,
      core,
      lang,
      figures,
      terms: showTerms,
      selected,
      focused,
      emphasis,
      drawnOut,
      arcs,
      tickText: strings.tickText,
    }),
    [timeline, core, lang, figures, showTerms, selected, focused, emphasis, drawnOut, arcs, strings],
  );

  const settle = usePainting(svg, group, { timeline, facts, scene, whole, input, cover, still: null });
  useLayoutEffect(() => {
    latestInput.current = input;
    markDrawn();
  });
  const behind = useMemo(() => ({ timeline, core, facts, onCommit: settle }), [timeline, core, facts, settle]);
  const backdrops = useMemo(
    () =>
      Object.fromEntries(
        behind.timeline.geometry.lanes.map(({ track }) => [
          track,
          <Suspense key={track}>
            <LaneBackdrop track={track} {...behind} />
          </Suspense>,
        ]),
      ),
    [behind],
  );
  // Opening an event from anywhere (address, list, card) brings it into view.
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (selected && shown.current !== selected.id && !takeGivenView(selected.id)) showEvent(timeline, selected);
    shown.current = selected?.id ?? null;
  }, [selected, timeline]);

  const preview = findEvent(events, hovered ?? focusedId);
  return (
    <>
      <div className="gutter" style={{ width: GUTTER }}>
        {geometry.lanes.map((lane) => (
          <div key={lane.track} className="gutter-lane" style={{ top: lane.start, height: lane.size }}>
            {gutter(lane.track)}
          </div>
        ))}
        {showTerms && (
          <ul className="gutter-terms" style={{ top: geometry.breadth - TERM_ROWS.length * TERM_ROW }}>
            {TERM_ROWS.map((row) => (
              <li key={row} style={{ height: TERM_ROW }}>
                {say(language, `terms.${row}`)}
              </li>
            ))}
          </ul>
        )}
        <div className="gutter-range" style={{ height: AXIS }}>
          <RangeText language={language} />
        </div>
      </div>
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
        onPointerMove={(event) => {
          // Browsers tell of a move, too, when something moves under a pointer that rests.
          const at = `${event.clientX},${event.clientY}`;
          if (at === pointer.current) return;
          pointer.current = at;
          handlers.onPointerMove(event);
          readOut(event.buttons === 0 ? yearUnder(event, core, timeline) : null);
        }}
        onPointerLeave={() => {
          pointer.current = null;
          handlers.onPointerLeave();
          readOut(null);
        }}
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
        <g ref={group} className="stage-scene">
          {showTerms && (
            <Suspense>
              <TermStrip {...behind} />
            </Suspense>
          )}
          {arcs && <Arcs {...arcs} />}
          <SceneView
            scene={scene}
            {...strings}
            selected={selectedId}
            hovered={hovered}
            focused={focusedId}
            tabStops={tabStops}
            emphasis={emphasis}
            pinnedMarks={pinnedMarks}
            pinnedLabels={pinned.labels}
            backdrops={backdrops}
          />
          <Suspense>
            <LaneReadout {...behind} />
          </Suspense>
        </g>
      </svg>
      {preview && !moving && <PreviewAt event={preview} timeline={timeline} />}
      <Suspense>{list && <ClusterList {...list} language={language} onClose={() => setList(null)} />}</Suspense>
      <div className="wheel-hint" data-shown={hint || undefined} aria-hidden="true">
        {say(language, /mac|iphone|ipad/i.test(navigator.userAgent) ? "wheelHintMac" : "wheelHint")}
      </div>
    </>
  );
}

/** The view now, and what a zoom into its middle shows next. */
function viewsToCome({ view, bounds }: ViewState): View[] {
  return [1, 3, 12].map((factor) => zoomBy(view, factor, (view.from + view.to) / 2, bounds));
}

/** The year and track whose figures lie under the pointer: in the lower half of a lane that has any. */
function yearUnder(event: PointerEvent<SVGSVGElement>, core: Core, { geometry }: PlacedTimeline) {
  if ((event.target as Element).closest("[data-event-id], [data-open], [data-cluster]")) return null;
  const box = event.currentTarget.getBoundingClientRect();
  const y = event.clientY - box.top;
  const lane = geometry.lanes.find(({ start, size }) => y > start + size / 2 && y < start + size);
  if (!lane || !core.series.some(({ track }) => track === lane.track)) return null;
  const { view } = viewStore.getState();
  const day = view.from + (event.clientX - box.left) / scaleOf(view, geometry.length);
  return { track: lane.track, year: civilOf(day).year };
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
