import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatProblem, PROBLEM_CODES, type Problem, type ProblemCode } from "../../src/model/problems";
import { readDataset } from "../../src/model/readDataset";
import type { Bilingual } from "../../src/model/record";
import { damaged } from "./damage";
import { IDS, manyEvents, type Sample, type SampleEvents, sampleFiles, source } from "./sampleDataset";

/** Where a problem lies, without its sentence. */
const placesOf = (problems: readonly Problem[]) =>
  problems.map(({ code, file, id, path }) => ({ code, file, id, path }));

interface Case {
  readonly code: ProblemCode;
  readonly when: string;
  /** Breaks one thing in the content of the files, or in the files themselves. */
  readonly change?: (files: Sample, events: SampleEvents) => void;
  readonly damage?: (files: Map<string, string>) => void;
  readonly file: string;
  readonly id: string | null;
  readonly path: string;
  readonly warning?: true;
}

const y1995 = { file: "events/1995.json", id: IDS.normalization };
const y2000 = { file: "events/2000.json", id: IDS.visit };

/** Every way to be wrong: each breaks one thing, and must give exactly one problem. */
const CASES: readonly Case[] = [
  {
    code: "missing-file",
    when: "a file is missing",
    damage: (files) => files.delete("people.json"),
    file: "people.json",
    id: null,
    path: "",
  },
  {
    code: "not-json",
    when: "a file is cut short",
    damage: (files) => files.set("places.json", '{ "places": ['),
    file: "places.json",
    id: null,
    path: "",
  },
  {
    code: "not-json",
    when: "a file of events is empty",
    damage: (files) => files.set("events/1995.json", ""),
    file: "events/1995.json",
    id: null,
    path: "",
  },
  {
    code: "shape",
    when: "a key is misspelt",
    change: (_, { normalization }) => Object.assign(normalization, { colour: "red" }),
    ...y1995,
    path: "colour",
  },
  {
    code: "shape",
    when: "a text deep in a record is too long",
    change: (_, { normalization }) => {
      normalization.details.vi = ["Ngắn.", "dài ".repeat(200)];
    },
    ...y1995,
    path: "details.vi[1]",
  },
  {
    code: "shape",
    when: "a link is of no known kind",
    change: (_, { visit }) => Object.assign(visit.links?.[0] ?? {}, { kind: "causes" }),
    ...y2000,
    path: "links[0].kind",
  },
  {
    code: "shape",
    when: "a record within a record is wrong: the outer one is named",
    change: (_, { normalization }) => Object.assign(normalization.people[0] ?? {}, { office: { en: "" } }),
    ...y1995,
    path: "people[0].office.en",
  },
  {
    code: "shape",
    when: "an address of a source is not one of the web",
    change: (_, { visit }) => Object.assign(visit.sources[1] ?? {}, { url: "ftp://example.org/a" }),
    ...y2000,
    path: "sources[1].url",
  },
  {
    code: "shape",
    when: "a label is longer than the timeline draws",
    change: (_, { visit }) => {
      visit.label = { en: "x".repeat(35), vi: "Thăm" };
    },
    ...y2000,
    path: "label.en",
  },
  {
    code: "shape",
    when: "the dataset itself has a version of another form",
    change: (files) => {
      files["dataset.json"].version = "1.0";
    },
    file: "dataset.json",
    id: null,
    path: "version",
  },
  {
    code: "shape",
    when: "a file holds something beside its list",
    change: (files) => Object.assign(files["places.json"], { note: "x" }),
    file: "places.json",
    id: null,
    path: "note",
  },
  {
    code: "shape",
    when: "a file has no list",
    damage: (files) => files.set("people.json", "{}"),
    file: "people.json",
    id: null,
    path: "people",
  },
  {
    code: "shape",
    when: "a file is no object",
    damage: (files) => files.set("events/1995.json", "null"),
    file: "events/1995.json",
    id: null,
    path: "",
  },
  {
    code: "shape",
    when: "a year has three figures",
    change: (_, { normalization }) => {
      normalization.date = "0995-07-11";
    },
    ...y1995,
    path: "date",
  },
  {
    code: "shape",
    when: "a step of a story shows nothing",
    change: (files) => {
      delete files["stories.json"].stories[0]?.steps[0]?.event;
    },
    file: "stories.json",
    id: "first-story",
    path: "steps[0]",
  },
  {
    code: "duplicate-id",
    when: "two people share an id",
    change: (files) => files["people.json"].people.push(...files["people.json"].people),
    file: "people.json",
    id: "bill-clinton",
    path: "id",
  },
  {
    code: "duplicate-id",
    when: "two events share an id",
    change: (_, { normalization, aid }) => {
      aid.id = normalization.id;
    },
    ...y1995,
    path: "id",
  },
  {
    code: "duplicate-id",
    when: "two stories share an id",
    change: (files) => files["stories.json"].stories.push(...files["stories.json"].stories),
    file: "stories.json",
    id: "first-story",
    path: "id",
  },
  {
    code: "duplicate-id",
    when: "two series share an id",
    change: (files) => files["series.json"].series.push(...files["series.json"].series),
    file: "series.json",
    id: "goods-trade",
    path: "id",
  },
  {
    code: "duplicate-id",
    when: "two eras share an id",
    change: (files) => Object.assign(files["dataset.json"].eras[1] ?? {}, { id: "relations-1995" }),
    file: "dataset.json",
    id: "relations-1995",
    path: "id",
  },
  {
    code: "repeated",
    when: "an event names a place twice",
    change: (_, { visit }) => visit.places.push("washington", "hanoi"),
    ...y2000,
    path: "places[2]",
  },
  {
    code: "repeated",
    when: "an event has a theme twice",
    change: (_, { visit }) => visit.themes.push("state-visit"),
    ...y2000,
    path: "themes[1]",
  },
  {
    code: "repeated",
    when: "an event names a person twice",
    change: (_, { normalization }) => normalization.people.push({ id: "bill-clinton" }),
    ...y1995,
    path: "people[1]",
  },
  {
    code: "repeated",
    when: "an event names an organization twice",
    change: (_, { normalization }) => normalization.organizations.push("white-house"),
    ...y1995,
    path: "organizations[1]",
  },
  {
    code: "repeated",
    when: "an event has a source twice, though it has enough",
    change: (_, { visit }) => visit.sources.push(source("a")),
    ...y2000,
    path: "sources[2]",
  },
  {
    code: "repeated",
    when: "an event has a link twice",
    change: (_, { visit }) => visit.links?.push(...visit.links),
    ...y2000,
    path: "links[1]",
  },
  {
    code: "unknown-id",
    when: "an event names a person whom nobody knows",
    change: (_, { normalization }) => {
      normalization.people = [{ id: "nobody" }];
    },
    ...y1995,
    path: "people[0].id",
  },
  {
    code: "unknown-id",
    when: "an event names an unknown place",
    change: (_, { visit }) => visit.places.push("atlantis"),
    ...y2000,
    path: "places[1]",
  },
  {
    code: "unknown-id",
    when: "an event names an unknown organization",
    change: (_, { visit }) => visit.organizations.push("spectre"),
    ...y2000,
    path: "organizations[0]",
  },
  {
    code: "unknown-id",
    when: "a participant is unknown",
    change: (_, { visit }) => Object.assign(visit.participants?.[0] ?? {}, { person: "nobody" }),
    ...y2000,
    path: "participants[0].person",
  },
  {
    code: "unknown-id",
    when: "a participant's organization is unknown",
    change: (_, { visit }) => Object.assign(visit.participants?.[0] ?? {}, { organization: "spectre" }),
    ...y2000,
    path: "participants[0].organization",
  },
  {
    code: "unknown-id",
    when: "a link leads nowhere",
    change: (_, { visit }) => Object.assign(visit.links?.[0] ?? {}, { to: "1999-nothing" }),
    ...y2000,
    path: "links[0].to",
  },
  {
    code: "unknown-id",
    when: "a story shows an unknown event",
    change: (files) => Object.assign(files["stories.json"].stories[0]?.steps[0] ?? {}, { event: "1999-nothing" }),
    file: "stories.json",
    id: "first-story",
    path: "steps[0]",
  },
  {
    code: "unknown-id",
    when: "a term of office is nobody's",
    change: (files) => Object.assign(files["dataset.json"].eras[1] ?? {}, { person: "nobody" }),
    file: "dataset.json",
    id: "president-clinton",
    path: "person",
  },
  {
    code: "impossible-date",
    when: "an event's day does not exist",
    change: (_, { normalization }) => {
      normalization.date = "1995-02-30";
    },
    ...y1995,
    path: "date",
  },
  {
    code: "impossible-date",
    when: "a local day does not exist",
    change: (_, { normalization }) => {
      normalization.localDates = { washington: "1995-07-11", hanoi: "1995-07-32" };
    },
    ...y1995,
    path: "localDates",
  },
  {
    code: "impossible-date",
    when: "an era starts on no day",
    change: (files) => Object.assign(files["dataset.json"].eras[0] ?? {}, { from: "1995-13" }),
    file: "dataset.json",
    id: "relations-1995",
    path: "from",
  },
  {
    code: "impossible-date",
    when: "a step's view has a day that does not exist",
    change: (files) => Object.assign(files["stories.json"].stories[0]?.steps[1]?.view ?? {}, { from: "1995-02-29" }),
    file: "stories.json",
    id: "first-story",
    path: "steps[1].view.from",
  },
  {
    code: "impossible-date",
    when: "an era ends on no day",
    change: (files) => Object.assign(files["dataset.json"].eras[0] ?? {}, { to: "2013-02-30" }),
    file: "dataset.json",
    id: "relations-1995",
    path: "to",
  },
  {
    code: "impossible-date",
    when: "the span starts on no day, and no event is blamed",
    change: (files) => {
      files["dataset.json"].span.from = "1995-02-30";
    },
    file: "dataset.json",
    id: null,
    path: "span.from",
  },
  {
    code: "impossible-date",
    when: "the dataset is of no day",
    change: (files) => {
      files["dataset.json"].date = "2026-11-31";
    },
    file: "dataset.json",
    id: null,
    path: "date",
  },
  {
    code: "impossible-date",
    when: "a source was published on no day",
    change: (_, { visit }) => Object.assign(visit.sources[0] ?? {}, { published: "2000-11-31" }),
    ...y2000,
    path: "sources[0].published",
  },
  {
    code: "impossible-date",
    when: "a source was read on no day",
    change: (_, { visit }) => Object.assign(visit.sources[1] ?? {}, { accessed: "2026-02-29" }),
    ...y2000,
    path: "sources[1].accessed",
  },
  {
    code: "impossible-date",
    when: "a term of office starts on no day",
    change: (files) => withTerm(files, { from: "1993-13", to: null }),
    file: "people.json",
    id: "bill-clinton",
    path: "terms[0].from",
  },
  {
    code: "end-before-start",
    when: "a term of office ends before it starts",
    change: (files) => withTerm(files, { from: "1993-01-20", to: "1992" }),
    file: "people.json",
    id: "bill-clinton",
    path: "terms[0].to",
  },
  {
    code: "end-before-start",
    when: "the span ends before it starts, and no event is blamed",
    change: (files) => {
      files["dataset.json"].span = { from: "2025-12-31", to: "1995-01-01" };
    },
    file: "dataset.json",
    id: null,
    path: "span",
  },
  {
    code: "end-before-start",
    when: "an event ends before it starts",
    change: (_, { visit }) => {
      visit.date = "2000-11-19/2000-11-16";
    },
    ...y2000,
    path: "date",
  },
  {
    code: "end-before-start",
    when: "an era ends before it starts",
    change: (files) => Object.assign(files["dataset.json"].eras[0] ?? {}, { to: "1994" }),
    file: "dataset.json",
    id: "relations-1995",
    path: "to",
  },
  {
    code: "end-before-start",
    when: "a step's view ends before it starts",
    change: (files) =>
      Object.assign(files["stories.json"].stories[0]?.steps[1] ?? {}, { view: { from: "2000", to: "1999" } }),
    file: "stories.json",
    id: "first-story",
    path: "steps[1].view",
  },
  {
    code: "outside-span",
    when: "the last day of an event lies after the span",
    change: (files) => {
      files["dataset.json"].span.to = "2000-11-18";
    },
    ...y2000,
    path: "date",
  },
  {
    code: "outside-span",
    when: "the first day of an event lies before the span",
    change: (files) => {
      files["dataset.json"].span.from = "1995-07-12";
    },
    ...y1995,
    path: "date",
  },
  {
    code: "wrong-year-file",
    when: "an event stands in another year's file",
    change: (files, { visit }) => {
      files["events/2000.json"].events.pop();
      files["events/2001.json"] = { events: [visit] };
    },
    file: "events/2001.json",
    id: IDS.visit,
    path: "date",
  },
  {
    code: "not-sorted",
    when: "an event stands after a later one",
    change: (files) => files["events/2000.json"].events.reverse(),
    file: "events/2000.json",
    id: IDS.agreement,
    path: "date",
  },
  {
    code: "local-dates",
    when: "both capitals have the same day",
    change: (_, { normalization }) => {
      normalization.localDates = { washington: "1995-07-11", hanoi: "1995-07-11" };
    },
    ...y1995,
    path: "localDates",
  },
  {
    code: "local-dates",
    when: "neither capital has the event's own day",
    change: (_, { normalization }) => {
      normalization.localDates = { washington: "1995-07-12", hanoi: "1995-07-13" };
    },
    ...y1995,
    path: "localDates",
  },
  {
    code: "local-dates",
    when: "the capitals are two days apart",
    change: (_, { normalization }) => {
      normalization.localDates = { washington: "1995-07-11", hanoi: "1995-07-13" };
    },
    ...y1995,
    path: "localDates",
  },
  {
    code: "local-dates",
    when: "Hanoi is behind Washington",
    change: (_, { normalization }) => {
      normalization.localDates = { washington: "1995-07-12", hanoi: "1995-07-11" };
    },
    ...y1995,
    path: "localDates",
  },
  {
    code: "missing-language",
    when: "a title is not translated",
    change: (_, { normalization }) => {
      delete normalization.title.vi;
    },
    ...y1995,
    path: "title.vi",
  },
  {
    code: "missing-language",
    when: "an English text is missing",
    change: (_, { visit }) => {
      delete visit.participants?.[0]?.role.en;
    },
    ...y2000,
    path: "participants[0].role.en",
  },
  {
    code: "missing-language",
    when: "no statement is translated",
    change: (_, { normalization }) => {
      normalization.details.vi = [];
    },
    ...y1995,
    path: "details.vi",
  },
  {
    code: "missing-language",
    when: "a place has no Vietnamese name",
    change: (files) => {
      delete files["places.json"].places[0]?.name.vi;
    },
    file: "places.json",
    id: "hanoi",
    path: "name.vi",
  },
  {
    code: "missing-language",
    when: "a speaker's notes are not translated",
    change: (files) => {
      delete files["stories.json"].stories[0]?.steps[1]?.notes.vi;
    },
    file: "stories.json",
    id: "first-story",
    path: "steps[1].notes.vi",
  },
  {
    code: "missing-language",
    when: "a title is in no language",
    change: (_, { normalization }) => {
      normalization.title = {};
    },
    ...y1995,
    path: "title",
  },
  ...untranslated(),
  {
    code: "uneven-details",
    when: "a statement is made in one language only",
    change: (_, { visit }) => visit.details.en?.push("It rained."),
    ...y2000,
    path: "details",
  },
  {
    code: "missing-label",
    when: "an event has no short form",
    change: (_, { visit }) => {
      delete visit.label;
    },
    ...y2000,
    path: "label",
    warning: true,
  },
  {
    code: "too-few-sources",
    when: "a great event has one source",
    change: (_, { agreement }) => agreement.sources.pop(),
    file: "events/2000.json",
    id: IDS.agreement,
    path: "sources",
  },
  {
    code: "too-few-sources",
    when: "a small event has none",
    change: (_, { aid }) => aid.sources.pop(),
    file: "events/1995.json",
    id: IDS.aid,
    path: "sources",
  },
  {
    code: "too-few-sources",
    when: "a great event has one source, told twice",
    change: (_, { agreement }) => agreement.sources.splice(1, 1),
    file: "events/2000.json",
    id: IDS.agreement,
    path: "sources",
  },
  {
    code: "unknown-source",
    when: "a participant is known from none of the event's sources",
    change: (_, { visit }) => Object.assign(visit.participants?.[0] ?? {}, { sources: [source("z").url] }),
    ...y2000,
    path: "participants[0].sources[0]",
    warning: true,
  },
  {
    code: "unknown-source",
    when: "a work is known from none of the event's sources",
    change: (_, { visit }) =>
      Object.assign(visit, {
        works: [
          { title: { en: "Film", vi: "Phim" }, year: 1995, maker: "N.", sources: [source("a").url, source("z").url] },
        ],
      }),
    ...y2000,
    path: "works[0].sources[1]",
    warning: true,
  },
  {
    code: "unknown-source",
    when: "a figure comes from none of the event's sources",
    change: (_, { normalization }) => Object.assign(normalization.figures?.[0] ?? {}, { source: source("z").url }),
    ...y1995,
    path: "figures[0].source",
  },
  {
    code: "link-to-itself",
    when: "an event leads to itself",
    change: (_, { visit }) => Object.assign(visit.links?.[0] ?? {}, { to: IDS.visit }),
    ...y2000,
    path: "links[0]",
  },
  {
    code: "link-backwards",
    when: "an event answers a later one",
    change: (_, { normalization }) => Object.assign(normalization.links?.[0] ?? {}, { kind: "responds-to" }),
    ...y1995,
    path: "links[0]",
  },
  {
    code: "link-backwards",
    when: "an event leads to an earlier one",
    change: (_, { visit }) => Object.assign(visit.links?.[0] ?? {}, { kind: "leads-to" }),
    ...y2000,
    path: "links[0]",
  },
  {
    code: "link-cycle",
    when: "two events are parts of each other",
    change: (_, { agreement, visit }) => {
      const why = { en: "Together.", vi: "Cùng nhau." };
      agreement.links = [{ to: IDS.visit, kind: "part-of", why }];
      visit.links = [{ to: IDS.agreement, kind: "part-of", why }];
    },
    file: "events/2000.json",
    id: IDS.agreement,
    path: "links",
  },
  {
    code: "significance-spread",
    when: "a large dataset has many events that every textbook has",
    change: (files) => files["events/2000.json"].events.push(...manyEvents(100, 5)),
    file: "events/",
    id: null,
    path: "",
  },
  {
    code: "significance-spread",
    when: "a large dataset has many events just below those",
    change: (files) => files["events/2000.json"].events.push(...manyEvents(100, 4)),
    file: "events/",
    id: null,
    path: "",
  },
  {
    code: "not-nfc",
    when: "the marks of a title are characters of their own",
    change: (_, { agreement }) => {
      agreement.title.vi = agreement.title.vi?.normalize("NFD");
    },
    file: "events/2000.json",
    id: IDS.agreement,
    path: "title.vi",
  },
  {
    code: "not-nfc",
    when: "the marks of a name are",
    change: (files) => Object.assign(files["places.json"].places[0]?.name ?? {}, { vi: "Hà Nội".normalize("NFD") }),
    file: "places.json",
    id: "hanoi",
    path: "name.vi",
  },
  {
    code: "markup",
    when: "a statement holds an element",
    change: (_, { visit }) => {
      visit.details.en = ["It happened in <b>Hanoi</b>."];
    },
    ...y2000,
    path: "details[0].en",
  },
  {
    code: "markup",
    when: "the title of a source holds an element",
    change: (_, { visit }) => Object.assign(visit.sources[0] ?? {}, { title: "A <i>title</i>" }),
    ...y2000,
    path: "sources[0].title",
  },
  {
    code: "markup",
    when: "the title of the dataset holds one",
    change: (files) => {
      files["dataset.json"].title.vi = "<b>Một mẫu</b>";
    },
    file: "dataset.json",
    id: null,
    path: "title.vi",
  },
  {
    code: "markup",
    when: "a name holds an entity",
    change: (files) =>
      Object.assign(files["organizations.json"].organizations[0]?.name ?? {}, { en: "The White&nbsp;House" }),
    file: "organizations.json",
    id: "white-house",
    path: "name.en",
  },
  {
    code: "spacing",
    when: "a name has two spaces",
    change: (files) => Object.assign(files["places.json"].places[0]?.name ?? {}, { en: "Ha  noi" }),
    file: "places.json",
    id: "hanoi",
    path: "name.en",
  },
  {
    code: "spacing",
    when: "a text has two spaces",
    change: (_, { visit }) => {
      visit.summary.en = "Something  happened.";
    },
    ...y2000,
    path: "summary.en",
  },
  {
    code: "not-vietnamese",
    when: "the Vietnamese title is English",
    change: (_, { visit }) => {
      visit.title.vi = "The President of the United States visits Vietnam";
    },
    ...y2000,
    path: "title.vi",
  },
  {
    code: "not-english",
    when: "an English text holds Vietnamese words",
    change: (_, { visit }) => {
      visit.summary.en = "A đàm phán happened.";
    },
    ...y2000,
    path: "summary.en",
  },
  {
    code: "numbers-differ",
    when: "the languages give different numbers",
    change: (_, { normalization }) => {
      normalization.summary.vi = "Sau 30 năm, hai nước thiết lập quan hệ.";
    },
    ...y1995,
    path: "summary",
  },
  {
    code: "copied-title",
    when: "a summary is the title of a source",
    change: (_, { visit }) => Object.assign(visit.sources[0] ?? {}, { title: "Something happened" }),
    ...y2000,
    path: "summary.en",
  },
  {
    code: "unused-record",
    when: "no event is at a place",
    change: (files) =>
      files["places.json"].places.push({
        id: "hue",
        name: { en: "Hue", vi: "Huế" },
        country: "VN",
        kind: "city",
        lat: 16.46,
        lon: 107.59,
      }),
    file: "places.json",
    id: "hue",
    path: "",
    warning: true,
  },
];

