// place: from chosen events to a Scene, the picture of one band's window. What is drawn, exported, printed and tested.
import { firstPlace } from "../model/bisect";
import type { TimelineEvent } from "../model/dataset";
import { filterEvents } from "../model/eventList";
import { TRACKS, type Track } from "../model/vocabulary";
import { type Banding, bandsFor, smallestScale } from "./bands";
import { composeLabel, LABEL_STYLES, LINE_HEIGHT, labelExtent, type PlacedLabel, type SceneWords } from "./labels";
import type { StageGeometry } from "./lanes";
import type { Measure } from "./measure";
import { LEFT, type PlaceInput, type Placement, placeEvents } from "./placing";
import { type Tick, ticksFor } from "./ticks";
import { type Cluster, contentsOf, indexPlacement, membersOf, type PlacementIndex } from "./window";

/** Free pixels between two labels of a row. */
const LABEL_GAP = 14;

export interface PlacedMark {
  readonly event: TimelineEvent;
  /** Across the axis, pixels. Along it, ask the event's anchor day. */
  readonly at: number;
  readonly labelled: boolean;
}

export interface PlacedCluster extends Cluster {
  readonly track: Track;
  readonly at: number;
}

export interface SceneLane {
  readonly track: Track;
  readonly marks: readonly PlacedMark[];
  readonly clusters: readonly PlacedCluster[];
}

export interface Scene {
  readonly geometry: StageGeometry;
  readonly band: number;
  /** Pixels per day at which it was placed: the smallest at which it may be drawn. */
  readonly scale: number;
  /** The window of time whose contents it holds, in days. */
  readonly from: number;
  readonly to: number;
  readonly lanes: readonly SceneLane[];
  readonly labels: readonly PlacedLabel[];
  readonly ticks: readonly Tick[];
}

/** Everything that is placed once for a set of events on a stage: from it any window's scene is a lookup. */
export interface PlacedTimeline {
  readonly geometry: StageGeometry;
  readonly bounds: { readonly from: number; readonly to: number };
  readonly bands: Banding;
  readonly events: readonly TimelineEvent[];
  readonly index: PlacementIndex;
  readonly placement: Placement;
  readonly words: SceneWords;
  readonly measure: Measure;
}

/**
 * Places events (sorted by anchor) on a stage. `bounds` is the stretch of time that fits at the widest view.
 * O(bands · n · log n).
 */
export function placeTimeline(
  events: readonly TimelineEvent[],
  bounds: { readonly from: number; readonly to: number },
  geometry: StageGeometry,
  words: SceneWords,
  measure: Measure,
): PlacedTimeline {
  const making = { geometry, words, measure };
  const shown = geometry.lanes.map((lane) => lane.track);
  const visible = shown.length === TRACKS.length ? events : filterEvents(events, ({ track }) => shown.includes(track));
  const input = inputOf(
    {
      anchor: Float64Array.from(visible, (event) => event.anchor),
      end: Float64Array.from(visible, (event) => (event.span ? event.to : event.anchor)),
      lane: Uint8Array.from(visible, (event) => shown.indexOf(event.track)),
      order: rankOrder(visible),
      extent: Float32Array.from(visible, (event) => labelExtent(event, making)),
      significance: Uint8Array.from(visible, (event) => event.significance),
    },
    geometry,
    bounds,
  );
  return timelineOf(indexPlacement(input, placeEvents(input)), visible, geometry, words, measure);
}

/** Up to so many events, labels on phones wait for more significant ones. */
const PATIENT = 5000;

/** The whole input of placing: the columns of the events, and what the stage says. */
export function inputOf(
  {
    significance,
    ...columns
  }: Pick<PlaceInput, "anchor" | "end" | "lane" | "order" | "extent"> & {
    readonly significance?: Uint8Array;
  },
  geometry: StageGeometry,
  bounds: PlaceInput["bounds"],
): PlaceInput {
  const vertical = geometry.orientation === "vertical";
  return {
    ...columns,
    // A phone has one column for all labels: what little room there is must not go to whatever comes first.
    significance: vertical && significance && significance.length <= PATIENT ? significance : undefined,
    lead: vertical ? LINE_HEIGHT / 2 : 0,
    slides: !vertical,
    gap: vertical ? 6 : LABEL_GAP,
    markExtent: geometry.markExtent,
    markRows: geometry.markRows,
    lanes: geometry.lanes.length,
    fields: geometry.fields,
    bands: bandsFor(geometry.length, bounds.to - bounds.from),
    bounds,
    quota: quotaFor(geometry.lanes.length),
  };
}

/** A placement, wherever it was made, with the events that it places. */
export function timelineOf(
  index: PlacementIndex,
  events: readonly TimelineEvent[],
  geometry: StageGeometry,
  words: SceneWords,
  measure: Measure,
): PlacedTimeline {
  const { bands, bounds } = index.input;
  return { geometry, bounds, bands, events, placement: index.placement, index, words, measure };
}

/** What a screen and a quarter may hold at once: 350 marks and 80 labels over all lanes (DESIGN, budgets). */
function quotaFor(lanes: number): PlaceInput["quota"] {
  const share = lanes ? 3 / lanes : 1;
  // A screen and a quarter meets at most 37 cells of marks and 8 of labels; what reaches in from before comes on top.
  return { markCells: 28, marks: Math.floor(3 * share), labelCells: 5.5, labels: Math.floor(3 * share) };
}

