import { describe, expect, it } from "vitest";
import { flight as pathOf } from "../../src/layout/view";
import { countedText, flownDay } from "../../src/present/counting";

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

describe("the day read out in a flight", () => {
  const flight = { start: { from: 0, to: 100 }, target: { from: 1000, to: 1200 } };
  const at = (view: { from: number; to: number }) => flownDay(view, flight, 20, 1150);

  it("begins at the day told before and ends at the next", () => {
    expect(at(flight.start)).toBe(20);
    expect(at(flight.target)).toBe(1150);
  });

  it("is in view on the way, and goes one way", () => {
    const path = pathOf(flight.start, flight.target);
    const steps = Array.from({ length: 101 }, (_, i) => path.at(i / 100));
    const days = steps.map(at);
    steps.forEach((view, i) => {
      expect(days[i]).toBeGreaterThanOrEqual(view.from);
      expect(days[i]).toBeLessThanOrEqual(view.to);
    });
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(new Set(days.map(Math.round)).size).toBeGreaterThan(10);
  });

  it("never leaves the two days, wherever a wide view reaches", () => {
    for (const from of [-5000, -100, 0, 500, 1100]) {
      const day = at({ from, to: from + 4000 });
      expect(day).toBeGreaterThanOrEqual(20);
      expect(day).toBeLessThanOrEqual(1150);
    }
  });

  it("is the next day at once where the view only zooms", () => {
    const zoom = { start: { from: 0, to: 100 }, target: { from: 40, to: 60 } };
    expect(flownDay({ from: 20, to: 80 }, zoom, 45, 45)).toBe(45);
  });
});
