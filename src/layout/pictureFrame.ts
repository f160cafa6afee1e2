// Where things stand on a picture or a sheet of a given size: a title above, track names beside, the axis and the source
// below, and the lanes in what is left. Pixels.
import type { Track } from "../model/vocabulary";
import { horizontalLanes, type StageGeometry } from "./lanes";

export interface PictureFrame {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Corner of the lanes. */
  readonly left: number;
  readonly top: number;
  /** Room for a track's name and what its areas count. */
  readonly gutter: number;
  readonly geometry: StageGeometry;
}

const GUTTER = 152;
const HEAD = 60;
const AXIS = 26;
const FOOT_LINE = 16;

/** `footLines`: how many lines stand under the axis. */
export function pictureFrame(
  tracks: readonly Track[],
  { width, height, margin }: { width: number; height: number; margin: number },
  footLines: number,
): PictureFrame {
  const left = margin + GUTTER;
  const top = margin + HEAD;
  const foot = margin + AXIS + footLines * FOOT_LINE + 6;
  return {
    width,
    height,
    margin,
    left,
    top,
    gutter: GUTTER,
    geometry: horizontalLanes(tracks, width - left - margin, height - top - foot),
  };
}
