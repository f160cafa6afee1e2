// The timeline on the wall: one step of a talk, drawn by the same engine as the page, flown to as the talk moves on.
// StepPicture is the same picture standing still, for a hand-out.
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { Backdrop } from "../draw/Backdrop";
import { SceneView } from "../draw/SceneView";
import { languagesOf, say } from "../i18n/words";
import { smallestScale } from "../layout/bands";
import { tableMeasure } from "../layout/measure";
import { SLIDE_PIXELS_A_UNIT } from "../layout/projectorLanes";
import { sceneOf } from "../layout/scene";
import { eraSteps, figureHeight, seriesDay, seriesShapes } from "../layout/series";
import { sameView, type View } from "../layout/view";
import { type Core, textIn } from "../model/dataset";
import type { Language, LanguageMode, Track } from "../model/vocabulary";
import { setBounds, setView, viewStore } from "../state/viewStore";
import { flyTo, stopFlight } from "./flights";
import { useFontFactor } from "./fontFactor";
import { ProjectorGutter } from "./ProjectorGutter";
import { Painter } from "./painter";
import { OVERVIEW, type Staged, type StagedStep, staged, stageStep } from "./projector";
import { useStrings } from "./sceneProps";
import { type Facts, factsOf, useFacts } from "./useFacts";
import { useSize } from "./useSize";
import { attachZoom } from "./zoomInput";
import "./projector.css";

export interface ProjectorStageProps {
  readonly core: Core;
  /** Null: the overview behind title and closing. */
  readonly step: StagedStep | null;
  readonly mode: LanguageMode;
  /** Screen pixels of one slide pixel. */
  readonly unit: number;
}

/** Units under the lanes for the years, and slide pixels beside them for the names of the lanes. */
const AXIS = 28;
const GUTTER = 216;
const CAPTION_SIZE = 13;

export function ProjectorStage({ core, step, mode, unit }: ProjectorStageProps) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const factor = useFontFactor();
  const language = languagesOf(mode)[0]!;
  const shown = step ?? OVERVIEW;
  const scale = unit * SLIDE_PIXELS_A_UNIT;
  const gutter = size && size.width > size.height * 1.4 ? GUTTER * unit : 0;
  const length = size ? (size.width - gutter) / scale : 0;
  const breadth = size ? size.height / scale - AXIS : 0;
  const placed = useMemo(
    () =>
      length > 0 && breadth > 0 ? stageStep(core, shown, language, { length, breadth }, tableMeasure(factor)) : null,
    [core, shown, language, length, breadth, factor],
  );
  useMoves(placed, shown, length);
  return (
    <div className="projector-stage" ref={frame} data-overview={step === null || undefined}>
      {placed && (
        <>
          {gutter > 0 && (
            <ProjectorGutter core={core} placed={placed} step={shown} language={language} unit={unit} width={gutter} />
          )}
          <LivePicture core={core} placed={placed} step={shown} mode={mode} scale={scale} left={gutter} />
        </>
      )}
    </div>
  );
}

/** Sets the limits of the view, jumps to the first step shown, flies to the others. A resize does not move it. */
function useMoves(placed: Staged | null, step: StagedStep, length: number): void {
  const last = useRef<{ step: StagedStep; length: number } | null>(null);
  useLayoutEffect(() => {
    if (!placed) return;
    const { bounds, view: target } = placed;
    const before = last.current;
    last.current = { step, length };
    if (!before || before.length !== length) setBounds(bounds, bounds);
    if (!before) setView(target);
    else if (before.step !== step || !sameView(viewStore.getState().view, target)) {
      if (before.step !== step) flyTo(target);
      else setView(target);
    }
  }, [placed, step, length]);
  useEffect(() => stopFlight, []);
}

interface PictureProps {
  readonly core: Core;
  readonly placed: Staged;
  readonly step: StagedStep;
  readonly mode: LanguageMode;
  /** Screen pixels of one unit. */
  readonly scale: number;
  readonly left: number;
}

function LivePicture(props: PictureProps) {
  const { placed } = props;
  const { timeline } = placed;
  const { geometry } = timeline;
  const svg = useRef<SVGSVGElement>(null);
  const facts = useFacts(timeline);
  useEffect(
    () =>
      attachZoom(svg.current!, {
        length: () => geometry.length,
        height: () => geometry.breadth,
        plainWheel: true,
        onPlainWheel: () => {},
        onGesture: () => {},
      }),
    [geometry.length, geometry.breadth],
  );
  return <Picture {...props} svg={svg} facts={facts} view={null} />;
}

export interface StepPictureProps {
  readonly core: Core;
  readonly step: StagedStep;
  readonly language: Language;
  /** Units: the picture is as wide as its box, and these give its proportions. */
  readonly width: number;
  readonly height: number;
}

