// Draws a picture's items at a view: the same as its nodes at rest, at a cost that the screen bounds. Runs in a worker.
// Nodes would have to be styled, laid out and painted anew with every frame of a move.
import { clipLine } from "../../layout/series";
import { arcControls, keepShift, slideShift } from "../../layout/shifts";
import type { View } from "../../layout/view";
import type { Significance, Track } from "../../model/vocabulary";
import { TAG_PAD } from "../arcShape";
import { BAR_BREADTH, LEAST_BAR, markRadius, shapePath } from "../markShape";
import type {
  ArcItem,
  BoxItem,
  CurveItem,
  Item,
  LabelItem,
  LineItem,
  MarkItem,
  NameItem,
  TagItem,
  TextItem,
} from "./items";
import { drawText, fill, Pen, stroke } from "./pen";

export interface Frame {
  readonly view: View;
  /** The picture, in its units. */
  readonly length: number;
  readonly breadth: number;
  /** Device pixels of a unit. */
  readonly density: number;
}

/** Units beyond the view to which a curve is drawn. */
const OVER = 10;
/** Around a text: its halo, and what a font draws beyond its own box. */
const AIR = 6;

export class Sheet {
  readonly #pen: Pen;
  #items: readonly Item[] = [];

  constructor(context: OffscreenCanvasRenderingContext2D) {
    this.#pen = new Pen(context);
  }

  show(items: readonly Item[]): void {
    this.#items = items;
  }

  draw({ view, length, breadth, density }: Frame): void {
    this.#pen.begin(view, length, breadth, density);
    for (const item of this.#items) DRAW[item.kind](this.#pen, item as never);
  }

  clear(): void {
    this.#pen.clear();
  }

  /** After a change of theme or fonts. */
  forget(): void {
    this.#pen.forget();
  }
}

const DRAW: { readonly [Kind in Item["kind"]]: (pen: Pen, item: Extract<Item, { kind: Kind }>) => void } = {
  line: drawLine,
  box: drawBox,
  name: drawName,
  curve: drawCurve,
  arc: drawArc,
  tag: drawTag,
  text: drawPlainText,
  label: drawLabel,
  mark: drawMark,
};

function drawLine(pen: Pen, { day, from, to, look }: LineItem): void {
  const x = pen.x(day);
  if (pen.sees(x)) pen.line(look, x, from, to);
}

function drawBox(pen: Pen, { from, to, y, height, look }: BoxItem): void {
  const { context } = pen;
  context.beginPath();
  context.rect(pen.x(from), y, (to - from) * pen.scale, height);
  fill(context, look);
  stroke(context, look);
}

function drawName(pen: Pen, { from, to, text, extent, lead, y, look }: NameItem): void {
  const start = pen.x(from);
  const size = (to - from) * pen.scale;
  if (size < extent || !pen.sees(start, start + size)) return;
  pen.text(look, text, start + slideShift(start, size, extent) + lead, y);
}

function drawCurve(pen: Pen, { points: all, base, line, area }: CurveItem): void {
  const { context } = pen;
  const placed = all.map(({ day, y }) => [pen.x(day), y] as const);
  const { points, before } = clipLine(placed, -OVER, pen.length + OVER);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return;
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
  context.lineDashOffset = before;
  stroke(context, line);
  context.lineDashOffset = 0;
  context.lineTo(last[0], base);
  context.lineTo(first[0], base);
  fill(context, area);
}

function drawArc(pen: Pen, { from, to, look }: ArcItem): void {
  const { context } = pen;
  const [x1, x2] = [pen.x(from.day), pen.x(to.day)];
  const [cx1, cy1, cx2, cy2] = arcControls(x1, from.y, x2, to.y);
  context.beginPath();
  context.moveTo(x1, from.y);
  context.bezierCurveTo(cx1, cy1, cx2, cy2, x2, to.y);
  stroke(context, look);
}

function drawTag(pen: Pen, { day, y, text, look }: TagItem): void {
  const x = pen.x(day);
  if (x < 0) pen.text(look, text, TAG_PAD, y, "left");
  else if (x > pen.length) pen.text(look, text, pen.length - TAG_PAD, y, "right");
}

function drawPlainText(pen: Pen, { day, y, text, keep, look }: TextItem): void {
  const x = pen.x(day);
  if (!pen.sees(x)) return;
  pen.text(look, text, x + (keep ? keepShift(x, keep.start, keep.extent, pen.length) : 0), y, "center");
}

function drawLabel(pen: Pen, label: LabelItem): void {
  const { key, start, extent, y, slideTo, ground } = label;
  const day = pen.x(label.day);
  if (slideTo === null && !ground && !pen.sees(day)) return;
  let x = day + start;
  if (ground) x += keepShift(day, start, extent, pen.length);
  else if (slideTo !== null) x += slideShift(day, (slideTo - label.day) * pen.scale, extent);
  if (ground) {
    pen.context.beginPath();
    pen.context.rect(x, y - 15, extent, 20);
    fill(pen.context, ground);
  }
  pen.stamp(key, x, y, {
    left: AIR,
    right: extent + 2 * AIR,
    top: label.textLook.fontSize + AIR,
    bottom: 2 * AIR,
    draw: (context) => {
      drawText(context, label.dateLook, label.date, 0, 0);
      drawText(context, label.textLook, label.text, label.dateWidth, 0);
    },
  });
}

function drawMark(pen: Pen, { day, from, to, y, track, significance, look, bar, halo }: MarkItem): void {
  const { context } = pen;
  const x = pen.x(day);
  const end = bar ? pen.x(to) : x;
  if (!pen.sees(x, end)) return;
  if (bar) {
    const start = pen.x(from);
    context.beginPath();
    context.roundRect(start, y - BAR_BREADTH / 2, Math.max(LEAST_BAR, end - start), BAR_BREADTH, BAR_BREADTH / 2);
    fill(context, bar);
  }
  context.translate(x, y);
  if (halo) {
    context.beginPath();
    context.arc(0, 0, markRadius(significance) + 5, 0, 2 * Math.PI);
    fill(context, halo);
    stroke(context, halo);
  }
  const shape = shapeOf(track, significance);
  fill(context, look, shape);
  stroke(context, look, shape);
  context.translate(-x, -y);
}

const SHAPES = new Map<string, Path2D>();

function shapeOf(track: Track, significance: Significance): Path2D {
  const key = `${track} ${significance}`;
  let path = SHAPES.get(key);
  if (!path) {
    path = new Path2D(shapePath(track, markRadius(significance)));
    SHAPES.set(key, path);
  }
  return path;
}
