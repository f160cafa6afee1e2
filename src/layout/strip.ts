// The whole span as one thin line: where days lie on it, in shares of its length.
import type { Day } from "../model/day";

/** Share 0…1 of a day in a span; days outside are held at its ends. */
export function shareOf(day: Day, span: { readonly from: Day; readonly to: Day }): number {
  return Math.min(Math.max((day - span.from) / (span.to - span.from), 0), 1);
}

/** A stretch as start and width, in shares; null if it lies outside the span. */
export function stretchOf(
  from: Day,
  to: Day,
  span: { readonly from: Day; readonly to: Day },
): { readonly start: number; readonly width: number } | null {
  if (to <= span.from || from >= span.to) return null;
  const start = shareOf(from, span);
  return { start, width: shareOf(to, span) - start };
}