/**
 * Most significant first; of equals, the later: its label takes the row nearest the marks, and the stems of earlier ones,
 * whose labels begin to its left, pass it by. The other way round they would shut it out.
 */
export function rankOrder(events: readonly TimelineEvent[]): Uint32Array {
  return Uint32Array.from(events.keys()).sort((a, b) => events[b]!.significance - events[a]!.significance || b - a);
}

/** The picture of a window of time at a band. O(screen · log n). */
export function sceneOf(timeline: PlacedTimeline, band: number, from: number, to: number): Scene {
  const { geometry, index, placement, bands } = timeline;
  const made = madeOf(timeline);
  const scale = smallestScale(band, bands);
  const contents = contentsOf(index, band, from, to);
  return {
    geometry,
    band,
    scale,
    from,
    to,
    lanes: geometry.lanes.map((lane, i) => ({
      track: lane.track,
      // In the order of days, as they are read aloud, not row by row.
      marks: [...contents.marks[i]!]
        .sort((a, b) => a - b)
        .map((event) => made.mark(event, placement.labelBand[event]! <= band)),
      clusters: contents.clusters
        .filter((cluster) => cluster.lane === i)
        .map((cluster) => ({ ...cluster, track: lane.track, at: lane.clusterRow })),
    })),
    labels: contents.labels.flat().map((event) => made.label(event)),
    ticks: ticksFor(from, to, scale, geometry.orientation === "vertical" ? 26 : 56),
  };
}

/** What scenes have in common: the same mark or label is the same object in every window, so that drawing can skip it. */
interface Made {
  readonly mark: (event: number, labelled: boolean) => PlacedMark;
  readonly label: (event: number) => PlacedLabel;
}

const MADE = new WeakMap<PlacedTimeline, Made>();
/** More marks and labels than some screens hold; beyond, all are forgotten. */
const MOST_KEPT = 5000;

function madeOf(timeline: PlacedTimeline): Made {
  let made = MADE.get(timeline);
  if (!made) {
    const { geometry, placement, events, index } = timeline;
    made = {
      mark: kept((event, labelled) => ({
        event: events[event]!,
        at: geometry.lanes[index.input.lane[event]!]!.markRows[placement.markRow[event]!]!,
        labelled,
      })),
      label: kept((event) => placedLabel(timeline, event)),
    };
    MADE.set(timeline, made);
  }
  return made;
}

function kept<T>(make: (event: number, flag: boolean) => T): (event: number, flag?: boolean) => T {
  const found = new Map<number, T>();
  return (event, flag = false) => {
    const key = event * 2 + Number(flag);
    let value = found.get(key);
    if (value === undefined) {
      if (found.size >= MOST_KEPT) found.clear();
      value = make(event, flag);
      found.set(key, value);
    }
    return value;
  };
}

/** The events that a cluster counts. */
export function clusterEvents(timeline: PlacedTimeline, band: number, cluster: Cluster): TimelineEvent[] {
  return membersOf(timeline.index, band, cluster).map((event) => timeline.events[event]!);
}

/** The mark and label of an event that must show whatever its rank: the selected, focused or hovered one. */
export function pinnedOf(
  timeline: PlacedTimeline,
  event: TimelineEvent,
): { mark: PlacedMark; label: PlacedLabel } | null {
  const { geometry, placement } = timeline;
  const lane = geometry.lanes.findIndex((candidate) => candidate.track === event.track);
  const laneGeometry = geometry.lanes[lane];
  const index = indexOf(timeline, event);
  if (!laneGeometry || index < 0) return null;
  const at = laneGeometry.markRows[placement.markRow[index]!] ?? laneGeometry.markRows[0]!;
  const label = composeLabel(timeline, event, { size: 15, weight: 600 });
  const vertical = geometry.orientation === "vertical";
  return {
    mark: { event, at, labelled: true },
    label: {
      ...label,
      at: vertical ? geometry.labelColumn!.start : laneGeometry.reservedRow,
      before: placement.side[index] === LEFT,
      stem: vertical
        ? { from: geometry.labelColumn!.start - 4, to: at }
        : { from: laneGeometry.reservedRow + 4, to: at },
      slideTo: null,
    },
  };
}

/** Where an event stands among the placed ones; −1 if it is not. O(log n). */
export function indexOf(timeline: PlacedTimeline, event: TimelineEvent): number {
  const { events } = timeline;
  const at = firstPlace(events.length, (place) => events[place]!.index < event.index);
  return events[at]?.id === event.id ? at : -1;
}

function placedLabel(timeline: PlacedTimeline, index: number): PlacedLabel {
  const { geometry, placement, events } = timeline;
  const event = events[index]!;
  const lane = geometry.lanes.find((candidate) => candidate.track === event.track)!;
  const mark = lane.markRows[placement.markRow[index]!]!;
  const before = placement.side[index] === LEFT;
  const label = composeLabel(timeline, event, LABEL_STYLES[event.significance]);
  if (geometry.orientation === "vertical") {
    return {
      ...label,
      at: geometry.labelColumn!.start,
      before,
      stem: { from: geometry.labelColumn!.start - 4, to: mark },
      slideTo: null,
    };
  }
  const row = lane.labelRows[placement.labelRow[index]!]!;
  return {
    ...label,
    at: row.baseline,
    before,
    stem: { from: row.stem.from, to: mark },
    slideTo: event.span && !before ? event.to : null,
  };
}
