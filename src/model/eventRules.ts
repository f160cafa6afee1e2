// The rules of one event: its dates, its texts, the ids it names, its sources.
import { checkBilingual, checkPlain } from "./bilingualRules";
import { dayAfter, type EventDate, firstDay, readEdtf } from "./day";
import type { Problem, Report } from "./problems";
import type { Bilingual, RawEvent } from "./record";
import { LANGUAGES } from "./vocabulary";

/** The span that events must lie in; null where the dataset does not say one that can be read. */
export type Span = { readonly from: number; readonly to: number } | null;

/** Returns the date, or null where it cannot be read. */
export function checkDates(event: RawEvent, file: string, span: Span, report: Report): EventDate | null {
  event.sources.forEach(({ published, accessed }, i) => {
    checkDay(published, `sources[${i}].published`, report);
    checkDay(accessed, `sources[${i}].accessed`, report);
  });
  const date = readEdtf(event.date);
  if (!date) {
    const [a, b] = event.date.split("/").map((part) => readEdtf(part));
    if (a && b) report("end-before-start", "date", `${event.date} ends before it starts.`);
    else report("impossible-date", "date", `${event.date} holds a day that does not exist.`);
    return null;
  }
  if (span && (firstDay(date) < span.from || dayAfter(date) > span.to)) {
    report("outside-span", "date", `${event.date} lies outside the dataset's span.`);
  }
  const year = event.date.slice(0, 4);
  if (/^events\/\d{4}\.json$/.test(file) && file !== `events/${year}.json`) {
    report("wrong-year-file", "date", `An event of ${year} belongs in events/${year}.json.`);
  }
  if (event.localDates) checkLocalDates(event.localDates, event.date.slice(0, 10), report);
  return date;
}

function checkLocalDates({ hanoi, washington }: NonNullable<RawEvent["localDates"]>, own: string, report: Report) {
  const [there, here] = [checkDay(hanoi, "localDates", report), checkDay(washington, "localDates", report)];
  if (!there || !here) return;
  if (hanoi === washington) report("local-dates", "localDates", "Both dates are the same: leave localDates out.");
  else if (hanoi !== own && washington !== own) {
    report("local-dates", "localDates", `One of the two local dates must be the event's own date, ${own}.`);
  } else if (firstDay(there) !== firstDay(here) + 1) {
    report("local-dates", "localDates", "Hanoi is half a day ahead of Washington: its date can only be the next day.");
  }
}

/** A date that only has to exist. Null where there is none or it does not. */
export function checkDay(text: string | null, path: string, report: Report): EventDate | null {
  const date = text === null ? null : readEdtf(text);
  if (text !== null && !date) report("impossible-date", path, `${text} does not exist.`);
  return date;
}

export function checkTexts(event: RawEvent, report: Report, missing: Problem["severity"]): void {
  checkBilingual(event.title, "title", report, { missing, needed: true });
  if (event.label) checkBilingual(event.label, "label", report, { missing, numbers: false });
  else report("missing-label", "label", "No label: the title is drawn instead, and cut.", "warning");
  for (const [path, text] of textsOf(event)) if (text) checkBilingual(text, path, report, { missing });
  for (const [path, text] of plainTextsOf(event)) checkPlain(text, path, report);

  const en = event.details.en ?? [];
  const vi = event.details.vi ?? [];
  if (en.length === 0) report("missing-language", "details.en", "No English details.", missing);
  if (vi.length === 0) report("missing-language", "details.vi", "No Vietnamese details.", missing);
  if (en.length && vi.length && en.length !== vi.length) {
    report("uneven-details", "details", `${en.length} statements in English, ${vi.length} in Vietnamese.`);
  }
  for (let i = 0; i < Math.max(en.length, vi.length); i++) {
    checkBilingual({ en: en[i], vi: vi[i] }, `details[${i}]`, report, { missing: null });
  }
  const titles = new Set(event.sources.map(({ title }) => bare(title)));
  for (const language of LANGUAGES) {
    const summary = event.summary[language];
    if (summary && titles.has(bare(summary))) {
      report("copied-title", `summary.${language}`, "The summary is a source's title: say it in your own words.");
    }
  }
}

