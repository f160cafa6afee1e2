import { describe, expect, it } from "vitest";
import { accessibleName, labelOf, titleOf } from "../../src/i18n/describe";
import { type TimelineEvent, toTimelineEvents } from "../../src/model/dataset";
import { readDate } from "../model/readDate";

function eventWith(own: Partial<TimelineEvent>): TimelineEvent {
  const [event] = toTimelineEvents([
    {
      id: "the-id",
      date: readDate("2000-11-16/2000-11-19"),
      track: "diplomatic",
      themes: [],
      significance: 5,
      title: { en: "The President visits Vietnam", vi: "Tổng thống thăm Việt Nam" },
      label: { en: "Visit", vi: "Chuyến thăm" },
      ...own,
    },
  ]);
  if (!event) throw new Error("no event");
  return event;
}

describe("an event's label", () => {
  it("is its short form in the language", () => {
    expect(labelOf("en", eventWith({}))).toBe("Visit");
    expect(labelOf("vi", eventWith({}))).toBe("Chuyến thăm");
  });

  it("is its title where it has no short form, and its id where it has neither", () => {
    expect(labelOf("vi", eventWith({ label: null }))).toBe("Tổng thống thăm Việt Nam");
    expect(labelOf("en", eventWith({ label: null, title: {} }))).toBe("the-id");
  });

  it("is in the other language before it is nothing", () => {
    expect(labelOf("vi", eventWith({ label: { en: "Visit" } }))).toBe("Visit");
    expect(titleOf("en", eventWith({ title: { vi: "Tổng thống thăm Việt Nam" } }))).toBe("Tổng thống thăm Việt Nam");
  });
});

describe("an event's accessible name", () => {
  it("says title, date and track in the reader's language", () => {
    expect(accessibleName("en", eventWith({}))).toBe("The President visits Vietnam, 16–19 November 2000, Diplomatic");
    expect(accessibleName("vi", eventWith({}))).toBe(
      "Tổng thống thăm Việt Nam, từ ngày 16 đến ngày 19 tháng 11 năm 2000, Ngoại giao",
    );
  });
});
