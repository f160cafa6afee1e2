// Terms of office as bars and events as marks on one thin line, 1995 to 2025.
import { shapePath } from "../../draw/markShape";
import { shareOf, stretchOf } from "../../layout/strip";
import type { Core, TimelineEvent } from "../../model/dataset";
import { textIn } from "../../model/dataset";
import { civilOf, dayAfter, firstDay, readEdtf } from "../../model/day";
import type { RawPerson } from "../../model/record";
import type { Language } from "../../model/vocabulary";

const WIDTH = 1000;
const ROW = 20;
const AXIS = 34;

export interface MiniTimelineProps {
  readonly core: Core;
  readonly events: readonly TimelineEvent[];
  readonly terms: RawPerson["terms"];
  readonly language: Language;
}

export function MiniTimeline({ core, events, terms, language }: MiniTimelineProps) {
  const { span } = core;
  const bars = terms.flatMap((term, i) => {
    const from = term.from ? readEdtf(term.from) : null;
    const to = term.to ? readEdtf(term.to) : null;
    const stretch = stretchOf(from ? firstDay(from) : span.from, to ? dayAfter(to) : span.to, span);
    return stretch
      ? [{ key: `${term.office.en}${i}`, text: textIn(term.office, language)?.text ?? "", ...stretch }]
      : [];
  });
  const top = bars.length * ROW;
  const years = [span.from, span.to - 1].map((day) => civilOf(day).year);
  return (
    <svg className="mini-timeline" viewBox={`0 -6 ${WIDTH} ${top + AXIS + 26}`} aria-hidden="true">
      {bars.map((bar, i) => (
        <rect
          key={bar.key}
          className="mini-term"
          x={bar.start * WIDTH}
          width={Math.max(3, bar.width * WIDTH)}
          y={i * ROW}
          height={ROW - 6}
          rx={4}
        >
          <title>{bar.text}</title>
        </rect>
      ))}
      <line className="mini-axis" x1={0} x2={WIDTH} y1={top + 14} y2={top + 14} />
      {events.map((event) => (
        <g
          key={event.id}
          data-track={event.track}
          transform={`translate(${shareOf(event.anchor, span) * WIDTH},${top + 14})`}
        >
          <path className="mini-mark" d={shapePath(event.track, 7)} />
        </g>
      ))}
      <text className="mini-year" x={0} y={top + AXIS + 14}>
        {years[0]}
      </text>
      <text className="mini-year" x={WIDTH} y={top + AXIS + 14} textAnchor="end">
        {years[1]}
      </text>
    </svg>
  );
}
