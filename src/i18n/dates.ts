// Dates as each language writes them in formal prose. Vietnamese patterns are ours: date-fns' own print "tháng 07 1995".
import type { Month } from "date-fns";
import { enUS } from "date-fns/locale/en-US";
import { civilOf, type Day, type EventDate, type Moment, type Precision } from "../model/day";
import type { Language } from "../model/vocabulary";
import { say } from "./words";

/** A date in full: "11 July 1995", "ngày 11 tháng 7 năm 1995"; intervals as short as they can be said. */
export function formatDate(language: Language, date: EventDate): string {
  const { start, end } = shortest(date);
  const text = end ? formatInterval(language, start, end) : formatMoment(language, start);
  const about = isMarked(date, "approximate") ? say(language, "approximate", { date: text }) : text;
  return isMarked(date, "uncertain") ? say(language, "uncertain", { date: about }) : about;
}

/** A day in full. */
export function formatDay(language: Language, day: Day): string {
  const { year, month, day: date } = civilOf(day);
  return language === "vi" ? `ngày ${date} tháng ${month} năm ${year}` : english(day, "d MMMM y");
}

/**
 * A date for tables and the edge of labels: "11 Jul 1995", "11/7/1995"; "Jul 1995", "7/1995"; "1995". A dash between single
 * figures or words is closed (16–19 Nov 2000, 7–9/1995), and spaced in English where either side is a phrase (30 May – 2 Jun).
 */
export function formatShort(language: Language, date: EventDate): string {
  const { start, end } = shortest(date);
  const text = end ? formatShortInterval(language, start, end) : formatShortMoment(language, start);
  const about = isMarked(date, "approximate") ? say(language, "approximate", { date: text }) : text;
  return isMarked(date, "uncertain") ? `${about}?` : about;
}

/**
 * A tick of the axis: "1995"; "Jul", "7/1995"; "11 Jul", "11/7". A January shows its year, and so does the first of a month.
 * The style sheet's "7/1995" has room on a wide axis: 28 days are 56 pixels there at least, and the widest, "10/2000", takes 53
 * of October's 62 at 12.5 pixels of letters. In a narrow one, the years' column of 36 pixels, months are "7/95", and the first
 * of a month goes without its year.
 */
export function formatTick(language: Language, day: Day, kind: Precision, axis: "wide" | "narrow" = "wide"): string {
  const civil = civilOf(day);
  const vietnamese = language === "vi";
  if (kind === "year" || (kind === "month" && civil.month === 1)) return String(civil.year);
  if (kind === "month") {
    if (!vietnamese) return english(day, "MMM");
    return axis === "wide" ? `${civil.month}/${civil.year}` : `${civil.month}/${String(civil.year).slice(-2)}`;
  }
  if (civil.day === 1 && axis === "wide")
    return vietnamese ? `1/${civil.month}/${civil.year}` : english(day, "d MMM y");
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
  const first = firstPart(language, start, end);
  const last = formatMoment(language, end);
  if (language === "vi") return `từ ${first} đến ${last}`;
  return `${first}${dash(language, start, end)}${last}`;
}

/** The start of an interval without what the end says again: "16" of 16–19 November 2000, "30 May" of 30 May – 2 June 2017. */
function firstPart(language: Language, start: Moment, end: Moment): string {
  const { month, day } = civilOf(start.from);
  if (!sharesYear(start, end)) return formatMoment(language, start);
  if (start.precision === "month") return language === "vi" ? `tháng ${month}` : english(start.from, "MMMM");
  if (sharesMonth(start, end)) return language === "vi" ? `ngày ${day}` : String(day);
  return language === "vi" ? `ngày ${day} tháng ${month}` : english(start.from, "d MMMM");
}

function formatShortInterval(language: Language, start: Moment, end: Moment): string {
  const last = formatShortMoment(language, end);
  return `${firstShortPart(language, start, end)}${dash(language, start, end)}${last}`;
}

function firstShortPart(language: Language, start: Moment, end: Moment): string {
  const { month, day } = civilOf(start.from);
  if (!sharesYear(start, end)) return formatShortMoment(language, start);
  // "7–9/1995" is two months; with a day on one side only, a lone figure could be either, so both keep their year.
  if (language === "vi" && start.precision !== end.precision) return formatShortMoment(language, start);
  if (start.precision === "month") return language === "vi" ? String(month) : english(start.from, "MMM");
  if (sharesMonth(start, end)) return String(day);
  return language === "vi" ? `${day}/${month}` : english(start.from, "d MMM");
}

/** Closed in Vietnamese figures, and in English between single words or figures; spaced between phrases. */
function dash(language: Language, start: Moment, end: Moment): string {
  const years = start.precision === "year" && end.precision === "year";
  const months = start.precision === "month" && end.precision === "month" && sharesYear(start, end);
  return language === "vi" || years || months || sharesMonth(start, end) ? "–" : " – ";
}

/** True if the year need be said only once: neither side is a whole year, and both lie in the same one. */
function sharesYear(start: Moment, end: Moment): boolean {
  return start.precision !== "year" && end.precision !== "year" && civilOf(start.from).year === civilOf(end.from).year;
}

/** True for two days of one month. */
function sharesMonth(start: Moment, end: Moment): boolean {
  const days = start.precision === "day" && end.precision === "day";
  return days && sharesYear(start, end) && civilOf(start.from).month === civilOf(end.from).month;
}

/** An interval of one day, one month or one year is said as that. */
function shortest({ start, end }: EventDate): EventDate {
  return { start, end: end && end.from === start.from && end.to === start.to ? null : end };
}

/** True if any part of the date carries the mark. */
function isMarked({ start, end }: EventDate, mark: "approximate" | "uncertain"): boolean {
  return start[mark] || Boolean(end?.[mark]);
}

function formatShortMoment(language: Language, { from, precision }: Moment): string {
  const { year, month, day } = civilOf(from);
  if (precision === "year") return String(year);
  if (precision === "month") return language === "vi" ? `${month}/${year}` : english(from, "MMM y");
  return language === "vi" ? `${day}/${month}/${year}` : english(from, "d MMM y");
}

/**
 * A day after a pattern of d, MMM, MMMM and y, with date-fns' names of months (American: the British September has four letters
 * for short). Its own `format` would bring seven kilobytes of other tokens; the browser's takes 30 ms for its first twelve names.
 */
function english(day: Day, pattern: string): string {
  const { year, month, day: date } = civilOf(day);
  const nameOf = (width: "abbreviated" | "wide") => enUS.localize.month((month - 1) as Month, { width });
  return pattern.replace(/MMMM|MMM|d|y/g, (token) => {
    if (token === "d") return String(date);
    if (token === "y") return String(year);
    return nameOf(token === "MMM" ? "abbreviated" : "wide");
  });
}
