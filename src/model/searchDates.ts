// Dates among the words of a query, as both languages write them: "2013", "7/1995", "July 1995", "tháng 7 năm 1995",
// "11/7/1995" (day first, as in Vietnam and Britain), "1995-07-11", "2001–2013".
import { civilOf, type Day, dayOf } from "./day";
import { foldVietnamese } from "./fold";

/** A stretch of days that a query asks for; `to` is exclusive. */
export interface AskedDate {
  readonly from: Day;
  readonly to: Day;
  readonly precision: "day" | "month" | "year" | "years";
  /** The year as written, where nothing but a year is asked for: texts may mention it too. */
  readonly word: string | null;
}

/** The first date in a query, and the query without it (folded). Null and the whole query if there is none. */
export function readAskedDate(query: string): { date: AskedDate | null; rest: string } {
  const folded = foldVietnamese(query);
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(folded);
    const date = match && read(match.slice(1));
    if (!match || !date) continue;
    const rest = `${folded.slice(0, match.index)} ${folded.slice(match.index + match[0].length)}`;
    return { date, rest: rest.trim() };
  }
  return { date: null, rest: folded };
}

interface Form {
  readonly pattern: RegExp;
  readonly read: (parts: readonly (string | undefined)[]) => AskedDate | null;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const YEAR = "((?:19|20)\\d\\d)";
const D = "(\\d{1,2})";
const TH = "(?:st|nd|rd|th)?";
const form = (source: string, read: Form["read"]): Form => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}/.-])(?:${source})(?![\\p{L}\\p{N}/-])`, "u"),
  read,
});

/** The most precise forms first: a year stands inside all of them. */
const FORMS: readonly Form[] = [
  form(`(?:ngay )?${D} thang ${D}(?:,? nam|,)? ${YEAR}`, ([d, m, y]) => dayDate(y, m, d)),
  form(`(?:ngay )?${D} ?[/.-] ?${D} ?[/.-] ?${YEAR}`, ([d, m, y]) => dayDate(y, m, d) ?? dayDate(y, d, m)),
  form(`${YEAR}-${D}-${D}`, ([y, m, d]) => dayDate(y, m, d)),
  form(`${D}${TH} ${MONTH},? ${YEAR}`, ([d, m, y]) => dayDate(y, monthOf(m), d)),
  form(`${MONTH} ${D}${TH},? ${YEAR}`, ([m, d, y]) => dayDate(y, monthOf(m), d)),
  form(`(?:thang |t)${D}(?: nam |, ?| ?[/-] ?| )${YEAR}`, ([m, y]) => monthDate(y, m)),
  form(`${D}[/.-]${YEAR}`, ([m, y]) => monthDate(y, m)),
  form(`${YEAR}-(\\d\\d)`, ([y, m]) => monthDate(y, m)),
  form(`${MONTH},? ${YEAR}`, ([m, y]) => monthDate(y, monthOf(m))),
  form(`(?:from |tu )?(?:nam )?${YEAR} ?(?:-|to|den) ?(?:nam )?${YEAR}`, ([a, b]) => yearsDate(a, b)),
  form(`(?:nam )?${YEAR}`, ([y]) => ({ ...yearsDate(y, y)!, precision: "year", word: y! })),
];

function monthOf(name: string | undefined): string {
  return String(MONTHS.findIndex((month) => name?.startsWith(month)) + 1);
}

function dayDate(y: string | undefined, m: string | undefined, d: string | undefined): AskedDate | null {
  const [year, month, date] = [Number(y), Number(m), Number(d)];
  const from = dayOf(year, month, date);
  const real = civilOf(from);
  if (real.year !== year || real.month !== month || real.day !== date) return null;
  return { from, to: from + 1, precision: "day", word: null };
}

function monthDate(y: string | undefined, m: string | undefined): AskedDate | null {
  const [year, month] = [Number(y), Number(m)];
  if (month < 1 || month > 12) return null;
  return { from: dayOf(year, month, 1), to: dayOf(year, month + 1, 1), precision: "month", word: null };
}

function yearsDate(a: string | undefined, b: string | undefined): AskedDate | null {
  const [from, to] = [Number(a), Number(b)];
  if (to < from) return null;
  return { from: dayOf(from, 1, 1), to: dayOf(to + 1, 1, 1), precision: "years", word: null };
}
