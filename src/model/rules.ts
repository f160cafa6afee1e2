// The rules that a shape cannot say: ids that exist, dates that are real, languages that agree. All problems at once.
import { dayAfter, type EventDate, firstDay, readEdtf } from "./day";
import type { Problem, ProblemCode } from "./problems";
import type { RawDataset } from "./readDataset";
import type { Bilingual, RawEvent } from "./record";
import { hasBadSpacing, hasMarkup, isNfc, looksVietnamese, numbersIn, vietnameseWordsIn } from "./textRules";
import { LANGUAGES, type LinkKind } from "./vocabulary";

/** Datasets smaller than this are not asked for a sober spread of significance. */
const SPREAD_FROM = 100;
const MOST_FIVES = 14;
const MOST_FOURS = 50;
/** Kinds of link that may not run in a circle. */
const ACYCLIC: readonly LinkKind[] = ["leads-to", "part-of", "follows", "responds-to"];

type Report = (code: ProblemCode, path: string, message: string, severity?: Problem["severity"]) => void;

/** Checks a dataset whose shapes hold. Order: files, then events by date, then the record as a whole. */
export function checkRules(dataset: RawDataset, languages: "require" | "warn"): Problem[] {
  const problems: Problem[] = [];
  const reporter =
    (file: string, id: string | null): Report =>
    (code, path, message, severity = "error") =>
      problems.push({ code, severity, file, id, path, message });
  const missing = languages === "require" ? "error" : "warning";

  const ids = {
    people: checkRecords(dataset.people, "people.json", reporter, missing),
    organizations: checkRecords(dataset.organizations, "organizations.json", reporter, missing),
    places: checkRecords(dataset.places, "places.json", reporter, missing),
    events: new Map<string, RawEvent>(),
  };
  for (const { file, event } of dataset.events) {
    if (ids.events.has(event.id))
      reporter(file, event.id)("duplicate-id", "id", `Another event is called ${event.id}.`);
    ids.events.set(event.id, event);
  }

  const span = spanOf(dataset);
  let before = { file: "", day: 0 };
  for (const { file, event } of dataset.events) {
    const report = reporter(file, event.id);
    const date = checkDate(event, file, span, report);
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
    checkReferences(event, ids, report);
    checkSources(event, report);
    checkLinks(event, ids.events, report);
  }
  checkCycles(dataset, reporter);
  checkSpread(dataset, reporter("events/", null));
  checkStories(dataset, ids.events, reporter, missing);
  checkEras(dataset, ids.people, reporter);
  const seen = usedIds(dataset);
  for (const key of ["organizations", "places"] as const) {
    for (const record of dataset[key]) {
      if (!seen.has(record.id)) {
        reporter(`${key}.json`, record.id)("unused-record", "", "No event mentions this record.", "warning");
      }
    }
  }
  return problems;
}

function spanOf(dataset: RawDataset): { from: number; to: number } {
  const from = readEdtf(dataset.about.span.from);
  const to = readEdtf(dataset.about.span.to);
  return { from: from ? firstDay(from) : -Infinity, to: to ? dayAfter(to) : Infinity };
}

function checkDate(
  event: RawEvent,
  file: string,
  span: { from: number; to: number },
  report: Report,
): EventDate | null {
  const date = readEdtf(event.date);
  if (!date) {
    const [a, b] = event.date.split("/").map((part) => readEdtf(part));
    if (a && b) report("end-before-start", "date", `${event.date} ends before it starts.`);
    else report("impossible-date", "date", `${event.date} holds a day that does not exist.`);
    return null;
  }
  if (firstDay(date) < span.from || dayAfter(date) > span.to) {
    report("outside-span", "date", `${event.date} lies outside the dataset's span.`);
  }
  const year = event.date.slice(0, 4);
  if (/^events\/\d{4}\.json$/.test(file) && file !== `events/${year}.json`) {
    report("wrong-year-file", "date", `An event of ${year} belongs in events/${year}.json.`);
  }
  if (event.localDates) {
    const { hanoi, washington } = event.localDates;
    for (const day of [hanoi, washington]) {
      if (!readEdtf(day)) report("impossible-date", "localDates", `${day} does not exist.`);
    }
    const starts = event.date.slice(0, 10);
    if (hanoi === washington) report("local-dates", "localDates", "Both dates are the same: leave localDates out.");
    else if (hanoi !== starts && washington !== starts) {
      report("local-dates", "localDates", `One of the two local dates must be the event's own date, ${starts}.`);
    }
  }
  return date;
}

