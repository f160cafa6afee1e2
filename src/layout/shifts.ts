// Where things stand that do not simply stay at their day: what slides along its span, what is pushed back from the edges
// of the view, and the curves of links. Pixels along the axis, from the day of the thing unless said otherwise.

/** How far a text of this extent slides along a stretch that began before the view. Never beyond the end of the stretch. */
export function slideShift(start: number, size: number, extent: number): number {
  return start < 0 ? Math.min(-start, Math.max(0, size - extent)) : 0;
}

/**
 * How far a box from `start` to `start + extent` around `at` (from the view's start) is pushed back into a view `length`
 * long; 0 once its day has left the view.
 */
export function keepShift(at: number, start: number, extent: number, length: number): number {
  if (at < -EDGE || at > length + EDGE) return 0;
  const left = at + start;
  const over = left + extent - length;
  return left < 0 ? -left : over > 0 ? -over : 0;
}

/** A day this near the edge of the view still counts as in it. */
const EDGE = 2;

/** A Bézier curve over both ends of a link, higher the farther they are apart, up to a limit: its two control points. */
export function arcControls(x1: number, y1: number, x2: number, y2: number): [number, number, number, number] {
  const rise = Math.min(76, 22 + Math.abs(x2 - x1) * 0.12);
  const lean = (x2 - x1) * 0.25;
  return [x1 + lean, y1 - rise, x2 - lean, y2 - rise];
}
