// Zoom levels. Band 0 begins at the scale that fits the whole span; each next one at twice the scale of the one before.
// Scales are pixels per day.

/** The closest anyone can zoom, in pixels per day: a week fills a phone. */
export const CLOSEST = 40;

export interface Banding {
  /** Pixels per day at which the bounds fill the stage: the smallest scale of band 0. */
  readonly fit: number;
  readonly count: number;
}

/** The bands of a stage `width` pixels long over `days` days. Always at least one; one for a stage not yet measured. */
export function bandsFor(width: number, days: number): Banding {
  if (!(width > 0 && days > 0)) return { fit: CLOSEST, count: 1 };
  const fit = width / days;
  return { fit, count: Math.max(1, Math.floor(Math.log2(CLOSEST / fit)) + 1) };
}

/** The band of a scale; the first below it, the last above. A hair of tolerance keeps the fitted view in band 0's floor. */
export function bandOf(scale: number, bands: Banding): number {
  const band = Math.floor(Math.log2(scale / bands.fit) + 1e-6);
  return Math.min(Math.max(band, 0), bands.count - 1);
}

/** The smallest scale of a band: the one at which its picture is placed. */
export function smallestScale(band: number, bands: Banding): number {
  return bands.fit * 2 ** band;
}
