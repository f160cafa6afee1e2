// The record itself: it passes its own check, and it holds what this timeline was made to hold.
import { beforeAll, describe, expect, it } from "vitest";
import { readDataFiles } from "../src/build/readFiles";
import { compileDataset } from "../src/model/compile";
import { readCore } from "../src/model/dataset";
import { formatProblem } from "../src/model/problems";
import { type RawDataset, readDataset } from "../src/model/readDataset";
import type { RawEvent } from "../src/model/record";
import { LABEL_LENGTH, LANGUAGES, TRACKS } from "../src/model/vocabulary";

const { dataset, problems } = readDataset(readDataFiles("data"));
const YEARS = Array.from({ length: 31 }, (_, i) => 1995 + i);

describe("the record in data/", () => {
  it("is read without an error", () => {
    expect(problems.filter(({ severity }) => severity === "error").map(formatProblem)).toEqual([]);
    expect(dataset).not.toBeNull();
  });
});

describe.runIf(dataset)("what the record holds", () => {
  let record: RawDataset;
  let events: readonly RawEvent[];
  beforeAll(() => {
    record = dataset!;
    events = record.events.map(({ event }) => event);
  });
  const eventOf = (id: string): RawEvent => {
    const event = events.find((one) => one.id === id);
    if (!event) throw new Error(`no event ${id}`);
    return event;
  };
  const count = (significance: number) => events.filter((event) => event.significance === significance).length;

  it("is thirty years, in both languages, on all three tracks", () => {
    expect(record.about.span).toEqual({ from: "1995-01-01", to: "2025-12-31" });
    expect([...record.about.languages].sort()).toEqual(["en", "vi"]);
    for (const track of TRACKS) {
      expect(events.filter((event) => event.track === track).length).toBeGreaterThanOrEqual(50);
    }
  });

  it("is compiled into a core that the app reads, with every event", () => {
    const core = readCore(JSON.parse(JSON.stringify(compileDataset(record).core)), "data/core.json");
    expect(core.events.map(({ id }) => id).sort()).toEqual(events.map(({ id }) => id).sort());
  });

  it.each(YEARS)("is something that matters in %i", (year) => {
    const great = events.filter((event) => event.date.startsWith(String(year)) && event.significance >= 3);
    expect(great.length).toBeGreaterThan(0);
  });

  it("is sober: about ten events that every textbook has, and at most fifty just below", () => {
    expect(count(5)).toBeGreaterThanOrEqual(8);
    expect(count(5)).toBeLessThanOrEqual(12);
    expect(count(4)).toBeLessThanOrEqual(50);
  });

  it("is labelled in both languages, short enough to be drawn", () => {
    for (const { id, label } of events) {
      for (const language of LANGUAGES) {
        const text = label?.[language] ?? "";
        expect([id, text.length > 0 && text.length <= LABEL_LENGTH]).toEqual([id, true]);
      }
    }
  });

  it("is sourced: every event has a source, and a great one two from different pages", () => {
    for (const { id, significance, sources } of events) {
      const urls = new Set(sources.map(({ url }) => url));
      expect([id, urls.size >= (significance >= 4 ? 2 : 1)]).toEqual([id, true]);
    }
  });

  it("is linked: at least 120 links, each with its reason in both languages", () => {
    const links = events.flatMap((event) => event.links ?? []);
    expect(links.length).toBeGreaterThanOrEqual(120);
    for (const { why } of links) expect(Boolean(why.en && why.vi)).toBe(true);
  });

  it("is told in six stories of ten to fourteen steps, with notes in both languages", () => {
    expect(record.stories).toHaveLength(6);
    for (const { id, steps } of record.stories) {
      expect([id, steps.length >= 10 && steps.length <= 14]).toEqual([id, true]);
      for (const { notes } of steps) expect(Boolean(notes.en && notes.vi)).toBe(true);
    }
  });

  describe("the roundtable on cinema at Harvard", () => {
    const roundtable = () => eventOf("2025-03-12-harvard-cinema-roundtable");

    it("is a cultural event of 12 March 2025 at Harvard, by its three organisers", () => {
      expect(roundtable()).toMatchObject({ date: "2025-03-12", track: "cultural", places: ["harvard-university"] });
      expect(roundtable().themes).toContain("film");
      expect(roundtable().organizations).toEqual(expect.arrayContaining(["vn-un", "vfda", "bgf"]));
    });

    it("says that the sources give two dates", () => {
      const { en, vi } = roundtable().discrepancy ?? {};
      expect(en).toMatch(/12 March/);
      expect(en).toMatch(/11 March/);
      expect(vi).toMatch(/12\/3/);
      expect(vi).toMatch(/11\/3/);
    });

    it("names who took part, each a person of the record, the two main speakers among them", () => {
      const known = new Set(record.people.map(({ id }) => id));
      const people = (roundtable().participants ?? []).map(({ person }) => person);
      expect(people).toEqual(expect.arrayContaining(["dang-hoang-giang", "ngo-phuong-lan"]));
      expect(people.filter((id) => !known.has(id))).toEqual([]);
    });

    it("names what was announced, the friends group and the AIWS Film Park, with sources", () => {
      const { initiatives = [], sources } = roundtable();
      const names = initiatives.map(({ name }) => name.en ?? "");
      expect(names.some((name) => /friends/i.test(name))).toBe(true);
      expect(names.some((name) => /film park/i.test(name))).toBe(true);
      const urls = new Set(sources.map(({ url }) => url));
      for (const one of initiatives) expect(one.sources.some((url) => urls.has(url))).toBe(true);
    });

    it("names the two films that were spoken of, in both languages, with sources", () => {
      const { works = [] } = roundtable();
      expect(works.map(({ title }) => title.vi)).toEqual(
        expect.arrayContaining([
          expect.stringContaining("Cánh đồng hoang"),
          expect.stringContaining("Bao giờ cho đến"),
        ]),
      );
      for (const { title, sources } of works) expect(Boolean(title.en) && sources.length > 0).toBe(true);
    });

    it("leads on: it is linked to the anniversary that it was held for", () => {
      expect((roundtable().links ?? []).map(({ to }) => to)).toContain("2025-07-11-30th-anniversary");
    });
  });

  describe("the report “Vietnam, US strengthen economic, trade partnership”", () => {
    const TITLE = "Vietnam, US strengthen economic, trade partnership";
    const reported = () => events.filter(({ sources }) => sources.some(({ title }) => title === TITLE));

    it("is a source of an event on the trade track that is drawn early", () => {
      expect(reported().map(({ id }) => id)).toEqual(["2025-03-13-dien-greer-trade-partnership"]);
      expect(reported()[0]).toMatchObject({ track: "trade" });
      expect(reported()[0]?.significance).toBeGreaterThanOrEqual(3);
    });

    it("is told: a consistent policy, ties that benefit both, and no barriers against workers or security", () => {
      const text = reported()[0]?.details.en?.join(" ") ?? "";
      expect(text).toMatch(/consistent policy/);
      expect(text).toMatch(/harmonious, sustainable, stable/);
      expect(text).toMatch(/no intention to create any barrier/);
      expect(text).toMatch(/economic and national security/);
    });
  });
});
