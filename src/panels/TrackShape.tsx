// A track's shape, small, beside its name.
import { shapePath } from "../draw/markShape";
import type { Track } from "../model/vocabulary";

export function TrackShape({ track }: { track: Track }) {
  return (
    <svg className="track-shape" data-track={track} viewBox="-8 -8 16 16" aria-hidden="true">
      <path d={shapePath(track, 5.4)} />
    </svg>
  );
}
