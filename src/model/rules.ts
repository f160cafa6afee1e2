// The rules that a shape cannot say: ids that exist, dates that are real, languages that agree. All problems at once.
import { firstDay } from "./day";
import { checkDates, checkReferences, checkSources, checkTexts, type Knows, type Span } from "./eventRules";
import { checkDataset, checkEras, checkRecords, checkSeries, checkStories } from "./fileRules";
import { checkCycles, checkLinks } from "./linkRules";
import type { Problem, Report, Reporter } from "./problems";
import type { LocatedEvent, ReadRecords, Unread } from "./readDataset";
import type { RawEvent } from "./record";

/** Datasets smaller than this are not asked for a sober spread of significance. */
const SPREAD_FROM = 100;
const MOST_FIVES = 14;
const MOST_FOURS = 50;

/**
 * Checks the records that could be read. Order: the records that events name, then events by date, then the rest.
 * What could not be read is taken on trust: nothing is called unknown that may stand there.
 */
export function checkRules(records: ReadRecords, languages: "require" | "warn"): Problem[] {
  const problems: Problem[] = [];
  const reporter: Reporter =
    (file, id) =>
    (code, path, message, severity = "error") =>
      problems.push({ code, severity, file, id, path, message });
  const missing = languages === "require" ? "error" : "warning";
  const knows = knownIds(records);

  checkRecords(records.people, "people.json", reporter, missing);
  checkRecords(records.organizations, "organizations.json", reporter, missing);
  checkRecords(records.places, "places.json", reporter, missing);
  const span = records.about && checkDataset(records.about, reporter, missing);
  checkEvents(records.events, span, knows, reporter, missing);
  checkCycles(records.events, reporter);
  if (isComplete(records.unread.events)) checkSpread(records.events, reporter("events/", null));
  checkStories(records.stories, knows, reporter, missing);
  if (records.series) checkSeries(records.series, reporter, missing);
  if (records.about) checkEras(records.about, knows, reporter, missing);
  if (isComplete(records.unread.events)) checkUse(records, reporter);
  return problems;
}

function knownIds({ events, people, organizations, places, unread }: ReadRecords): Knows {
  const among = (records: readonly { readonly id: string }[], rest: Unread) => {
    const ids = new Set(records.map(({ id }) => id));
    return (id: string) => ids.has(id) || rest === "any" || rest.has(id);
  };
  return {
    people: among(people, unread.people),
    organizations: among(organizations, unread.organizations),
    places: among(places, unread.places),
    events: among(
      events.map(({ event }) => event),
      unread.events,
    ),
  };
}

function isComplete(unread: Unread): boolean {
  return unread !== "any" && unread.size === 0;
}

function checkEvents(
  located: readonly LocatedEvent[],
  span: Span,
  knows: Knows,
  reporter: Reporter,
  missing: Problem["severity"],
): void {
  const events = new Map<string, RawEvent>();
  for (const { file, event } of located) {
    if (events.has(event.id)) reporter(file, event.id)("duplicate-id", "id", `Another event is called ${event.id}.`);
    events.set(event.id, event);
  }
  let before = { file: "", day: 0 };
  for (const { file, event } of located) {
    const report = reporter(file, event.id);
    const date = checkDates(event, file, span, report);
    if (date) {
      const day = firstDay(date);
      if (before.file === file && day < before.day) {
        report(
          "not-sorted",
          "date",
          `Events of a file stand in the order of their dates; ${event.date} comes too late.`,
        );
      }
      before = { file, day };
    }
    checkTexts(event, report, missing);
    checkReferences(event, knows, report);
    checkSources(event, report);
    checkLinks(event, events, knows.events, report);
  }
}

function checkSpread(events: readonly LocatedEvent[], report: Report): void {
  if (events.length < SPREAD_FROM) return;
  const count = (significance: number) => events.filter(({ event }) => event.significance === significance).length;
  if (count(5) > MOST_FIVES) {
    report("significance-spread", "", `${count(5)} events of significance 5; at most ${MOST_FIVES}.`);
  }
  if (count(4) > MOST_FOURS) {
    report("significance-spread", "", `${count(4)} events of significance 4; at most ${MOST_FOURS}.`);
  }
}

function checkUse(records: ReadRecords, reporter: Reporter): void {
  const used = new Set(
    records.events.flatMap(({ event }) => [
      ...event.organizations,
      ...event.places,
      ...(event.participants ?? []).flatMap((one) => (one.organization ? [one.organization] : [])),
    ]),
  );
  for (const key of ["organizations", "places"] as const) {
    for (const { id } of records[key]) {
      if (!used.has(id)) reporter(`${key}.json`, id)("unused-record", "", "No event mentions this record.", "warning");
    }
  }
}
