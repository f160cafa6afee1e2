// The visible window of time, in days (fractions allowed). Every function returns a new view; pixels are derived elsewhere.
import { interpolateZoom } from "d3";

/** Half-open: a day d is in view if from <= d < to. */
export interface View {
  readonly from: number;
  readonly to: number;
}

/** How far a view may go: never beyond `from`…`to`, never narrower than `least` days. */
export interface Bounds extends View {
  readonly least: number;
}

/** Pixels per day of a view drawn `width` pixels long. */
export function scaleOf(view: View, width: number): number {
  return width / (view.to - view.from);
}

/** The view shifted by `days`, stopped at the bounds. */
export function pan(view: View, days: number, bounds: Bounds): View {
  return clampView({ from: view.from + days, to: view.to + days }, bounds);
}

/** The view with its scale multiplied by `factor` (2 is twice as close), the day `at` kept where it is on the screen. */
export function zoomBy(view: View, factor: number, at: number, bounds: Bounds): View {
  const length = clampLength((view.to - view.from) / factor, bounds);
  const share = (at - view.from) / (view.to - view.from);
  return clampView({ from: at - share * length, to: at + (1 - share) * length }, bounds);
}

/** The whole of the bounds. */
export function fit(bounds: Bounds): View {
  return { from: bounds.from, to: bounds.to };
}

/** The nearest view inside the bounds: its length first, then its place. */
export function clampView(view: View, bounds: Bounds): View {
  const length = clampLength(view.to - view.from, bounds);
  const middle = (view.from + view.to) / 2;
  let from = view.to - view.from === length ? view.from : middle - length / 2;
  from = Math.min(Math.max(from, bounds.from), bounds.to - length);
  if (from === view.from && from + length === view.to) return view;
  return { from, to: from + length };
}

/**
 * The smallest move that brings `from`…`to` into view with a margin (a share of the view's length) on each side.
 * A stretch too long for the view sets the view to it.
 */
export function intoView(view: View, stretch: View, margin: number, bounds: Bounds): View {
  const length = view.to - view.from;
  const pad = length * margin;
  if (stretch.to - stretch.from > length - 2 * pad) {
    const around = (stretch.to - stretch.from) * margin;
    return clampView({ from: stretch.from - around, to: stretch.to + around }, bounds);
  }
  if (stretch.from < view.from + pad) return pan(view, stretch.from - pad - view.from, bounds);
  if (stretch.to > view.to - pad) return pan(view, stretch.to + pad - view.to, bounds);
  return view;
}

/** True if both ends agree to within a thousandth of the view. */
export function sameView(a: View, b: View): boolean {
  const slack = (a.to - a.from) / 1000;
  return Math.abs(a.from - b.from) <= slack && Math.abs(a.to - b.to) <= slack;
}

export interface Flight {
  /** Milliseconds, at most 900. */
  readonly duration: number;
  /** The view at a share 0…1 of the flight. */
  readonly at: (t: number) => View;
}

const LONGEST_FLIGHT = 900;
const SHORTEST_FLIGHT = 200;

/** Zoom out, travel, zoom in: van Wijk and Nuij's smooth path (d3's interpolateZoom) along the time axis. */
export function flight(start: View, end: View): Flight {
  const [from, to] = [(start.from + start.to) / 2, (end.from + end.to) / 2];
  const [before, after] = [start.to - start.from, end.to - end.from];
  // The path divides by the way travelled: where the change of scale dwarfs it, its sums break down (NaN at worst).
  // Then it is a pure zoom, and what little way there is goes by evenly.
  const still = Math.abs(to - from) * Math.min(before, after) * 4e6 < Math.abs(after ** 2 - before ** 2);
  const path = interpolateZoom([still ? to : from, 0, before], [to, 0, after]);
  return {
    duration: Math.min(LONGEST_FLIGHT, Math.max(SHORTEST_FLIGHT, Math.abs(path.duration) * 0.6)),
    at: (t) => {
      if (t <= 0) return start;
      if (t >= 1) return end;
      const share = ease(t);
      const [at, , length] = path(share);
      const middle = still ? at + (from - to) * (1 - share) : at;
      return { from: middle - length / 2, to: middle + length / 2 };
    },
  };
}

function ease(t: number): number {
  return t < 0.5 ? 4 * t * t * t : 1 - (-2 * t + 2) ** 3 / 2;
}

function clampLength(length: number, bounds: Bounds): number {
  return Math.min(Math.max(length, bounds.least), bounds.to - bounds.from);
}
