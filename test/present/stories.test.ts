import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isoOf } from "../../src/model/day";
import type { RawStory } from "../../src/model/record";
import { readStoryFile, writeStoryFile } from "../../src/model/storyFile";
import * as draft from "../../src/present/draft";
import { findIn } from "../../src/present/EventFinder";
import { afterSlide, dwellOf } from "../../src/present/kiosk";
import { LONGEST_LINK, packStory, unpackStory } from "../../src/present/packing";
import { publishersOf, sourcesByStep } from "../../src/present/sourcesOf";
import { lastSlide, stepOn, storyOfEvents, talkOf, windowOf } from "../../src/present/talk";
import { touchMove } from "../../src/present/useTouch";
import { wallOf } from "../../src/present/wall";
import { sampleCore, sampleDetails } from "../model/sampleCore";

const core = sampleCore();
const details = sampleDetails();
const known = new Set(core.events.map(({ id }) => id));
const [first, second] = core.events as [(typeof core.events)[number], (typeof core.events)[number]];
const story: RawStory = {
  id: "mine",
  title: { en: "Mine", vi: "Của tôi" },
  intro: {},
  minutes: 8,
  steps: [
    {
      event: first.id,
      view: { from: "1995", to: "1996-06" },
      tracks: ["trade"],
      emphasis: [second.id],
      caption: { en: "One", vi: "Một" },
      notes: {},
    },
    { caption: { vi: "Chỉ tiếng Việt" }, notes: { en: "Say this." } },
  ],
};
const fileOf = (change: (one: RawStory) => object) => JSON.stringify({ stories: [change(structuredClone(story))] });
const problemsOf = (text: string) =>
  readStoryFile(text, "mine.json", known).problems.map(({ id, path, message }) => `${id} ${path}: ${message}`);

describe("a story file", () => {
  it("is read as it was written", () => {
    expect(readStoryFile(writeStoryFile([story]), "mine.json", known)).toEqual({ stories: [story], problems: [] });
  });

  it("holds the stories of the record themselves", () => {
    const { stories, problems } = readStoryFile(readFileSync("data/stories.json", "utf8"), "stories.json", null);
    expect(problems).toEqual([]);
    expect(stories.length).toBeGreaterThanOrEqual(6);
  });

  it("says what is wrong, and where, all at once", () => {
    const text = fileOf((one) => ({
      ...one,
      minutes: 0,
      steps: [
        { ...one.steps[0], view: { from: "May", to: "1996" } },
        { ...one.steps[1], colour: "red" },
      ],
    }));
    const problems = problemsOf(text);
    expect(problems.find((line) => line.startsWith("mine minutes:"))).toBeDefined();
    expect(problems.find((line) => line.startsWith("mine steps[0].view.from: Not a date"))).toBeDefined();
    expect(problems.find((line) => line.startsWith("mine steps[1].colour:"))).toBeDefined();
  });

  it("names events that this dataset does not have", () => {
    const text = fileOf((one) => ({ ...one, steps: [{ ...one.steps[0], event: "no-such", emphasis: ["nor-this"] }] }));
    expect(problemsOf(text)).toEqual([
      "mine steps[0].event: There is no event no-such in this dataset.",
      "mine steps[0].emphasis[0]: There is no event nor-this in this dataset.",
    ]);
  });

  it.each(["", "{", "[]", "null", '{"stories": 3}', "<html>"])("that is none is refused in words: %j", (text) => {
    const { stories, problems } = readStoryFile(text, "x.json", known);
    expect(stories).toEqual([]);
    expect(problems[0]?.message).toBeTruthy();
  });
});

describe("a story in an address", () => {
  it("comes out as it went in", async () => {
    const packed = await packStory(story);
    expect(packed).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(await unpackStory(packed, known)).toEqual({ stories: [story], problems: [] });
  });

  it("is short enough for a link at the length of a talk", async () => {
    const long = storyOfEvents("mine", core.title, core.events.slice(0, 5), null);
    expect((await packStory(long)).length).toBeLessThan(LONGEST_LINK);
  });

  it.each(["", "AAAA", "not!base64", "8888888888"])("that is broken says so: %j", async (packed) => {
    const { stories, problems } = await unpackStory(packed, known);
    expect(stories).toEqual([]);
    expect(problems).toHaveLength(1);
  });
});

describe("a talk", () => {
  const talk = talkOf(core, story);

  it("has a title, its steps and a closing", () => {
    expect(lastSlide(talk)).toBe(3);
    expect([0, 1, 2, 3].map((slide) => stepOn(talk, slide)?.caption.vi ?? null)).toEqual([
      null,
      "Một",
      "Chỉ tiếng Việt",
      null,
    ]);
  });

  it("shows the whole of the years and months that are written", () => {
    const view = talk.steps[0]!.view!;
    expect([isoOf(view.from), isoOf(view.to)]).toEqual(["1995-01-01", "1996-07-01"]);
    expect(windowOf("1996", "1995")).toBeNull();
    expect(windowOf("May", "1995")).toBeNull();
  });

  it("shows all tracks where none is named, and the years around an event without a view", () => {
    expect(talk.steps[0]!.tracks).toEqual(["trade"]);
    expect(talk.steps[1]!.tracks).toHaveLength(3);
    const [step] = talkOf(core, storyOfEvents("x", {}, [first], null)).steps;
    expect(step!.view!.from).toBeLessThan(first.from);
    expect(step!.view!.to).toBeGreaterThan(first.to);
  });

  it("of chosen events has one a step, with titles and summaries", () => {
    const made = storyOfEvents("chosen", core.title, core.events, details);
    expect(made.steps.map(({ event }) => event)).toEqual(core.events.map(({ id }) => id));
    expect(made.steps[0]!.caption).toEqual(first.title);
    expect(made.steps[0]!.notes).toEqual(details.events[first.id]!.summary);
    expect(readStoryFile(writeStoryFile([made]), "made.json", known).problems).toEqual([]);
  });

  it("names its publishers once each, and the sources of each event once", () => {
    const twice = talkOf(core, storyOfEvents("x", {}, [first, first, second], details));
    const publishers = publishersOf(twice, details);
    expect(new Set(publishers).size).toBe(publishers.length);
    expect(publishers.length).toBeGreaterThan(0);
    expect(sourcesByStep(twice, details).map((list) => list.length > 0)).toEqual([true, false, true]);
  });
});

