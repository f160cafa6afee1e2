// Which event the arrow keys reach from another: data, so that it can be walked without a screen.
import type { TimelineEvent } from "../model/dataset";
import { TRACKS, type Track } from "../model/vocabulary";

export type Direction = "earlier" | "later" | "trackAbove" | "trackBelow" | "first" | "last";

/** The event reached from `current` among `events` (in date order); `current` itself where there is nothing further. */
export function neighbourOf(
  events: readonly TimelineEvent[],
  current: TimelineEvent,
  direction: Direction,
): TimelineEvent {
  const own = events.filter((event) => event.track === current.track);
  const place = own.findIndex((event) => event.id === current.id);
  switch (direction) {
    case "earlier":
      return own[place - 1] ?? current;
    case "later":
      return own[place + 1] ?? current;
    case "first":
      return own[0] ?? current;
    case "last":
      return own.at(-1) ?? current;
    case "trackAbove":
      return nearestInNextTrack(events, current, -1);
    case "trackBelow":
      return nearestInNextTrack(events, current, 1);
  }
}

/** The event of a track nearest to a day. */
export function nearestTo(events: readonly TimelineEvent[], track: Track, day: number): TimelineEvent | null {
  let nearest: TimelineEvent | null = null;
  for (const event of events) {
    if (event.track !== track) continue;
    if (!nearest || Math.abs(event.anchor - day) < Math.abs(nearest.anchor - day)) nearest = event;
  }
  return nearest;
}

function nearestInNextTrack(events: readonly TimelineEvent[], current: TimelineEvent, step: 1 | -1): TimelineEvent {
  for (let i = TRACKS.indexOf(current.track) + step; i >= 0 && i < TRACKS.length; i += step) {
    const found = nearestTo(events, TRACKS[i]!, current.anchor);
    if (found) return found;
  }
  return current;
}
