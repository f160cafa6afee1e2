// The timeline on the wall: one step of a talk, drawn by the same engine as the page, flown to as the talk moves on.
// StepPicture is the same picture standing still, for a hand-out.
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { Backdrop } from "../draw/Backdrop";
import { SceneView } from "../draw/SceneView";
import { languagesOf, say } from "../i18n/words";
import { tableMeasure } from "../layout/measure";
import { SLIDE_PIXELS_A_UNIT } from "../layout/projectorLanes";
import { sceneOf } from "../layout/scene";
import { sameView, type View } from "../layout/view";
import { type Core, textIn } from "../model/dataset";
import type { Language, LanguageMode, Track } from "../model/vocabulary";
import { setBounds, setView, viewStore } from "../state/viewStore";
import type { Cover } from "./cover";
import { PROJECTOR_AXIS } from "./dimensions";
import { flyTo, stopFlight } from "./flights";
import { useFontFactor } from "./fontFactor";
import { ProjectorGutter } from "./ProjectorGutter";
import { OVERVIEW, type Staged, type StagedStep, staged, stageStep } from "./projector";
import { wallShapes } from "./projectorShapes";
import type { WallInput } from "./projectorSheet";
import { useStrings } from "./sceneProps";
import { useCover } from "./useCover";
import { type Facts, factsOf, useFacts } from "./useFacts";
import { usePainting } from "./usePainting";
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

/** Slide pixels beside the lanes for their names. */
const GUTTER = 216;
const CAPTION_SIZE = 13;

const loadCover = (svg: SVGSVGElement, onReady: () => void) =>
  import("./projectorSheet").then(({ wallCover }) => wallCover(svg, onReady));

export function ProjectorStage({ core, step, mode, unit }: ProjectorStageProps) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const factor = useFontFactor();
  const language = languagesOf(mode)[0]!;
  const shown = step ?? OVERVIEW;
  const scale = unit * SLIDE_PIXELS_A_UNIT;
  const gutter = size && size.width > size.height * 1.4 ? GUTTER * unit : 0;
  const length = size ? (size.width - gutter) / scale : 0;
  const breadth = size ? size.height / scale - PROJECTOR_AXIS : 0;
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
  const { core, placed, step, mode, scale } = props;
  const { timeline } = placed;
  const { geometry } = timeline;
  const svg = useRef<SVGSVGElement>(null);
  const latest = useRef<WallInput>(null);
  const cover = useCover<WallInput>(svg, loadCover, () =>
    cover.current?.rehearse(latest.current!, [viewStore.getState().view]),
  );
  const facts = useFacts(timeline, cover);
  const strings = useStrings(mode, timeline.events);
  const { tickText } = strings;
  const language = languagesOf(mode)[0]!;
  const input = useMemo(
    (): WallInput => ({ timeline, core, placed, event: step.event, language, scale, tickText }),
    [timeline, core, placed, step.event, language, scale, tickText],
  );
  useLayoutEffect(() => {
    latest.current = input;
  });
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
  return <Picture {...props} svg={svg} facts={facts} view={null} strings={strings} input={input} cover={cover} />;
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
    const size = { length: width, breadth: height - PROJECTOR_AXIS };
    const made = stageStep(core, step, language, size, tableMeasure());
    return { placed: made, view: made.view, facts: factsOf(made.view, made.timeline) };
  }, [core, step, language, width, height]);
  const strings = useStrings(language, placed.timeline.events);
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
      strings={strings}
      input={null}
      cover={NO_COVER}
    />
  );
}

interface DrawnProps extends PictureProps {
  readonly svg: React.RefObject<SVGSVGElement | null>;
  readonly facts: Facts;
  /** A window to stand still at; null follows the store. */
  readonly view: View | null;
  readonly strings: ReturnType<typeof useStrings>;
  readonly input: WallInput | null;
  readonly cover: RefObject<Cover<WallInput> | null>;
}

const NO_COVER = { current: null };

function Picture({ core, placed, step, mode, scale, left, svg, facts, view, strings, input, cover }: DrawnProps) {
  const { timeline } = placed;
  const { geometry } = timeline;
  const { event } = step;
  const language = languagesOf(mode)[0]!;
  const group = useRef<SVGGElement>(null);
  const { band, from, to } = facts;
  const { scene, pinnedMarks } = useMemo(
    () => staged(sceneOf(timeline, band, from, to), placed, event),
    [timeline, band, from, to, placed, event],
  );
  const backdrops = useMemo(
    () => backdropsOf(core, placed, { band, from, to }, language),
    [core, placed, band, from, to, language],
  );
  usePainting(svg, group, { timeline, facts, scene, whole: scene, input, cover, still: view });
  const [width, height] = [geometry.length, geometry.breadth + PROJECTOR_AXIS];
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
      <g ref={group} className="stage-scene" aria-hidden="true">
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

function backdropsOf(core: Core, placed: Staged, facts: Facts, language: Language): Partial<Record<Track, ReactNode>> {
  const { measure } = placed.timeline;
  return Object.fromEntries(
    wallShapes(core, placed, facts).map((shapes) => [
      shapes.track,
      <Backdrop
        key={shapes.track}
        {...shapes}
        origin={facts.from}
        caption={({ era }) => textIn(era.name, language)?.text ?? ""}
        captionWidth={(text) => measure(text, CAPTION_SIZE, 500)}
      />,
    ]),
  );
}