function withTerm(files: Sample, own: { from: string | null; to: string | null }): void {
  files["people.json"].people[0]?.terms.push({ office: { en: "President", vi: "Tổng thống" }, ...own });
}

/** Texts of every file, each without its Vietnamese. */
function untranslated(): Case[] {
  type Place = [when: string, file: string, id: string | null, path: string, find: (files: Sample) => Bilingual];
  const places: Place[] = [
    ["the dataset's title", "dataset.json", null, "title.vi", (files) => files["dataset.json"].title],
    ["a track's name", "dataset.json", null, "tracks[0].name.vi", (files) => files["dataset.json"].tracks[0]!.name],
    ["a theme's name", "dataset.json", null, "themes[0].name.vi", (files) => files["dataset.json"].themes[0]!.name],
    ["a heading", "dataset.json", null, "about[0].heading.vi", (files) => files["dataset.json"].about![0]!.heading],
    ["what it says", "dataset.json", null, "about[0].text.vi", (files) => files["dataset.json"].about![0]!.text],
    ["an era", "dataset.json", "relations-1995", "name.vi", (files) => files["dataset.json"].eras[0]!.name],
    ["the note on the series", "series.json", null, "note.vi", (files) => files["series.json"].note],
    ["a series", "series.json", "goods-trade", "label.vi", (files) => files["series.json"].series[0]!.label],
    ["its caption", "series.json", "goods-trade", "short.vi", (files) => files["series.json"].series[0]!.short],
    ["its basis", "series.json", "goods-trade", "basis.vi", (files) => files["series.json"].series[0]!.basis],
    [
      "a remark on a figure",
      "series.json",
      "goods-trade",
      "values[0].note.vi",
      (files) => (files["series.json"].series[0]!.values[0]!.note = { en: "Revised.", vi: "Đã điều chỉnh." }),
    ],
    [
      "a term of office",
      "people.json",
      "bill-clinton",
      "terms[0].office.vi",
      (files) => {
        withTerm(files, { from: "1993-01-20", to: "2001-01-20" });
        return files["people.json"].people[0]!.terms[0]!.office;
      },
    ],
    [
      "a story's figure",
      "stories.json",
      "first-story",
      "steps[0].figure.label.vi",
      (files) => {
        const label = { en: "Years", vi: "Năm" };
        files["stories.json"].stories[0]!.steps[0]!.figure = { value: "5", label, source: "Example" };
        return label;
      },
    ],
    [
      "what a picture shows",
      "events/1995.json",
      IDS.normalization,
      "media[0].alt.vi",
      (files) => {
        const alt = { en: "A flag.", vi: "Lá cờ." };
        const media = { url: "https://example.org/p", licence: "CC0", credit: "N.", alt };
        files["events/1995.json"].events[0]!.media = [media];
        return alt;
      },
    ],
  ];
  return places.map(([when, file, id, path, find]) => ({
    code: "missing-language",
    when: `${when} is not translated`,
    change: (files) => {
      delete (find(files) as { vi?: string }).vi;
    },
    file,
    id,
    path,
  }));
}