function checkTexts(event: RawEvent, report: Report, missing: Problem["severity"]): void {
  const pairs: [string, Bilingual | undefined][] = [
    ["title", event.title],
    ["label", event.label],
    ["summary", event.summary],
    ["discrepancy", event.discrepancy],
    ...(event.figures ?? []).map((figure, i): [string, Bilingual] => [`figures[${i}].label`, figure.label]),
    ...(event.links ?? []).map((link, i): [string, Bilingual] => [`links[${i}].why`, link.why]),
    ...event.people.map((person, i): [string, Bilingual | undefined] => [`people[${i}].office`, person.office]),
    ...event.sources.map((source, i): [string, Bilingual] => [`sources[${i}].supports`, source.supports]),
    ...(event.participants ?? []).map((one, i): [string, Bilingual] => [`participants[${i}].role`, one.role]),
    ...(event.initiatives ?? []).flatMap((one, i): [string, Bilingual][] => [
      [`initiatives[${i}].name`, one.name],
      [`initiatives[${i}].what`, one.what],
      [`initiatives[${i}].where`, one.where],
      [`initiatives[${i}].status`, one.status],
    ]),
    ...(event.works ?? []).flatMap((one, i): [string, Bilingual | undefined][] => [
      [`works[${i}].title`, one.title],
      [`works[${i}].notes`, one.notes],
    ]),
  ];
  for (const [path, text] of pairs) if (text) checkBilingual(text, path, report, missing, path !== "label");
  if (!event.label) report("missing-label", "label", "No label: the title is drawn instead, and cut.", "warning");

  const en = event.details.en ?? [];
  const vi = event.details.vi ?? [];
  if (en.length === 0) report("missing-language", "details.en", "No English details.", missing);
  if (vi.length === 0) report("missing-language", "details.vi", "No Vietnamese details.", missing);
  if (en.length && vi.length && en.length !== vi.length) {
    report("uneven-details", "details", `${en.length} statements in English, ${vi.length} in Vietnamese.`);
  }
  for (let i = 0; i < Math.max(en.length, vi.length); i++) {
    checkBilingual({ en: en[i], vi: vi[i] }, `details[${i}]`, report, null);
  }
  for (const language of LANGUAGES) {
    const summary = event.summary[language]?.trim().toLowerCase();
    if (
      summary &&
      event.sources.some(
        (source) => source.title.trim().toLowerCase().replace(/\.$/, "") === summary.replace(/\.$/, ""),
      )
    ) {
      report("copied-title", `summary.${language}`, "The summary is a source's title: say it in your own words.");
    }
  }
}

/** One text in two languages. `missing` null: an absent language is reported elsewhere. Labels are too short for every number. */
function checkBilingual(
  text: Bilingual,
  path: string,
  report: Report,
  missing: Problem["severity"] | null,
  compareNumbers = true,
): void {
  for (const language of LANGUAGES) {
    const value = text[language];
    const at = `${path}.${language}`;
    if (value === undefined) {
      if (missing)
        report("missing-language", at, language === "vi" ? "No Vietnamese text." : "No English text.", missing);
      continue;
    }
    if (!isNfc(value)) report("not-nfc", at, "Accents are written as separate characters: save the text in NFC.");
    if (hasMarkup(value)) report("markup", at, "Looks like HTML: the record is plain text.");
    if (hasBadSpacing(value))
      report("spacing", at, "Double, leading or trailing spaces, a line break or a hidden character.");
  }
  if (text.vi !== undefined && !looksVietnamese(text.vi)) {
    report("not-vietnamese", `${path}.vi`, "Has no Vietnamese letter: is it Vietnamese?");
  }
  const strangers = text.en === undefined ? [] : vietnameseWordsIn(text.en);
  if (strangers.length) {
    report("not-english", `${path}.en`, `Vietnamese words outside names: ${strangers.join(", ")}.`);
  }
  if (compareNumbers && text.en !== undefined && text.vi !== undefined) {
    const en = numbersIn(text.en, "en");
    const vi = numbersIn(text.vi, "vi");
    const onlyEn = en.filter((n) => !vi.includes(n));
    const onlyVi = vi.filter((n) => !en.includes(n));
    if (onlyEn.length || onlyVi.length) {
      report(
        "numbers-differ",
        path,
        `The languages give different numbers: ${onlyEn.length ? `only in English ${onlyEn.join(", ")}` : ""}${onlyEn.length && onlyVi.length ? "; " : ""}${onlyVi.length ? `only in Vietnamese ${onlyVi.join(", ")}` : ""}.`,
      );
    }
  }
}

