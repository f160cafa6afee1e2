// A tick of the time axis: a line across the lanes and its text, which is pushed back from the edges of the view.
import { memo } from "react";

export interface TickProps {
  readonly day: number;
  readonly major: boolean;
  readonly text: string;
  readonly vertical: boolean;
  readonly breadth: number;
}

/** Pixels of a letter of a tick's text, rather too many than too few. */
const LETTER = 8;

/** Where a tick's text begins and how wide it is, around the tick, in pixels. */
export function tickKeep(text: string): { readonly start: number; readonly extent: number } {
  const extent = text.length * LETTER + 4;
  return { start: -extent / 2, extent };
}

export const TickMark = memo(function TickMark({ day, major, text, vertical, breadth }: TickProps) {
  const { start, extent } = tickKeep(text);
  return (
    <g
      className="tick"
      data-day={day}
      data-major={major || undefined}
      data-keep={vertical ? undefined : `${start},${extent}`}
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