describe("a valid dataset", () => {
  it("is read without a problem, every file in its place", () => {
    const { dataset, problems } = readDataset(sampleFiles());
    expect(problems).toEqual([]);
    expect(dataset?.about.version).toBe("1.2.3");
    expect(dataset?.events.map(({ file, event }) => `${file} ${event.id}`)).toEqual([
      `events/1995.json ${IDS.normalization}`,
      `events/1995.json ${IDS.aid}`,
      `events/2000.json ${IDS.agreement}`,
      `events/2000.json ${IDS.visit}`,
    ]);
    expect(dataset?.people.map(({ id }) => id)).toEqual(["bill-clinton"]);
    expect(dataset?.organizations.map(({ id }) => id)).toEqual(["white-house"]);
    expect(dataset?.places.map(({ id }) => id)).toEqual(["hanoi", "washington"]);
    expect(dataset?.series.series.map(({ id }) => id)).toEqual(["goods-trade"]);
    expect(dataset?.stories.map(({ id }) => id)).toEqual(["first-story"]);
    expect(dataset?.eras.map(({ id }) => id)).toEqual(["relations-1995", "president-clinton"]);
  });

  it("may point to its JSON Schema for the editor", () => {
    const files = sampleFiles((all) => Object.assign(all["places.json"], { $schema: "schema/places.schema.json" }));
    expect(readDataset(files).problems).toEqual([]);
  });

  it("reads its events in the order of the years, whatever the order of the files", () => {
    const reversed = new Map([...sampleFiles()].reverse());
    expect(readDataset(reversed).dataset).toEqual(readDataset(sampleFiles()).dataset);
  });

  it("may have files of events by other names than years, in any order of time", () => {
    const sample = sampleFiles();
    const files = new Map([...sample].filter(([file]) => !file.startsWith("events/")));
    files.set("events/a-late.json", sample.get("events/2000.json") ?? "");
    files.set("events/b-early.json", sample.get("events/1995.json") ?? "");
    expect(readDataset(files).problems).toEqual([]);
  });

  it("may have many great events while it is small: a spread is asked of a hundred", () => {
    const files = sampleFiles((all) => all["events/2000.json"].events.push(...manyEvents(20, 5)));
    expect(readDataset(files).problems).toEqual([]);
  });

  it("may have terms of office that began before its span", () => {
    const files = sampleFiles((all) => Object.assign(all["dataset.json"].eras[1] ?? {}, { from: "1976" }));
    expect(readDataset(files).problems).toEqual([]);
  });

  it("may say a part-of link either way round in time", () => {
    const files = sampleFiles((_, { visit }) => Object.assign(visit.links?.[0] ?? {}, { kind: "part-of" }));
    expect(readDataset(files).problems).toEqual([]);
  });
});

