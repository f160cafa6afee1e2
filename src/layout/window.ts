// What of a placement is in a window of time: everything here is binary search over sorted columns, O(screen · log n).
import { bisectLeft, bisectRight } from "d3";
import { smallestScale } from "./bands";
import { NEVER } from "./cells";
import { LEFT, type PlaceInput, type Placement, slideEnd } from "./placing";

/** A share of a cell: what rounding may take from a window's start. */
const HAIR = 1e-9;

/** Sorted event indices per band, lane and row, and what cluster counts are made from. Built once per placement, O(bands · n). */
export interface PlacementIndex {
  readonly input: PlaceInput;
  readonly placement: Placement;
  /** Per lane: all its events. */
  readonly members: readonly Sorted[];
  /** Per band, lane and mark row: the events drawn apart. */
  readonly marks: readonly (readonly (readonly Sorted[])[])[];
  /** Per band, field and label row: the labelled events. */
  readonly labels: readonly (readonly (readonly Sorted[])[])[];
  /** Per lane: starts and ends of all spans, each sorted. */
  readonly spans: readonly SpanEdges[];
  /** Per band and lane: the same of the spans drawn apart. */
  readonly spansApart: readonly (readonly SpanEdges[])[];
}

/** Event indices in the order of their days, and those days. */
export interface Sorted {
  readonly events: Uint32Array;
  readonly days: Float64Array;
}

