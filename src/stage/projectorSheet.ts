// The timeline on the wall as a canvas draws it, while the view flies from step to step.
import { sceneOf } from "../layout/scene";
import type { Tick } from "../layout/ticks";
import { type Core, type TimelineEvent, textIn } from "../model/dataset";
import type { Language } from "../model/vocabulary";
import { Cover } from "./cover";
import { PROJECTOR_AXIS } from "./dimensions";
import { type Staged, staged } from "./projector";
import { wallShapes } from "./projectorShapes";
import { sheetDrawing } from "./sheetDrawing";
import type { SheetSettings, SheetWindow } from "./sheetItems";
import type { Facts } from "./useFacts";

export interface WallInput {
  readonly timeline: Staged["timeline"];
  readonly core: Core;
  readonly placed: Staged;
  readonly event: TimelineEvent | null;
  readonly language: Language;
  /** Screen pixels of a unit. */
  readonly scale: number;
  readonly tickText: (tick: Tick) => string;
}

export function wallCover(svg: SVGSVGElement, onReady: () => void): Cover<WallInput> {
  const picturing = { windowOf, settingsOf, unit: ({ scale }: WallInput) => scale, axis: PROJECTOR_AXIS };
  return new Cover(svg, (...making) => sheetDrawing(...making, picturing), onReady);
}

function windowOf({ timeline, core, placed, event }: WallInput, facts: Facts): SheetWindow {
  const { scene, pinnedMarks } = staged(sceneOf(timeline, facts.band, facts.from, facts.to), placed, event);
  return {
    scene,
    pinnedMarks,
    pinnedLabels: placed.told ? [placed.told] : [],
    behind: wallShapes(core, placed, facts),
    terms: [],
  };
}

function settingsOf({ timeline, event, language, tickText }: WallInput): SheetSettings {
  return {
    measure: timeline.measure,
    tickText,
    nameOf: (era) => textIn(era.name, language)?.text ?? "",
    selected: event?.id ?? null,
    emphasis: [],
    arcs: null,
    termRows: { top: 0, height: 0 },
  };
}
