// The painter: the only writer of `transform` on what has a day. React decides what exists; this decides where it is,
// once per frame while the view moves and once after each React commit.
import { TAG_PAD } from "../draw/arcShape";
import { BAR_BREADTH, LEAST_BAR } from "../draw/markShape";
import { arcControls, keepShift, slideShift } from "../layout/shifts";
import type { View } from "../layout/view";

interface Placed {
  readonly node: SVGGElement;
  readonly day: number;
  /** Across the axis, pixels. */
  readonly at: number;
  /** Pixels that it may reach beyond its day, on either side; farther out of view it is left where it was. */
  readonly reach: number;
  /** Where it was last written along the axis, from the origin; NaN for a new node. */
  along: number;
}

interface Bar {
  readonly node: Element;
  readonly day: number;
  readonly from: number;
  readonly to: number;
  /** The scale at which its length was last written. */
  scale: number;
}

interface Pushed {
  readonly day: number;
  /** Pixels by which it was last pushed along. */
  shift: number;
}

/** A label that slides inside its span, or a caption inside its era, to stay in view. */
interface Slider extends Pushed {
  readonly inner: SVGGElement;
  readonly to: number;
  readonly extent: number;
  /** Hidden where the era is shorter than its caption. */
  readonly clip: boolean;
}

/** A pinned label that is pushed back from the edges of the view. */
interface Keeper extends Pushed {
  readonly inner: SVGGElement;
  readonly start: number;
  readonly extent: number;
}

/** A link between two marks, both of which move. */
interface Arc {
  readonly node: SVGPathElement;
  readonly from: number;
  readonly fromY: number;
  readonly to: number;
  readonly toY: number;
}

/** The tag of an arc whose far end is out of view. */
interface ArcTag {
  readonly node: SVGGElement;
  readonly text: SVGTextElement;
  readonly day: number;
  readonly y: number;
}

interface Found {
  /** Its attributes, to tell whether it says something new. */
  readonly says: string;
  readonly placed: Placed;
  bar?: Bar;
  slider?: Slider;
  keeper?: Keeper;
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

/** Reach of a mark or a cluster, and of a label that does not slide, in pixels. */
const MARK_REACH = 40;
const LABEL_REACH = 480;

export class Painter {
  readonly #group: SVGGElement;
  #found = new Map<SVGGElement, Found>();
  #placed: Placed[] = [];
  #stretched: { readonly node: SVGGElement; readonly day: number }[] = [];
  #bars: Bar[] = [];
  #sliders: Slider[] = [];
  #keepers: Keeper[] = [];
  #arcs: Arc[] = [];
  #tags: ArcTag[] = [];
  #scale = Number.NaN;
  #origin = Number.NaN;

  constructor(group: SVGGElement) {
    this.#group = group;
  }

