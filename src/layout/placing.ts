// place, the heart: for every event the band at which its mark and its label first appear, their rows and the label's side.
// Computed once per dataset, filter, language and lane size, at each band's smallest scale, coarse to fine; what a coarse
// band has placed stays. Cost O(bands · n · log n) at worst; dense events are turned away by the quotas in O(1).
import { type Banding, smallestScale } from "./bands";
import { Cells, FullDays, Grid, NEVER } from "./cells";
import { type Box, Row } from "./row";

export const RIGHT = 0;
export const LEFT = 1;

/** No row at this band; none at this or any closer one. */
const NOT_YET = -1;
const HOPELESS = -2;

/** Half a stem's width in pixels, with its breathing space. */
const STEM = 1;

/** A group of label rows. On wide screens each lane has one; on phones all lanes share one. */
export interface Field {
  /** The lanes whose labels stand here. */
  readonly lanes: readonly number[];
  /** For each row, the rows of this field that the stem of a label in it runs through. */
  readonly crosses: readonly (readonly number[])[];
}

/** Events as columns, sorted by `anchor`; an event is its index. Days may be fractions; extents are pixels along the axis. */
export interface PlaceInput {
  readonly anchor: Float64Array;
  /** Exclusive end of a span; equal to the anchor for a point. */
  readonly end: Float64Array;
  readonly lane: Uint8Array;
  /** The events, most significant first. */
  readonly order: Uint32Array;
  /** How far a label reaches from its mark along the axis, at the widest style it can take. Infinity: it has no label. */
  readonly extent: Float32Array;
  /** How far a label reaches back from its mark: 0 beside a stem, half a line on phones. */
  readonly lead: number;
  /** True if a span's label may be pushed along as far as the span's end, and so keeps that stretch of its row. */
  readonly slides: boolean;
  /** Free pixels between two labels of a row. */
  readonly gap: number;
  /** Pixels a mark needs along the axis. */
  readonly markExtent: number;
  readonly markRows: number;
  readonly lanes: number;
  readonly fields: readonly Field[];
  readonly bands: Banding;
  /** The whole stretch of time, in days. */
  readonly bounds: { readonly from: number; readonly to: number };
  readonly quota: Quota;
  /**
   * Where given, a label waits while it would shut a more significant one out of the next band. Costs a second set of rows a
   * band; worth it where rows are few.
   */
  readonly significance?: Uint8Array;
  /** Which side of its mark each label stands on, where the caller knows better than the bounds. */
  readonly side?: Uint8Array;
}

/** How many may be drawn in a cell of time: what bounds the picture by the screen instead of by the number of events. */
export interface Quota {
  /** Cells per band-0 screen for marks and for labels. Each band halves the cells' time, so their pixels stay. */
  readonly markCells: number;
  readonly marks: number;
  readonly labelCells: number;
  readonly labels: number;
}

export interface Placement {
  readonly markBand: Uint8Array;
  readonly markRow: Uint8Array;
  readonly labelBand: Uint8Array;
  readonly labelRow: Uint8Array;
  readonly side: Uint8Array;
}

/** Places everything. Pure: the same input gives the same placement. `onProgress` hears shares from 0 to 1. */
export function placeEvents(input: PlaceInput, onProgress?: (share: number) => void): Placement {
  const n = input.anchor.length;
  const placement: Placement = {
    markBand: new Uint8Array(n).fill(NEVER),
    markRow: new Uint8Array(n),
    labelBand: new Uint8Array(n).fill(NEVER),
    labelRow: new Uint8Array(n),
    side: input.side ?? chooseSides(input),
  };
  const { markBand } = placement;
  const { bands, quota, significance } = input;
  const markRows = Array.from({ length: input.lanes }, () => rows(input.markRows));
  const fields = input.fields.map((field) => ({ ...field, rows: rows(field.crosses.length) }));
  const fieldOf = Array.from({ length: input.lanes }, (_, lane) =>
    fields.findIndex(({ lanes }) => lanes.includes(lane)),
  );
  const markGrid = new Grid(input, quota.markCells);
  const labelGrid = new Grid(input, quota.labelCells);
  const full = new FullDays(input);
  // Events with nothing left to hope for leave the queue: the next band looks at fewer.
  let waiting = input.order;
  const queues = [new Uint32Array(n), new Uint32Array(n)] as const;
  for (let band = 0; band < bands.count; band++) {
    const scale = smallestScale(band, bands);
    const marks = new Cells(markGrid, band, quota.marks, markBand);
    const labels = new Cells(labelGrid, band, quota.labels, placement.labelBand);
    const hopes = significance && fields.map((field) => new Hopes(input, placement, field, scale * 2));

    /** The row of an event's mark, or why it has none. */
    const placeMark = (event: number): number => {
      const row = rowForMark(input, event, markRows[input.lane[event]!]!, scale);
      if (row < 0) {
        full.close(event, row === HOPELESS ? NEVER : band);
        return row;
      }
      markBand[event] = band;
      placement.markRow[event] = row;
      marks.add(event);
      return row;
    };
    /** True once an event has its label. */
    const placeLabel = (event: number): boolean => {
      const i = fieldOf[input.lane[event]!]!;
      if (i < 0 || input.extent[event] === Infinity || !labels.hasRoom(event)) return false;
      const row = rowForLabel(input, placement, event, fields[i]!, scale, hopes?.[i]);
      if (row < 0) {
        hopes?.[i]?.later(event);
        return false;
      }
      placement.labelBand[event] = band;
      placement.labelRow[event] = row;
      labels.add(event);
      return true;
    };

    const left = queues[band % 2]!;
    let count = 0;
    for (let i = 0; i < waiting.length; i++) {
      const event = waiting[i]!;
      if (markBand[event] === NEVER) {
        const closed = full.since(event);
        if (closed === NEVER) continue;
        const row = closed === band || !marks.hasRoom(event) ? NOT_YET : placeMark(event);
        if (row < 0) {
          if (row !== HOPELESS) left[count++] = event;
          continue;
        }
      }
      if (!placeLabel(event)) left[count++] = event;
    }
    waiting = left.subarray(0, count);
    onProgress?.((band + 1) / bands.count);
  }
  return placement;
}

