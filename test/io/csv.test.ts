import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, csvOf, edtfOf, eventsCsv } from "../../src/io/csv";
import { readEdtf } from "../../src/model/day";
import { sampleCore, sampleDetails } from "../model/sampleCore";
import { IDS } from "../model/sampleDataset";
import { readCsv } from "./readCsv";

const addressOf = (id: string, language: string) => `https://example.org/#event=${id}&lang=${language}`;

describe("any table", () => {
  it("comes back as it was, whatever is in its cells", () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      // What begins like a formula is changed on purpose: see below.
      fc.string({ unit: "grapheme" }).map((text) => text.replace(/^[=+\-@\t\r]+/, "")),
      fc.integer(),
      fc.constantFrom(null, undefined, 'a "quoted" word', "two\nlines", "a,b", "a\r\nb", "“tiếng Việt”"),
    );
    const width = 3;
    const rows = fc.array(fc.array(cell, { minLength: width, maxLength: width }));
    fc.assert(
      fc.property(rows, (table) => {
        const text = csvOf(["a", "b", "c"], table);
        expect(readCsv(text)).toEqual([["a", "b", "c"], ...table.map((row) => row.map((one) => String(one ?? "")))]);
      }),
    );
  });

  it("begins with a byte order mark and ends every line with CRLF", () => {
    expect(csvOf(["a"], [["1"], ["x"]])).toBe("\ufeffa\r\n1\r\nx\r\n");
  });

  it.each(["=1+1", "+84", "-5", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://x")'])(
    "never gives a spreadsheet the formula %j",
    (text) => {
      expect(readCsv(csvOf(["a"], [[text]]))[1]).toEqual([`'${text}`]);
    },
  );

  it("leaves numbers alone: −5 is a number, not a formula", () => {
    expect(csvOf(["a"], [[-5]])).toBe("\ufeffa\r\n-5\r\n");
  });
});

const core = sampleCore();

describe("events as a table", () => {
  const details = sampleDetails();
  const [head, ...rows] = readCsv(eventsCsv(core, core.events, details, addressOf));
  const row = (id: string) => Object.fromEntries(head!.map((name, i) => [name, rows.find((one) => one[0] === id)![i]]));

  it("has one row an event, and every row has every column", () => {
    expect(rows.map(([id]) => id)).toEqual(core.events.map(({ id }) => id));
    for (const one of rows) expect(one).toHaveLength(head!.length);
  });

  it("says each thing in both languages, side by side", () => {
    for (const name of ["title", "summary", "details", "places", "people", "organizations", "themes", "address"]) {
      expect(head!.indexOf(`${name}_vi`), name).toBe(head!.indexOf(`${name}_en`) + 1);
    }
    expect(row(IDS.normalization)).toMatchObject({
      title_en: "Diplomatic relations are established",
      title_vi: "Thiết lập quan hệ ngoại giao",
      track_vi: "Ngoại giao",
      record_version: "1.2.3",
      address_vi: addressOf(IDS.normalization, "vi"),
    });
  });

  it("writes dates as the record does, and as first and last day", () => {
    expect(row(IDS.aid)).toMatchObject({ date_edtf: "1995-08", first_day: "1995-08-01", last_day: "1995-08-31" });
    expect(row(IDS.visit).date_edtf).toBe("2000-11-16/2000-11-19");
  });

  it("lists every source of an event", () => {
    const sources = details.events[IDS.normalization]!.sources.map(({ url }) => url);
    expect(row(IDS.normalization).sources!.split("\n")).toEqual(sources);
  });

  it("does without the details, and without addresses", () => {
    const bare = readCsv(eventsCsv(core, core.events, null, () => null));
    expect(bare).toHaveLength(core.events.length + 1);
    expect(bare[1]![bare[0]!.indexOf("summary_en")]).toBe("");
  });
});

describe("a date written again", () => {
  it.each([
    "1995-07-11",
    "1995-07",
    "1995",
    "1995~",
    "1995-07?",
    "1995-07-11%",
    "1999-12~/2001",
    "2000-11-16/2000-11-19",
  ])("is %s, as it was read", (text) => {
    const [event] = core.events;
    expect(edtfOf({ ...event!, date: readEdtf(text)! })).toBe(text);
  });
});
