import { describe, expect, it } from "vitest";
import { countedText, countedYear } from "../../src/present/counting";

describe("a figure that counts", () => {
  it.each([
    ["en", "about USD 900 million", 0.5, "about USD 450 million"],
    ["vi", "khoảng 900 triệu USD", 0.5, "khoảng 450 triệu USD"],
    ["en", "25,584", 0.5, "12,792"],
    ["vi", "25.584", 0.5, "12.792"],
    ["en", "25,584", 0.01, "256"],
    ["en", "63.88 percent", 0.5, "31.94 percent"],
    ["vi", "63,88%", 0.5, "31,94%"],
    ["vi", "32,4 ha", 0, "0,0 ha"],
    ["en", "1,621", 1, "1,621"],
    ["en", "no number", 0.5, "no number"],
  ] as const)("%s %s at %d is %s", (language, text, share, shown) => {
    expect(countedText(language, text, share)).toBe(shown);
  });

  it("ends as it is written", () => {
    for (const text of ["more than 1,400", "16", "USD 149.5 billion"]) expect(countedText("en", text, 1)).toBe(text);
  });
});

it("the year runs from one to the other", () => {
  expect([0, 0.5, 1, 2].map((share) => countedYear(1995, 2005, share))).toEqual([1995, 2000, 2005, 2005]);
  expect(countedYear(2005, 1995, 0.25)).toBe(2003);
});
