// Placing from columns alone, so that it can be done on another thread: no event objects, no words, no page. The same
// placing as placeTimeline, measured from the same texts.
import type { TimelineEvent } from "../model/dataset";
import { civilOf } from "../model/day";
import { columnsOf, type EventColumns, type Phrases, phraseAt, pickEvents, sourceOf } from "../model/eventList";
import { type Language, SIGNIFICANCES, type Significance, TRACKS } from "../model/vocabulary";
import { extentOf, LABEL_LEAD, LABEL_STYLES, LONGEST_LINE, type SceneWords, tallOf, YEAR_GAP } from "./labels";
import type { StageGeometry } from "./lanes";
import { type Measure, tableMeasure } from "./measure";
import { type PlaceInput, placeEvents } from "./placing";
import { inputOf } from "./scene";
import { indexPlacement, type PlacementIndex } from "./window";

/** All that placing needs, in a form that can be sent between threads. */
export interface PlaceJob {
  readonly columns: Pick<PlaceInput, "anchor" | "end" | "lane"> & { readonly significance: Uint8Array };
  readonly labels: readonly string[] | Phrases;
  readonly geometry: StageGeometry;
  readonly bounds: PlaceInput["bounds"];
  /** How much wider the page draws text than the table of advances says. */
  readonly factor: number;
}

/** Places a job. `onProgress` hears shares from 0 to 1. */
export function placeJob(job: PlaceJob, onProgress?: (share: number) => void): PlacementIndex {
  const { columns, geometry, bounds } = job;
  const { anchor, end, lane, significance } = columns;
  const extent = extentsOf(job, tableMeasure(job.factor));
  const input = inputOf({ anchor, end, lane, order: rankColumn(significance), extent, significance }, geometry, bounds);
  return indexPlacement(input, placeEvents(input, onProgress));
}

/** The events of a stage's tracks, and the job of placing them. */
export function jobOf(
  events: readonly TimelineEvent[],
  bounds: PlaceJob["bounds"],
  geometry: StageGeometry,
  words: SceneWords,
  language: Language,
  factor: number,
): { job: PlaceJob; visible: readonly TimelineEvent[] } {
  const shown = geometry.lanes.map(({ track }) => TRACKS.indexOf(track));
  const visible =
    shown.length === TRACKS.length
      ? events
      : pickEvents(
          events,
          rowsOf(columnsOf(events).track, (t) => shown.includes(t)),
        );
  const { anchor, end, track, significance } = columnsOf(visible);
  const lane = track.map((one) => shown.indexOf(one));
  const labels = sourceOf(visible)?.labels(language) ?? visible.map(words.labelOf);
  return { job: { columns: { anchor, end, lane, significance }, labels, geometry, bounds, factor }, visible };
}

/** The `most` most significant events, in date order: what a picture of all of them would show first. O(n). */
export function foremost(events: readonly TimelineEvent[], most: number): readonly TimelineEvent[] {
  const { significance } = columnsOf(events);
  if (significance.length <= most) return events;
  const counts = countsOf(significance);
  // Whole ranks while they fit; of the rank that does not, as many as are left, spread over all of time.
  let left = most;
  const shares = new Float64Array(256);
  for (const rank of SIGNIFICANCES) {
    shares[rank] = counts[rank]! ? Math.min(1, left / counts[rank]!) : 0;
    left -= Math.min(left, counts[rank]!);
  }
  const taken = new Float64Array(256);
  return pickEvents(
    events,
    rowsOf(significance, (rank) => {
      const before = Math.floor(taken[rank]!);
      taken[rank]! += shares[rank]!;
      return Math.floor(taken[rank]! + 1e-9) > before;
    }),
  );
}

/** Most significant first; of equals, the later, as rankOrder has it. O(n). */
function rankColumn(significance: Uint8Array): Uint32Array {
  const counts = countsOf(significance);
  const next = new Uint32Array(256);
  let sum = 0;
  for (let rank = 255; rank >= 0; rank--) {
    next[rank] = sum;
    sum += counts[rank]!;
  }
  const order = new Uint32Array(significance.length);
  for (let event = significance.length - 1; event >= 0; event--) order[next[significance[event]!]!++] = event;
  return order;
}

function extentsOf({ columns, labels, geometry }: PlaceJob, measure: Measure): Float32Array {
  const { anchor, significance } = columns;
  const yearOf = yearsInOrder(anchor);
  const extent = new Float32Array(anchor.length);
  const measured = "vocabulary" in labels ? phraseExtents(labels, geometry, measure) : null;
  for (let event = 0; event < extent.length; event++) {
    const rank = significance[event]! as Significance;
    extent[event] = measured
      ? measured(event, yearOf(event), rank)
      : extentOf((labels as readonly string[])[event]!, yearOf(event), LABEL_STYLES[rank], geometry, measure);
  }
  return extent;
}

/** The same extents as extentOf, added up from the widths of words: what makes a million measurable. */
function phraseExtents(labels: Phrases, geometry: StageGeometry, measure: Measure) {
  const styles = Object.values(LABEL_STYLES);
  const widths = styles.map(({ size, weight }) => ({
    words: Float64Array.from(labels.vocabulary, (word) => measure(word, size, weight)),
    space: measure(" ", size, weight),
  }));
  const years = styles.map(() => new Map<number, number>());
  const place = new Map(Object.keys(LABEL_STYLES).map((rank, i) => [Number(rank), i]));
  const column = geometry.labelColumn?.width ?? 0;
  const { starts, words } = labels;
  return (event: number, year: number, rank: Significance): number => {
    const style = place.get(rank)!;
    const { size } = styles[style]!;
    let width = 0;
    for (let i = starts[event]!; i < starts[event + 1]!; i++) {
      width += widths[style]!.words[words[i]!]! + (i > starts[event]! ? widths[style]!.space : 0);
    }
    const vertical = geometry.orientation === "vertical";
    // A text that has to be broken or cut is rare, and worked out as a text.
    if (width > (vertical ? column : LONGEST_LINE)) {
      return extentOf(phraseAt(labels, event), year, styles[style]!, geometry, measure);
    }
    if (vertical) return tallOf(1);
    let date = years[style]!.get(year);
    if (date === undefined) {
      date = measure(String(year), size, 400) + YEAR_GAP;
      years[style]!.set(year, date);
    }
    return LABEL_LEAD + date + width;
  };
}

/** The year of an event, asked for in the order of days: a new Date only where the day changes. */
function yearsInOrder(anchor: Float64Array): (event: number) => number {
  let [day, year] = [Number.NaN, 0];
  return (event) => {
    if (anchor[event] !== day) {
      day = anchor[event]!;
      year = civilOf(day).year;
    }
    return year;
  };
}

function rowsOf(column: EventColumns["track"], wanted: (value: number) => boolean): Uint32Array {
  const rows = new Uint32Array(column.length);
  let count = 0;
  for (let event = 0; event < column.length; event++) if (wanted(column[event]!)) rows[count++] = event;
  return rows.slice(0, count);
}

function countsOf(column: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256);
  for (const value of column) counts[value]! += 1;
  return counts;
}
