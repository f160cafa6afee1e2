// What happened on a calendar day: events known to the day, with the number of years since.
import type { TimelineEvent } from "./dataset";
import { civilOf, type Day } from "./day";

export interface Anniversary {
  readonly event: TimelineEvent;
  readonly years: number;
}

/** The most significant first. Events of the same year as `today` are not yet anniversaries. */
export function anniversariesOn(events: readonly TimelineEvent[], today: Day): Anniversary[] {
  const now = civilOf(today);
  return events
    .flatMap((event) => {
      if (event.precision !== "day") return [];
      const then = civilOf(event.from);
      const years = now.year - then.year;
      return then.month === now.month && then.day === now.day && years > 0 ? [{ event, years }] : [];
    })
    .sort((a, b) => b.event.significance - a.event.significance || b.years - a.years);
}