interface Ids {
  readonly people: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly events: ReadonlyMap<string, RawEvent>;
}

function checkReferences(event: RawEvent, ids: Ids, report: Report): void {
  const expect = (known: ReadonlySet<string>, id: string, path: string, file: string) => {
    if (!known.has(id)) report("unknown-id", path, `${file} has no record ${id}.`);
  };
  event.people.forEach(({ id }, i) => {
    expect(ids.people, id, `people[${i}].id`, "people.json");
  });
  event.organizations.forEach((id, i) => {
    expect(ids.organizations, id, `organizations[${i}]`, "organizations.json");
  });
  event.places.forEach((id, i) => {
    expect(ids.places, id, `places[${i}]`, "places.json");
  });
  (event.participants ?? []).forEach(({ person, organization }, i) => {
    expect(ids.people, person, `participants[${i}].person`, "people.json");
    if (organization) expect(ids.organizations, organization, `participants[${i}].organization`, "organizations.json");
  });
}

function checkSources(event: RawEvent, report: Report): void {
  const wanted = event.significance >= 4 ? 2 : 1;
  if (event.sources.length < wanted) {
    report(
      "too-few-sources",
      "sources",
      event.sources.length === 0
        ? "Every event needs a source."
        : `An event of significance ${event.significance} needs two sources.`,
    );
  }
  const urls = new Set(event.sources.map((source) => source.url));
  (event.figures ?? []).forEach((figure, i) => {
    if (!urls.has(figure.source)) {
      report("unknown-source", `figures[${i}].source`, "Not the address of one of this event's sources.");
    }
  });
}

function checkLinks(event: RawEvent, events: ReadonlyMap<string, RawEvent>, report: Report): void {
  (event.links ?? []).forEach((link, i) => {
    const path = `links[${i}]`;
    const other = events.get(link.to);
    if (link.to === event.id) report("link-to-itself", path, "An event cannot be linked to itself.");
    else if (!other) report("unknown-id", `${path}.to`, `There is no event ${link.to}.`);
    else {
      const [a, b] = [readEdtf(event.date), readEdtf(other.date)];
      if (!a || !b) return;
      const forward = link.kind === "leads-to";
      const wrong = forward ? firstDay(a) >= dayAfter(b) : link.kind !== "part-of" && dayAfter(a) <= firstDay(b);
      if (wrong) {
        report(
          "link-backwards",
          path,
          forward
            ? `leads-to runs from earlier to later, but ${link.to} came first.`
            : `${link.kind} runs from later to earlier, but ${link.to} came later.`,
        );
      }
    }
  });
}

function checkCycles(dataset: RawDataset, reporter: (file: string, id: string | null) => Report): void {
  for (const kind of ACYCLIC) {
    const next = new Map<string, string[]>();
    for (const { event } of dataset.events) {
      next.set(
        event.id,
        (event.links ?? []).filter((link) => link.kind === kind).map((link) => link.to),
      );
    }
    const state = new Map<string, "open" | "done">();
    const visit = (id: string, trail: string[]): void => {
      if (state.get(id) === "done") return;
      if (state.get(id) === "open") {
        const circle = [...trail.slice(trail.indexOf(id)), id];
        const file = dataset.events.find(({ event }) => event.id === id)?.file ?? "events/";
        reporter(file, id)("link-cycle", "links", `${kind} runs in a circle: ${circle.join(" → ")}.`);
        return;
      }
      state.set(id, "open");
      for (const to of next.get(id) ?? []) if (to !== id) visit(to, [...trail, id]);
      state.set(id, "done");
    };
    for (const id of next.keys()) visit(id, []);
  }
}

