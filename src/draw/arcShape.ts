// Where the tags of arcs stand, whose far end is out of view. Pixels.

/** Between a tag and the edge of the view. */
export const TAG_PAD = 8;
/** Tags of one edge stand below each other at this distance. */
const TAG_LINE = 22;

/** How far below the mark's middle the tag of the i-th of so many arcs stands. */
export function tagOffset(i: number, count: number): number {
  return (i - (count - 1) / 2) * TAG_LINE;
}
