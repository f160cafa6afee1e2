import { describe, expect, it } from "vitest";
import { BUILT, checkColours, contrast, readable } from "../../src/model/contrast";
import { checkSettings } from "../../src/model/settings";
import { AS_BUILT } from "../../src/model/settingsShape";

describe("site.json", () => {
  it("is taken as it is where it is right", () => {
    const json = {
      title: { en: "A", vi: "B" },
      language: "vi",
      colours: { light: { paper: "#ffffff" } },
      data: "ours.json",
      stories: ["from-embargo-to-embassy"],
      kiosk: { seconds: 20 },
      contact: { en: "Desk", vi: "Quầy" },
      report: "mailto:a@example.org",
      url: null,
    };
    const { settings, problems } = checkSettings(json);
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({
      title: { en: "A", vi: "B" },
      language: "vi",
      kiosk: { story: null, seconds: 20, idle: null },
      report: "mailto:a@example.org",
    });
  });

  it.each([
    ["title", { en: "A" }, /^title/],
    ["title", "A", /^title/],
    ["language", "fr", /^language/],
    ["colours", { light: { paper: "white" } }, /^colours\.light\.paper.*#rrggbb/],
    ["colours", { light: { shadow: "#000000" } }, /^colours/],
    ["colours", { light: { ink: "#bbbbbb" } }, /light ink #bbbbbb on paper .* has contrast 1\.\d+, less than 7/],
    ["data", "https://example.org/x.json", /^data: write an address on this site/],
    ["data", "//example.org/x.json", /^data/],
    ["data", "javascript:1", /^data/],
    ["stories", ["<b>"], /^stories\.0/],
    ["kiosk", { seconds: 0 }, /^kiosk\.seconds/],
    ["report", "javascript:alert(1)", /^report/],
    ["colors", {}, /“colors” is not a setting; known are title/],
  ])("names a wrong %s, and leaves the others", (key, value, says) => {
    const { settings, problems } = checkSettings({ contact: { en: "x", vi: "y" }, [key]: value });
    expect(problems.join("\n")).toMatch(says);
    expect(settings).toEqual({ ...AS_BUILT, contact: { en: "x", vi: "y" } });
  });

  it.each([[[]], ["x"], [7], [null]])("must be an object: %j", (json) => {
    expect(checkSettings(json)).toMatchObject({
      settings: AS_BUILT,
      problems: [expect.stringContaining("one object")],
    });
  });

  it("is not fooled by names that every object has", () => {
    const { settings, problems } = checkSettings(JSON.parse('{"__proto__":{"title":1},"constructor":1,"toString":2}'));
    expect(problems).toHaveLength(3);
    expect(settings).toEqual(AS_BUILT);
  });
});

describe("contrast", () => {
  it("is that of WCAG", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
    expect(contrast("#ffffff", "#777777")).toBe(contrast("#777777", "#ffffff"));
  });

  it("is enough in the built colours", () => {
    expect(checkColours({ light: {}, dark: {} })).toEqual([]);
  });

  it("is reached for text in a track's colour by moving it towards the ink", () => {
    for (const scheme of ["light", "dark"] as const) {
      const all = BUILT[scheme];
      const text = readable("#0e9f8f", all);
      expect(contrast(text, all.paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(text, all.panel)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
