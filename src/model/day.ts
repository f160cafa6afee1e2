// Dates as integers. A Day counts days since 1970-01-01 UTC; a PartialDate is what a source supports:
// a half-open stretch of days with a precision. The only file that touches Date.

/** Days since 1970-01-01 UTC. */
export type Day = number;

export const PRECISIONS = ["day", "month", "year"] as const;
export type Precision = (typeof PRECISIONS)[number];

export const MS_PER_DAY = 86_400_000;

/** One written date: its first day, the day after its last, and how finely it is known. */
export interface Moment {
  readonly from: Day;
  /** Exclusive: for a day-precise date it is `from + 1`. */
  readonly to: Day;
  readonly precision: Precision;
  /** EDTF `~`: about. */
  readonly approximate: boolean;
  /** EDTF `?`: the sources leave it uncertain. */
  readonly uncertain: boolean;
}

/** A date of the record: one moment, or an interval from one moment to another. */
export interface EventDate {
  readonly start: Moment;
  /** Null for a date that is not an interval. */
  readonly end: Moment | null;
}

/** Day number of a civil date. `month` is 1–12. Overflowing values roll over, as in ISO arithmetic. */
export function dayOf(year: number, month: number, day: number): Day {
  return Math.round(Date.UTC(year, month - 1, day) / MS_PER_DAY);
}

/** Civil date of a day number (fractions are floored). `month` is 1–12. */
export function civilOf(day: Day): { year: number; month: number; day: number } {
  const date = utcDate(day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A Date at midnight UTC of the day: for libraries that want one. Read it with UTC getters only. */
export function utcDate(day: Day): Date {
  return new Date(Math.floor(day) * MS_PER_DAY);
}

/** The day of a Date's UTC calendar date. */
export function dayOfUtc(date: Date): Day {
  return Math.floor(date.getTime() / MS_PER_DAY);
}

/** Today by the reader's own calendar, given the clock (tests pass their own). */
export function today(now: Date): Day {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** The reader's clock. Asked at the edge of the app alone, so that tests can pass their own. */
export function readClock(): Date {
  return new Date();
}

/** Today by the reader's own calendar and clock. */
export function currentDay(): Day {
  return today(new Date());
}

/** "1995-07-11" of a day number. */
export function isoOf(day: Day): string {
  return utcDate(day).toISOString().slice(0, 10);
}

/**
 * Reads the part of EDTF that the record uses (levels 0 and 1 of ISO 8601-2): `1995-07-11`, `1995-07`, `1995`, an interval
 * `a/b` of those, each with an optional `~` (approximate), `?` (uncertain) or `%` (both). Returns null for anything else,
 * for days that do not exist (1995-02-30), for intervals whose last day lies before their first, and for years below 1000:
 * the record begins in the twentieth century, so such a year is a slip of the pen, and JavaScript takes 0095 for 1995.
 */
export function readEdtf(text: string): EventDate | null {
  const parts = text.split("/");
  if (parts.length > 2) return null;
  const start = readMoment(parts[0] ?? "");
  if (!start) return null;
  if (parts.length === 1) return { start, end: null };
  const end = readMoment(parts[1] ?? "");
  // The end may be known less finely than the start (1995-07-11/1995), or more finely: then it may still come after it.
  if (!end || end.to <= start.from) return null;
  return { start, end };
}

/** First day of a date, inclusive. */
export function firstDay(date: EventDate): Day {
  return date.start.from;
}

/** The day after the last day of a date. */
export function dayAfter(date: EventDate): Day {
  return (date.end ?? date.start).to;
}

/** True for what is drawn as a bar: an interval, not a single date of coarse precision. */
export function isSpan(date: EventDate): boolean {
  return date.end !== null;
}

/**
 * Where a date's mark stands, in days: the first day of a span or of a known day, the middle of a month or year
 * (its first day would claim a precision that the sources do not give).
 */
export function anchorDay(date: EventDate): Day {
  const { from, to, precision } = date.start;
  return precision === "day" || date.end ? from : (from + to) / 2;
}

const MOMENT = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

function readMoment(text: string): Moment | null {
  const match = MOMENT.exec(text);
  if (!match) return null;
  const [, y, m, d, mark] = match;
  const year = Number(y);
  const flags = { approximate: mark === "~" || mark === "%", uncertain: mark === "?" || mark === "%" };
  if (m === undefined) return { from: dayOf(year, 1, 1), to: dayOf(year + 1, 1, 1), precision: "year", ...flags };
  const month = Number(m);
  if (month < 1 || month > 12) return null;
  if (d === undefined)
    return { from: dayOf(year, month, 1), to: dayOf(year, month + 1, 1), precision: "month", ...flags };
  const from = dayOf(year, month, Number(d));
  if (Number(d) < 1 || civilOf(from).month !== month) return null;
  return { from, to: from + 1, precision: "day", ...flags };
}
