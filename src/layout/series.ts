// Shapes of yearly figures and of eras behind the events: path strings and boxes in band pixels, from a given day.
import { area, line, max, min, scaleLinear, scaleLog } from "d3";
import type { Era, Series } from "../model/dataset";
import { type Day, dayOf } from "../model/day";
import { TERM_ROWS } from "./lanes";

export interface SeriesShape {
  readonly series: Series;
  readonly areas: string;
  readonly lines: string;
  /** The same as points, a run between every two gaps. */
  readonly runs: readonly (readonly SeriesPoint[])[];
  /** The last known figure: where the caption stands. */
  readonly last: { readonly day: Day; readonly y: number; readonly year: number; readonly value: number };
}

export interface SeriesPoint {
  readonly day: Day;
  /** Pixels across the axis. */
  readonly y: number;
}

/** The day that a year's figure is drawn at: its middle. */
export function seriesDay(year: number): Day {
  return dayOf(year, 7, 1);
}

/** How figures become heights: in proportion, or by orders of magnitude. */
export type FigureScale = "linear" | "log";

/**
 * Heights of figures of several series on one vertical scale, the largest at `top`, zero (linear) or the order of
 * magnitude of the smallest (log) at `base`. Pixels.
 */
export function figureHeight(
  all: readonly Series[],
  { base, top }: { base: number; top: number },
  kind: FigureScale,
): (value: number) => number {
  const known = all.flatMap((series) =>
    series.values.flatMap(({ value }) => (value !== null && value > 0 ? [value] : [])),
  );
  const most = max(known) ?? 1;
  if (kind === "linear") return scaleLinear([0, most], [base, top]);
  const floor = 10 ** Math.floor(Math.log10(min(known) ?? 1));
  const scale = scaleLog([floor, Math.max(most, floor * 10)], [base, top]).clamp(true);
  return (value) => (value > 0 ? scale(value) : base);
}

/**
 * Areas and lines of several series. Gaps in the figures are gaps in the shapes. `origin` (a day) is x = 0, `scale`
 * pixels per day, `height` from figureHeight.
 */
export function seriesShapes(
  all: readonly Series[],
  base: number,
  height: (value: number) => number,
  origin: Day,
  scale: number,
): SeriesShape[] {
  const x = (year: number) => (seriesDay(year) - origin) * scale;
  return all.flatMap((series) => {
    const points = series.values.map(({ year, value }) => ({ year, value }));
    const last = points.findLast((point): point is { year: number; value: number } => point.value !== null);
    if (!last) return [];
    const defined = (point: { value: number | null }) => point.value !== null;
    const y = (point: { value: number | null }) => height(point.value ?? 0);
    return [
      {
        series,
        areas:
          area<(typeof points)[number]>((point) => x(point.year), base, y)
            .defined(defined)
            .digits(1)(points) ?? "",
        lines:
          line<(typeof points)[number]>((point) => x(point.year), y)
            .defined(defined)
            .digits(1)(points) ?? "",
        runs: runsOf(series, height),
        last: { day: seriesDay(last.year), y: height(last.value), year: last.year, value: last.value },
      },
    ];
  });
}

function runsOf({ values }: Series, height: (value: number) => number): SeriesPoint[][] {
  const runs: SeriesPoint[][] = [[]];
  for (const { year, value } of values) {
    if (value === null) runs.push([]);
    else runs.at(-1)!.push({ day: seriesDay(year), y: height(value) });
  }
  return runs.filter((run) => run.length > 0);
}

/**
 * What of a line through points (ascending `x`, pixels) lies between `from` and `to`, cut at both, and how much of the line's
 * own length was cut off before: a dashed line goes on as if it were whole.
 */
export function clipLine(
  points: readonly (readonly [x: number, y: number])[],
  from: number,
  to: number,
): { readonly points: [x: number, y: number][]; readonly before: number } {
  const kept: [number, number][] = [];
  let before = 0;
  for (let i = 0; i < points.length; i++) {
    const [x, y] = points[i]!;
    if (x >= from && x <= to) kept.push([x, y]);
    const next = points[i + 1];
    if (!next) break;
    const [nx, ny] = next;
    const at = (cut: number): [number, number] => [cut, y + ((cut - x) / (nx - x)) * (ny - y)];
    if (x < from && nx > from) kept.push(at(from));
    if (kept.length === 0) before += Math.hypot(nx - x, ny - y);
    else if (x < from) before += Math.hypot(from - x, kept[0]![1] - y);
    if (x <= to && nx > to) {
      kept.push(at(to));
      break;
    }
  }
  return { points: kept, before };
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

export interface TermShape {
  readonly era: Era;
  readonly row: number;
  readonly from: Day;
  readonly to: Day;
  readonly x: number;
  readonly width: number;
}

/**
 * Terms of office as boxes in one row per office. A term known to the month or year is cut where the next one begins,
 * so that two holders never share a day of the picture.
 */
export function termBoxes(
  eras: readonly Era[],
  window: { readonly from: Day; readonly to: Day },
  origin: Day,
  scale: number,
): TermShape[] {
  return TERM_ROWS.flatMap((group, row) => {
    const terms = eras.filter((era) => era.kind === "office" && era.group === group).sort((a, b) => a.from - b.from);
    return terms.flatMap((era, i) => {
      const next = terms[i + 1]?.from ?? Number.POSITIVE_INFINITY;
      const from = Math.max(era.from, window.from);
      const to = Math.min(era.to ?? window.to, next, window.to);
      return to > from ? [{ era, row, from, to, x: (from - origin) * scale, width: (to - from) * scale }] : [];
    });
  });
}