function bare(text: string): string {
  return text.trim().toLowerCase().replace(/\.$/, "");
}

function textsOf(event: RawEvent): [path: string, text: Bilingual | undefined][] {
  return [
    ["summary", event.summary],
    ["discrepancy", event.discrepancy],
    ...each("figures", event.figures, ({ label }) => ({ label })),
    ...each("links", event.links, ({ why }) => ({ why })),
    ...each("people", event.people, ({ office }) => ({ office })),
    ...each("sources", event.sources, ({ supports }) => ({ supports })),
    ...each("participants", event.participants, ({ role }) => ({ role })),
    ...each("initiatives", event.initiatives, ({ name, what, where, status }) => ({ name, what, where, status })),
    ...each("works", event.works, ({ title, notes }) => ({ title, notes })),
    ...each("media", event.media, ({ alt }) => ({ alt })),
  ];
}

/** Texts in a language of their own: titles of documents, names of publishers and makers. */
function plainTextsOf(event: RawEvent): [path: string, text: string][] {
  return [
    ...each("sources", event.sources, ({ title, publisher }) => ({ title, publisher })),
    ...each("works", event.works, ({ maker }) => ({ maker })),
    ...each("media", event.media, ({ licence, credit }) => ({ licence, credit })),
  ];
}

/** The wanted values of every record of a list, each with its path: `figures[0].label`. */
function each<R, T>(name: string, records: readonly R[] | undefined, wanted: (one: R) => Record<string, T>) {
  return (records ?? []).flatMap((one, i) =>
    Object.entries(wanted(one)).map(([key, value]): [string, T] => [`${name}[${i}].${key}`, value]),
  );
}

/** By kind of record: whether one of that id may exist. */
export type Knows = Readonly<Record<"people" | "organizations" | "places" | "events", (id: string) => boolean>>;

export function checkReferences(event: RawEvent, knows: Knows, report: Report): void {
  const expect = (kind: "people" | "organizations" | "places", id: string, path: string) => {
    if (!knows[kind](id)) report("unknown-id", path, `${kind}.json has no record ${id}.`);
  };
  event.people.forEach(({ id }, i) => {
    expect("people", id, `people[${i}].id`);
  });
  event.organizations.forEach((id, i) => {
    expect("organizations", id, `organizations[${i}]`);
  });
  event.places.forEach((id, i) => {
    expect("places", id, `places[${i}]`);
  });
  (event.participants ?? []).forEach(({ person, organization }, i) => {
    expect("people", person, `participants[${i}].person`);
    if (organization) expect("organizations", organization, `participants[${i}].organization`);
  });
  checkRepeats("themes", event.themes, report);
  checkRepeats("places", event.places, report);
  checkRepeats(
    "people",
    event.people.map(({ id }) => id),
    report,
  );
  checkRepeats("organizations", event.organizations, report);
}

function checkRepeats(name: string, values: readonly string[], report: Report): void {
  values.forEach((value, i) => {
    if (values.indexOf(value) < i) report("repeated", `${name}[${i}]`, `${value} is named twice.`);
  });
}

export function checkSources(event: RawEvent, report: Report): void {
  const urls = event.sources.map(({ url }) => url);
  const known = new Set(urls);
  checkRepeats("sources", urls, report);
  const wanted = event.significance >= 4 ? 2 : 1;
  if (known.size < wanted) {
    report(
      "too-few-sources",
      "sources",
      known.size === 0
        ? "Every event needs a source."
        : `An event of significance ${event.significance} needs two sources.`,
    );
  }
  (event.figures ?? []).forEach((figure, i) => {
    if (!known.has(figure.source)) {
      report("unknown-source", `figures[${i}].source`, "Not the address of one of this event's sources.");
    }
  });
  // Only a warning: a page about a film may support the film's year, and say nothing of the event.
  for (const key of ["participants", "initiatives", "works"] as const) {
    (event[key] ?? []).forEach((one, i) => {
      one.sources.forEach((url, j) => {
        if (known.has(url)) return;
        const path = `${key}[${i}].sources[${j}]`;
        report("unknown-source", path, `${url} is not one of this event's sources.`, "warning");
      });
    });
  }
}
