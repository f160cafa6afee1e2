// What the hall sees of the timeline at a step: which events, ranked by what is being told, where they stand, and the window
// of time. Pure.
import { labelOf } from "../i18n/describe";
import { bandOf, CLOSEST } from "../layout/bands";
import { LABEL_LEAD, LABEL_STYLES, type PlacedLabel, YEAR_GAP } from "../layout/labels";
import { cut, type Measure } from "../layout/measure";
import { LEFT, type PlaceInput, type Placement, placeEvents, RIGHT } from "../layout/placing";
import { projectorLanes, TOLD_SIZE } from "../layout/projectorLanes";
import {
  inputOf,
  type PlacedCluster,
  type PlacedTimeline,
  pinnedOf,
  rankOrder,
  type Scene,
  timelineOf,
} from "../layout/scene";
import { type Bounds, clampView, intoView, type View } from "../layout/view";
import { indexPlacement } from "../layout/window";
import type { Core, TimelineEvent } from "../model/dataset";
import { civilOf } from "../model/day";
import { type Language, type Significance, type Theme, TRACKS, type Track } from "../model/vocabulary";
import { sceneWords } from "./sceneProps";

export interface StagedStep {
  readonly event: TimelineEvent | null;
  readonly view: View | null;
  readonly tracks: readonly Track[];
  /** Empty: all of them. */
  readonly themes: readonly Theme[];
  readonly emphasis: readonly string[];
}

/** Title and closing: everything, quietly. */
export const OVERVIEW: StagedStep = { event: null, view: null, tracks: TRACKS, themes: [], emphasis: [] };

/** The event told, the events that go with it, and the rest, as significance: what is placed and labelled first. */
const TOLD = 5;
const WITH_IT = 4;
const REST: Readonly<Record<Significance, Significance>> = { 5: 3, 4: 2, 3: 1, 2: 1, 1: 1 };
/** Of the rest, only what every textbook has is named. */
const NAMED = 4;
/** Share of the span left free before its first and after its last day, and around the event told. */
const PAD = 0.012;
const MARGIN = 0.06;
/** Units of a cell in which marks are counted where they are too dense to draw apart. */
const CELL = 44;
/** Smallest the label of the event told may get, and the air around it. Units. */
const LEAST_TOLD = 13;
const AIR = 16;
/** Units of text below which a cut label says too little. */
const LEAST_TEXT = 110;
/** Half the width of a count. */
const COUNT = 14;

/** The step's tracks, and that of its event. */
export function tracksOf(step: StagedStep): readonly Track[] {
  return TRACKS.filter((track) => step.tracks.includes(track) || track === step.event?.track);
}

export function stageEvents(core: Core, step: StagedStep): TimelineEvent[] {
  const tracks = tracksOf(step);
  return core.events.flatMap((event) => {
    const told = event.id === step.event?.id;
    const withIt = step.emphasis.includes(event.id);
    if (!tracks.includes(event.track)) return [];
    if (!told && !withIt && step.themes.length && !event.themes.some((theme) => step.themes.includes(theme))) return [];
    return [{ ...event, significance: told ? TOLD : withIt ? WITH_IT : REST[event.significance] }];
  });
}

export interface Staged {
  readonly timeline: PlacedTimeline;
  readonly bounds: Bounds;
  /** Where the step stands still. */
  readonly view: View;
  readonly told: PlacedLabel | null;
}

