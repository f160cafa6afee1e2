import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  anchorDay,
  civilOf,
  dayAfter,
  dayOf,
  dayOfUtc,
  firstDay,
  isoOf,
  isSpan,
  readEdtf,
  today,
  utcDate,
} from "../../src/model/day";
import { inZone, ZONES } from "./inZone";
import { readDate } from "./readDate";

const anyDay = fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2100, 12, 31) });

/** "1995-07-01 → 1995-08-01": the first day of a date, and the day after its last. */
const extentOf = (text: string) => `${isoOf(firstDay(readDate(text)))} → ${isoOf(dayAfter(readDate(text)))}`;

describe("a day", () => {
  it("counts from 1970-01-01", () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(1970, 1, 2)).toBe(1);
    expect(dayOf(1969, 12, 31)).toBe(-1);
    expect(dayOf(1995, 7, 11)).toBe(9322);
  });

  it("is the same day again after a trip through the calendar", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: date } = civilOf(day);
        expect(dayOf(year, month, date)).toBe(day);
      }),
    );
  });

  it("is the same civil date again after a trip through the numbers", () => {
    const civil = fc.record({
      year: fc.integer({ min: 1900, max: 2100 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(civil, (date) => {
        expect(civilOf(dayOf(date.year, date.month, date.day))).toEqual(date);
      }),
    );
  });

  it("is written and read as the same ISO date", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isoOf(day)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(firstDay(readDate(isoOf(day)))).toBe(day);
      }),
    );
  });

  it("goes to a Date and back", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayOfUtc(utcDate(day))).toBe(day);
      }),
    );
    expect(utcDate(dayOf(1995, 7, 11)).toISOString()).toBe("1995-07-11T00:00:00.000Z");
  });

  it("holds for all its hours: fractions are floored, before 1970 too", () => {
    expect(civilOf(dayOf(1995, 7, 11) + 0.99)).toEqual({ year: 1995, month: 7, day: 11 });
    expect(civilOf(-0.5)).toEqual({ year: 1969, month: 12, day: 31 });
    expect(isoOf(dayOf(1995, 7, 11) + 0.5)).toBe("1995-07-11");
    expect(dayOfUtc(new Date("1995-07-11T23:59:59.999Z"))).toBe(dayOf(1995, 7, 11));
    expect(dayOfUtc(new Date("1969-12-31T23:59:59.999Z"))).toBe(-1);
  });

  it("rolls over where a month ends, as ISO arithmetic does", () => {
    expect(dayOf(1995, 13, 1)).toBe(dayOf(1996, 1, 1));
    expect(dayOf(1995, 2, 29)).toBe(dayOf(1995, 3, 1));
    expect(dayOf(1996, 2, 29) + 1).toBe(dayOf(1996, 3, 1));
  });
});

