// Anniversaries as a calendar (RFC 5545): one all-day event a year for each event known to the day. Lines fold at 75 octets.
import { formatDate } from "../i18n/dates";
import { say } from "../i18n/words";
import { type Core, type Details, type TimelineEvent, textIn } from "../model/dataset";
import { civilOf, isoOf } from "../model/day";
import type { Language } from "../model/vocabulary";

/** Longest line, in octets of UTF-8, without its end. */
const FOLD = 75;

export interface CalendarOptions {
  /** In reading order: the first names the calendar and its events, a second is added to the description. */
  readonly languages: readonly Language[];
  readonly addressOf: (id: string) => string | null;
  /** When the file is made. */
  readonly now: Date;
}

/** Known to the day, and not merely about that day: the others have no anniversary. */
export function hasAnniversary({ date: { start } }: TimelineEvent): boolean {
  return start.precision === "day" && !start.approximate && !start.uncertain;
}

export function anniversariesIcs(
  core: Core,
  events: readonly TimelineEvent[],
  details: Details | null,
  options: CalendarOptions,
): string {
  const language = options.languages[0] ?? "en";
  const name = textIn(core.title, language)?.text ?? core.id;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${core.id}//${core.version}//${language.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    property("X-WR-CALNAME", name),
    ...events.filter(hasAnniversary).flatMap((event) => anniversary(core, event, details, options, language)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

function anniversary(
  core: Core,
  event: TimelineEvent,
  details: Details | null,
  { languages, addressOf, now }: CalendarOptions,
  language: Language,
): string[] {
  const day = event.date.start.from;
  const { year, month, day: date } = civilOf(day);
  const title = textIn(event.title, language)!;
  const address = addressOf(event.id);
  const description = languages.flatMap((one, i) => {
    const heading = i > 0 ? [textIn(event.title, one)?.text] : [];
    return [...heading, formatDate(one, event.date), textIn(details?.events[event.id]?.summary, one)?.text];
  });
  return [
    "BEGIN:VEVENT",
    // The same event always has the same UID: importing a newer file updates, it does not double.
    `UID:${event.id}@${core.id}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(day + 1)}`,
    // Born on a 29 February: kept on the last day of February, every year.
    month === 2 && date === 29 ? "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1" : "RRULE:FREQ=YEARLY",
    property(`SUMMARY;LANGUAGE=${title.lang}`, `${year}: ${title.text}`),
    property("DESCRIPTION", [...description, address].filter(Boolean).join("\n")),
    property("CATEGORIES", say(language, `track.${event.track}`)),
    ...(address ? [`URL:${address}`] : []),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function property(name: string, value: string): string {
  return `${name}:${value.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, "\\n")}`;
}

/** Cuts a line into pieces of at most 75 octets, never inside a character; each but the first begins with a space. */
export function fold(line: string): string {
  const pieces: string[] = [];
  let piece = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > FOLD) {
      pieces.push(piece);
      piece = " ";
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join("\r\n");
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

function basic(day: number): string {
  return isoOf(day).replaceAll("-", "");
}

function stamp(now: Date): string {
  return `${now.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}