export interface SpanEdges {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

export interface Cluster {
  readonly lane: number;
  /** Number of the cell within its band. */
  readonly cell: number;
  readonly from: number;
  readonly to: number;
  /** Events of the cell that are not drawn apart. */
  readonly count: number;
}

export interface WindowContents {
  /** Event indices, per lane. */
  readonly marks: readonly (readonly number[])[];
  /** Event indices, per field. */
  readonly labels: readonly (readonly number[])[];
  readonly clusters: readonly Cluster[];
}

export function indexPlacement(input: PlaceInput, placement: Placement): PlacementIndex {
  const n = input.anchor.length;
  const bandNumbers = Array.from({ length: input.bands.count }, (_, band) => band);
  const marks = bandNumbers.map(() =>
    perLane(input, () => Array.from({ length: input.markRows }, () => new Growing())),
  );
  const labels = bandNumbers.map(() => input.fields.map((field) => field.crosses.map(() => new Growing())));
  const spans = perLane(input, () => new GrowingEdges());
  const spansApart = bandNumbers.map(() => perLane(input, () => new GrowingEdges()));
  const fieldOf = perLane(input, (lane) => input.fields.findIndex((field) => field.lanes.includes(lane)));
  for (let event = 0; event < n; event++) {
    const lane = input.lane[event]!;
    const day = input.anchor[event]!;
    const end = input.end[event]!;
    if (end > day) spans[lane]!.push(day, end);
    for (let band = placement.markBand[event]!; band < input.bands.count; band++) {
      marks[band]![lane]![placement.markRow[event]!]!.push(event, day);
      if (end > day) spansApart[band]![lane]!.push(day, end);
    }
    const field = fieldOf[lane]!;
    if (field < 0 || placement.labelBand[event] === NEVER) continue;
    for (let band = placement.labelBand[event]!; band < input.bands.count; band++) {
      labels[band]![field]![placement.labelRow[event]!]!.push(event, day, placement.side[event] === LEFT);
    }
  }
  return {
    input,
    placement,
    members: membersByLane(input),
    marks: marks.map((lanes) => lanes.map((rows) => rows.map(sortedOf))),
    labels: labels.map((fields) => fields.map((rows) => rows.map(sortedOf))),
    spans: spans.map(edgesOf),
    spansApart: spansApart.map((lanes) => lanes.map(edgesOf)),
  };
}

function membersByLane({ lane, lanes, anchor }: PlaceInput): Sorted[] {
  const counts = new Uint32Array(lanes);
  for (const one of lane) counts[one]! += 1;
  const members = Array.from(counts, (count) => ({ events: new Uint32Array(count), days: new Float64Array(count) }));
  counts.fill(0);
  for (let event = 0; event < lane.length; event++) {
    const { events, days } = members[lane[event]!]!;
    const at = counts[lane[event]!]!++;
    events[at] = event;
    days[at] = anchor[event]!;
  }
  return members;
}

/** Everything to draw for the window `from`…`to` (days) at a band: what stands in it, and what reaches into it. */
export function contentsOf(index: PlacementIndex, band: number, from: number, to: number): WindowContents {
  const { input, placement } = index;
  const scale = smallestScale(band, input.bands);
  const reach = input.markExtent / scale;
  const markStart = (event: number) => input.anchor[event]! - reach;
  const markEnd = (event: number) => Math.max(input.anchor[event]! + reach, input.end[event]!);
  const lead = input.lead / scale;
  const labelStart = (event: number) =>
    input.anchor[event]! - (placement.side[event] === LEFT ? input.extent[event]! / scale : lead);
  const labelEnd = (event: number) =>
    placement.side[event] === LEFT
      ? input.anchor[event]! + lead
      : Math.max(input.anchor[event]! + input.extent[event]! / scale, slideEnd(input, event));
  return {
    marks: index.marks[band]!.map((rows) => rows.flatMap((row) => slice(row, from, to, markStart, markEnd))),
    labels: index.labels[band]!.map((rows) => rows.flatMap((row) => slice(row, from, to, labelStart, labelEnd))),
    clusters: clustersOf(index, band, from, to),
  };
}

/** Cells of the window with events that are not drawn apart. A cell belongs to the window if it overlaps it. */
export function clustersOf(index: PlacementIndex, band: number, from: number, to: number): Cluster[] {
  const { input } = index;
  const days = cellDays(index, band);
  const cells = Math.round((input.bounds.to - input.bounds.from) / days);
  // Both ends of a cell are worked out in one way, so that an event on a limit is in one cell, whatever the rounding.
  const limit = (cell: number) => input.bounds.from + cell * days;
  const first = Math.max(0, Math.floor((from - input.bounds.from) / days - HAIR));
  const last = Math.min(cells - 1, Math.floor((to - input.bounds.from) / days));
  const clusters: Cluster[] = [];
  for (let lane = 0; lane < input.lanes; lane++) {
    for (let cell = first; cell <= last; cell++) {
      const start = limit(cell);
      // The last cell holds its end, so that an event on the very last day is counted.
      const end = cell === cells - 1 ? Infinity : limit(cell + 1);
      const all = countBetween(index.members[lane]!.days, start, end);
      if (all === 0) continue;
      const apart = index.marks[band]![lane]!.reduce((sum, row) => sum + countBetween(row.days, start, end), 0);
      if (all > apart) clusters.push({ lane, cell, from: start, to: limit(cell + 1), count: all - apart });
    }
  }
  return clusters;
}

/** The events counted by a cluster, in order of their days. */
export function membersOf(index: PlacementIndex, band: number, cluster: Cluster): number[] {
  const { events, days } = index.members[cluster.lane]!;
  const end = isLastCell(index, band, cluster.cell) ? Infinity : cluster.to;
  const cell = events.subarray(bisectLeft(days, cluster.from), end === Infinity ? days.length : bisectLeft(days, end));
  return Array.from(cell.filter((event) => index.placement.markBand[event]! > band));
}

/** Spans of a lane that began before `from` and still run, and are not drawn apart: those no bar row could take. */
export function overflowOf(index: PlacementIndex, band: number, lane: number, from: number): number {
  const running = ({ starts, ends }: SpanEdges) => bisectLeft(starts, from) - bisectRight(ends, from);
  return running(index.spans[lane]!) - running(index.spansApart[band]![lane]!);
}

/** Days per cluster cell of a band: half of the band's before. */
export function cellDays(index: PlacementIndex, band: number): number {
  const { bounds, quota } = index.input;
  return (bounds.to - bounds.from) / (quota.markCells * 2 ** band);
}

function isLastCell(index: PlacementIndex, band: number, cell: number): boolean {
  return cell === index.input.quota.markCells * 2 ** band - 1;
}

/** Events of a row in the window, and those beside it that reach in. Boxes of a row never overlap: the first that does not is the last to ask. */
function slice(
  { events, days }: Sorted,
  from: number,
  to: number,
  startOf: (event: number) => number,
  endOf: (event: number) => number,
): number[] {
  let first = bisectLeft(days, from);
  while (first > 0 && endOf(events[first - 1]!) > from) first--;
  let end = bisectLeft(days, to);
  while (end < events.length && startOf(events[end]!) < to) end++;
  return Array.from(events.subarray(first, end));
}

function countBetween(days: Float64Array, from: number, to: number): number {
  return (to === Infinity ? days.length : bisectLeft(days, to)) - bisectLeft(days, from);
}

function perLane<T>(input: PlaceInput, make: (lane: number) => T): T[] {
  return Array.from({ length: input.lanes }, (_, lane) => make(lane));
}

/** While an index is being built: plain arrays, that grow. Columns afterwards, that can be sent between threads. */
class Growing {
  readonly events: number[] = [];
  readonly days: number[] = [];

  /** `left`: the label stands left of its day, and so before one of the same day that stands right of it. */
  push(event: number, day: number, left = false): void {
    const swap = left && this.days.at(-1) === day ? this.events.pop() : undefined;
    this.events.push(event);
    if (swap !== undefined) this.events.push(swap);
    this.days.push(day);
  }
}

class GrowingEdges {
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  push(start: number, end: number): void {
    this.starts.push(start);
    this.ends.push(end);
  }
}

function sortedOf({ events, days }: Growing): Sorted {
  return { events: Uint32Array.from(events), days: Float64Array.from(days) };
}

function edgesOf({ starts, ends }: GrowingEdges): SpanEdges {
  return { starts: Float64Array.from(starts), ends: Float64Array.from(ends).sort() };
}
