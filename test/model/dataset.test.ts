import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileDataset } from "../../src/model/compile";
import {
  CORE_FORMAT,
  DatasetError,
  readCore,
  type TimelineEvent,
  textIn,
  toTimelineEvents,
} from "../../src/model/dataset";
import { dayOf, isoOf } from "../../src/model/day";
import { damaged } from "./damage";
import { readDate } from "./readDate";
import { sampleCore, sampleCoreFile, sampleDetails, sampleRecord } from "./sampleCore";
import { IDS } from "./sampleDataset";

function eventOf(id: string, events: readonly TimelineEvent[] = sampleCore().events): TimelineEvent {
  const event = events.find((one) => one.id === id);
  if (!event) throw new Error(`no event ${id}`);
  return event;
}

describe("the core, compiled, sent and read", () => {
  it("keeps what the dataset is called and the span of time it covers, to the end of its last day", () => {
    const core = sampleCore();
    expect([core.id, core.version, core.date]).toEqual(["sample", "1.2.3", "2026-11-22"]);
    expect(core.title).toEqual({ en: "A sample", vi: "Một mẫu" });
    expect([isoOf(core.span.from), isoOf(core.span.to)]).toEqual(["1995-01-01", "2026-01-01"]);
  });

  it("keeps the events in the order of their dates, each with its place", () => {
    const { events } = sampleCore();
    expect(events.map(({ id }) => id)).toEqual([IDS.normalization, IDS.aid, IDS.agreement, IDS.visit]);
    expect(events.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
  });

  it("keeps what an event's mark and label say", () => {
    expect(eventOf(IDS.agreement)).toMatchObject({
      track: "trade",
      themes: ["agreement", "trade-policy"],
      significance: 4,
      title: { en: "The trade agreement is signed", vi: "Ký Hiệp định Thương mại" },
      label: { en: "Trade agreement signed", vi: "Ký Hiệp định Thương mại" },
    });
  });

  it.each([
    [IDS.normalization, "1995-07-11", "1995-07-12", dayOf(1995, 7, 11), false, "day"],
    [IDS.aid, "1995-08-01", "1995-09-01", dayOf(1995, 8, 16) + 0.5, false, "month"],
    [IDS.visit, "2000-11-16", "2000-11-20", dayOf(2000, 11, 16), true, "day"],
  ])("adds to %s where it stands in time", (id, from, to, anchor, span, precision) => {
    const event = eventOf(id);
    expect([isoOf(event.from), isoOf(event.to)]).toEqual([from, to]);
    expect(event).toMatchObject({ anchor, span, precision });
  });

  it("keeps whether a date is approximate or uncertain", () => {
    const core = sampleCore((_, { aid }) => {
      aid.date = "1995-08%";
    });
    expect(eventOf(IDS.aid, core.events).date.start).toMatchObject({ approximate: true, uncertain: true });
  });

  it("keeps eras, to the end of their last day or open", () => {
    const [relations, clinton] = sampleCore().eras;
    expect(relations).toMatchObject({ id: "relations-1995", kind: "relations", group: null, level: 1 });
    expect(relations && [isoOf(relations.from), isoOf(relations.to ?? 0)]).toEqual(["1995-07-11", "2013-07-25"]);
    expect(clinton).toMatchObject({
      id: "president-clinton",
      kind: "office",
      group: "us-president",
      level: 0,
      to: null,
    });
    expect(clinton?.name).toEqual({ en: "President Bill Clinton", vi: "Tổng thống Bill Clinton" });
  });

  it("keeps yearly figures, and their gaps as gaps", () => {
    const [goods] = sampleCore().series;
    expect(goods).toMatchObject({ id: "goods-trade", track: "trade", unit: "usd", scale: "million" });
    expect(goods?.values).toEqual([
      { year: 1995, value: 451.8, period: null },
      { year: 1996, value: null, period: "1996/97" },
    ]);
  });

  it("keeps an event without a label, or in one language, as it is", () => {
    const core = sampleCore((_, { visit }) => {
      delete visit.label;
    });
    expect(eventOf(IDS.visit, core.events).label).toBeNull();
    const file = sampleCoreFile();
    const [first, ...rest] = file.events;
    if (!first) throw new Error("no events");
    const events = [[...first.slice(0, 5), 0, "Chỉ tiếng Việt", 0, 0], ...rest];
    expect(readCore({ ...file, events }, "core.json").events[0]?.title).toEqual({ vi: "Chỉ tiếng Việt" });
  });

  it("is the same, byte for byte, however the files order their events", () => {
    const record = sampleRecord();
    const shuffled = { ...record, events: [...record.events].reverse() };
    expect(JSON.stringify(compileDataset(shuffled))).toBe(JSON.stringify(compileDataset(record)));
  });

  it("has the greater of two events of one day first", () => {
    const file = sampleCoreFile((_, { aid }) => {
      aid.id = "1995-07-11-aid";
      aid.date = "1995-07-11";
    });
    expect(file.events.map(([id]) => id).slice(0, 2)).toEqual([IDS.normalization, "1995-07-11-aid"]);
  });

  it("holds nothing that only the details need", () => {
    const text = JSON.stringify(sampleCoreFile());
    for (const word of ["https://example.org/a", "Document a", "Sau 20 năm", "Census basis", "Nhà Trắng"])
      expect(text).not.toContain(word);
  });
});

describe("the details", () => {
  it("hold by id what the core leaves out of an event, and not again what it has", () => {
    const event = sampleDetails().events[IDS.normalization];
    expect(event?.summary.vi).toBe("Sau 20 năm, hai nước thiết lập quan hệ.");
    expect(event?.localDates).toEqual({ washington: "1995-07-11", hanoi: "1995-07-12" });
    expect(event?.sources).toHaveLength(2);
    for (const key of ["id", "date", "track", "themes", "significance", "title", "label"]) {
      expect(event).not.toHaveProperty(key);
    }
  });

  it("hold people, organizations and places by id, and the rest as it is written", () => {
    const details = sampleDetails();
    expect(details.version).toBe("1.2.3");
    expect(details.people["bill-clinton"]?.role.vi).toBe("Tổng thống Hoa Kỳ");
    expect(details.organizations["white-house"]?.name.en).toBe("The White House");
    expect(details.places.hanoi?.lat).toBe(21.03);
    expect(details.stories.map(({ id }) => id)).toEqual(["first-story"]);
    expect(details.series.note.vi).toBe("Cách tính.");
    expect(details.about.map(({ heading }) => heading.en)).toEqual(["Method"]);
  });
});

describe("a file that is no core", () => {
  /** A core file with the second event's row changed at one place. */
  const withCell = (cell: number, value: unknown) => {
    const file = sampleCoreFile();
    const events = file.events.map((row, i) => (i === 1 ? row.map((old, c) => (c === cell ? value : old)) : row));
    return { ...file, events };
  };
  const refusal = (json: unknown): DatasetError => {
    try {
      readCore(json, "elsewhere/core.json");
    } catch (error) {
      if (error instanceof DatasetError) return error;
      throw error;
    }
    throw new Error("it was read");
  };

  it.each([
    ["null", null],
    ["a text", "core"],
    ["a number", 1],
    ["a list", []],
    ["an object without a format", {}],
    ["a file of another format", { ...sampleCoreFile(), format: CORE_FORMAT + 1 }],
    ["a file whose format is a text", { ...sampleCoreFile(), format: String(CORE_FORMAT) }],
  ])("is refused as of the wrong format: %s", (_what, json) => {
    expect(refusal(json)).toMatchObject({ file: "elsewhere/core.json", reason: "wrong-format" });
  });

  it("says which format it has and which is read", () => {
    expect(refusal({ format: 99 }).message).toBe(`elsewhere/core.json: format 99, but this app reads ${CORE_FORMAT}`);
  });

  it.each([
    ["no events", { ...sampleCoreFile(), events: undefined }, "has no list of events"],
    ["events that are no list", { ...sampleCoreFile(), events: {} }, "has no list of events"],
    ["no span", { ...sampleCoreFile(), span: undefined }, "has no span of time"],
    ["half a span", { ...sampleCoreFile(), span: ["1995-01-01"] }, "has no span of time"],
    [
      "a date that is none",
      withCell(1, "1995-02-30"),
      `event 2 (${IDS.aid}) has the date 1995-02-30, which cannot be read`,
    ],
    ["a date that is no text", withCell(1, 1995), `event 2 (${IDS.aid}) has the date 1995, which cannot be read`],
    ["a row of events that is none", { ...sampleCoreFile(), events: [null] }, "event 1 is not a row of values"],
    ["an event without an id", withCell(0, null), "event 2 has no id"],
    ["a track that is a word", withCell(2, "length"), `event ${IDS.aid} is on no known track`],
    ["no themes", withCell(3, null), `event ${IDS.aid} has no list of themes`],
    ["a theme that is a word", withCell(3, ["length"]), `event ${IDS.aid} has an unknown theme`],
    ["a span that ends before it starts", { ...sampleCoreFile(), span: ["2025", "1995"] }, "has no span of time"],
    ["no eras", { ...sampleCoreFile(), eras: undefined }, "has no list of eras"],
    ["an era that is none", { ...sampleCoreFile(), eras: [null] }, "era 1 is not a row of values"],
    ["no series", { ...sampleCoreFile(), series: undefined }, "has no list of series"],
    ["a series that is none", { ...sampleCoreFile(), series: [null] }, "series 1 has no id"],
    ["no title", { ...sampleCoreFile(), title: undefined }, "has no title"],
    ["a title in no language", { ...sampleCoreFile(), title: {} }, "has no title"],
    ["no version", { ...sampleCoreFile(), version: 1 }, "has no version"],
    ["an unknown track", withCell(2, 9), `event ${IDS.aid} is on no known track`],
    ["an unknown theme", withCell(3, [999]), `event ${IDS.aid} has an unknown theme`],
    ["an impossible significance", withCell(4, 6), `event ${IDS.aid} has no significance`],
  ])("is refused as broken when it has %s", (_what, json, detail) => {
    expect(refusal(json)).toMatchObject({ file: "elsewhere/core.json", reason: "broken", detail });
  });

  it("is refused when an event has no title in either language", () => {
    const file = sampleCoreFile();
    const events = file.events.map((row) => [...row.slice(0, 5), 0, 0, 0, 0]);
    expect(refusal({ ...file, events }).detail).toBe(`event ${IDS.normalization} has no title`);
  });

  it("is refused when an era has no start or no real end", () => {
    const file = sampleCoreFile();
    const withEra = (cell: number, value: unknown) => ({
      ...file,
      eras: file.eras.map((row) => row.map((old, c) => (c === cell ? value : old))),
    });
    expect(refusal(withEra(5, "some day")).detail).toBe("era relations-1995 has no start");
    expect(refusal(withEra(5, 1995)).detail).toBe("era relations-1995 has no start");
    expect(refusal(withEra(6, "never")).detail).toBe("era relations-1995 has no end");
    expect(refusal(withEra(1, "age")).detail).toBe("era relations-1995 is of no known kind");
    expect(refusal(withEra(7, null)).detail).toBe("era relations-1995 has no level");
  });

  it("is refused when a series lacks what its curve or its caption needs", () => {
    const file = sampleCoreFile();
    const withSeries = (own: object) => ({ ...file, series: file.series.map((one) => ({ ...one, ...own })) });
    expect(refusal(withSeries({ values: null })).detail).toBe("series goods-trade has no list of values");
    expect(refusal(withSeries({ values: [{ year: "1995", value: 1 }] })).detail).toBe(
      "series goods-trade has no figure in place 1",
    );
    expect(refusal(withSeries({ source: null })).detail).toBe("series goods-trade has no source");
    expect(refusal(withSeries({ track: "length" })).detail).toBe("series goods-trade is on no known track");
  });

  it("is read or refused, never stumbled over, wherever it is damaged", () => {
    fc.assert(
      fc.property(damaged(sampleCoreFile()), (json) => {
        try {
          const core = readCore(json, "core.json");
          for (const { title, track, from, to } of core.events) {
            expect([typeof (title.en ?? title.vi), typeof track, from < to]).toEqual(["string", "string", true]);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(DatasetError);
        }
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  it("names the file in front of what is wrong", () => {
    const error = refusal({ ...sampleCoreFile(), events: undefined });
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.message]).toEqual(["DatasetError", "elsewhere/core.json: has no list of events"]);
  });
});

describe("events made for the timeline", () => {
  const made = (...wanted: readonly (readonly [id: string, date: string, significance: 5 | 3 | 1])[]) =>
    toTimelineEvents(
      wanted.map(([id, text, significance]) => ({
        id,
        date: readDate(text),
        track: "trade",
        themes: [],
        significance,
        title: { en: id },
        label: null,
      })),
    );

  it("stand in the order of their marks; on one day the greater first, then by id", () => {
    const events = made(
      ["late", "2001", 5],
      ["b", "1995-07-11", 3],
      ["a", "1995-07-11", 3],
      ["great", "1995-07-11", 5],
      ["early", "1994-12-31", 1],
    );
    expect(events.map(({ id }) => id)).toEqual(["early", "great", "a", "b", "late"]);
    expect(events.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
  });

  it("leave the list they come from as it was", () => {
    const list = Object.freeze([eventOf(IDS.visit), eventOf(IDS.normalization)]);
    expect(toTimelineEvents(list).map(({ id }) => id)).toEqual([IDS.normalization, IDS.visit]);
    expect(list.map(({ id }) => id)).toEqual([IDS.visit, IDS.normalization]);
  });
});

describe("a text in a language", () => {
  it("is that language's own where there is one", () => {
    expect(textIn({ en: "Vietnam", vi: "Việt Nam" }, "en")).toEqual({ text: "Vietnam", lang: "en" });
    expect(textIn({ en: "Vietnam", vi: "Việt Nam" }, "vi")).toEqual({ text: "Việt Nam", lang: "vi" });
  });

  it("falls to the other language, and says so", () => {
    expect(textIn({ en: "Vietnam" }, "vi")).toEqual({ text: "Vietnam", lang: "en" });
    expect(textIn({ vi: "Việt Nam" }, "en")).toEqual({ text: "Việt Nam", lang: "vi" });
    expect(textIn({ en: "", vi: "Việt Nam" }, "en")).toEqual({ text: "Việt Nam", lang: "vi" });
  });

  it("is nothing where neither language has it", () => {
    expect([textIn({}, "en"), textIn(null, "en"), textIn(undefined, "vi"), textIn({ en: "" }, "vi")]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
