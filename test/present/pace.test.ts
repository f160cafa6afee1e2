import { describe, expect, it } from "vitest";
import { clockText, paceOf, schedule } from "../../src/present/pace";

const step = (length: number) => ({ notes: { en: "x".repeat(length) } });

describe("the schedule", () => {
  it("ends when the planned minutes end", () => {
    expect(schedule(15, [step(100), step(700), step(300)]).at(-1)).toBe(900);
  });

  it("gives a step with more to say more time, and one without notes some", () => {
    const [first = 0, second = 0, third = 0] = schedule(10, [step(0), step(800), step(100)]);
    expect(first).toBeGreaterThan(0);
    expect(second - first).toBeGreaterThan(third - second);
    expect(third - second).toBeGreaterThan(first);
  });

  it("counts the longer of the two languages", () => {
    const both = { notes: { en: "x".repeat(10), vi: "x".repeat(500) } };
    expect(schedule(10, [both, step(500)])).toEqual([300, 600]);
  });
});

describe("the pace", () => {
  const ends = [60, 180, 300];
  it.each([
    [30, 1, 0],
    [60, 1, 0],
    [75, 1, 15],
    [90, 2, 0],
    [40, 2, -20],
    [200, 2, 20],
    [300, 4, 0],
    [290, 4, -10],
    [330, 4, 30],
  ])("after %i s on slide %i is %i s", (elapsed, slide, pace) => {
    expect(paceOf(elapsed, slide, ends)).toBe(pace);
  });

  it("is nothing on the title", () => {
    expect(paceOf(500, 0, ends)).toBe(0);
  });
});

it.each([
  [0, "0:00"],
  [65.9, "1:05"],
  [3729, "1:02:09"],
  [-75, "1:15"],
])("%i seconds are written %s", (seconds, text) => {
  expect(clockText(seconds)).toBe(text);
});
