// The painter: the only writer of `transform` on what has a day. React decides what exists; this decides where it is,
// once per frame while the view moves and once after each React commit.
import type { View } from "../layout/view";

interface Placed {
  readonly node: SVGGElement;
  readonly day: number;
}

interface Bar {
  readonly node: SVGRectElement;
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

/** A label that slides inside its span, or a caption inside its era, to stay in view. */
interface Slider extends Placed {
  readonly inner: SVGGElement;
  readonly to: number;
  readonly extent: number;
  /** Hidden where the era is shorter than its caption. */
  readonly clip: boolean;
}

/** A pinned label that is pushed back from the edges of the view. */
interface Keeper extends Placed {
  readonly inner: SVGGElement;
  readonly start: number;
  readonly extent: number;
}

export interface PaintRequest {
  readonly view: View;
  /** Pixels of the stage along the axis. */
  readonly length: number;
  readonly vertical: boolean;
  /** The day that stands at 0 inside the moving group: the scene's start, or the bounds' start when scrolling natively. */
  readonly origin: number;
  /** Pixels per day at which shapes (areas, eras) were drawn. */
  readonly sceneScale: number;
}

/** Shortest bar that can be seen, in pixels. */
const LEAST_BAR = 3;
const BAR_BREADTH = 8;

export class Painter {
  readonly #group: SVGGElement;
  #placed: Placed[] = [];
  #stretched: Placed[] = [];
  #bars: Bar[] = [];
  #sliders: Slider[] = [];
  #keepers: Keeper[] = [];
  #scale = Number.NaN;
  #origin = Number.NaN;

  constructor(group: SVGGElement) {
    this.#group = group;
  }

  /** Finds the nodes that React has made. Call after each commit, then paint. */
  collect(): void {
    this.#placed = [];
    this.#stretched = [];
    this.#bars = [];
    this.#sliders = [];
    this.#keepers = [];
    this.#scale = Number.NaN;
    for (const node of this.#group.querySelectorAll<SVGGElement>("[data-day]")) {
      const day = Number(node.dataset.day);
      const placed = { node, day };
      if (node.dataset.stretch !== undefined) {
        this.#stretched.push(placed);
        continue;
      }
      this.#placed.push(placed);
      const inner = node.querySelector<SVGGElement>(".label-box");
      if (inner && node.dataset.slideTo !== undefined) {
        const to = Number(node.dataset.slideTo);
        const extent = Number(node.dataset.extent);
        this.#sliders.push({ ...placed, inner, to, extent, clip: node.dataset.clip !== undefined });
      } else if (inner && node.dataset.keep !== undefined) {
        const [start, extent] = node.dataset.keep.split(",").map(Number) as [number, number];
        this.#keepers.push({ ...placed, inner, start, extent });
      }
      for (const bar of node.querySelectorAll<SVGRectElement>("[data-bar-from]")) {
        this.#bars.push({ node: bar, day, from: Number(bar.dataset.barFrom), to: Number(bar.dataset.barTo) });
      }
    }
  }

  paint(request: PaintRequest): void {
    const { view, length, vertical, origin, sceneScale } = request;
    const scale = length / (view.to - view.from);
    if (scale !== this.#scale || origin !== this.#origin) {
      this.#scale = scale;
      this.#origin = origin;
      this.#paintPlaces(scale, origin, vertical);
      const stretch = scale / sceneScale;
      for (const { node, day } of this.#stretched) {
        const at = px((day - origin) * scale);
        node.setAttribute("transform", vertical ? `translate(0,${at})` : `translate(${at},0) scale(${stretch},1)`);
      }
    }
    if (vertical) return;
    this.#group.setAttribute("transform", `translate(${px((origin - view.from) * scale)},0)`);
    this.#paintSliders(view, scale, length);
  }

  #paintPlaces(scale: number, origin: number, vertical: boolean): void {
    for (const { node, day } of this.#placed) {
      const at = px((day - origin) * scale);
      node.setAttribute("transform", vertical ? `translate(0,${at})` : `translate(${at},0)`);
    }
    for (const { node, day, from, to } of this.#bars) {
      const start = (from - day) * scale;
      const size = Math.max(LEAST_BAR, (to - from) * scale);
      node.setAttribute(vertical ? "y" : "x", px(start));
      node.setAttribute(vertical ? "height" : "width", px(size));
      node.setAttribute(vertical ? "x" : "y", String(-BAR_BREADTH / 2));
      node.setAttribute(vertical ? "width" : "height", String(BAR_BREADTH));
    }
  }

  #paintSliders(view: View, scale: number, length: number): void {
    for (const { inner, day, to, extent, clip } of this.#sliders) {
      const start = (day - view.from) * scale;
      const room = Math.max(0, (to - day) * scale - extent);
      const shift = start < 0 ? Math.min(-start, room) : 0;
      inner.setAttribute("transform", `translate(${px(shift)},0)`);
      if (clip) inner.setAttribute("visibility", (to - day) * scale < extent ? "hidden" : "visible");
    }
    for (const { inner, day, start, extent } of this.#keepers) {
      const at = (day - view.from) * scale;
      const left = at + start;
      const over = left + extent - length;
      const shift = left < 0 ? -left : over > 0 ? -over : 0;
      const inView = at >= -2 && at <= length + 2;
      inner.setAttribute("transform", `translate(${px(inView ? shift : 0)},0)`);
    }
  }
}

function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}
