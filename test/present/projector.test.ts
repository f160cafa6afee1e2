// What the hall sees of the timeline at a step: every step of the record's own stories, placed without a page.
import { beforeAll, describe, expect, it } from "vitest";
import { readDataFiles } from "../../src/build/readFiles";
import { bandOf } from "../../src/layout/bands";
import { tableMeasure } from "../../src/layout/measure";
import { sceneOf } from "../../src/layout/scene";
import { compileDataset } from "../../src/model/compile";
import { type Core, readCore } from "../../src/model/dataset";
import { readDataset } from "../../src/model/readDataset";
import type { RawStory } from "../../src/model/record";
import { LANGUAGES } from "../../src/model/vocabulary";
import { talkOf } from "../../src/present/talk";
import { OVERVIEW, staged, stageEvents, stageStep } from "../../src/stage/projector";

const SIZES = { hall: { length: 780, breadth: 240 }, upright: { length: 365, breadth: 300 } };
let core: Core;
let stories: readonly RawStory[];

beforeAll(() => {
  const { dataset } = readDataset(readDataFiles("data"));
  core = readCore(JSON.parse(JSON.stringify(compileDataset(dataset!).core)), "core.json");
  stories = dataset!.stories;
});

describe.each(Object.entries(SIZES))("on a %s wall", (_, size) => {
  it.each(LANGUAGES)(
    "every step of every story: its event in view, labelled, nothing over anything, %s",
    (language) => {
      const wrong: string[] = [];
      for (const story of stories) {
        talkOf(core, story).steps.forEach((step, i) => {
          const placed = stageStep(core, step, language, size, tableMeasure());
          const { timeline, view, told } = placed;
          const at = `${story.id} ${i + 1}`;
          const scale = size.length / (view.to - view.from);
          const x = (day: number) => (day - view.from) * scale;
          const band = bandOf(scale, timeline.bands);
          const { scene, pinnedMarks } = staged(sceneOf(timeline, band, view.from, view.to), placed, step.event);
          const marks = [...scene.lanes.flatMap((lane) => lane.marks), ...pinnedMarks];
          if (!step.event) return;
          if (!told || !marks.some(({ event }) => event.id === step.event!.id))
            wrong.push(`${at}: the event is not drawn`);
          if (x(step.event.anchor) < 0 || x(step.event.anchor) > size.length)
            wrong.push(`${at}: the event is out of view`);
          if (told && told.extent > size.length) wrong.push(`${at}: "${told.lines[0]}" is wider than the wall`);
          const boxes = scene.labels.map((label) => ({
            text: label.lines[0],
            at: label.at,
            left: x(label.event.anchor) - (label.before ? label.extent : 0),
            right: x(label.event.anchor) + (label.before ? 0 : label.extent),
          }));
          boxes.forEach((a, j) => {
            if (a.left < -0.5 || a.right > size.length + 0.5) wrong.push(`${at}: "${a.text}" is cut`);
            const stem = x(step.event!.anchor);
            const lane = timeline.geometry.lanes.find(({ track }) => track === step.event!.track)!;
            const inLane = a.at > lane.start && a.at < lane.start + lane.size;
            if (inLane && stem > a.left && stem < a.right) wrong.push(`${at}: the stem runs through "${a.text}"`);
            for (const b of boxes.slice(j + 1)) {
              if (a.at === b.at && a.left < b.right && b.left < a.right)
                wrong.push(`${at}: "${a.text}" over "${b.text}"`);
            }
          });
          const bottom = Math.max(...timeline.geometry.lanes.map(({ start, size: own }) => start + own));
          if (bottom > size.breadth + 0.01) wrong.push(`${at}: the lanes are higher than the wall`);
        });
      }
      expect(wrong).toEqual([]);
    },
    60_000,
  );
});

it("shows only the tracks and themes of the step, and always its own events", () => {
  const [event] = core.events;
  const step = { ...OVERVIEW, event: event!, tracks: [event!.track], themes: ["film" as const] };
  const shown = stageEvents(core, step);
  expect(shown.map(({ id }) => id)).toContain(event!.id);
  expect(shown.every((one) => one.id === event!.id || one.themes.includes("film"))).toBe(true);
  expect(new Set(shown.map(({ track }) => track))).toEqual(new Set([event!.track]));
});

describe("an event that goes with the one told", () => {
  const size = SIZES.hall;

  /** A step around an event, with another near one edge of the window: how that one's label stands. */
  function labelNear(share: number, told: string, withIt: string) {
    const [event, other] = [told, withIt].map((id) => core.events.find((one) => one.id === id)!);
    const days = 4 * 365;
    const from = other!.anchor - share * days;
    const step = { ...OVERVIEW, event: event!, view: { from, to: from + days }, emphasis: [withIt] };
    const placed = stageStep(core, step, "en", size, tableMeasure());
    const { view, timeline } = placed;
    const scale = size.length / (view.to - view.from);
    const { scene } = staged(sceneOf(timeline, bandOf(scale, timeline.bands), view.from, view.to), placed, step.event);
    const label = scene.labels.find((one) => one.event.id === withIt);
    const at = (other!.anchor - view.from) * scale;
    return label && { text: label.lines[0]!, before: label.before, at, extent: label.extent };
  }
  const [TOLD, ELSEWHERE] = ["2000-07-13-bilateral-trade-agreement-signed", "2001-07-24-powell-hanoi-arf"];

  it("is named left of its mark near the right edge, whole", () => {
    const label = labelNear(0.96, TOLD, ELSEWHERE)!;
    expect(label.before).toBe(true);
    expect(label.at).toBeGreaterThanOrEqual(label.extent);
    expect(label.text).not.toContain("…");
  });

  it("is named right of it elsewhere", () => {
    expect(labelNear(0.6, TOLD, ELSEWHERE)?.before).toBe(false);
  });

  it("is named up to the stem of the event told where both sides are narrow", () => {
    const label = labelNear(0.78, TOLD, "2001-10-03-senate-approves-trade-agreement")!;
    const right = label.before ? label.at : label.at + label.extent;
    expect(right).toBeLessThanOrEqual(size.length);
    expect(label.text.length).toBeGreaterThan(10);
  });
});
