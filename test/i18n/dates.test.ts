import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDate, formatDay, formatPlainDay, formatShort, formatTick } from "../../src/i18n/dates";
import { tableMeasure } from "../../src/layout/measure";
import { civilOf, dayOf, isoOf } from "../../src/model/day";
import { LANGUAGES, type Language } from "../../src/model/vocabulary";
import { inZone, ZONES } from "../model/inZone";
import { readDate } from "../model/readDate";

const anyDay = fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2100, 12, 31) });

describe("a date in full", () => {
  it.each([
    ["1995-07-11", "11 July 1995", "ngày 11 tháng 7 năm 1995"],
    ["1995-01-05", "5 January 1995", "ngày 5 tháng 1 năm 1995"],
    ["1995-07", "July 1995", "tháng 7 năm 1995"],
    ["1995", "1995", "năm 1995"],
    ["2000-11-16/2000-11-19", "16–19 November 2000", "từ ngày 16 đến ngày 19 tháng 11 năm 2000"],
    ["2017-05-30/2017-06-02", "30 May – 2 June 2017", "từ ngày 30 tháng 5 đến ngày 2 tháng 6 năm 2017"],
    [
      "1999-12-30/2000-01-02",
      "30 December 1999 – 2 January 2000",
      "từ ngày 30 tháng 12 năm 1999 đến ngày 2 tháng 1 năm 2000",
    ],
    ["1995-11/1996-02", "November 1995 – February 1996", "từ tháng 11 năm 1995 đến tháng 2 năm 1996"],
    ["1995-07-11/1996-02", "11 July 1995 – February 1996", "từ ngày 11 tháng 7 năm 1995 đến tháng 2 năm 1996"],
    ["1995-07-11/1996", "11 July 1995 – 1996", "từ ngày 11 tháng 7 năm 1995 đến năm 1996"],
    ["1995/1998", "1995–1998", "từ năm 1995 đến năm 1998"],
    ["1995-07/1995-09", "July–September 1995", "từ tháng 7 đến tháng 9 năm 1995"],
    ["1995-07-11/1995-09", "11 July – September 1995", "từ ngày 11 tháng 7 đến tháng 9 năm 1995"],
    ["1995-07/1995-09-05", "July – 5 September 1995", "từ tháng 7 đến ngày 5 tháng 9 năm 1995"],
    ["2002-09/2003-04-09", "September 2002 – 9 April 2003", "từ tháng 9 năm 2002 đến ngày 9 tháng 4 năm 2003"],
  ])("%s is %j and %j", (text, en, vi) => {
    expect(formatDate("en", readDate(text))).toBe(en);
    expect(formatDate("vi", readDate(text))).toBe(vi);
  });

  it.each([
    ["2000-11-16/2000-11-16", "2000-11-16"],
    ["1995-07/1995-07", "1995-07"],
    ["1995/1995", "1995"],
    ["1995~/1995", "1995~"],
    ["1995/1995?", "1995?"],
  ])("says of %s, which begins and ends in one, what it says of %s", (interval, single) => {
    for (const language of LANGUAGES) {
      expect(formatDate(language, readDate(interval))).toBe(formatDate(language, readDate(single)));
      expect(formatShort(language, readDate(interval))).toBe(formatShort(language, readDate(single)));
    }
  });

  it.each([
    ["1995~", "about 1995", "khoảng năm 1995"],
    ["1995-07~", "about July 1995", "khoảng tháng 7 năm 1995"],
    ["1995-07-11?", "11 July 1995 (uncertain)", "ngày 11 tháng 7 năm 1995 (chưa chắc chắn)"],
    ["1995%", "about 1995 (uncertain)", "khoảng năm 1995 (chưa chắc chắn)"],
    ["2000-11-16~/2000-11-19~", "about 16–19 November 2000", "khoảng từ ngày 16 đến ngày 19 tháng 11 năm 2000"],
    [
      "2000-11-16/2000-11-19?",
      "16–19 November 2000 (uncertain)",
      "từ ngày 16 đến ngày 19 tháng 11 năm 2000 (chưa chắc chắn)",
    ],
  ])("says of %s what the sources leave open: %j, %j", (text, en, vi) => {
    expect(formatDate("en", readDate(text))).toBe(en);
    expect(formatDate("vi", readDate(text))).toBe(vi);
  });
});

describe("a day in full", () => {
  it("is written as each language writes it", () => {
    expect(formatDay("en", dayOf(1995, 7, 11))).toBe("11 July 1995");
    expect(formatDay("vi", dayOf(1995, 7, 11))).toBe("ngày 11 tháng 7 năm 1995");
  });

  it("is what a date of one day is written as", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...LANGUAGES), (day, language) => {
        expect(formatDay(language, day)).toBe(formatDate(language, readDate(isoOf(day))));
      }),
    );
  });

  it("follows the Vietnamese pattern on any day", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const civil = civilOf(day);
        expect(formatDay("vi", day)).toBe(`ngày ${civil.day} tháng ${civil.month} năm ${civil.year}`);
      }),
    );
  });
});

