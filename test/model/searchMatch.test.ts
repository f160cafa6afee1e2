import { describe, expect, it } from "vitest";
import { coverageOf, excerptOf, matchesIn } from "../../src/model/searchMatch";

const sought = (whole: string, ...terms: string[]) => ({ whole, terms: new Set([...whole.split(" "), ...terms]) });
/** The text with its matches in brackets. */
const marked = (text: string, whole: string, ...terms: string[]) => {
  let out = "";
  let at = 0;
  for (const [from, to] of matchesIn(text, sought(whole, ...terms))) {
    out += `${text.slice(at, from)}[${text.slice(from, to)}]`;
    at = to;
  }
  return out + text.slice(at);
};

describe("highlights", () => {
  it("show where words stand, accents or not", () => {
    expect(marked("Tàu sân bay thăm Đà Nẵng", "da nang")).toBe("Tàu sân bay thăm [Đà Nẵng]");
    expect(marked("Tàu sân bay thăm Đà Nẵng".normalize("NFD"), "da nang").normalize("NFC")).toBe(
      "Tàu sân bay thăm [Đà Nẵng]",
    );
  });

  it("mark words that belong together only together", () => {
    expect(marked("Kiểm tra cả cá tra", "ca tra")).toBe("Kiểm tra cả [cá tra]");
  });

  it("mark words apart where they stand apart", () => {
    expect(marked("Điện ảnh ở Harvard", "dien anh harvard")).toBe("[Điện ảnh] ở [Harvard]");
    expect(marked("Harvard, cinema", "cinema harvard")).toBe("[Harvard], [cinema]");
  });

  it("pass over a lone syllable of several, unless nothing else is there", () => {
    expect(marked("Đạo diễn đến Harvard", "dien anh harvard")).toBe("Đạo diễn đến [Harvard]");
    expect(marked("Kiểm tra", "ca tra")).toBe("Kiểm [tra]");
    expect(matchesIn("Kiểm tra", sought("ca tra"), false)).toEqual([]);
    expect(coverageOf("Đạo diễn đến Harvard", sought("dien anh harvard"))).toBe(1);
    expect(coverageOf("Điện ảnh ở Harvard", sought("dien anh harvard"))).toBe(3);
  });

  it("mark what was typed of a longer word, and all of a word that was nearly typed", () => {
    expect(marked("Trade agreement", "agree", "agreement")).toBe("Trade [agree]ment");
    expect(marked("President Obama", "obma", "obama")).toBe("President [Obama]");
  });

  it("find nothing where nothing is", () => {
    expect(marked("President Obama", "clinton")).toBe("President Obama");
  });
});

describe("an excerpt", () => {
  const long = `${"Trước đó hai bên đã trao đổi nhiều lần. ".repeat(6)}Cá tra bị áp thuế. ${"Sau đó đàm phán tiếp tục. ".repeat(6)}`;

  it("is the whole of a short text, and null without a match", () => {
    expect(excerptOf("Cá tra bị áp thuế.", sought("ca tra"))).toEqual({
      text: "Cá tra bị áp thuế.",
      before: false,
      after: false,
    });
    expect(excerptOf("Tôm", sought("ca tra"))).toBeNull();
  });

  it("holds the match, with whole words at both ends", () => {
    const excerpt = excerptOf(long, sought("ca tra"), 80)!;
    expect(excerpt.text).toContain("Cá tra");
    expect(excerpt).toMatchObject({ before: true, after: true });
    expect(excerpt.text.length).toBeLessThanOrEqual(81);
    expect(long.split(" ")).toEqual(expect.arrayContaining(excerpt.text.split(" ")));
  });
});
