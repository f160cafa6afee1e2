import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { anniversariesIcs, fold, hasAnniversary } from "../../src/io/ics";
import { dayOf, utcDate } from "../../src/model/day";
import { sampleCore, sampleDetails } from "../model/sampleCore";
import { IDS } from "../model/sampleDataset";

const NOW = utcDate(dayOf(2026, 12, 1));
const core = sampleCore();
const details = sampleDetails();
const options = {
  languages: ["vi", "en"] as const,
  addressOf: (id: string) => `https://example.org/#event=${id}&lang=vi`,
  now: NOW,
};
const ics = (of = core) => anniversariesIcs(of, of.events, details, options);
/** As a calendar program reads it. */
const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
const octets = (line: string) => new TextEncoder().encode(line).length;

describe("the calendar", () => {
  it("is read by a calendar program, and holds the events known to the day", () => {
    const known = core.events.filter(hasAnniversary).map(({ id }) => id);
    expect(known).toEqual([IDS.normalization, IDS.agreement, IDS.visit]);
    expect(events(ics()).map(({ uid }) => uid)).toEqual(known.map((id) => `${id}@sample`));
  });

  it("leaves out months, years and days that are not sure", () => {
    for (const date of ["1995-07", "1995", "1995-07-11~", "1995-07-11?", "1995-07-11%"]) {
      const changed = sampleCore((_, { normalization }) => {
        normalization.date = date;
        delete normalization.localDates;
      });
      expect(hasAnniversary(changed.events.find(({ id }) => id === IDS.normalization)!), date).toBe(false);
    }
  });

  it("comes back every year on the day, all day long", () => {
    const event = events(ics())[0]!;
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe("1995-07-11");
    expect(event.endDate.toString()).toBe("1995-07-12");
    const iterator = event.iterator();
    expect([1, 2, 3].map(() => iterator.next().toString())).toEqual(["1995-07-11", "1996-07-11", "1997-07-11"]);
  });

  it("keeps what was on a 29 February on the last day of every February", () => {
    const changed = sampleCore((_, { agreement }) => {
      agreement.date = "2000-02-29";
    });
    const iterator = events(ics(changed))
      .find(({ uid }) => uid.startsWith(IDS.agreement))!
      .iterator();
    expect([1, 2, 3].map(() => iterator.next().toString())).toEqual(["2000-02-29", "2001-02-28", "2002-02-28"]);
  });

  it("names year and title in the leading language, and says both in the description", () => {
    const event = events(ics())[0]!;
    expect(event.summary).toBe("1995: Thiết lập quan hệ ngoại giao");
    expect(event.description).toContain("ngày 11 tháng 7 năm 1995");
    expect(event.description).toContain("Diplomatic relations are established");
    expect(event.description.split("\n").at(-1)).toBe(options.addressOf(IDS.normalization));
  });

  it("is stamped by the clock that it was given", () => {
    const texts = ics().match(/DTSTAMP:\S+/g);
    expect(new Set(texts)).toEqual(new Set(["DTSTAMP:20261201T000000Z"]));
  });

  it("has no line over 75 octets, none cut inside a letter, and CRLF at every end", () => {
    const text = ics();
    expect(text.endsWith("\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of text.split("\r\n")) {
      expect(octets(line), line).toBeLessThanOrEqual(75);
      expect(line).not.toContain("\ufffd");
    }
  });

  it("escapes what has a meaning of its own", () => {
    const changed = sampleCore((_, { agreement }) => {
      agreement.title.vi = "Một; hai, ba \\ bốn";
    });
    const event = events(ics(changed)).find(({ uid }) => uid.startsWith(IDS.agreement))!;
    expect(event.summary).toBe("2000: Một; hai, ba \\ bốn");
  });
});

describe("folding", () => {
  it("gives the line back when it is unfolded, and counts octets, not letters", () => {
    const line = `DESCRIPTION:${"Nguyễn Phú Trọng 🇻🇳 ".repeat(20)}`;
    const folded = fold(line);
    expect(folded.replaceAll("\r\n ", "")).toBe(line);
    for (const piece of folded.split("\r\n")) expect(octets(piece)).toBeLessThanOrEqual(75);
  });
});
