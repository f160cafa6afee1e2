// Sizes around the lanes, in pixels.

/** Height of the axis under the lanes. */
export const AXIS = 30;
/** Width of the column of track names. */
export const GUTTER = 128;