describe("a problem", () => {
  it.each(CASES.map((one) => [one.code, one.when, one] as const))("is %s when %s", (code, _when, one) => {
    const { change, damage, file, id, path, warning } = one;
    const files = sampleFiles(change);
    damage?.(files);
    const { dataset, problems } = readDataset(files);
    expect(placesOf(problems)).toEqual([{ code, file, id, path }]);
    expect(problems[0]?.severity).toBe(warning ? "warning" : "error");
    expect(problems[0]?.message).toMatch(/^\S.{8,}/);
    expect(dataset === null).toBe(!warning);
  });

  it("is a missing file when there are no events at all", () => {
    const files = new Map([...sampleFiles()].filter(([file]) => !file.startsWith("events/")));
    const { dataset, problems } = readDataset(files);
    expect(placesOf(problems)).toEqual([{ code: "missing-file", file: "events/", id: null, path: "" }]);
    expect(dataset).toBeNull();
  });

  it("of every code has a case above", () => {
    expect([...new Set(CASES.map(({ code }) => code))].sort()).toEqual([...PROBLEM_CODES].sort());
  });

  it("says what is wrong in its sentence", () => {
    const { problems } = readDataset(
      sampleFiles((_, { normalization, agreement }) => {
        normalization.summary.vi = "Sau 30 năm, hai nước thiết lập quan hệ.";
        agreement.date = "2000-02-30";
      }),
    );
    expect(problems.map(({ message }) => message)).toEqual([
      "The languages give different numbers: only in English 20; only in Vietnamese 30.",
      "2000-02-30 holds a day that does not exist.",
    ]);
  });

  it("comes with all the others of its kind, in the order of the files and events", () => {
    const files = sampleFiles((all, { normalization, aid, visit }) => {
      delete all["places.json"].places[0]?.name.en;
      delete normalization.title.vi;
      normalization.summary.en = "After 20 years,  relations.";
      aid.places = ["atlantis"];
      visit.date = "2000-11-31";
    });
    expect(placesOf(readDataset(files).problems)).toEqual([
      { code: "missing-language", file: "places.json", id: "hanoi", path: "name.en" },
      { code: "missing-language", file: "events/1995.json", id: IDS.normalization, path: "title.vi" },
      { code: "spacing", file: "events/1995.json", id: IDS.normalization, path: "summary.en" },
      { code: "unknown-id", file: "events/1995.json", id: IDS.aid, path: "places[0]" },
      { code: "impossible-date", file: "events/2000.json", id: IDS.visit, path: "date" },
    ]);
  });

  it("of shape does not hide what is wrong with other records, nor call what it hides unknown", () => {
    const files = sampleFiles((all, { normalization, aid, visit }) => {
      Object.assign(all["people.json"].people[0] ?? {}, { country: "usa" });
      Object.assign(normalization, { track: "military" });
      aid.places.push("atlantis");
      visit.links?.push({ to: IDS.normalization, kind: "follows", why: { en: "It came next.", vi: "Tiếp theo." } });
      delete visit.title.vi;
    });
    files.set("series.json", "nothing");
    expect(placesOf(readDataset(files).problems)).toEqual([
      { code: "shape", file: "people.json", id: "bill-clinton", path: "country" },
      { code: "not-json", file: "series.json", id: null, path: "" },
      { code: "shape", file: "events/1995.json", id: IDS.normalization, path: "track" },
      { code: "unknown-id", file: "events/1995.json", id: IDS.aid, path: "places[1]" },
      { code: "missing-language", file: "events/2000.json", id: IDS.visit, path: "title.vi" },
    ]);
  });

  it("of a name comes with all the others of that name", () => {
    const files = sampleFiles((all) => {
      Object.assign(all["organizations.json"].organizations[0]?.name ?? {}, { vi: "Nhà  <b>Trắng".normalize("NFD") });
    });
    expect(readDataset(files).problems.map(({ code }) => code)).toEqual(["not-nfc", "markup", "spacing"]);
  });

  it("of form is the only one of a Vietnamese text whose marks stand apart", () => {
    const files = sampleFiles((_, { visit }) => {
      visit.summary.vi = "Hai nước thiết lập quan hệ ngoại giao đầy đủ.".normalize("NFD");
    });
    expect(readDataset(files).problems.map(({ code }) => code)).toEqual(["not-nfc"]);
  });

  it("is found, never stumbled over, wherever a file is damaged", () => {
    const sound = [...sampleFiles()];
    const anyDamage = fc.oneof(
      ...sound.map(([file, text]) => damaged(JSON.parse(text)).map((json): [string, unknown] => [file, json])),
    );
    fc.assert(
      fc.property(anyDamage, ([file, json]) => {
        const { dataset, problems } = readDataset(new Map([...sound, [file, JSON.stringify(json) ?? ""]]));
        expect(dataset === null).toBe(problems.some(({ severity }) => severity === "error"));
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  it("of shape comes with all the others of shape, of several files", () => {
    const files = sampleFiles((all, { visit }) => {
      Object.assign(all["people.json"].people[0] ?? {}, { country: "usa" });
      Object.assign(visit, { track: "military", confidence: "low" });
    });
    files.set("series.json", "nothing");
    const found = placesOf(readDataset(files).problems);
    expect(found).toHaveLength(4);
    expect(found).toEqual(
      expect.arrayContaining([
        { code: "shape", file: "people.json", id: "bill-clinton", path: "country" },
        { code: "not-json", file: "series.json", id: null, path: "" },
        { code: "shape", file: "events/2000.json", id: IDS.visit, path: "track" },
        { code: "shape", file: "events/2000.json", id: IDS.visit, path: "confidence" },
      ]),
    );
  });
});

describe("a dataset that is not yet in both languages", () => {
  const untranslated = () =>
    sampleFiles((all, { normalization, visit }) => {
      delete normalization.title.vi;
      visit.details.vi = [];
      delete all["people.json"].people[0]?.name.vi;
      delete all["stories.json"].stories[0]?.title.vi;
      delete all["series.json"].series[0]?.short.vi;
      delete all["dataset.json"].eras[0]?.name.vi;
    });
  const places = ["name.vi", "title.vi", "details.vi", "title.vi", "short.vi", "name.vi"];

  it("is refused as a rule", () => {
    const { dataset, problems } = readDataset(untranslated());
    expect(dataset).toBeNull();
    expect(problems.map(({ code, severity, path }) => [code, severity, path])).toEqual(
      places.map((path) => ["missing-language", "error", path]),
    );
  });

  it("is read with warnings where that is allowed", () => {
    const { dataset, problems } = readDataset(untranslated(), { languages: "warn" });
    expect(dataset?.events).toHaveLength(4);
    expect(problems.map(({ code, severity, path }) => [code, severity, path])).toEqual(
      places.map((path) => ["missing-language", "warning", path]),
    );
  });

  it("is refused even there if a title or a name is in no language", () => {
    const files = sampleFiles((all, { normalization }) => {
      normalization.title = {};
      Object.assign(all["places.json"].places[0] ?? {}, { name: {} });
    });
    const { dataset, problems } = readDataset(files, { languages: "warn" });
    expect(dataset).toBeNull();
    expect(problems.map(({ code, severity, path }) => [code, severity, path])).toEqual([
      ["missing-language", "error", "name"],
      ["missing-language", "error", "title"],
    ]);
  });

  it("is refused even there for any other problem", () => {
    const files = sampleFiles((_, { normalization }) => {
      delete normalization.title.vi;
      normalization.places.push("atlantis");
    });
    const { dataset, problems } = readDataset(files, { languages: "warn" });
    expect(dataset).toBeNull();
    expect(problems.map(({ severity }) => severity)).toEqual(["warning", "error"]);
  });
});

describe("a problem on a line", () => {
  const problem: Problem = {
    code: "missing-language",
    severity: "error",
    file: "events/1995.json",
    id: IDS.normalization,
    path: "title.vi",
    message: "No Vietnamese text.",
  };

  it("says how bad it is, its code, where it is and what is wrong", () => {
    expect(formatProblem(problem)).toBe(
      "error [missing-language] events/1995.json › 1995-07-11-normalization › title.vi: No Vietnamese text.",
    );
  });

  it("leaves out the record and the path where there are none", () => {
    expect(formatProblem({ ...problem, severity: "warning", id: null, path: "" })).toBe(
      "warning [missing-language] events/1995.json: No Vietnamese text.",
    );
  });
});
