// What a label says and how much room it takes: texts, styles, lines and extents, before it has a place. Pixels.
import type { TimelineEvent } from "../model/dataset";
import { civilOf } from "../model/day";
import type { Significance } from "../model/vocabulary";
import type { StageGeometry } from "./lanes";
import { cut, type Measure, type Weight, wrap } from "./measure";

/** What the drawing says, in the leading language. Layout knows no languages. */
export interface SceneWords {
  /** The short label of an event, or its title. */
  readonly labelOf: (event: TimelineEvent) => string;
  /** Its date, short: on phones a line of its own, on wide screens the year before the label. */
  readonly dateOf: (event: TimelineEvent) => string;
}

export interface LabelStyle {
  readonly size: number;
  readonly weight: Weight;
}

/** Text grows with significance: the first levels of a map's place names. */
export const LABEL_STYLES: Readonly<Record<Significance, LabelStyle>> = {
  5: { size: 15, weight: 600 },
  4: { size: 13.5, weight: 500 },
  3: { size: 12.5, weight: 400 },
  2: { size: 12.5, weight: 400 },
  1: { size: 12.5, weight: 400 },
};
export const YEAR_GAP = 5;
/** Pixels from the stem to the text. */
export const LABEL_LEAD = 4;
/** Between two lines of a label, down a phone's column. */
export const LINE_HEIGHT = 17;
/** On phones a label is at least as tall as a finger. */
const LEAST_TALL = 44;
/** The longest line of a label, in pixels; beyond it is cut. */
export const LONGEST_LINE = 300;

export interface PlacedLabel {
  readonly event: TimelineEvent;
  readonly date: string;
  readonly dateWidth: number;
  readonly lines: readonly string[];
  readonly style: LabelStyle;
  /** Baseline of the first line across the axis (horizontal), or left edge of the text (vertical). */
  readonly at: number;
  readonly before: boolean;
  /** Where the stem leads: from the label's edge to the mark, across the axis. */
  readonly stem: { readonly from: number; readonly to: number };
  /** Pixels along the axis. */
  readonly extent: number;
  /** The day until which the label may slide with the view; null for one that stays with its mark. */
  readonly slideTo: number | null;
}

/** What labels are made from. */
export interface LabelMaking {
  readonly geometry: StageGeometry;
  readonly words: SceneWords;
  readonly measure: Measure;
}

/** All of a label but its place. */
export function composeLabel(
  { geometry, words, measure }: LabelMaking,
  event: TimelineEvent,
  style: LabelStyle,
): Pick<PlacedLabel, "event" | "date" | "dateWidth" | "lines" | "style" | "extent"> {
  const text = words.labelOf(event);
  const { year } = civilOf(event.from);
  const extent = extentOf(text, year, style, geometry, measure);
  if (geometry.orientation === "vertical") {
    const lines = linesOf(text, geometry, style, measure);
    return { event, date: words.dateOf(event), dateWidth: 0, lines, style, extent };
  }
  return {
    event,
    date: String(year),
    dateWidth: measure(String(year), style.size, 400) + YEAR_GAP,
    lines: [lineOf(text, style, measure)],
    style,
    extent,
  };
}

/** How far an event's label reaches along the axis, in pixels. */
export function labelExtent(event: TimelineEvent, { geometry, words, measure }: LabelMaking): number {
  return extentOf(words.labelOf(event), civilOf(event.from).year, LABEL_STYLES[event.significance], geometry, measure);
}

/** How far a label with this text reaches along the axis, in pixels: what placing keeps free for it. */
export function extentOf(
  text: string,
  year: number,
  style: LabelStyle,
  geometry: StageGeometry,
  measure: Measure,
): number {
  if (geometry.orientation === "vertical") return tallOf(linesOf(text, geometry, style, measure).length);
  const date = measure(String(year), style.size, 400) + YEAR_GAP;
  return LABEL_LEAD + date + measure(lineOf(text, style, measure), style.size, style.weight);
}

/** Height of a label of so many lines under its date, in the column of a phone. */
export function tallOf(lines: number): number {
  return Math.max(LEAST_TALL, (lines + 1) * LINE_HEIGHT);
}

function linesOf(
  text: string,
  { labelColumn }: StageGeometry,
  { size, weight }: LabelStyle,
  measure: Measure,
): string[] {
  return wrap(text, labelColumn!.width, 2, size, weight, measure);
}

function lineOf(text: string, { size, weight }: LabelStyle, measure: Measure): string {
  return cut(text, LONGEST_LINE, size, weight, measure);
}
