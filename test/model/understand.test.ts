// What the card and the panels derive from the record: links both ways, similar events, comparison, the game, anniversaries.
import { beforeAll, describe, expect, it } from "vitest";
import { readDataFiles } from "../../src/build/readFiles";
import { mostPerTrack, summarize, themesOf } from "../../src/model/compare";
import { compileDataset } from "../../src/model/compile";
import { type Core, type Details, readCore, type TimelineEvent } from "../../src/model/dataset";
import { dayOf } from "../../src/model/day";
import { ASKED, dealEvents, rightPlaces } from "../../src/model/game";
import { linksOf } from "../../src/model/links";
import { anniversariesOn } from "../../src/model/onThisDay";
import { readDataset } from "../../src/model/readDataset";
import { similarTo } from "../../src/model/similar";

let core: Core;
let details: Details;
const eventOf = (id: string): TimelineEvent => core.events.find((event) => event.id === id)!;

beforeAll(() => {
  const { dataset } = readDataset(readDataFiles("data"));
  const compiled = compileDataset(dataset!);
  core = readCore(compiled.core, "core");
  details = compiled.details;
});

describe("linksOf", () => {
  it("gives every link from both of its ends", () => {
    for (const event of core.events) {
      for (const link of linksOf(event.id, core, details)) {
        const back = linksOf(link.event.id, core, details);
        expect(
          back.some((one) => one.event.id === event.id && one.kind === link.kind && one.outward !== link.outward),
        ).toBe(true);
      }
    }
  });

  it("leads from the signed trade agreement to its entry into force", () => {
    const links = linksOf("2000-07-13-bilateral-trade-agreement-signed", core, details);
    expect(links.some((one) => one.outward && one.event.id === "2001-12-10-bilateral-trade-agreement-in-force")).toBe(
      true,
    );
  });

  it("knows no links of an unknown event", () => {
    expect(linksOf("nothing", core, details)).toEqual([]);
  });
});

describe("similarTo", () => {
  it("offers other events with the same people first, without those left out", () => {
    const own = eventOf("2013-07-25-comprehensive-partnership");
    const found = similarTo(own, core, details, new Set());
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ event }) => event.id)).not.toContain(own.id);
    expect(found[0]!.people.length).toBeGreaterThan(0);
    const without = similarTo(own, core, details, new Set([found[0]!.event.id]));
    expect(without.map(({ event }) => event.id)).not.toContain(found[0]!.event.id);
  });
});

describe("summarize", () => {
  it("counts each event on one track and keeps the main ones in date order", () => {
    const summary = summarize(core.events);
    expect(summary.tracks.diplomatic + summary.tracks.trade + summary.tracks.cultural).toBe(core.events.length);
    expect(summary.main.every((event) => event.significance === 5)).toBe(true);
    expect(summary.main.map((event) => event.index)).toEqual(
      [...summary.main.map((event) => event.index)].sort((a, b) => a - b),
    );
  });

  it("compares an empty side without failing", () => {
    const [all, none] = [summarize(core.events), summarize([])];
    expect(none.main).toEqual([]);
    expect(themesOf(all, none, 3)).toHaveLength(3);
    expect(mostPerTrack(none, none)).toBe(1);
  });
});

describe("the game", () => {
  /** A repeatable sequence of numbers from 0 to below 1. */
  const sequence = (seed: number) => () => {
    seed = (seed * 16807) % 2147483647;
    return (seed - 1) / 2147483646;
  };

  it("deals five events known to the day, well apart, not already in order", () => {
    for (let seed = 1; seed <= 60; seed++) {
      const dealt = dealEvents(core.events, sequence(seed))!;
      expect(dealt).toHaveLength(ASKED);
      expect(new Set(dealt).size).toBe(ASKED);
      expect(dealt.every((event) => event.precision === "day")).toBe(true);
      expect(rightPlaces(dealt).every(Boolean)).toBe(false);
      const days = dealt.map((event) => event.from).sort((a, b) => a - b);
      for (let i = 1; i < days.length; i++) expect(days[i]! - days[i - 1]!).toBeGreaterThanOrEqual(200);
    }
  });

  it("says which places are right", () => {
    const [a, b, c] = [core.events[0]!, core.events[50]!, core.events[100]!];
    expect(rightPlaces([a, b, c])).toEqual([true, true, true]);
    expect(rightPlaces([b, a, c])).toEqual([false, false, true]);
  });

  it("declines when too few events are shown", () => {
    expect(dealEvents(core.events.slice(0, 4), Math.random)).toBeNull();
  });
});

describe("anniversariesOn", () => {
  it("finds the announcement of 1995 on every 11 July, with the years", () => {
    const found = anniversariesOn(core.events, dayOf(2026, 7, 11));
    expect(found.find(({ event }) => event.id === "1995-07-11-normalization")?.years).toBe(31);
  });

  it("is silent on a day without events, and about events of the very day", () => {
    const first = eventOf("1995-07-11-normalization");
    expect(anniversariesOn([first], dayOf(2026, 7, 12))).toEqual([]);
    expect(anniversariesOn([first], dayOf(1995, 7, 11))).toEqual([]);
  });

  it("leaves out events known only to the month or year", () => {
    const vague = core.events.filter((event) => event.precision !== "day");
    expect(vague.length).toBeGreaterThan(0);
    for (let day = 0; day < 366; day++) expect(anniversariesOn(vague, dayOf(2027, 1, 1) + day)).toEqual([]);
  });
});
