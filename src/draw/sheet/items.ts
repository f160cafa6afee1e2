// A picture as plain values, with its styles said in full: what is posted to the worker that draws it. Lengths across the axis
// are in the picture's units, times in days.
import type { Significance, Track } from "../../model/vocabulary";

/** Style of a part, as a canvas takes it. Parts of one style share one object. */
export interface Look {
  /** Null: not filled, not stroked. */
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  readonly dash: number[];
  readonly cap: CanvasLineCap;
  readonly join: CanvasLineJoin;
  readonly opacity: number;
  /** Weight, size, family. */
  readonly font: string;
  readonly fontSize: number;
}

/** A line across the axis. */
export interface LineItem {
  readonly kind: "line";
  readonly day: number;
  readonly from: number;
  readonly to: number;
  readonly look: Look;
}

/** An era or a term of office. */
export interface BoxItem {
  readonly kind: "box";
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly height: number;
  readonly look: Look;
}

/** A name inside a stretch of time, which slides to stay in view; left out where it is longer than that. */
export interface NameItem {
  readonly kind: "name";
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Units along the axis, `lead` of them before the text. */
  readonly extent: number;
  readonly lead: number;
  readonly y: number;
  readonly look: Look;
}

/** Yearly figures: a line, and the area from it down to `base`. */
export interface CurveItem {
  readonly kind: "curve";
  readonly points: readonly { readonly day: number; readonly y: number }[];
  readonly base: number;
  readonly line: Look;
  readonly area: Look;
}

export interface ArcItem {
  readonly kind: "arc";
  readonly from: { readonly day: number; readonly y: number };
  readonly to: { readonly day: number; readonly y: number };
  readonly look: Look;
}

/** Says at the edge of the view where an arc goes whose end is out of it. */
export interface TagItem {
  readonly kind: "tag";
  readonly day: number;
  readonly y: number;
  readonly text: string;
  readonly look: Look;
}

/** A text centred at its day, pushed back from the edges of the view if it is kept. */
export interface TextItem {
  readonly kind: "text";
  readonly day: number;
  readonly y: number;
  readonly text: string;
  readonly keep: { readonly start: number; readonly extent: number } | null;
  readonly look: Look;
}

export interface LabelItem {
  readonly kind: "label";
  /** Names what it looks like. */
  readonly key: string;
  readonly day: number;
  /** Where it begins, from its day, and how far it reaches. */
  readonly start: number;
  readonly extent: number;
  readonly y: number;
  readonly date: string;
  readonly dateWidth: number;
  readonly text: string;
  readonly dateLook: Look;
  readonly textLook: Look;
  /** The day until which it slides with the view. */
  readonly slideTo: number | null;
  /** What it stands on, if it is pinned and pushed back from the edges of the view. */
  readonly ground: Look | null;
}

export interface MarkItem {
  readonly kind: "mark";
  readonly day: number;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly track: Track;
  readonly significance: Significance;
  readonly look: Look;
  /** The stretch of time it lasts or may have fallen in. */
  readonly bar: Look | null;
  readonly halo: Look | null;
}

/** From the back to the front. */
export type Item = LineItem | BoxItem | NameItem | CurveItem | ArcItem | TagItem | TextItem | LabelItem | MarkItem;
