// Dates as each language writes them in formal prose. Vietnamese patterns are ours: date-fns' own print "tháng 07 1995".

import { utc } from "@date-fns/utc";
import { format } from "date-fns";
import { enGB } from "date-fns/locale/en-GB";
import { civilOf, type Day, type EventDate, type Moment, type Precision, utcDate } from "../model/day";
import type { Language } from "../model/vocabulary";
import { say } from "./words";

/** A date in full: "11 July 1995", "ngày 11 tháng 7 năm 1995"; intervals as short as they can be said. */
export function formatDate(language: Language, date: EventDate): string {
  const text = date.end ? formatInterval(language, date.start, date.end) : formatMoment(language, date.start);
  const moments = [date.start, ...(date.end ? [date.end] : [])];
  const about = moments.some((moment) => moment.approximate) ? say(language, "approximate", { date: text }) : text;
  return moments.some((moment) => moment.uncertain) ? say(language, "uncertain", { date: about }) : about;
}

/** A day in full. */
export function formatDay(language: Language, day: Day): string {
  const { year, month, day: date } = civilOf(day);
  return language === "vi" ? `ngày ${date} tháng ${month} năm ${year}` : english(day, "d MMMM y");
}

/** A date for tables and the edge of labels: "11 Jul 1995", "11/7/1995"; "Jul 1995", "7/1995"; "1995". */
export function formatShort(language: Language, date: EventDate): string {
  const start = formatShortMoment(language, date.start);
  if (!date.end) return start;
  const [a, b] = [civilOf(date.start.from), civilOf(date.end.from)];
  const end = formatShortMoment(language, date.end);
  if (date.start.precision !== "day" || date.end.precision !== "day" || a.year !== b.year) return `${start} – ${end}`;
  if (language === "vi") {
    return a.month === b.month
      ? `${a.day}–${b.day}/${b.month}/${b.year}`
      : `${a.day}/${a.month}–${b.day}/${b.month}/${b.year}`;
  }
  return a.month === b.month
    ? `${a.day}–${english(date.end.from, "d MMM y")}`
    : `${english(date.start.from, "d MMM")} – ${english(date.end.from, "d MMM y")}`;
}

/** A tick of the axis: "1995"; "Jul", "7/1995"; "11", "11/7". A January shows its year. */
export function formatTick(language: Language, day: Day, kind: Precision): string {
  const civil = civilOf(day);
  if (kind === "year" || (kind === "month" && civil.month === 1)) return String(civil.year);
  if (kind === "month") return language === "vi" ? `T${civil.month}` : english(day, "MMM");
  if (civil.day === 1) return language === "vi" ? `1/${civil.month}/${civil.year}` : english(day, "d MMM y");
  return language === "vi" ? `${civil.day}/${civil.month}` : english(day, "d MMM");
}

/** A day for speech and hints: "11 July 1995", "11/7/1995". */
export function formatPlainDay(language: Language, day: Day): string {
  const { year, month, day: date } = civilOf(day);
  return language === "vi" ? `${date}/${month}/${year}` : english(day, "d MMMM y");
}

function formatMoment(language: Language, { from, precision }: Moment): string {
  const { year, month } = civilOf(from);
  if (precision === "year") return language === "vi" ? `năm ${year}` : String(year);
  if (precision === "month") return language === "vi" ? `tháng ${month} năm ${year}` : english(from, "MMMM y");
  return formatDay(language, from);
}

function formatInterval(language: Language, start: Moment, end: Moment): string {
  const [a, b] = [civilOf(start.from), civilOf(end.from)];
  const days = start.precision === "day" && end.precision === "day";
  const sameYear = a.year === b.year;
  const sameMonth = sameYear && a.month === b.month;
  if (language === "vi") {
    const last = formatMoment("vi", end);
    if (!days) return `từ ${formatMoment("vi", start)} đến ${last}`;
    const first = sameMonth ? `ngày ${a.day}` : sameYear ? `ngày ${a.day} tháng ${a.month}` : formatMoment("vi", start);
    return `từ ${first} đến ${last}`;
  }
  const last = formatMoment("en", end);
  if (!days || !sameYear) return `${formatMoment("en", start)} – ${last}`;
  return sameMonth ? `${a.day}–${last}` : `${english(start.from, "d MMMM")} – ${last}`;
}

function formatShortMoment(language: Language, { from, precision }: Moment): string {
  const { year, month, day } = civilOf(from);
  if (precision === "year") return String(year);
  if (precision === "month") return language === "vi" ? `${month}/${year}` : english(from, "MMM y");
  return language === "vi" ? `${day}/${month}/${year}` : english(from, "d MMM y");
}

function english(day: Day, pattern: string): string {
  return format(utcDate(day), pattern, { in: utc, locale: enGB });
}
