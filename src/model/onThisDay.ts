// What happened on a calendar day: events known to the day, with the number of years since.
import type { TimelineEvent } from "./dataset";
import { civilOf, type Day, dayOf } from "./day";

export interface Anniversary {
  readonly event: TimelineEvent;
  readonly years: number;
}

/**
 * The most significant first. Events of the same year as `today` are not yet anniversaries. `events` are sorted by anchor,
 * which for a known day is that day. O(years · log n).
 */
export function anniversariesOn(events: readonly TimelineEvent[], today: Day): Anniversary[] {
  const now = civilOf(today);
  const found: Anniversary[] = [];
  const first = events[0];
  for (let year = first ? civilOf(first.from).year : now.year; year < now.year; year++) {
    const day = dayOf(year, now.month, now.day);
    // The 29th of February comes only in leap years.
    if (civilOf(day).day !== now.day) continue;
    for (let at = firstAt(events, day); at < events.length && events[at]!.anchor === day; at++) {
      const event = events[at]!;
      if (event.precision === "day") found.push({ event, years: now.year - year });
    }
  }
  return found.sort((a, b) => b.event.significance - a.event.significance || b.years - a.years);
}

/** The place of the first event whose anchor is not before a day. */
function firstAt(events: readonly TimelineEvent[], day: Day): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (events[middle]!.anchor < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
