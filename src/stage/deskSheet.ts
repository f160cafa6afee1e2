// The wide stage as a canvas draws it: what of the timeline, the figures behind it and the strip beneath it is in a window.
import { languagesOf } from "../i18n/words";
import { smallestScale } from "../layout/bands";
import { TERM_ROWS } from "../layout/lanes";
import { type PlacedMark, type PlacedTimeline, sceneOf } from "../layout/scene";
import { type FigureScale, termBoxes } from "../layout/series";
import type { Tick } from "../layout/ticks";
import { type Core, type TimelineEvent, textIn } from "../model/dataset";
import type { LanguageMode } from "../model/vocabulary";
import { Cover } from "./cover";
import { AXIS, TERM_ROW } from "./dimensions";
import { laneShapes } from "./laneShapes";
import { pinnedIn, withMarks } from "./sceneProps";
import { sheetDrawing } from "./sheetDrawing";
import type { SheetSettings, SheetWindow } from "./sheetItems";
import type { Arcing } from "./useArcs";
import type { Facts } from "./useFacts";

export interface DeskInput {
  readonly timeline: PlacedTimeline;
  readonly core: Core;
  readonly lang: LanguageMode;
  readonly figures: FigureScale;
  readonly terms: boolean;
  readonly selected: TimelineEvent | null;
  readonly focused: TimelineEvent | null;
  readonly emphasis: readonly string[];
  readonly drawnOut: readonly PlacedMark[];
  readonly arcs: Arcing | null;
  readonly tickText: (tick: Tick) => string;
}

export function deskCover(svg: SVGSVGElement, onReady: () => void): Cover<DeskInput> {
  const picturing = { windowOf, settingsOf, unit: () => 1, axis: AXIS };
  return new Cover(svg, (...making) => sheetDrawing(...making, picturing), onReady);
}

function windowOf(input: DeskInput, facts: Facts): SheetWindow {
  const { timeline, core, arcs } = input;
  const { geometry, bands, bounds } = timeline;
  const { band, from, to } = facts;
  const scene = sceneOf(timeline, band, from, to);
  const { marks, labels } = pinnedIn(scene, timeline, input.selected, input.focused);
  const years = { from: bounds.from, to: core.span.to };
  return {
    scene,
    pinnedMarks: withMarks(scene, marks, [...(arcs?.marks ?? []), ...input.drawnOut]),
    pinnedLabels: labels,
    behind: geometry.lanes.map((lane) => laneShapes(timeline, core, facts, lane, input.figures)),
    terms: input.terms ? termBoxes(core.eras, years, from, smallestScale(band, bands)) : [],
  };
}

function settingsOf({ timeline, lang, selected, emphasis, arcs, tickText }: DeskInput): SheetSettings {
  const language = languagesOf(lang)[0]!;
  return {
    measure: timeline.measure,
    tickText,
    nameOf: (era) => textIn(era.name, language)?.text ?? "",
    selected: selected?.id ?? null,
    emphasis,
    arcs,
    termRows: { top: timeline.geometry.breadth - TERM_ROWS.length * TERM_ROW, height: TERM_ROW },
  };
}