function checkSpread(dataset: RawDataset, report: Report): void {
  if (dataset.events.length < SPREAD_FROM) return;
  const count = (significance: number) =>
    dataset.events.filter(({ event }) => event.significance === significance).length;
  if (count(5) > MOST_FIVES)
    report("significance-spread", "", `${count(5)} events of significance 5; at most ${MOST_FIVES}.`);
  if (count(4) > MOST_FOURS)
    report("significance-spread", "", `${count(4)} events of significance 4; at most ${MOST_FOURS}.`);
}

function checkStories(
  dataset: RawDataset,
  events: ReadonlyMap<string, RawEvent>,
  reporter: (file: string, id: string | null) => Report,
  missing: Problem["severity"],
): void {
  for (const story of dataset.stories) {
    const report = reporter("stories.json", story.id);
    checkBilingual(story.title, "title", report, missing);
    checkBilingual(story.intro, "intro", report, missing);
    story.steps.forEach((step, i) => {
      const path = `steps[${i}]`;
      if (!step.event && !step.view) report("shape", path, "A step shows an event or a view.");
      for (const id of [step.event, ...(step.emphasis ?? [])]) {
        if (id !== undefined && !events.has(id)) report("unknown-id", path, `There is no event ${id}.`);
      }
      if (step.view) {
        const [from, to] = [readEdtf(step.view.from), readEdtf(step.view.to)];
        if (!from || !to) report("impossible-date", `${path}.view`, "Holds a day that does not exist.");
        else if (dayAfter(to) <= firstDay(from)) report("end-before-start", `${path}.view`, "Ends before it starts.");
      }
      checkBilingual(step.caption, `${path}.caption`, report, missing);
      checkBilingual(step.notes, `${path}.notes`, report, missing);
    });
  }
}

function checkEras(
  dataset: RawDataset,
  people: ReadonlySet<string>,
  reporter: (file: string, id: string | null) => Report,
): void {
  for (const era of dataset.eras) {
    const report = reporter("dataset.json", era.id);
    const from = readEdtf(era.from);
    const to = era.to === null ? null : readEdtf(era.to);
    if (!from || (era.to !== null && !to)) report("impossible-date", "from", "Holds a day that does not exist.");
    else if (to && dayAfter(to) <= firstDay(from)) report("end-before-start", "to", "Ends before it starts.");
    if (era.person && !people.has(era.person))
      report("unknown-id", "person", `people.json has no record ${era.person}.`);
    checkBilingual(era.name, "name", report, "error");
  }
}

function checkRecords(
  records: readonly { readonly id: string; readonly name: Bilingual; readonly role?: Bilingual }[],
  file: string,
  reporter: (file: string, id: string | null) => Report,
  missing: Problem["severity"],
): Set<string> {
  const ids = new Set<string>();
  for (const record of records) {
    const report = reporter(file, record.id);
    if (ids.has(record.id)) report("duplicate-id", "id", `Another record is called ${record.id}.`);
    ids.add(record.id);
    for (const language of LANGUAGES) {
      const name = record.name[language];
      if (name === undefined) report("missing-language", `name.${language}`, "No name in this language.", missing);
      else if (!isNfc(name)) report("not-nfc", `name.${language}`, "Accents are written as separate characters.");
      else if (hasMarkup(name)) report("markup", `name.${language}`, "Looks like HTML: the record is plain text.");
    }
    if (record.role) checkBilingual(record.role, "role", report, missing);
  }
  return ids;
}

function usedIds(dataset: RawDataset): Set<string> {
  return new Set(
    dataset.events.flatMap(({ event }) => [
      ...event.organizations,
      ...event.places,
      ...(event.participants ?? []).flatMap((one) => (one.organization ? [one.organization] : [])),
    ]),
  );
}