/** Places a step on a stage `length` × `breadth` units. */
export function stageStep(
  core: Core,
  step: StagedStep,
  language: Language,
  size: { readonly length: number; readonly breadth: number },
  measure: Measure,
): Staged {
  const { length, breadth } = size;
  const { from, to } = core.span;
  const pad = (to - from) * PAD;
  const bounds = { from: from - pad, to: to + pad, least: length / CLOSEST };
  const geometry = projectorLanes(tracksOf(step), step.event?.track ?? null, length, breadth, busyTracks(core, step));
  const events = stageEvents(core, step);
  const shown = geometry.lanes.map((lane) => lane.track);
  const view = viewOfStep(step, bounds);
  const words = sceneWords(language);
  const texts = textsOf(events, step, view, length, words.labelOf, measure);
  const labelText = (event: TimelineEvent) => texts.get(event.id) ?? words.labelOf(event);
  const extents = extentsOf(events, step, core, labelText, measure);
  const input: PlaceInput = {
    ...inputOf(
      {
        anchor: Float64Array.from(events, (event) => event.anchor),
        end: Float64Array.from(events, (event) => (event.span ? event.to : event.anchor)),
        lane: Uint8Array.from(events, (event) => shown.indexOf(event.track)),
        order: rankOrder(events),
        extent: Float32Array.from(events, (event) => extents.get(event.id) ?? Number.POSITIVE_INFINITY),
      },
      geometry,
      placingBounds(step, bounds),
    ),
    quota: {
      markCells: Math.max(4, Math.round(length / CELL)),
      marks: 3 * geometry.markRows,
      labelCells: 4,
      labels: 4,
    },
  };
  const withIt = [...events.keys()].filter((index) => events[index]!.significance === WITH_IT);
  const sided = { ...input, side: sidesOf(input, withIt, view, length) };
  const placement = indexPlacement(sided, placeEvents(sided));
  const timeline = timelineOf(placement, events, geometry, { ...words, labelOf: labelText }, measure);
  return {
    timeline,
    bounds,
    view,
    told: step.event && toldLabel(timeline, step.event, language),
  };
}

/** Tracks with events that go with the one told, most of them first. */
function busyTracks(core: Core, step: StagedStep): Track[] {
  const count = (track: Track) =>
    core.events.filter((event) => event.track === track && step.emphasis.includes(event.id)).length;
  return TRACKS.filter((track) => count(track) > 0).sort((a, b) => count(b) - count(a));
}

/**
 * The sides of labels: where it lets one more of the events that go with the one told (`withIt`, indices) keep its label whole
 * in the step's window, the left one.
 */
function sidesOf(input: PlaceInput, withIt: readonly number[], view: View, length: number): Uint8Array {
  const scale = length / (view.to - view.from);
  const band = bandOf(scale, input.bands);
  const isNamed = ({ labelBand, side }: Placement, index: number) => {
    const at = (input.anchor[index]! - view.from) * scale;
    const extent = input.extent[index]!;
    return labelBand[index]! <= band && at >= 0 && at <= length && (side[index] ? at >= extent : at + extent <= length);
  };
  const named = (placement: Placement) => withIt.filter((index) => isNamed(placement, index)).length;
  // Closer bands do not matter here, and are most of the work.
  const near = { ...input, bands: { ...input.bands, count: band + 1 } };
  let best = placeEvents(near);
  for (const index of withIt) {
    const at = (input.anchor[index]! - view.from) * scale;
    if (at < 0 || at > length || isNamed(best, index)) continue;
    const side = best.side.slice();
    side[index] = side[index] === LEFT ? RIGHT : LEFT;
    const other = placeEvents({ ...near, side });
    if (named(other) > named(best)) best = other;
  }
  return best.side;
}

/**
 * The texts of events that go with the one told, cut to the room beside their marks: up to the edge of the wall or the stem of
 * the event told, whichever side has more. What would be next to nothing stays whole, and unnamed.
 */
function textsOf(
  events: readonly TimelineEvent[],
  step: StagedStep,
  view: View,
  length: number,
  labelOf: (event: TimelineEvent) => string,
  measure: Measure,
): ReadonlyMap<string, string> {
  const placeOf = (event: TimelineEvent) => ((event.anchor - view.from) / (view.to - view.from)) * length;
  const { size, weight } = LABEL_STYLES[WITH_IT];
  const texts = new Map<string, string>();
  for (const event of events.filter(({ significance }) => significance === WITH_IT)) {
    const at = placeOf(event);
    if (at < 0 || at > length) continue;
    const stem = step.event?.track === event.track ? placeOf(step.event) : null;
    const right = (stem !== null && stem >= at ? stem - AIR : length) - at;
    const left = at - (stem !== null && stem < at ? stem + LABEL_LEAD + AIR : 0);
    const room = Math.max(left, right) - LABEL_LEAD - YEAR_GAP - measure(String(civilOf(event.from).year), size, 400);
    if (room >= LEAST_TEXT) texts.set(event.id, cut(labelOf(event), room, size, weight, measure));
  }
  return texts;
}

