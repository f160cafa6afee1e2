// What stands quietly behind a lane's events: areas of yearly figures, or steps of eras, and their captions at the foot.

import type { EraShape, SeriesShape } from "../layout/series";
import type { Track } from "../model/vocabulary";

export interface BackdropProps {
  readonly track: Track;
  readonly series: readonly SeriesShape[];
  readonly eras: readonly EraShape[];
  /** Day of x = 0, and the pixels per day of the shapes. */
  readonly origin: number;
  readonly caption: (shape: EraShape) => string;
  readonly captionWidth: (text: string) => number;
  readonly base: number;
}

export function Backdrop({ track, series, eras, origin, caption, captionWidth, base }: BackdropProps) {
  return (
    <g className="backdrop" data-track={track} aria-hidden="true">
      <g data-stretch="" data-day={origin}>
        {eras.map(({ era, x, width, y, height }) => (
          <rect key={era.id} className="era" data-level={era.level} x={x} y={y} width={width} height={height} />
        ))}
        {series.map(({ series: one, areas, lines }, i) => (
          <g key={one.id} className="series" data-series={one.id} data-order={i}>
            <path className="series-area" d={areas} />
            <path className="series-line" d={lines} />
          </g>
        ))}
      </g>
      {eras.map((shape) => {
        const text = caption(shape);
        return (
          <g
            key={shape.era.id}
            data-day={shape.from}
            data-slide-to={shape.to}
            data-extent={captionWidth(text) + 12}
            data-clip=""
          >
            <g className="label-box">
              <text className="era-caption" x={6} y={base - 5}>
                {text}
              </text>
            </g>
          </g>
        );
      })}
    </g>
  );
}
