// The shape of a track, so that no one needs the colour: a circle, a square, a diamond, all of equal weight to the eye.
import type { Significance, Track } from "../model/vocabulary";

/** Radius in pixels by significance. */
const RADII: Readonly<Record<Significance, number>> = { 5: 7, 4: 5.6, 3: 4.6, 2: 3.9, 1: 3.4 };

export function markRadius(significance: Significance): number {
  return RADII[significance];
}

/** Breadth of the bar of a stretch of time, and the shortest that can be seen. Pixels. */
export const BAR_BREADTH = 8;
export const LEAST_BAR = 3;

/** SVG path of a track's shape around 0,0 with the given radius. */
export function shapePath(track: Track, radius: number): string {
  if (track === "diplomatic")
    return `M${-radius},0a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0Z`;
  if (track === "trade") {
    const half = round(radius * 0.89);
    return `M${-half},${-half}h${2 * half}v${2 * half}h${-2 * half}Z`;
  }
  const reach = round(radius * 1.22);
  return `M0,${-reach}L${reach},0L0,${reach}L${-reach},0Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