/**
 * How far labels reach, of the events that have one: what goes with the event told, and what every textbook has. The event
 * told is named in a strip of its own: among the rows it needs room for its stem only.
 */
function extentsOf(
  events: readonly TimelineEvent[],
  step: StagedStep,
  core: Core,
  labelText: (event: TimelineEvent) => string,
  measure: Measure,
): ReadonlyMap<string, number> {
  const extents = new Map<string, number>();
  for (const event of step.event ? events : []) {
    const { size, weight } = LABEL_STYLES[event.significance];
    const width = () =>
      measure(String(civilOf(event.from).year), size, 400) + YEAR_GAP + measure(labelText(event), size, weight);
    if (event.id === step.event?.id) extents.set(event.id, LABEL_LEAD);
    else if (step.emphasis.includes(event.id) || core.events[event.index]!.significance >= NAMED) {
      extents.set(event.id, LABEL_LEAD + width());
    }
  }
  return extents;
}

/**
 * Labels and counts that are whole where the step stands still (half a word at the edge of a wall is noise), and the mark of the event
 * told even where a cluster has swallowed it.
 */
export function staged(scene: Scene, { timeline, view }: Staged, event: TimelineEvent | null) {
  const { length } = timeline.geometry;
  const scale = length / (view.to - view.from);
  const isWhole = ({ event: own, before, extent }: PlacedLabel) => {
    const at = (own.anchor - view.from) * scale;
    return before ? at <= length && at >= extent : at >= 0 && at + extent <= length;
  };
  const isInside = ({ from, to }: PlacedCluster) => {
    const at = ((from + to) / 2 - view.from) * scale;
    return at >= COUNT && at <= length - COUNT;
  };
  const drawn = scene.lanes.some((lane) => lane.marks.some((mark) => mark.event.id === event?.id));
  const pinned = event && !drawn ? pinnedOf(timeline, event) : null;
  return {
    scene: {
      ...scene,
      labels: scene.labels.filter((label) => label.event.id !== event?.id && isWhole(label)),
      lanes: scene.lanes.map((lane) => ({ ...lane, clusters: lane.clusters.filter(isInside) })),
    },
    pinnedMarks: pinned ? [pinned.mark] : [],
  };
}

/** The step's window, moved as little as needed for the event to stand well inside it. */
export function viewOfStep(step: StagedStep, bounds: Bounds): View {
  const view = clampView(step.view ?? bounds, bounds);
  return step.event ? intoView(view, { from: step.event.anchor, to: step.event.anchor + 1 }, MARGIN, bounds) : view;
}

/**
 * A picture is placed at the smallest scale of its band. Bands are counted from a stretch, reaching back beyond the first day
 * if need be, that makes the step's own scale the smallest of its band: no room is lost where the talk stands still.
 */
function placingBounds(step: StagedStep, bounds: Bounds): View {
  const view = viewOfStep(step, bounds);
  const days = view.to - view.from;
  const halvings = Math.ceil(Math.log2((bounds.to - bounds.from) / days) - 1e-9);
  return { from: bounds.to - days * 2 ** halvings, to: bounds.to };
}

/** The label of the event told: larger than any, as far as the wall is wide, in the strip above the rows of its lane. */
function toldLabel(timeline: PlacedTimeline, event: TimelineEvent, language: Language): PlacedLabel | null {
  const pinned = pinnedOf(timeline, event);
  if (!pinned) return null;
  const { measure, geometry } = timeline;
  const { date, at } = pinned.label;
  const text = labelOf(language, event);
  // Widths grow with the size: half again a year's gap, and some air at the end.
  const widthAt = (size: number) => measure(date, size, 400) + measure(text, size, 600) + AIR;
  const size = Math.max(LEAST_TOLD, Math.min(TOLD_SIZE, TOLD_SIZE * ((geometry.length - AIR) / widthAt(TOLD_SIZE))));
  const dateWidth = measure(date, size, 400) + YEAR_GAP * 1.5;
  const line = cut(text, geometry.length - dateWidth - AIR, size, 600, measure);
  return {
    ...pinned.label,
    lines: [line],
    style: { size, weight: 600 },
    dateWidth,
    extent: dateWidth + measure(line, size, 600) + AIR / 2,
    stem: { from: at + 6, to: pinned.mark.at },
  };
}
