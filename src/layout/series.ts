// Shapes of yearly figures and of eras behind the events: path strings and boxes in band pixels, from a given day.
import { area, line, max, scaleLinear } from "d3";
import type { Era, Series } from "../model/dataset";
import { type Day, dayOf } from "../model/day";

export interface SeriesShape {
  readonly series: Series;
  readonly areas: string;
  readonly lines: string;
  /** The last known figure: where the caption stands. */
  readonly last: { readonly day: Day; readonly y: number; readonly year: number; readonly value: number };
}

/** The day that a year's figure is drawn at: its middle. */
export function seriesDay(year: number): Day {
  return dayOf(year, 7, 1);
}

/**
 * Areas of several series on one vertical scale, zero at `base`, the largest value at `top` (pixels).
 * Gaps in the figures are gaps in the shapes. `origin` (a day) is x = 0, `scale` pixels per day.
 */
export function seriesShapes(
  all: readonly Series[],
  { base, top }: { base: number; top: number },
  origin: Day,
  scale: number,
): SeriesShape[] {
  const most = max(all.flatMap((series) => series.values.map(({ value }) => value ?? 0))) ?? 1;
  const y = scaleLinear([0, most], [base, top]);
  const x = (year: number) => (seriesDay(year) - origin) * scale;
  return all.flatMap((series) => {
    const points = series.values.map(({ year, value }) => ({ year, value }));
    const known = points.filter((point): point is { year: number; value: number } => point.value !== null);
    const last = known.at(-1);
    if (!last) return [];
    const defined = (point: { value: number | null }) => point.value !== null;
    const height = (point: { value: number | null }) => y(point.value ?? 0);
    return [
      {
        series,
        areas:
          area<(typeof points)[number]>((point) => x(point.year), base, height)
            .defined(defined)
            .digits(1)(points) ?? "",
        lines:
          line<(typeof points)[number]>((point) => x(point.year), height)
            .defined(defined)
            .digits(1)(points) ?? "",
        last: { day: seriesDay(last.year), y: y(last.value), year: last.year, value: last.value },
      },
    ];
  });
}

export interface EraShape {
  readonly era: Era;
  readonly from: Day;
  readonly to: Day;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

/** Eras of the relationship as steps from `base` upward: the closer the relationship, the higher the step. */
export function eraSteps(
  eras: readonly Era[],
  { base, least, step }: { base: number; least: number; step: number },
  window: { readonly from: Day; readonly to: Day },
  origin: Day,
  scale: number,
): EraShape[] {
  return eras
    .filter((era) => era.kind === "relations" && era.from < window.to && (era.to ?? window.to) > window.from)
    .map((era) => {
      const from = Math.max(era.from, window.from);
      const to = Math.min(era.to ?? window.to, window.to);
      const height = least + era.level * step;
      return { era, from, to, x: (from - origin) * scale, width: (to - from) * scale, y: base - height, height };
    });
}
