// Sizes around the lanes, in pixels.

/** Height of the axis under the lanes. */
export const AXIS = 30;
/** Width of the column of track names. */
export const GUTTER = 128;
/** Width of the scrubber beside the vertical stage. */
export const SCRUBBER = 34;
/** Height of a row of the strip of terms of office, and the gap above the strip. */
export const TERM_ROW = 20;
export const TERMS_GAP = 10;
/** Units under the lanes on the wall for the years. */
export const PROJECTOR_AXIS = 28;
