// Wheel, drag, pinch and double click on the wide stage, read by d3-zoom and turned into views. The only file with d3-zoom.
import { type D3ZoomEvent, select, type ZoomTransform, zoom, zoomIdentity } from "d3";
import { CLOSEST } from "../layout/bands";
import { type Bounds, pan, type View } from "../layout/view";
import { moveView, viewStore } from "../state/viewStore";
import { stopFlight } from "./flights";

export interface ZoomOptions {
  /** Pixels of the stage along the axis, now. */
  readonly length: () => number;
  readonly height: () => number;
  /** Somebody wheels without the key that zooms. */
  readonly onPlainWheel: () => void;
  readonly onGesture: (moving: boolean) => void;
  /** The wheel alone zooms: where no page is to be scrolled (present mode). So it does in full screen. */
  readonly plainWheel?: boolean;
}

/** Attaches the input to the stage; returns detach. */
export function attachZoom(node: SVGSVGElement, options: ZoomOptions): () => void {
  const zooms = (event: WheelEvent) => isZoomWheel(event, Boolean(options.plainWheel || document.fullscreenElement));
  const behaviour = zoom<SVGSVGElement, unknown>()
    .extent(() => [
      [0, 0],
      [options.length(), options.height()],
    ])
    .clickDistance(4)
    .wheelDelta(zoomStep)
    .filter((event: Event) => {
      if (event.type === "wheel") return zooms(event as WheelEvent);
      // One finger turns the slides there.
      if (options.plainWheel && event.type.startsWith("touch")) return (event as TouchEvent).touches.length > 1;
      return !(event as MouseEvent).button;
    })
    .on("start", (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
      stopFlight();
      if (event.sourceEvent?.type !== "wheel") options.onGesture(true);
    })
    .on("zoom", ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      const { bounds } = viewStore.getState();
      emitted = viewOf(transform, bounds, options.length());
      moveView(emitted);
    })
    .on("end", () => options.onGesture(false));
  let emitted: View | null = null;

  const selection = select(node).call(behaviour);
  const push = () => {
    const { view, bounds } = viewStore.getState();
    const length = options.length();
    const fit = length / (bounds.to - bounds.from);
    behaviour.scaleExtent([1, Math.max(1, CLOSEST / fit)]).translateExtent([
      [0, Number.NEGATIVE_INFINITY],
      [length, Number.POSITIVE_INFINITY],
    ]);
    // Set on the node instead of through zoom.transform, which would fire events for our own move.
    if (view !== emitted) selection.property("__zoom", transformOf(view, bounds, length));
  };
  push();
  const unsubscribe = viewStore.subscribe(push);

  const onWheel = (event: WheelEvent) => {
    if (zooms(event)) {
      // At the ends of the scale d3-zoom lets the event go, and the browser would zoom the page.
      event.preventDefault();
      return;
    }
    const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
    if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      event.preventDefault();
      stopFlight();
      const { view, bounds } = viewStore.getState();
      const pixels = sideways * (event.deltaMode === 1 ? 16 : 1);
      moveView(pan(view, (pixels * (view.to - view.from)) / options.length(), bounds));
    } else options.onPlainWheel();
  };
  node.addEventListener("wheel", onWheel, { passive: false });

  return () => {
    unsubscribe();
    node.removeEventListener("wheel", onWheel);
    selection.on(".zoom", null).property("__zoom", zoomIdentity);
  };
}

/**
 * Doublings of the scale for one wheel event: d3-zoom's own rule, which speeds Ctrl up tenfold for the small steps of a
 * trackpad's pinch, but at most one doubling: a mouse's notch would otherwise be four times closer at once.
 */
function zoomStep({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const pixels = deltaMode === 1 ? 0.05 : deltaMode ? 1 : 0.002;
  return Math.max(-1, Math.min(1, -deltaY * pixels * (ctrlKey ? 10 : 1)));
}

/** Ctrl, ⌘, or a pinch on a trackpad (which browsers report as Ctrl + wheel). */
function isZoomWheel(event: WheelEvent, plain: boolean): boolean {
  if (event.ctrlKey || event.metaKey) return true;
  return plain && !event.shiftKey && Math.abs(event.deltaY) >= Math.abs(event.deltaX);
}

/** The transform that shows a view: scale 1 and translation 0 show all of the bounds. */
export function transformOf(view: View, bounds: Bounds, length: number): ZoomTransform {
  const k = (bounds.to - bounds.from) / (view.to - view.from);
  const scale = length / (view.to - view.from);
  return zoomIdentity.translate(-(view.from - bounds.from) * scale, 0).scale(k);
}

/** The view that a transform shows: the inverse of transformOf. */
export function viewOf(transform: ZoomTransform, bounds: Bounds, length: number): View {
  const days = (bounds.to - bounds.from) / transform.k;
  const from = bounds.from - (transform.x / length) * days;
  return { from, to: from + days };
}
