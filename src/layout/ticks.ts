// Ticks of the time axis: a table from the scale to a step, so that labels never come closer than their width.
import { utcDay, utcMonth, utcYear } from "d3";
import { civilOf, type Day, dayOfUtc, utcDate } from "../model/day";

export type TickKind = "year" | "month" | "day";

export interface Tick {
  readonly day: Day;
  readonly kind: TickKind;
  /** Drawn stronger: a fifth year, a January, the first of a month. */
  readonly major: boolean;
}

interface Step {
  readonly kind: TickKind;
  readonly every: number;
  /** Days between ticks, at least. */
  readonly days: number;
}

const STEPS: readonly Step[] = [
  { kind: "day", every: 1, days: 1 },
  { kind: "day", every: 2, days: 2 },
  { kind: "day", every: 7, days: 7 },
  { kind: "month", every: 1, days: 28 },
  { kind: "month", every: 3, days: 90 },
  { kind: "year", every: 1, days: 365 },
  { kind: "year", every: 5, days: 1826 },
  { kind: "year", every: 10, days: 3652 },
  { kind: "year", every: 50, days: 18262 },
];

/** Ticks in the window `from`…`to` at a scale (pixels per day), at least `least` pixels apart. */
export function ticksFor(from: number, to: number, scale: number, least: number): Tick[] {
  const step = STEPS.find(({ days }) => days * scale >= least) ?? STEPS.at(-1)!;
  const interval = { day: utcDay, month: utcMonth, year: utcYear }[step.kind];
  return interval
    .range(interval.floor(utcDate(from)), utcDate(Math.ceil(to) + 1))
    .map((date) => {
      const day = dayOfUtc(date);
      return { day, kind: step.kind, major: isMajor(day, step) };
    })
    .filter(({ day }) => belongs(day, step));
}

function belongs(day: Day, { kind, every }: Step): boolean {
  const civil = civilOf(day);
  if (kind === "year") return civil.year % every === 0;
  if (kind === "month") return (civil.month - 1) % every === 0;
  // Days count from the first of the month; the last one before the next first is left out where it would crowd it.
  return (civil.day - 1) % every === 0 && civilOf(day + every - 1).month === civil.month;
}

function isMajor(day: Day, { kind, every }: Step): boolean {
  const civil = civilOf(day);
  if (kind === "year") return every >= 5 || civil.year % 5 === 0;
  if (kind === "month") return civil.month === 1;
  return civil.day === 1;
}
