// One row of boxes along the time axis, kept apart at a scale and at every closer one. A box is tied to a day and has a
// fixed extent in pixels around it, so gaps between boxes of different days only grow as the scale does. Boxes stand in
// the order of their days; that is what makes the promise hold.

/** Extents in pixels from the day: `left` is usually zero or negative, `right` positive. `end` is a day, for spans. */
export interface Box {
  readonly day: number;
  readonly left: number;
  readonly right: number;
  /** The box reaches at least to this day; equal to `day` for a point. */
  readonly end: number;
}

export class Row {
  readonly #boxes: Box[];

  constructor(boxes: readonly Box[] = []) {
    this.#boxes = [...boxes];
  }

  /** A row with the same boxes, to try on. */
  copy(): Row {
    return new Row(this.#boxes);
  }

  /** True if the box overlaps none in the row at `scale` (pixels per day), and so at no closer scale. O(log n). */
  fits(box: Box, scale: number): boolean {
    let i = this.#firstAt(box.day);
    const before = this.#boxes[i - 1];
    if (before && !keepsBefore(before, box, scale)) return false;
    for (let other = this.#boxes[i]; other && other.day === box.day; other = this.#boxes[++i]) {
      if (!apartOnOneDay(other, box)) return false;
    }
    const after = this.#boxes[i];
    return !after || keepsBefore(box, after, scale);
  }

  /** True if the box fits at no scale, however close: something stands on its very days. O(log n). */
  blocks(box: Box): boolean {
    let i = this.#firstAt(box.day);
    const before = this.#boxes[i - 1];
    if (before && before.end > box.day) return true;
    for (let other = this.#boxes[i]; other && other.day === box.day; other = this.#boxes[++i]) {
      if (!apartOnOneDay(other, box)) return true;
    }
    const after = this.#boxes[i];
    return after !== undefined && box.end > after.day;
  }

  /** Adds a box that fits. Boxes of one day stand in the order of their left edges. */
  add(box: Box): void {
    let i = this.#firstAt(box.day);
    while (this.#boxes[i]?.day === box.day && this.#boxes[i]!.left <= box.left) i++;
    this.#boxes.splice(i, 0, box);
  }

  #firstAt(day: number): number {
    let low = 0;
    let high = this.#boxes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#boxes[middle]!.day < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The earlier box ends where the later one begins, or before: now, and at closer scales, where only days count. */
function keepsBefore(a: Box, b: Box, scale: number): boolean {
  return (b.day - a.day) * scale >= a.right - b.left && (b.day - a.end) * scale >= Math.max(0, -b.left);
}

/** On one day no scale helps: the fixed extents must be apart, and nothing may begin inside a span. */
function apartOnOneDay(a: Box, b: Box): boolean {
  return (a.end === a.day && a.right <= b.left) || (b.end === b.day && b.right <= a.left);
}
