// The rules of the files beside the events: the dataset itself, its eras, the records that events name, series, stories.
import { checkBilingual, checkName, checkPlain } from "./bilingualRules";
import { dayAfter, type EventDate, firstDay } from "./day";
import { checkDay, type Knows, type Span } from "./eventRules";
import type { Problem, Report, Reporter } from "./problems";
import type { DatasetFile, RawOrganization, RawPerson, RawPlace, RawStory, SeriesFile } from "./record";

type Missing = Problem["severity"];

/** Title, dates and words of the dataset, and its eras. Returns the span that events must lie in. */
export function checkDataset(about: DatasetFile, reporter: Reporter, missing: Missing): Span {
  const report = reporter("dataset.json", null);
  checkBilingual(about.title, "title", report, { missing, needed: true });
  checkDay(about.date, "date", report);
  checkPlain(about.licence, "licence", report);
  about.tracks.forEach(({ name }, i) => {
    checkName(name, `tracks[${i}].name`, report, missing);
  });
  about.themes.forEach(({ name }, i) => {
    checkName(name, `themes[${i}].name`, report, missing);
  });
  (about.about ?? []).forEach(({ heading, text }, i) => {
    checkBilingual(heading, `about[${i}].heading`, report, { missing });
    checkBilingual(text, `about[${i}].text`, report, { missing });
  });
  const from = checkDay(about.span.from, "span.from", report);
  const to = checkDay(about.span.to, "span.to", report);
  if (!from || !to) return null;
  if (!checkOrder(from, to, "span", report)) return null;
  return { from: firstDay(from), to: dayAfter(to) };
}

export function checkEras({ eras }: DatasetFile, knows: Knows, reporter: Reporter, missing: Missing): void {
  checkIds("dataset.json", eras, "era", reporter);
  for (const era of eras) {
    const report = reporter("dataset.json", era.id);
    const from = checkDay(era.from, "from", report);
    const to = checkDay(era.to, "to", report);
    if (from && to) checkOrder(from, to, "to", report);
    if (era.person && !knows.people(era.person)) {
      report("unknown-id", "person", `people.json has no record ${era.person}.`);
    }
    checkBilingual(era.name, "name", report, { missing, needed: true });
  }
}

export function checkRecords(
  records: readonly (RawPerson | RawOrganization | RawPlace)[],
  file: string,
  reporter: Reporter,
  missing: Missing,
): void {
  checkIds(file, records, "record", reporter);
  for (const record of records) {
    const report = reporter(file, record.id);
    checkName(record.name, "name", report, missing);
    (record.aliases ?? []).forEach((alias, i) => {
      checkPlain(alias, `aliases[${i}]`, report);
    });
    if ("abbr" in record) checkPlain(record.abbr, "abbr", report);
    if ("role" in record) checkPerson(record, report, missing);
  }
}

function checkPerson({ role, terms }: RawPerson, report: Report, missing: Missing): void {
  checkBilingual(role, "role", report, { missing });
  terms.forEach((term, i) => {
    const path = `terms[${i}]`;
    const from = checkDay(term.from, `${path}.from`, report);
    const to = checkDay(term.to, `${path}.to`, report);
    if (from && to) checkOrder(from, to, `${path}.to`, report);
    checkBilingual(term.office, `${path}.office`, report, { missing });
    if (term.note) checkBilingual(term.note, `${path}.note`, report, { missing });
  });
}

export function checkSeries({ note, series }: SeriesFile, reporter: Reporter, missing: Missing): void {
  checkBilingual(note, "note", reporter("series.json", null), { missing });
  checkIds("series.json", series, "series", reporter);
  for (const one of series) {
    const report = reporter("series.json", one.id);
    checkBilingual(one.label, "label", report, { missing, needed: true });
    checkBilingual(one.short, "short", report, { missing, needed: true });
    checkBilingual(one.basis, "basis", report, { missing });
    checkPlain(one.source.title, "source.title", report);
    checkPlain(one.source.publisher, "source.publisher", report);
    one.values.forEach((value, i) => {
      if (value.note) checkBilingual(value.note, `values[${i}].note`, report, { missing });
      checkPlain(value.source?.title, `values[${i}].source.title`, report);
    });
  }
}

export function checkStories(stories: readonly RawStory[], knows: Knows, reporter: Reporter, missing: Missing): void {
  checkIds("stories.json", stories, "story", reporter);
  for (const story of stories) {
    const report = reporter("stories.json", story.id);
    checkBilingual(story.title, "title", report, { missing, needed: true });
    checkBilingual(story.intro, "intro", report, { missing });
    story.steps.forEach((step, i) => {
      const path = `steps[${i}]`;
      if (!step.event && !step.view) report("shape", path, "A step shows an event or a view.");
      for (const id of [step.event, ...(step.emphasis ?? [])]) {
        if (id !== undefined && !knows.events(id)) report("unknown-id", path, `There is no event ${id}.`);
      }
      if (step.view) {
        const from = checkDay(step.view.from, `${path}.view.from`, report);
        const to = checkDay(step.view.to, `${path}.view.to`, report);
        if (from && to) checkOrder(from, to, `${path}.view`, report);
      }
      checkBilingual(step.caption, `${path}.caption`, report, { missing });
      checkBilingual(step.notes, `${path}.notes`, report, { missing });
      if (step.figure) {
        checkBilingual(step.figure.label, `${path}.figure.label`, report, { missing });
        checkPlain(step.figure.value, `${path}.figure.value`, report);
        checkPlain(step.figure.valueVi, `${path}.figure.valueVi`, report);
        checkPlain(step.figure.source, `${path}.figure.source`, report);
      }
    });
  }
}

function checkOrder(from: EventDate, to: EventDate, path: string, report: Report): boolean {
  const ordered = dayAfter(to) > firstDay(from);
  if (!ordered) report("end-before-start", path, "Ends before it starts.");
  return ordered;
}

/** No two records of a file may share an id. */
function checkIds(file: string, records: readonly { readonly id: string }[], what: string, reporter: Reporter): void {
  const seen = new Set<string>();
  for (const { id } of records) {
    if (seen.has(id)) reporter(file, id)("duplicate-id", "id", `Another ${what} is called ${id}.`);
    seen.add(id);
  }
}