/** A step's picture standing still. */
export function StepPicture({ core, step, language, width, height }: StepPictureProps) {
  const svg = useRef<SVGSVGElement>(null);
  const { placed, view, facts } = useMemo(() => {
    const size = { length: width, breadth: height - AXIS };
    const made = stageStep(core, step, language, size, tableMeasure());
    return { placed: made, view: made.view, facts: factsOf(made.view, made.timeline) };
  }, [core, step, language, width, height]);
  return (
    <Picture
      core={core}
      placed={placed}
      step={step}
      mode={language}
      scale={0}
      left={0}
      svg={svg}
      facts={facts}
      view={view}
    />
  );
}

interface DrawnProps extends PictureProps {
  readonly svg: React.RefObject<SVGSVGElement | null>;
  readonly facts: Facts;
  /** A window to stand still at; null follows the store. */
  readonly view: View | null;
}

function Picture({ core, placed, step, mode, scale, left, svg, facts, view }: DrawnProps) {
  const { timeline } = placed;
  const { geometry } = timeline;
  const { event } = step;
  const language = languagesOf(mode)[0]!;
  const group = useRef<SVGGElement>(null);
  const painter = useRef<Painter | null>(null);
  const { band, from, to } = facts;
  const { scene, pinnedMarks } = useMemo(
    () => staged(sceneOf(timeline, band, from, to), placed, event),
    [timeline, band, from, to, placed, event],
  );
  const strings = useStrings(mode, timeline.events);
  const backdrops = useMemo(
    () => backdropsOf(core, placed, { band, from, to }, language),
    [core, placed, band, from, to, language],
  );
  const paint = useCallback(() => {
    painter.current?.paint({
      view: view ?? viewStore.getState().view,
      length: geometry.length,
      vertical: false,
      origin: from,
      sceneScale: smallestScale(band, timeline.bands),
    });
  }, [view, geometry.length, from, band, timeline.bands]);
  useLayoutEffect(() => {
    painter.current ??= new Painter(group.current!);
    painter.current.collect();
    paint();
  });
  useLayoutEffect(() => (view ? undefined : viewStore.subscribe(paint)), [view, paint]);
  const [width, height] = [geometry.length, geometry.breadth + AXIS];
  return (
    <svg
      ref={svg}
      className="projector-svg"
      data-lanes={geometry.lanes.length}
      viewBox={`0 0 ${width} ${height}`}
      width={scale ? width * scale : undefined}
      height={scale ? height * scale : undefined}
      style={scale ? { left } : undefined}
      role="img"
      aria-label={event ? strings.nameOf(event) : say(language, "timeline")}
    >
      <g className="projector-lines" aria-hidden="true">
        {geometry.lanes.map((lane) => (
          <line key={lane.track} data-track={lane.track} x2={width} y1={lane.markRows[0]} y2={lane.markRows[0]} />
        ))}
      </g>
      <g ref={group} aria-hidden="true">
        <SceneView
          scene={scene}
          {...strings}
          selected={event?.id ?? null}
          hovered={null}
          focused={null}
          tabStops={NO_STOPS}
          pinnedMarks={pinnedMarks}
          pinnedLabels={placed.told ? [placed.told] : []}
          backdrops={backdrops}
        />
      </g>
    </svg>
  );
}

const NO_STOPS = { diplomatic: null, trade: null, cultural: null };

/**
 * Figures behind each lane, as high as the lane allows within the step's window; the level of relations where the diplomatic
 * lane stands alone.
 */
function backdropsOf(
  core: Core,
  { timeline, bounds, view: seen }: Staged,
  facts: Facts,
  language: Language,
): Partial<Record<Track, ReactNode>> {
  const { geometry, measure } = timeline;
  const scale = smallestScale(facts.band, timeline.bands);
  const alone = geometry.lanes.length === 1;
  const found: Partial<Record<Track, ReactNode>> = {};
  for (const lane of geometry.lanes) {
    const { base, top } = lane.backdrop;
    const series = core.series.filter((one) => one.track === lane.track);
    const inView = series.map((one) => ({
      ...one,
      values: one.values.filter(({ year }) => seriesDay(year) >= seen.from - 183 && seriesDay(year) <= seen.to + 183),
    }));
    const height = figureHeight(inView, { base, top }, "linear");
    const window = { from: bounds.from, to: core.span.to };
    const steps = { base, least: 18, step: (base - top) / 8 };
    found[lane.track] = (
      <Backdrop
        track={lane.track}
        series={seriesShapes(series, base, (value) => Math.max(top, height(value)), facts.from, scale)}
        eras={alone && lane.track === "diplomatic" ? eraSteps(core.eras, steps, window, facts.from, scale) : []}
        origin={facts.from}
        base={base}
        caption={({ era }) => textIn(era.name, language)?.text ?? ""}
        captionWidth={(text) => measure(text, CAPTION_SIZE, 500)}
      />
    );
  }
  return found;
}
