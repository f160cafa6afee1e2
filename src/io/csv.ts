// Events as a table for spreadsheets: RFC 4180, UTF-8 with a byte order mark (Excel asks for it), both languages side by
// side. A cell that a spreadsheet would take for a formula begins with an apostrophe, which it shows as text.

import { formatTheme } from "../i18n/themes";
import { say } from "../i18n/words";
import type { Core, Details, TimelineEvent } from "../model/dataset";
import { isoOf } from "../model/day";
import type { Bilingual } from "../model/record";
import type { Language } from "../model/vocabulary";

const MARK = "\ufeff";
/** How a spreadsheet tells a formula; tab and carriage return are dropped on import and reveal what follows. */
const FORMULA = /^[=+\-@\t\r]/;

export type Cell = string | number | null | undefined;

/** A table as the text of a CSV file. Lines end with CRLF, the last one too. */
export function csvOf(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return MARK + [head, ...rows].map((row) => `${row.map(cellOf).join(",")}\r\n`).join("");
}

interface Column {
  readonly name: string;
  readonly of: (event: TimelineEvent) => Cell;
}

/** Events with all that the record says of them; without details, what the timeline draws. */
export function eventsCsv(
  { version }: Core,
  events: readonly TimelineEvent[],
  details: Details | null,
  addressOf: (id: string, language: Language) => string | null,
): string {
  const columns = columnsOf(details, addressOf, version);
  return csvOf(
    columns.map(({ name }) => name),
    events.map((event) => columns.map(({ of }) => of(event))),
  );
}

function columnsOf(
  details: Details | null,
  addressOf: (id: string, language: Language) => string | null,
  version: string,
): Column[] {
  const full = (event: TimelineEvent) => details?.events[event.id];
  const names =
    (ids: readonly string[] | undefined, table: Readonly<Record<string, { name: Bilingual }>> | undefined) =>
    (language: Language) =>
      ids?.map((id) => table?.[id]?.name[language] ?? table?.[id]?.name.en ?? id).join("; ");
  const both = (name: string, of: (event: TimelineEvent, language: Language) => Cell): Column[] =>
    (["en", "vi"] as const).map((language) => ({ name: `${name}_${language}`, of: (event) => of(event, language) }));
  return [
    { name: "id", of: ({ id }) => id },
    { name: "date_edtf", of: edtfOf },
    { name: "first_day", of: ({ from }) => isoOf(from) },
    { name: "last_day", of: ({ to }) => isoOf(to - 1) },
    { name: "precision", of: ({ precision }) => precision },
    { name: "track", of: ({ track }) => track },
    ...both("track", ({ track }, language) => say(language, `track.${track}`)),
    ...both("themes", ({ themes }, language) => themes.map((theme) => formatTheme(language, theme)).join("; ")),
    { name: "significance", of: ({ significance }) => significance },
    ...both("title", ({ title }, language) => title[language]),
    ...both("label", ({ label }, language) => label?.[language]),
    ...both("summary", (event, language) => full(event)?.summary[language]),
    ...both("details", (event, language) => full(event)?.details[language]?.join("\n")),
    ...both("places", (event, language) => names(full(event)?.places, details?.places)(language)),
    ...both("people", (event, language) =>
      names(
        full(event)?.people.map(({ id }) => id),
        details?.people,
      )(language),
    ),
    ...both("organizations", (event, language) => names(full(event)?.organizations, details?.organizations)(language)),
    { name: "confidence", of: (event) => full(event)?.confidence },
    ...both("discrepancy", (event, language) => full(event)?.discrepancy?.[language]),
    {
      name: "sources",
      of: (event) =>
        full(event)
          ?.sources.map(({ url }) => url)
          .join("\n"),
    },
    ...both("address", ({ id }, language) => addressOf(id, language)),
    { name: "record_version", of: () => version },
  ];
}

/** The date as the record writes it, made again from what was read. */
export function edtfOf({ date }: TimelineEvent): string {
  const moments = date.end ? [date.start, date.end] : [date.start];
  return moments
    .map(({ from, precision, approximate, uncertain }) => {
      const sign = approximate ? (uncertain ? "%" : "~") : uncertain ? "?" : "";
      return isoOf(from).slice(0, { day: 10, month: 7, year: 4 }[precision]) + sign;
    })
    .join("/");
}

function cellOf(value: Cell): string {
  if (value === null || value === undefined) return "";
  const text = typeof value === "string" && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
