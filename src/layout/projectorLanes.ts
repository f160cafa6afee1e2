// Lanes for a hall: fewer and larger things than on a desk. The event being told has a strip of its own at the top of its
// lane, above all other labels; figures stand under the marks where there is one lane. Units are half of a slide's
// (1920 × 1080) pixels, so that the desk's text sizes, 12.5 to 15, become 25 to 30 on the wall.
import { TRACKS, type Track } from "../model/vocabulary";
import type { LaneGeometry, StageGeometry } from "./lanes";

/** Slide pixels in one unit of the stage. */
export const SLIDE_PIXELS_A_UNIT = 2;
/** Size of the label of the event being told. */
export const TOLD_SIZE = 19;

const ROW = 19;
const TOLD = 30;
const MARK_ROW = 13;
const CLUSTER_ROW = 22;
const LANE_GAP = 10;
const MOST_ROWS = 3;
/** Share of a single lane that figures take. */
const FIGURES = 0.42;

/**
 * `told`: the track of the event being told, if any. Each lane's `reservedRow` is the baseline of that event's label. The
 * event must be ranked first when placing: its stem is then kept free through all rows. `busy`: the tracks that room left
 * over goes to, one row each, the neediest first.
 */
export function projectorLanes(
  tracks: readonly Track[],
  told: Track | null,
  length: number,
  breadth: number,
  busy: readonly Track[] = [],
): StageGeometry {
  const shown = TRACKS.filter((track) => tracks.includes(track));
  const strip = told && shown.includes(told) ? TOLD : 0;
  const share = shown.length ? (breadth - strip - LANE_GAP * (shown.length - 1)) / shown.length : 0;
  const alone = shown.length === 1;
  const markRows = alone ? 2 : 1;
  const fixed = markRows * MARK_ROW + CLUSTER_ROW;
  const figures = alone ? share * FIGURES : 0;
  const least = Math.max(1, Math.min(MOST_ROWS, Math.floor((share - fixed - figures) / ROW)));
  const rowCounts = new Map(shown.map((track) => [track, least]));
  let left = shown.length * (share - fixed - figures - least * ROW);
  for (const track of busy) {
    const count = rowCounts.get(track) ?? MOST_ROWS;
    if (left < ROW || count >= MOST_ROWS) continue;
    rowCounts.set(track, count + 1);
    left -= ROW;
  }
  let top = 0;
  const lanes = shown.map((track): LaneGeometry => {
    const start = top;
    const rowCount = rowCounts.get(track)!;
    const size = fixed + figures + rowCount * ROW + left / shown.length + (track === told ? strip : 0);
    top += size + LANE_GAP;
    const reservedRow = start + TOLD - 9;
    const marksTop = start + (track === told ? strip : 0) + rowCount * ROW;
    const marksBottom = marksTop + markRows * MARK_ROW;
    const base = start + size;
    return {
      track,
      start,
      size,
      markRows: (alone ? [1, 0] : [0]).map((row) => marksTop + (row + 0.5) * MARK_ROW),
      // Clear of the ring around the event told.
      clusterRow: marksBottom + CLUSTER_ROW - 9,
      labelRows: Array.from({ length: rowCount }, (_, row) => {
        const baseline = marksTop - row * ROW - 6;
        return { baseline, stem: { from: baseline + 4, above: true } };
      }),
      reservedRow,
      backdrop: { base, top: alone ? marksBottom + CLUSTER_ROW : start + strip + 4 },
    };
  });
  return {
    orientation: "horizontal",
    length,
    breadth,
    lanes,
    // A stem from the nearest row is kept free through all of them: the event being told stands there, and is drawn above.
    fields: shown.map((track, lane) => {
      const rows = Array.from({ length: rowCounts.get(track)! }, (_, row) => row);
      return {
        lanes: [lane],
        crosses: rows.map((row) => rows.filter((other) => (row === 0 ? other > 0 : other < row))),
      };
    }),
    labelColumn: null,
    markExtent: MARK_ROW + 1,
    markRows,
  };
}
