// Draws on a canvas, in the units of a picture, at a view of time.
import type { View } from "../../layout/view";
import type { Look } from "./items";
import { Sprites, type Stamp } from "./sprites";

/** Units that a thing may reach beyond its day and still be seen. */
const REACH = 480;

export class Pen {
  readonly context: OffscreenCanvasRenderingContext2D;
  readonly #sprites = new Sprites();
  #view: View = { from: 0, to: 1 };
  /** Units a day, of the frame being drawn. */
  scale = 1;
  /** Units of the picture along the axis. */
  length = 1;
  /** Device pixels a unit. */
  #density = 1;

  constructor(context: OffscreenCanvasRenderingContext2D) {
    this.context = context;
  }

  /** After a change of theme or fonts. */
  forget(): void {
    this.#sprites.forget();
  }

  /** Begins a frame. `density` is in device pixels a unit. */
  begin(view: View, length: number, breadth: number, density: number): void {
    const { context } = this;
    const { canvas } = context;
    const [width, height] = [Math.round(length * density), Math.round(breadth * density)];
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    this.clear();
    context.scale(density, density);
    this.#sprites.begin(density);
    this.#view = view;
    this.#density = density;
    this.length = length;
    this.scale = length / (view.to - view.from);
  }

  clear(): void {
    const { context } = this;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  }

  /** Units from the start of the view. */
  x(day: number): number {
    return (day - this.#view.from) * this.scale;
  }

  /** Whether anything that stands at, or reaches from, `from` to `to` (units) may be seen. */
  sees(from: number, to = from): boolean {
    return to > -REACH && from < this.length + REACH;
  }

  /** A line across the axis, on whole device pixels: as a box, which is the fastest of all to draw. */
  line(look: Look, x: number, from: number, to: number): void {
    if (!look.stroke) return;
    const { context } = this;
    const breadth = Math.max(1, Math.round(look.strokeWidth * this.#density)) / this.#density;
    context.globalAlpha = look.opacity;
    context.fillStyle = look.stroke;
    const start = Math.round((x - breadth / 2) * this.#density) / this.#density;
    context.fillRect(start, Math.min(from, to), breadth, Math.abs(to - from));
    context.globalAlpha = 1;
  }

  text(look: Look, text: string, x: number, y: number, align: "left" | "center" | "right" = "left"): void {
    const { context } = this;
    context.textAlign = align;
    drawText(context, look, text, Math.round(x * this.#density) / this.#density, y);
    context.textAlign = "left";
  }

  /** `key` names what the stamp looks like. */
  stamp(key: string, x: number, y: number, stamp: Stamp): void {
    this.#sprites.put(this.context, key, x, y, stamp);
  }
}

/** Fills the present path, or the given one, as the look says. */
export function fill(context: OffscreenCanvasRenderingContext2D, look: Look, path?: Path2D): void {
  if (!look.fill) return;
  context.globalAlpha = look.opacity;
  context.fillStyle = look.fill;
  if (path) context.fill(path);
  else context.fill();
  context.globalAlpha = 1;
}

/** Strokes the present path, or the given one, as the look says. */
export function stroke(context: OffscreenCanvasRenderingContext2D, look: Look, path?: Path2D): void {
  if (!setStroke(context, look)) return;
  if (path) context.stroke(path);
  else context.stroke();
  context.globalAlpha = 1;
}

/** The stroke of a text lies under its fill: a halo that keeps it apart from what it crosses. */
export function drawText(
  context: OffscreenCanvasRenderingContext2D,
  look: Look,
  text: string,
  x: number,
  y: number,
): void {
  context.font = look.font;
  if (setStroke(context, look)) context.strokeText(text, x, y);
  context.globalAlpha = look.opacity;
  context.fillStyle = look.fill ?? "transparent";
  context.fillText(text, x, y);
  context.globalAlpha = 1;
}

function setStroke(context: OffscreenCanvasRenderingContext2D, look: Look): boolean {
  if (!look.stroke) return false;
  context.globalAlpha = look.opacity;
  context.strokeStyle = look.stroke;
  context.lineWidth = look.strokeWidth;
  context.lineCap = look.cap;
  context.lineJoin = look.join;
  context.setLineDash(look.dash);
  return true;
}