describe("a date of the record", () => {
  it("reads a day, a month and a year, each half-open", () => {
    expect(extentOf("1995-07-11")).toBe("1995-07-11 → 1995-07-12");
    expect(extentOf("1995-07")).toBe("1995-07-01 → 1995-08-01");
    expect(extentOf("1995")).toBe("1995-01-01 → 1996-01-01");
    expect(["1995-07-11", "1995-07", "1995"].map((text) => readDate(text).start.precision)).toEqual([
      "day",
      "month",
      "year",
    ]);
  });

  it("ends where the calendar says", () => {
    expect(extentOf("1995-12-31")).toBe("1995-12-31 → 1996-01-01");
    expect(extentOf("1995-12")).toBe("1995-12-01 → 1996-01-01");
    expect(extentOf("1996-02")).toBe("1996-02-01 → 1996-03-01");
    expect(extentOf("2000-02-29")).toBe("2000-02-29 → 2000-03-01");
  });

  it("reads an interval as one stretch, to the end of its last moment", () => {
    expect(extentOf("2000-11-16/2000-11-19")).toBe("2000-11-16 → 2000-11-20");
    expect(extentOf("1995-07/1995-09")).toBe("1995-07-01 → 1995-10-01");
    expect(extentOf("1995/1998")).toBe("1995-01-01 → 1999-01-01");
    expect(extentOf("1995-07-11/1996")).toBe("1995-07-11 → 1997-01-01");
    expect(extentOf("2000-11-16/2000-11-16")).toBe("2000-11-16 → 2000-11-17");
  });

  it("reads an interval whose end is known less finely than its start, and does not lie before it", () => {
    expect(extentOf("1995-07-11/1995")).toBe("1995-07-11 → 1996-01-01");
    expect(extentOf("2000-11-16/2000-11")).toBe("2000-11-16 → 2000-12-01");
    expect(extentOf("1995-07/1995")).toBe("1995-07-01 → 1996-01-01");
  });

  it("reads an interval whose end is known more finely, and may come after its start", () => {
    expect(extentOf("1995/1995-07-11")).toBe("1995-01-01 → 1995-07-12");
    expect(extentOf("1995/1996-02")).toBe("1995-01-01 → 1996-03-01");
  });

  it("is a span only if it is an interval: a coarse date is not", () => {
    expect(["2000-11-16/2000-11-19", "2000-11-16", "2000-11", "2000"].map((text) => isSpan(readDate(text)))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it.each([
    ["1995-07-11", false, false],
    ["1995-07-11~", true, false],
    ["1995-07?", false, true],
    ["1995%", true, true],
  ])("knows from its mark whether %s is approximate or uncertain", (text, approximate, uncertain) => {
    expect(readDate(text).start).toMatchObject({ approximate, uncertain });
  });

  it("marks each end of an interval by itself, and the extent stays the same", () => {
    const date = readDate("1995~/1998?");
    expect(date.start).toMatchObject({ approximate: true, uncertain: false });
    expect(date.end).toMatchObject({ approximate: false, uncertain: true });
    expect(extentOf("1995~/1998?")).toBe(extentOf("1995/1998"));
  });

  it.each([
    "1995-02-30",
    "1995-02-29",
    "1900-02-29",
    "1995-04-31",
    "1995-07-00",
    "1995-07-99",
    "1995-00",
    "1995-13",
    "1995-00-10",
  ])("does not read %s, which does not exist", (text) => expect(readEdtf(text)).toBeNull());

  it.each([
    "2000-11-19/2000-11-16",
    "2000-12/2000-11",
    "1998/1995",
    "1996-01-01/1995",
    "2000-12-01/2000-11",
    "1996/1995-12-31",
  ])("does not read %s, which ends before it starts", (text) => expect(readEdtf(text)).toBeNull());

  it.each([
    "",
    "/",
    "1995/",
    "/1995",
    "1995/1996/1997",
    "95",
    "19950711",
    "1995-7-11",
    "1995-07-11T00:00",
    "11/7/1995",
    "1995-07-11 ",
    " 1995",
    "1995\n",
    "1995~~",
    "~1995",
    "-1995",
    "199X",
    "0095",
    "0999-12-31",
    "0995/1995",
    "1995/0999",
    "１９９５",
    "July 1995",
  ])("does not read %j, which is not written as a date", (text) => expect(readEdtf(text)).toBeNull());

  it("is read or refused, never thrown at", () => {
    const written = fc.stringMatching(/^[0-9/~?%-]{0,24}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), written), (text) => {
        expect(() => readEdtf(text)).not.toThrow();
      }),
    );
  });

  it("never ends before it starts, whatever two days make its interval", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const date = readEdtf(`${isoOf(a)}/${isoOf(b)}`);
        if (a > b) expect(date).toBeNull();
        else expect(date && [firstDay(date), dayAfter(date)]).toEqual([a, b + 1]);
      }),
    );
  });
});

describe("a mark's place", () => {
  it("is the first day of a known day and of a span", () => {
    expect(isoOf(anchorDay(readDate("1995-07-11")))).toBe("1995-07-11");
    expect(isoOf(anchorDay(readDate("2000-11-16/2000-11-19")))).toBe("2000-11-16");
    expect(isoOf(anchorDay(readDate("1995-07/1995-09")))).toBe("1995-07-01");
  });

  it("is the middle of a month or a year, for its first day would claim too much", () => {
    expect(anchorDay(readDate("1995-06"))).toBe(dayOf(1995, 6, 16));
    expect(anchorDay(readDate("1995-07"))).toBe(dayOf(1995, 7, 16) + 0.5);
    expect(anchorDay(readDate("1996"))).toBe(dayOf(1996, 7, 2));
  });

  it("lies inside the date", () => {
    for (const text of ["1995-07-11", "1995-07", "1995", "1995/1998", "2000-11-16/2000-11-19"]) {
      expect(anchorDay(readDate(text))).toBeGreaterThanOrEqual(firstDay(readDate(text)));
      expect(anchorDay(readDate(text))).toBeLessThan(dayAfter(readDate(text)));
    }
  });
});

describe("the reader's time zone", () => {
  it.each(ZONES)("%s changes no date", (zone) => {
    inZone(zone, () => {
      expect(dayOf(1995, 7, 11)).toBe(9322);
      expect(civilOf(9322)).toEqual({ year: 1995, month: 7, day: 11 });
      expect(isoOf(9322)).toBe("1995-07-11");
      expect(extentOf("1995-03/1995-11")).toBe("1995-03-01 → 1995-12-01");
      expect(utcDate(9322).getTime()).toBe(9322 * 86_400_000);
    });
  });

  it("changes no day of a whole century", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...ZONES), (day, zone) => {
        expect(inZone(zone, () => isoOf(day))).toBe(inZone("UTC", () => isoOf(day)));
      }),
    );
  });

  it("decides only what today is", () => {
    const now = new Date("2025-07-11T02:00:00Z");
    expect(inZone("America/Los_Angeles", () => isoOf(today(now)))).toBe("2025-07-10");
    expect(inZone("Asia/Ho_Chi_Minh", () => isoOf(today(now)))).toBe("2025-07-11");
  });
});
