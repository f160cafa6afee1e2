// The figures of one year: a guide line, a dot on each curve, and the values beside it.
export interface ReadoutRow {
  readonly id: string;
  readonly text: string;
  /** Where the value lies, across the axis. */
  readonly y: number;
}

export interface ReadoutProps {
  readonly day: number;
  readonly title: string;
  readonly rows: readonly ReadoutRow[];
  readonly top: number;
  readonly base: number;
  readonly width: number;
  readonly track: string;
}

const LINE = 17;
const PAD = 10;

export function Readout({ day, title, rows, top, base, width, track }: ReadoutProps) {
  const boxTop = top + 6;
  return (
    <g className="readout" data-track={track} data-day={day} data-keep={`8,${width + 2 * PAD}`} aria-hidden="true">
      <line className="readout-guide" y1={top} y2={base} />
      {rows.map((row) => (
        <circle key={row.id} className="readout-dot" cy={row.y} r={3.5} />
      ))}
      <g className="label-box">
        <rect
          className="readout-ground"
          x={8}
          y={boxTop}
          width={width + 2 * PAD}
          height={(rows.length + 1) * LINE + 10}
          rx={8}
        />
        <text className="readout-title" x={8 + PAD} y={boxTop + LINE}>
          {title}
        </text>
        {rows.map((row, i) => (
          <text key={row.id} className="readout-text" x={8 + PAD} y={boxTop + (i + 2) * LINE}>
            {row.text}
          </text>
        ))}
      </g>
    </g>
  );
}
