// Events per year as bars stacked by track, for the overview: in thousandths of its width, pixels of its height.
import { bisectLeft, max } from "d3";
import type { TimelineEvent } from "../model/dataset";
import { civilOf, type Day, dayOf } from "../model/day";
import { columnsOf } from "../model/eventList";
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
  const counts = countsByYear(events);
  const most = max([...counts.values()], (tracks) => tracks.reduce((a, b) => a + b, 0)) || 1;
  const days = (span.to - span.from) * (1 + 2 * PAD);
  const start = span.from - (span.to - span.from) * PAD;
  const x = (day: Day) => ((day - start) / days) * WIDE;
  return [...counts].flatMap(([year, tracks]) => {
    const left = x(dayOf(year, 1, 1));
    const width = x(dayOf(year + 1, 1, 1)) - left;
    let top = height;
    return TRACKS.flatMap((track, i) => {
      const count = tracks[i]!;
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

/** Events per year that has any, per track. The events are in the order of their days: a year is a slice of them. */
function countsByYear(events: readonly TimelineEvent[]): Map<number, number[]> {
  const { anchor, track } = columnsOf(events);
  const counts = new Map<number, number[]>();
  for (let from = 0; from < anchor.length; ) {
    const { year } = civilOf(anchor[from]!);
    const to = bisectLeft(anchor, dayOf(year + 1, 1, 1), from);
    const tracks = TRACKS.map(() => 0);
    for (let i = from; i < to; i++) tracks[track[i]!]! += 1;
    counts.set(year, tracks);
    from = to;
  }
  return counts;
}
