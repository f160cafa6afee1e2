// Dates for machines: ISO 8601, as precise as the record and no more.
import type { TimelineEvent } from "../../model/dataset";
import { civilOf } from "../../model/day";

/** The first day of an event, as precise as the record: 1995-07-11, 1995-07 or 1995. */
export function dateTime({ date }: TimelineEvent): string {
  return isoMoment(date.start);
}

export function isoMoment({ from, precision }: TimelineEvent["date"]["start"]): string {
  const { year, month, day } = civilOf(from);
  const two = (n: number) => String(n).padStart(2, "0");
  return [String(year), two(month), two(day)].slice(0, { year: 1, month: 2, day: 3 }[precision]).join("-");
}