  /** Finds the nodes that React has made. Call after each commit, then paint. */
  collect(): void {
    this.#arcs = [...this.#group.querySelectorAll<SVGPathElement>("[data-arc]")].map((node) => {
      const [from, fromY, to, toY] = node.dataset.arc!.split(",").map(Number) as [number, number, number, number];
      return { node, from, fromY, to, toY };
    });
    this.#tags = [...this.#group.querySelectorAll<SVGGElement>("[data-arc-end]")].map((node) => {
      const [day, y] = node.dataset.arcEnd!.split(",").map(Number) as [number, number];
      return { node, text: node.querySelector("text")!, day, y };
    });
    this.#scale = Number.NaN;
    this.#stretched = [];
    this.#placed = [];
    this.#bars = [];
    this.#sliders = [];
    this.#keepers = [];
    const before = this.#found;
    this.#found = new Map();
    for (const node of this.#group.querySelectorAll<SVGGElement>("[data-day]")) {
      if (node.hasAttribute("data-stretch")) {
        this.#stretched.push({ node, day: Number(node.dataset.day) });
        continue;
      }
      // A node that says what it said is not read again, nor written if it stays where it is.
      const says = READ.map((name) => node.getAttribute(name)).join(" ");
      const old = before.get(node);
      const found = old?.says === says ? old : read(node, says);
      this.#found.set(node, found);
      this.#placed.push(found.placed);
      if (found.bar) this.#bars.push(found.bar);
      if (found.slider) this.#sliders.push(found.slider);
      if (found.keeper) this.#keepers.push(found.keeper);
    }
  }

  paint(request: PaintRequest): void {
    const { view, length, vertical, origin, sceneScale } = request;
    const scale = length / (view.to - view.from);
    this.#paintPlaces(view, length, scale, origin, vertical);
    if (scale !== this.#scale || origin !== this.#origin) {
      this.#scale = scale;
      this.#origin = origin;
      this.#paintArcs(scale, origin);
      const stretch = scale / sceneScale;
      for (const { node, day } of this.#stretched) {
        const at = px((day - origin) * scale);
        node.setAttribute("transform", vertical ? `translate(0,${at})` : `translate(${at},0) scale(${stretch},1)`);
      }
    }
    if (vertical) return;
    this.#paintTags(view, scale, length, origin);
    this.#group.setAttribute("transform", `translate(${px((origin - view.from) * scale)},0)`);
    this.#paintSliders(view, scale, length);
  }

  #paintPlaces(view: View, length: number, scale: number, origin: number, vertical: boolean): void {
    // Where the view begins and ends inside the group. A sheet that scrolls natively may show more before we hear of it.
    const start = vertical ? Number.NEGATIVE_INFINITY : (view.from - origin) * scale;
    const end = vertical ? Number.POSITIVE_INFINITY : start + length;
    for (const placed of this.#placed) {
      const { node, day, at, reach, along: before } = placed;
      const along = Math.round((day - origin) * scale * 100) / 100;
      if (along === before) continue;
      if (along < start - reach && before < start - reach) continue;
      if (along > end + reach && before > end + reach) continue;
      placed.along = along;
      node.style.transform = vertical ? `translate(${at}px,${along}px)` : `translate(${along}px,${at}px)`;
    }
    for (const bar of this.#bars) {
      if (bar.scale === scale) continue;
      bar.scale = scale;
      const { node, day, from, to } = bar;
      const start = (from - day) * scale;
      const size = Math.max(LEAST_BAR, (to - from) * scale);
      node.setAttribute(vertical ? "y" : "x", px(start));
      node.setAttribute(vertical ? "height" : "width", px(size));
      node.setAttribute(vertical ? "x" : "y", String(-BAR_BREADTH / 2));
      node.setAttribute(vertical ? "width" : "height", String(BAR_BREADTH));
    }
  }

  #paintArcs(scale: number, origin: number): void {
    for (const { node, from, fromY, to, toY } of this.#arcs) {
      node.setAttribute("d", arcPath((from - origin) * scale, fromY, (to - origin) * scale, toY));
    }
  }

  #paintTags(view: View, scale: number, length: number, origin: number): void {
    for (const { node, text, day, y } of this.#tags) {
      const before = day < view.from;
      const out = before || day > view.to;
      node.setAttribute("visibility", out ? "visible" : "hidden");
      if (!out) continue;
      const edge = (view.from - origin) * scale + (before ? TAG_PAD : length - TAG_PAD);
      node.setAttribute("transform", `translate(${px(edge)},${px(y)})`);
      text.setAttribute("text-anchor", before ? "start" : "end");
    }
  }

  #paintSliders(view: View, scale: number, length: number): void {
    for (const slider of this.#sliders) {
      const { inner, day, to, extent, clip } = slider;
      const size = (to - day) * scale;
      push(slider, inner, slideShift((day - view.from) * scale, size, extent));
      if (clip) inner.setAttribute("visibility", size < extent ? "hidden" : "visible");
    }
    for (const keeper of this.#keepers) {
      const { inner, day, start, extent } = keeper;
      push(keeper, inner, keepShift((day - view.from) * scale, start, extent, length));
    }
  }
}

/** What a node says of itself, in the order that `read` expects. */
const READ = ["data-day", "data-at", "data-bar", "data-slide-to", "data-extent", "data-keep"] as const;

function read(node: SVGGElement, says: string): Found {
  const { day: dayText, at = "0", bar, slideTo, extent, keep, clip, cluster, open } = node.dataset;
  const day = Number(dayText);
  const inner = slideTo === undefined && keep === undefined ? null : node.querySelector<SVGGElement>(".label-box");
  // How far a node may be seen from its day: what stretches or slides, from anywhere.
  const near = bar === "" || cluster !== undefined;
  const reach = near ? MARK_REACH : open !== undefined && !inner ? LABEL_REACH : Number.POSITIVE_INFINITY;
  const found: Found = { says, placed: { node, day, at: Number(at), reach, along: Number.NaN } };
  if (bar) {
    const [from, to] = bar.split(",").map(Number) as [number, number];
    found.bar = { node: node.firstElementChild!, day, from, to, scale: Number.NaN };
  }
  if (inner && slideTo !== undefined) {
    const to = Number(slideTo);
    found.slider = { day, inner, shift: Number.NaN, to, extent: Number(extent), clip: clip !== undefined };
  } else if (inner && keep !== undefined) {
    const [start, width] = keep.split(",").map(Number) as [number, number];
    found.keeper = { day, inner, shift: Number.NaN, start, extent: width };
  }
  return found;
}

function push(pushed: Pushed, inner: SVGGElement, shift: number): void {
  const rounded = Math.round(shift * 100) / 100;
  if (rounded === pushed.shift) return;
  pushed.shift = rounded;
  inner.style.transform = rounded === 0 ? "none" : `translate(${rounded}px,0)`;
}

function arcPath(x1: number, y1: number, x2: number, y2: number): string {
  const [cx1, cy1, cx2, cy2] = arcControls(x1, y1, x2, y2).map(px);
  return `M${px(x1)},${px(y1)}C${cx1},${cy1} ${cx2},${cy2} ${px(x2)},${px(y2)}`;
}

function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}
