import { describe, expect, it } from "vitest";
import { type Shown, sentenceOf } from "../../src/i18n/shown";
import { TRACKS } from "../../src/model/vocabulary";

const ALL_SHOWN: Shown = {
  count: 325,
  tracks: TRACKS,
  themes: [],
  people: [],
  organizations: [],
  places: [],
  years: null,
  significance: 1,
  disagree: false,
};
const say = (shown: Partial<Shown>) => [
  sentenceOf("en", { ...ALL_SHOWN, ...shown }),
  sentenceOf("vi", { ...ALL_SHOWN, ...shown }),
];

describe("what is shown, in a sentence", () => {
  it("is a count where nothing is filtered", () => {
    expect(say({})).toEqual(["325 events", "325 sự kiện"]);
    expect(say({ count: 1 })).toEqual(["1 event", "1 sự kiện"]);
    expect(say({ count: 100_000 })).toEqual(["100,000 events", "100.000 sự kiện"]);
  });

  it("names track, period and theme", () => {
    expect(say({ count: 42, tracks: ["trade"], years: { from: 2001, to: 2013 }, themes: ["tariffs"] })).toEqual([
      "42 trade events, 2001–2013, about tariffs and trade remedies",
      "42 sự kiện thương mại, giai đoạn 2001–2013, về thuế quan và phòng vệ thương mại",
    ]);
    expect(say({ count: 5, tracks: ["diplomatic", "cultural"], years: { from: 2013, to: 2013 } })).toEqual([
      "5 diplomatic and cultural events, 2013",
      "5 sự kiện ngoại giao và văn hóa, năm 2013",
    ]);
  });

  it("joins the values of one filter with or, and counts those beyond three", () => {
    expect(say({ count: 9, themes: ["film", "music"] })).toEqual([
      "9 events, about film or music",
      "9 sự kiện, về điện ảnh hoặc âm nhạc",
    ]);
    expect(say({ count: 30, people: ["A", "B", "C"] })[0]).toBe("30 events, with A, B or C");
    expect(say({ count: 30, people: ["A", "B", "C", "D"] })).toEqual([
      "30 events, with A, B or 2 others",
      "30 sự kiện, gắn với A, B hoặc 2 lựa chọn khác",
    ]);
  });

  it("keeps the capitals of names, and no others", () => {
    expect(say({ themes: ["diaspora", "defence-security"] })).toEqual([
      "325 events, about Vietnamese Americans or defence and security",
      "325 sự kiện, về người Mỹ gốc Việt hoặc quốc phòng – an ninh",
    ]);
  });

  it("says every filter, in a fixed order", () => {
    const every: Partial<Shown> = {
      count: 1,
      tracks: ["diplomatic"],
      themes: ["state-visit"],
      people: ["Bill Clinton"],
      organizations: ["Boeing"],
      places: ["Hà Nội"],
      years: { from: 2000, to: 2000 },
      significance: 4,
      disagree: true,
    };
    expect(say(every)).toEqual([
      "1 diplomatic event, 2000, about visits, with Bill Clinton, involving Boeing, in Hà Nội, of significance 4 or more, on which sources disagree",
      "1 sự kiện ngoại giao, năm 2000, về các chuyến thăm, gắn với Bill Clinton, liên quan đến Boeing, tại Hà Nội, mức độ quan trọng từ 4 trở lên, có nguồn không thống nhất",
    ]);
    expect(say({ count: 10, significance: 5 })).toEqual([
      "10 events, of significance 5",
      "10 sự kiện, mức độ quan trọng 5",
    ]);
  });

  it("says that nothing is shown", () => {
    expect(say({ count: 0, tracks: ["trade"], themes: ["film"] })).toEqual([
      "No trade events, about film",
      "Không có sự kiện thương mại nào, về điện ảnh",
    ]);
    expect(say({ count: 0, tracks: [] })).toEqual(["No events", "Không có sự kiện nào"]);
  });
});