/** Right of the mark, or left of it where a label on the right would leave the bounds at the widest view. Holds for all bands. */
function chooseSides(input: PlaceInput): Uint8Array {
  const side = new Uint8Array(input.anchor.length);
  for (let event = 0; event < side.length; event++) {
    const room = (input.bounds.to - input.anchor[event]!) * input.bands.fit;
    if (room < input.extent[event]!) side[event] = LEFT;
  }
  return side;
}

/** The first row with room for an event's mark; NOT_YET, or HOPELESS if there is none at any closer scale either. */
function rowForMark(input: PlaceInput, event: number, markRows: readonly Row[], scale: number): number {
  const half = input.markExtent / 2;
  const box: Box = { day: input.anchor[event]!, left: -half, right: half, end: input.end[event]! };
  for (let row = 0; row < markRows.length; row++) {
    if (!markRows[row]!.fits(box, scale)) continue;
    markRows[row]!.add(box);
    return row;
  }
  for (const row of markRows) if (!row.blocks(box)) return NOT_YET;
  return HOPELESS;
}

interface FieldRows {
  readonly crosses: Field["crosses"];
  readonly rows: readonly Row[];
}

function rowForLabel(
  input: PlaceInput,
  placement: Placement,
  event: number,
  field: FieldRows,
  scale: number,
  hopes?: Hopes,
): number {
  const { box, stem } = labelBoxes(input, placement, event);
  const row = rowWithRoom(field, box, stem, scale, (i) => hopes?.allows(i, event, box, stem) ?? true);
  if (row < 0) return -1;
  put(field, row, box, stem);
  hopes?.put(row, box, stem);
  return row;
}

/** What the next band could show of the more significant labels that this one cannot. */
class Hopes {
  readonly #input: PlaceInput;
  readonly #placement: Placement;
  readonly #field: FieldRows;
  readonly #scale: number;
  /** Events of the significance at hand that had no room; they count against lesser ones alone. */
  #waiting: number[] = [];

  /** `scale` is the next band's smallest. */
  constructor(input: PlaceInput, placement: Placement, { crosses, rows }: FieldRows, scale: number) {
    this.#input = input;
    this.#placement = placement;
    this.#field = { crosses, rows: rows.map((row) => row.copy()) };
    this.#scale = scale;
  }

  allows(row: number, event: number, box: Box, stem: Box): boolean {
    this.#settle(event);
    return hasRoom(this.#field, row, box, stem, this.#scale);
  }

  put(row: number, box: Box, stem: Box): void {
    put(this.#field, row, box, stem);
  }

  later(event: number): void {
    this.#settle(event);
    this.#waiting.push(event);
  }

  /** Keeps room for those that wait once a less significant event is asked about. */
  #settle(event: number): void {
    const { significance } = this.#input;
    const [first] = this.#waiting;
    if (first === undefined || significance![first]! <= significance![event]!) return;
    for (const waiting of this.#waiting) {
      const { box, stem } = labelBoxes(this.#input, this.#placement, waiting);
      const row = rowWithRoom(this.#field, box, stem, this.#scale, () => true);
      if (row >= 0) put(this.#field, row, box, stem);
    }
    this.#waiting = [];
  }
}

function labelBoxes(input: PlaceInput, placement: Placement, event: number): { box: Box; stem: Box } {
  const day = input.anchor[event]!;
  return { box: labelBox(input, placement.side[event]!, event), stem: { day, left: -STEM, right: STEM, end: day } };
}

function rowWithRoom(field: FieldRows, box: Box, stem: Box, scale: number, allows: (row: number) => boolean): number {
  return field.rows.findIndex((_, row) => hasRoom(field, row, box, stem, scale) && allows(row));
}

function hasRoom({ rows, crosses }: FieldRows, row: number, box: Box, stem: Box, scale: number): boolean {
  return rows[row]!.fits(box, scale) && crosses[row]!.every((other) => rows[other]!.fits(stem, scale));
}

function put({ rows, crosses }: FieldRows, row: number, box: Box, stem: Box): void {
  rows[row]!.add(box);
  for (const other of crosses[row]!) rows[other]!.add(stem);
}

/** The box of an event's label: fixed in pixels, but where it slides, on the right a span's reaches at least to the span's end. */
function labelBox(input: PlaceInput, side: number, event: number): Box {
  const day = input.anchor[event]!;
  const reach = input.extent[event]! + input.gap;
  const lead = input.lead;
  if (side === LEFT) return { day, left: -reach, right: Math.max(lead, STEM), end: day };
  return { day, left: -lead + (lead === 0 ? STEM : 0), right: reach, end: slideEnd(input, event) };
}

/** The day up to which an event's label may be pushed along. */
export function slideEnd(input: PlaceInput, event: number): number {
  return input.slides ? input.end[event]! : input.anchor[event]!;
}

function rows(count: number): Row[] {
  return Array.from({ length: count }, () => new Row());
}
