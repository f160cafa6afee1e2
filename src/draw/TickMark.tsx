// A tick of the time axis: a line across the lanes and its text, which is pushed back from the edges of the view.
import { memo } from "react";

export interface TickProps {
  readonly day: number;
  readonly major: boolean;
  readonly text: string;
  readonly vertical: boolean;
  readonly breadth: number;
}

/** Where a tick's text begins and how wide it is, around the tick, in pixels. */
export const TICK_KEEP = { start: -18, extent: 36 };

export const TickMark = memo(function TickMark({ day, major, text, vertical, breadth }: TickProps) {
  return (
    <g
      className="tick"
      data-day={day}
      data-major={major || undefined}
      data-keep={vertical ? undefined : `${TICK_KEEP.start},${TICK_KEEP.extent}`}
    >
      {vertical ? (
        <>
          <line x1={0} x2={breadth} />
          <text className="tick-text" x={8} y={4}>
            {text}
          </text>
        </>
      ) : (
        <>
          <line y1={0} y2={breadth} />
          <g className="label-box">
            <text className="tick-text" y={breadth + 20} textAnchor="middle">
              {text}
            </text>
          </g>
        </>
      )}
    </g>
  );
});
