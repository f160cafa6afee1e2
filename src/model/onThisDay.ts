// What happened on a calendar day: events known to the day, with the number of years since.
import { firstPlace } from "./bisect";
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
  const earliest = events[0];
  for (let year = earliest ? civilOf(earliest.from).year : now.year; year < now.year; year++) {
    const day = dayOf(year, now.month, now.day);
    // The 29th of February comes only in leap years.
    if (civilOf(day).day !== now.day) continue;
    const first = firstPlace(events.length, (place) => events[place]!.anchor < day);
    for (let at = first; at < events.length && events[at]!.anchor === day; at++) {
      const event = events[at]!;
      if (event.precision === "day") found.push({ event, years: now.year - year });
    }
  }
  return found.sort((a, b) => b.event.significance - a.event.significance || b.years - a.years);
}