describe("a short date", () => {
  it.each([
    ["1995-07-11", "11 Jul 1995", "11/7/1995"],
    ["1995-01-05", "5 Jan 1995", "5/1/1995"],
    ["2003-09-05", "5 Sep 2003", "5/9/2003"],
    ["1995-07", "Jul 1995", "7/1995"],
    ["1995", "1995", "1995"],
    ["2000-11-16/2000-11-19", "16–19 Nov 2000", "16–19/11/2000"],
    ["2017-05-30/2017-06-02", "30 May – 2 Jun 2017", "30/5–2/6/2017"],
  ])("%s is %j and %j", (text, en, vi) => {
    expect(formatShort("en", readDate(text))).toBe(en);
    expect(formatShort("vi", readDate(text))).toBe(vi);
  });

  it.each([
    ["1999-12-30/2000-01-02", "30 Dec 1999 – 2 Jan 2000", "30/12/1999–2/1/2000"],
    ["1995-11/1996-02", "Nov 1995 – Feb 1996", "11/1995–2/1996"],
    ["1995-07-11/1996", "11 Jul 1995 – 1996", "11/7/1995–1996"],
    ["1995-07-11/1995-09", "11 Jul – Sep 1995", "11/7/1995–9/1995"],
  ])("names both years of %s, or both months, where it crosses them: %j, %j", (text, en, vi) => {
    expect(formatShort("en", readDate(text))).toBe(en);
    expect(formatShort("vi", readDate(text))).toBe(vi);
  });

  it.each([
    ["1995/1998", "1995–1998", "1995–1998"],
    ["1995-07/1995-09", "Jul–Sep 1995", "7–9/1995"],
    ["2000-11-16/2000-11-19", "16–19 Nov 2000", "16–19/11/2000"],
  ])("closes the dash of %s between single figures or words: %j, %j", (text, en, vi) => {
    expect(formatShort("en", readDate(text))).toBe(en);
    expect(formatShort("vi", readDate(text))).toBe(vi);
  });

  it.each([
    ["1995~", "about 1995", "khoảng 1995"],
    ["1995?", "1995?", "1995?"],
    ["1995-07%", "about Jul 1995?", "khoảng 7/1995?"],
    ["2008-06-19/2008-06-29~", "about 19–29 Jun 2008", "khoảng 19–29/6/2008"],
    ["1995?/1998", "1995–1998?", "1995–1998?"],
  ])("keeps what the sources leave open of %s: %j, %j", (text, en, vi) => {
    expect(formatShort("en", readDate(text))).toBe(en);
    expect(formatShort("vi", readDate(text))).toBe(vi);
  });
});

describe("a day for speech", () => {
  it("is in words in English, and in figures in Vietnamese, where the sentence says “ngày” itself", () => {
    expect(formatPlainDay("en", dayOf(1995, 7, 11))).toBe("11 July 1995");
    expect(formatPlainDay("vi", dayOf(1995, 7, 11))).toBe("11/7/1995");
  });
});

describe("a tick of the axis", () => {
  it("of a year is the year", () => {
    for (const language of LANGUAGES) expect(formatTick(language, dayOf(1995, 1, 1), "year")).toBe("1995");
  });

  it("of a month is the month, and in January the year", () => {
    expect(formatTick("en", dayOf(1995, 7, 1), "month")).toBe("Jul");
    expect(formatTick("vi", dayOf(1995, 7, 1), "month")).toBe("7/1995");
    for (const language of LANGUAGES) expect(formatTick(language, dayOf(1996, 1, 1), "month")).toBe("1996");
  });

  it("of a day is the day, and on the first of a month the year too", () => {
    expect(formatTick("en", dayOf(1995, 7, 11), "day")).toBe("11 Jul");
    expect(formatTick("vi", dayOf(1995, 7, 11), "day")).toBe("11/7");
    expect(formatTick("en", dayOf(1995, 7, 1), "day")).toBe("1 Jul 1995");
    expect(formatTick("vi", dayOf(1995, 7, 1), "day")).toBe("1/7/1995");
  });

  it("is shorter on a narrow axis", () => {
    expect(formatTick("vi", dayOf(1995, 7, 1), "month", "narrow")).toBe("7/95");
    expect(formatTick("vi", dayOf(2005, 12, 1), "month", "narrow")).toBe("12/05");
    expect(formatTick("vi", dayOf(1995, 7, 1), "day", "narrow")).toBe("1/7");
    expect(formatTick("en", dayOf(1995, 7, 1), "day", "narrow")).toBe("1 Jul");
    for (const language of LANGUAGES) expect(formatTick(language, dayOf(1996, 1, 1), "month", "narrow")).toBe("1996");
  });

  it("of a month has room beside its neighbours where months stand closest: 28 days are 56 pixels", () => {
    const width = tableMeasure();
    const widthOf = (language: Language, month: number) =>
      width(formatTick(language, dayOf(2000, month, 1), "month"), 12.5, month % 12 === 1 ? 600 : 400);
    for (const language of LANGUAGES) {
      for (let month = 1; month <= 12; month += 1) {
        const apart = (dayOf(2000, month + 1, 1) - dayOf(2000, month, 1)) * 2;
        expect((widthOf(language, month) + widthOf(language, month + 1)) / 2 + 6).toBeLessThan(apart);
      }
    }
  });
});

describe("every date", () => {
  const written = (day: number) =>
    LANGUAGES.flatMap((language) => [
      formatDay(language, day),
      formatPlainDay(language, day),
      formatShort(language, readDate(isoOf(day))),
      ...(["year", "month", "day"] as const).map((kind) => formatTick(language, day, kind)),
    ]);

  it("is written without leading zeros", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const text of written(day)) expect(text).not.toMatch(/(^|\D)0/);
      }),
    );
  });

  it("is the same in every time zone", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...ZONES), (day, zone) => {
        expect(inZone(zone, () => written(day))).toEqual(inZone("UTC", () => written(day)));
      }),
    );
  });
});
