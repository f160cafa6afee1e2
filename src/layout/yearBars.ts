// Events per year as bars stacked by track, for the overview: in thousandths of its width, pixels of its height.
import { max, rollup } from "d3";
import type { TimelineEvent } from "../model/dataset";
import { civilOf, type Day, dayOf } from "../model/day";
import { TRACKS, type Track } from "../model/vocabulary";

export interface YearBar {
  readonly year: number;
  readonly track: Track;
  readonly count: number;
  readonly x: number;
  readonly width: number;
  /** From the top. */
  readonly y: number;
  readonly height: number;
}

const WIDE = 1000;
/** Share of the span left free at each end: the same as on the stage above. */
const PAD = 0.012;
/** Share of a year's width that stays free between two bars. */
const AIR = 0.18;

export function yearBars(events: readonly TimelineEvent[], span: { from: Day; to: Day }, height: number): YearBar[] {
  const counts = rollup(
    events,
    (group) => group.length,
    (event) => civilOf(event.from).year,
    (event) => event.track,
  );
  const most = max([...counts.values()], (tracks) => [...tracks.values()].reduce((a, b) => a + b, 0)) ?? 1;
  const days = (span.to - span.from) * (1 + 2 * PAD);
  const start = span.from - (span.to - span.from) * PAD;
  const x = (day: Day) => ((day - start) / days) * WIDE;
  return [...counts].flatMap(([year, tracks]) => {
    const left = x(dayOf(year, 1, 1));
    const width = x(dayOf(year + 1, 1, 1)) - left;
    let top = height;
    return TRACKS.flatMap((track) => {
      const count = tracks.get(track) ?? 0;
      if (count === 0) return [];
      const size = (count / most) * height;
      top -= size;
      return [
        {
          year,
          track,
          count,
          x: left + (width * AIR) / 2,
          width: width * (1 - AIR),
          y: top,
          height: Math.max(1, size - 1),
        },
      ];
    });
  });
}
