// Where things stand across the time axis: lanes on wide screens, columns on narrow ones. Pixels from the stage's edge.
import { TRACKS, type Track } from "../model/vocabulary";
import type { Field } from "./placing";

export type Orientation = "horizontal" | "vertical";

/** Below this width, in pixels, time runs from top to bottom. */
export const NARROW = 640;

export interface LaneGeometry {
  readonly track: Track;
  /** Top (left edge, when vertical) of the lane. */
  readonly start: number;
  readonly size: number;
  /** Middles of the rows in which marks stand. */
  readonly markRows: readonly number[];
  /** Middle of the line on which counts of clusters stand. */
  readonly clusterRow: number;
  /** Baselines of label rows, nearest the marks first: those above, then those below. Empty when vertical. */
  readonly labelRows: readonly LabelRow[];
  /** Baseline of the row kept free for the selected event's label. */
  readonly reservedRow: number;
  /** Where areas of figures and steps of eras stand: from `base` up (or out) to `top`. */
  readonly backdrop: { readonly base: number; readonly top: number };
}

export interface LabelRow {
  readonly baseline: number;
  /** Where the stem of a label in this row begins and ends (the mark's side is `to`). */
  readonly stem: { readonly from: number; readonly above: boolean };
}

export interface StageGeometry {
  readonly orientation: Orientation;
  /** Pixels along the time axis. */
  readonly length: number;
  /** Pixels across it. */
  readonly breadth: number;
  readonly lanes: readonly LaneGeometry[];
  /** Label groups for placing: rows, and which rows a stem crosses. */
  readonly fields: readonly Field[];
  /** Left edge and width of the shared label column, when vertical. */
  readonly labelColumn: { readonly start: number; readonly width: number } | null;
  /** Pixels a mark needs along the axis. */
  readonly markExtent: number;
  readonly markRows: number;
}

const ROW = 20;
const RESERVED = 22;
const MARK_ROW = 12;
const MARK_ROWS = 3;
/** In which order the rows of marks fill, for one, two and three of them. */
const MARK_ORDER = [[0], [0, 1], [1, 0, 2]] as const;
const CLUSTER_ROW = 15;
const LANE_GAP = 10;
const LANE_PAD = 8;
/** A strip at the foot of each lane for the names of eras and series: captions never share a line with labels. */
export const CAPTION_STRIP = 18;

/**
 * Lanes for the visible tracks on a stage `length` × `breadth` pixels, of which `strip` pixels at the foot are kept for
 * something else. Height left over goes to label rows.
 */
export function horizontalLanes(tracks: readonly Track[], length: number, breadth: number, strip = 0): StageGeometry {
  const shown = TRACKS.filter((track) => tracks.includes(track));
  const size = shown.length ? (breadth - strip - LANE_GAP * (shown.length - 1)) / shown.length : 0;
  // A lane too low for everything gives up label rows first, then rows of marks: nothing may touch.
  const around = LANE_PAD * 2 + RESERVED + CLUSTER_ROW + CAPTION_STRIP;
  const markRows = Math.max(1, Math.min(MARK_ROWS, Math.floor((size - around) / MARK_ROW)));
  const fixed = around + markRows * MARK_ROW;
  const rowCount = Math.max(0, Math.min(16, Math.floor((size - fixed) / ROW)));
  const above = Math.ceil(rowCount * 0.6);
  const below = rowCount - above;
  const spare = Math.max(0, size - fixed - rowCount * ROW);
  const lanes = shown.map((track, i) => {
    const start = i * (size + LANE_GAP);
    const rowsTop = start + LANE_PAD + spare / 2;
    const reservedTop = rowsTop + above * ROW;
    const marksTop = reservedTop + RESERVED;
    const marksBottom = marksTop + markRows * MARK_ROW;
    const belowTop = marksBottom + CLUSTER_ROW;
    const labelRows: LabelRow[] = [
      ...Array.from({ length: above }, (_, row) => {
        const baseline = reservedTop - row * ROW - 6;
        return { baseline, stem: { from: baseline + 4, above: true } };
      }),
      ...Array.from({ length: below }, (_, row) => {
        const baseline = belowTop + row * ROW + 14;
        return { baseline, stem: { from: baseline - 12, above: false } };
      }),
    ];
    return {
      track,
      start,
      size,
      // The middle row fills first, so that a quiet stretch is a single line of marks.
      markRows: MARK_ORDER[markRows - 1]!.map((row) => marksTop + (row + 0.5) * MARK_ROW),
      clusterRow: marksBottom + CLUSTER_ROW / 2,
      labelRows,
      reservedRow: marksTop - 7,
      backdrop: { base: start + size, top: start + LANE_PAD },
    };
  });
  return {
    orientation: "horizontal",
    length,
    breadth,
    lanes,
    fields: shown.map((_, lane) => ({ lanes: [lane], crosses: crossings(above, below) })),
    labelColumn: null,
    markExtent: MARK_ROW + 1,
    markRows,
  };
}

/** Rows that a stem runs through: the ones nearer the marks on the same side. */
function crossings(above: number, below: number): number[][] {
  return [
    ...Array.from({ length: above }, (_, row) => Array.from({ length: row }, (_, nearer) => nearer)),
    ...Array.from({ length: below }, (_, row) => Array.from({ length: row }, (_, nearer) => above + nearer)),
  ];
}

const YEAR_COLUMN = 44;
/** A column holds a mark and, beside it, the count of what is not drawn apart. */
const COLUMN = 29;
const MARK_AT = 9;
const COUNT_AT = 22;

/** Three thin columns of marks and one shared column of wrapped labels, for a stage `breadth` pixels wide. */
export function verticalColumns(tracks: readonly Track[], length: number, breadth: number): StageGeometry {
  const shown = TRACKS.filter((track) => tracks.includes(track));
  const labelStart = YEAR_COLUMN + COLUMN * shown.length + 12;
  return {
    orientation: "vertical",
    length,
    breadth,
    lanes: shown.map((track, i) => {
      const start = YEAR_COLUMN + i * COLUMN;
      return {
        track,
        start,
        size: COLUMN,
        markRows: [start + MARK_AT],
        clusterRow: start + COUNT_AT,
        labelRows: [],
        reservedRow: start,
        backdrop: { base: start, top: start + COLUMN },
      };
    }),
    fields: [{ lanes: shown.map((_, lane) => lane), crosses: [[]] }],
    labelColumn: { start: labelStart, width: Math.max(80, breadth - labelStart - 16) },
    markExtent: 13,
    markRows: 1,
  };
}

/** Which strips of terms of office are drawn, from the top. Acting holders stand in the strip of the office. */
export const TERM_ROWS = ["us-president", "general-secretary", "us-ambassador", "vn-ambassador"] as const;
