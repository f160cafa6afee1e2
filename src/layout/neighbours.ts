// Which event the arrow keys reach from another: data, so that it can be walked without a screen.
import { bisectLeft } from "d3";
import type { TimelineEvent } from "../model/dataset";
import { columnsOf, placeOf } from "../model/eventList";
import { TRACKS, type Track } from "../model/vocabulary";

export type Direction = "earlier" | "later" | "trackAbove" | "trackBelow" | "first" | "last";

/** The event reached from `current` among `events` (in date order); `current` itself where there is nothing further. */
export function neighbourOf(
  events: readonly TimelineEvent[],
  current: TimelineEvent,
  direction: Direction,
): TimelineEvent {
  const place = placeOf(events, current.id);
  const next = (from: number, step: 1 | -1) => events[nextOn(events, current.track, from, step)] ?? current;
  switch (direction) {
    case "earlier":
      return next(place - 1, -1);
    case "later":
      return next(place + 1, 1);
    case "first":
      return next(0, 1);
    case "last":
      return next(events.length - 1, -1);
    case "trackAbove":
      return nearestInNextTrack(events, current, -1);
    case "trackBelow":
      return nearestInNextTrack(events, current, 1);
  }
}

/** The event of a track nearest to a day; of two as near, the earlier. */
export function nearestTo(events: readonly TimelineEvent[], track: Track, day: number): TimelineEvent | null {
  const { anchor } = columnsOf(events);
  const middle = bisectLeft(anchor, day);
  const after = nextOn(events, track, middle, 1);
  let before = nextOn(events, track, middle - 1, -1);
  if (before < 0) return events[after] ?? null;
  // Of several on one day, the first.
  for (let i = before; i >= 0 && anchor[i] === anchor[before]; i = nextOn(events, track, i - 1, -1)) before = i;
  const nearer = after < 0 || day - anchor[before]! <= anchor[after]! - day ? before : after;
  return events[nearer]!;
}

/** The first place from `from` on, in steps, that is on a track; −1 if there is none. */
function nextOn(events: readonly TimelineEvent[], track: Track, from: number, step: 1 | -1): number {
  const column = columnsOf(events).track;
  const wanted = TRACKS.indexOf(track);
  for (let place = from; place >= 0 && place < column.length; place += step) if (column[place] === wanted) return place;
  return -1;
}

function nearestInNextTrack(events: readonly TimelineEvent[], current: TimelineEvent, step: 1 | -1): TimelineEvent {
  for (let i = TRACKS.indexOf(current.track) + step; i >= 0 && i < TRACKS.length; i += step) {
    const found = nearestTo(events, TRACKS[i]!, current.anchor);
    if (found) return found;
  }
  return current;
}