describe("a draft", () => {
  it("leaves out a language without words", () => {
    expect(draft.withText({ en: "a", vi: "b" }, "vi", "  ")).toEqual({ en: "a" });
    expect(draft.withText({}, "vi", "chữ")).toEqual({ vi: "chữ" });
  });

  it("takes events, moves and drops steps", () => {
    const start = draft.withEvents(draft.emptyDraft("d"), [first, second, first], details);
    const ids = (one: draft.Draft) => one.steps.map(({ event }) => event);
    expect(ids(start)).toEqual([first.id, second.id, first.id]);
    expect(ids(draft.withStepAt(start, 1, 0))).toEqual([second.id, first.id, first.id]);
    expect(ids(draft.withStepAt(start, 0, 99))).toEqual([second.id, first.id, first.id]);
    expect(draft.withStepAt(start, 9, 0)).toBe(start);
    expect(ids(draft.withoutStep(start, 1))).toEqual([first.id, first.id]);
  });

  it("keeps minutes within what a file allows", () => {
    const minutes = (value: number) => draft.withMinutes(draft.emptyDraft("d"), value).minutes;
    expect([minutes(0), minutes(12.4), minutes(999), minutes(Number.NaN)]).toEqual([1, 12, 120, 1]);
  });

  it("reads a view, or says that it cannot", () => {
    expect(draft.viewFrom("1995", "1996-07")).toEqual({ view: { from: "1995", to: "1996-07" } });
    expect(draft.viewFrom("", "")).toEqual({ view: undefined });
    for (const [from, to] of [
      ["1995", ""],
      ["x", "1996"],
      ["1997", "1996"],
      ["1995/1996", "1997"],
    ]) {
      expect(draft.viewFrom(from!, to!)).toBeNull();
    }
  });

  it("never hides all tracks", () => {
    const step = { caption: {}, notes: {} };
    expect(draft.withTrack(step, "trade").tracks).toEqual(["diplomatic", "cultural"]);
    expect(draft.withTrack({ ...step, tracks: ["trade"] }, "trade").tracks).toBeUndefined();
    expect(draft.withTrack({ ...step, tracks: ["diplomatic", "cultural"] }, "trade").tracks).toBeUndefined();
  });

  it("finds events without accents and by year", () => {
    const title = first.title.vi ?? "";
    const bare = title
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .replace(/đ/gi, "d");
    expect(findIn(core, bare).map(({ id }) => id)).toContain(first.id);
    expect(findIn(core, "  ")).toEqual([]);
    expect(findIn(core, "zzzz")).toEqual([]);
  });
});

describe("a screen by itself", () => {
  const talk = talkOf(core, story);

  it("stays longer where there is more to read, or as long as its host set", () => {
    const long = { ...talk, steps: [{ ...talk.steps[0]!, caption: { en: "x".repeat(150) } }] };
    expect(dwellOf(long, 1)).toBeGreaterThan(dwellOf(talk, 1));
    expect(dwellOf(talk, 1, 5)).toBe(5000);
  });

  it("turns the slides, then the stories, for ever", () => {
    expect(afterSlide(["a", "b"], "a", 1, 3)).toEqual({ step: 2 });
    expect(afterSlide(["a", "b"], "a", 3, 3)).toEqual({ step: 0, story: "b" });
    expect(afterSlide(["a", "b"], "b", 3, 3)).toEqual({ step: 0, story: "a" });
    expect(afterSlide(["a", "b"], "chosen-events", 3, 3)).toEqual({ step: 0 });
  });
});

it.each([
  [{ x: 600, y: 300 }, { x: 500, y: 310 }, "next"],
  [{ x: 500, y: 300 }, { x: 620, y: 290 }, "back"],
  [{ x: 500, y: 300 }, { x: 520, y: 500 }, null],
  [{ x: 950, y: 300 }, { x: 951, y: 301 }, "next"],
  [{ x: 50, y: 300 }, { x: 50, y: 300 }, "back"],
  [{ x: 500, y: 300 }, { x: 500, y: 300 }, null],
] as const)("a finger from %j to %j asks for %s", (from, to, move) => {
  expect(touchMove(from, to, 1000)).toBe(move);
});

it("a wall of the same shape shows the same picture, larger or smaller", () => {
  expect(wallOf(1920, 1080)).toEqual({ unit: 1, shape: "hall" });
  expect(wallOf(3840, 2160)).toEqual({ unit: 2, shape: "hall" });
  expect(wallOf(1280, 720).unit).toBeCloseTo(2 / 3);
  expect(wallOf(1024, 768).unit).toBeCloseTo(1024 / 1920);
  expect(wallOf(390, 844).shape).toBe("upright");
});
