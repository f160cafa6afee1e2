import { describe, expect, it } from "vitest";
import { READING_STORY, readingCsv, readingStory } from "../../src/io/readingFile";
import { readStoryFile, writeStoryFile } from "../../src/model/storyFile";
import { sampleCore, sampleDetails } from "../model/sampleCore";
import { IDS } from "../model/sampleDataset";
import { readCsv } from "./readCsv";

const core = sampleCore();
const details = sampleDetails();
const entries = [
  { id: IDS.visit, note: "Xem ảnh; hỏi thêm" },
  { id: "not-in-this-record", note: "" },
  { id: IDS.normalization, note: "=DANGER" },
];

describe("the reading list as a table", () => {
  const [head, ...rows] = readCsv(readingCsv(core, details, entries, (id) => `https://example.org/#event=${id}`));

  it("keeps the reader's order and notes, and leaves out what the record does not have", () => {
    expect(rows.map(([order, id]) => [order, id])).toEqual([
      ["1", IDS.visit],
      ["2", IDS.normalization],
    ]);
    expect(rows[0]![head!.indexOf("note")]).toBe("Xem ảnh; hỏi thêm");
  });

  it("takes the sting out of a note that begins like a formula", () => {
    expect(rows[1]![head!.indexOf("note")]).toBe("'=DANGER");
  });
});

describe("the reading list as a story", () => {
  const story = readingStory(core, details, entries)!;

  it("is a story that the check of stories accepts", () => {
    const known = new Set(core.events.map(({ id }) => id));
    const { stories, problems } = readStoryFile(writeStoryFile([story]), "mine.json", known);
    expect(problems).toEqual([]);
    expect(stories).toHaveLength(1);
  });

  it("has one step an event in the list's order, the reader's note before the summary", () => {
    expect(story.id).toBe(READING_STORY);
    expect(story.steps.map(({ event }) => event)).toEqual([IDS.visit, IDS.normalization]);
    const summary = details.events[IDS.visit]!.summary;
    expect(story.steps[0]!.notes.vi).toBe(`Xem ảnh; hỏi thêm\n\n${summary.vi}`);
    expect(story.steps[0]!.caption).toEqual(core.events.find(({ id }) => id === IDS.visit)!.title);
  });

  it("is none for a list with no event of this record", () => {
    expect(readingStory(core, details, [])).toBeNull();
    expect(readingStory(core, details, [{ id: "elsewhere", note: "x" }])).toBeNull();
  });

  it("cuts a note that leaves no room", () => {
    const long = readingStory(core, details, [{ id: IDS.visit, note: "x".repeat(1600) }])!;
    expect(long.steps[0]!.notes.en).toHaveLength(1600);
  });
});
