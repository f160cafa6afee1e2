import { describe, expect, it } from "vitest";
import { KEY_WORDS } from "../../src/i18n/keyWords";
import { formatTheme } from "../../src/i18n/themes";
import { languagesOf, say, WORDS, type Word } from "../../src/i18n/words";
import { LANGUAGE_MODES, LANGUAGES, THEMES } from "../../src/model/vocabulary";

/** Every word as [key, its English forms, its Vietnamese]. */
const ALL = Object.entries({ ...WORDS, ...KEY_WORDS }).map(([key, { en, vi }]): [string, readonly string[], string] => [
  key,
  typeof en === "string" ? [en] : [en.one, en.other],
  vi,
]);
/** The same in both languages for a reason: figures. */
const ALIKE = ["appSpan"];

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe("every word", () => {
  it.each(ALL)("%s has the same placeholders in both languages and all forms", (_key, english, vietnamese) => {
    for (const form of english) expect(placeholders(form)).toEqual(placeholders(vietnamese));
  });

  it.each(ALL)("%s is written, in NFC, without loose spaces", (_key, english, vietnamese) => {
    for (const text of [...english, vietnamese]) {
      expect(text).toMatch(/\S/);
      expect(text.normalize("NFC")).toBe(text);
      expect(text).not.toMatch(/^\s|\s$|\s{2}|[\n\t]/);
    }
  });

  it.each(ALL)(
    "%s follows the Vietnamese style sheet: no straight quotes, no exclamation marks, Hoa Kỳ",
    (_key, _en, vi) => {
      expect(vi).not.toMatch(/["'!]/);
      expect(vi).not.toMatch(/v\.v\.|\bUSA\b|nước Mỹ/);
      expect(vi).not.toMatch(/[ \u00a0]-[ \u00a0]/);
    },
  );

  it.each(ALL)("%s has no straight quotes in English either", (_key, english) => {
    for (const text of english) expect(text).not.toMatch(/["']/);
  });

  it("is translated, but for those that are the same for a reason", () => {
    expect(ALL.filter(([, english, vi]) => english.includes(vi)).map(([key]) => key)).toEqual(ALIKE);
  });

  it("that bends with a count carries the count", () => {
    const bending = ALL.filter(([, english]) => english.length === 2);
    expect(bending.length).toBeGreaterThan(0);
    for (const [, english] of bending) for (const form of english) expect(placeholders(form)).toContain("n");
  });
});

describe("saying a word", () => {
  it("gives it in the language", () => {
    expect(say("en", "track.trade")).toBe("Trade");
    expect(say("vi", "track.trade")).toBe("Thương mại");
  });

  it("puts parameters in their places, in each language's own order", () => {
    const params = { n: 3, from: "1995", to: "2000" };
    expect(say("en", "clusterLabel", params)).toBe("3 more events, 1995 to 2000. Zoom in");
    expect(say("vi", "clusterLabel", params)).toBe("Thêm 3 sự kiện, từ 1995 đến 2000. Phóng to");
  });

  it.each<[number, string, string]>([
    [0, "0 events", "0 sự kiện"],
    [1, "1 event", "1 sự kiện"],
    [2, "2 events", "2 sự kiện"],
    [21, "21 events", "21 sự kiện"],
    [1000000, "1,000,000 events", "1.000.000 sự kiện"],
  ])("counts %i as each language does", (n, en, vi) => {
    expect(say("en", "eventCount", { n })).toBe(en);
    expect(say("vi", "eventCount", { n })).toBe(vi);
  });

  it("writes a number as the language does, and leaves a text as it is", () => {
    expect(say("en", "eventCountOf", { n: 1234, all: "1234" })).toBe("1,234 of 1234 events");
    expect(say("vi", "eventCountOf", { n: 1234, all: "1234" })).toBe("1.234/1234 sự kiện");
  });

  it("leaves a place visible when its parameter is missing", () => {
    expect(say("en", "supports")).toBe("Supports: {what}");
    expect(say("en", "eventCount")).toBe("{n} events");
  });

  it("takes a parameter as text: what looks like a place or a pattern in it stays", () => {
    expect(say("en", "supports", { what: "{n} costs $& and $1" })).toBe("Supports: {n} costs $& and $1");
  });

  it("has a word for every key of the list", () => {
    for (const key of Object.keys(WORDS)) {
      for (const language of LANGUAGES) expect(say(language, key as Word)).not.toBe("");
    }
  });
});

describe("the name of a theme", () => {
  it("is in both languages, and no other theme's", () => {
    for (const language of LANGUAGES) {
      const names = THEMES.map((theme) => formatTheme(language, theme));
      expect(new Set(names).size).toBe(THEMES.length);
      for (const name of names) expect(name).toMatch(/^\p{Lu}.+/u);
    }
    expect(THEMES.filter((theme) => formatTheme("en", theme) === formatTheme("vi", theme))).toEqual([]);
  });
});

describe("the languages of a mode", () => {
  it("stand in reading order", () => {
    expect(LANGUAGE_MODES.map(languagesOf)).toEqual([["en"], ["vi"], ["en", "vi"], ["vi", "en"]]);
  });

  it("are English where the mode names none", () => {
    expect(["", "fr", "+"].map(languagesOf)).toEqual([["en"], ["en"], ["en"]]);
  });
});
