// The event's year on the figures of its track: a small curve for each series, with the value of that year.
import { sayCard } from "../../i18n/cardWords";
import { formatFigure } from "../../i18n/numbers";
import { figureHeight, seriesDay, seriesShapes } from "../../layout/series";
import { shareOf } from "../../layout/strip";
import { type Core, type TimelineEvent, textIn } from "../../model/dataset";
import { civilOf } from "../../model/day";
import type { Language } from "../../model/vocabulary";

const WIDTH = 320;
const HEIGHT = 56;

/** Nothing where the track has no series, or none has a figure for the year. */
export function CardFigures({ core, event, language }: { core: Core; event: TimelineEvent; language: Language }) {
  const { year } = civilOf(event.from);
  const series = core.series.filter((one) => one.track === event.track);
  const rows = series.flatMap((one) => {
    const value = one.values.find((entry) => entry.year === year)?.value ?? null;
    return value === null
      ? []
      : [{ id: one.id, name: textIn(one.short, language)?.text, text: formatFigure(language, one, value), value }];
  });
  if (rows.length === 0) return null;
  const height = figureHeight(series, { base: HEIGHT - 2, top: 6 }, "linear");
  const shapes = seriesShapes(series, HEIGHT - 2, height, core.span.from, WIDTH / (core.span.to - core.span.from));
  const x = shareOf(seriesDay(year), core.span) * WIDTH;
  return (
    <section>
      <h3>{sayCard(language, "inFigures")}</h3>
      <svg className="card-figures" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {shapes.map(({ series: one, areas, lines }, i) => (
          <g key={one.id} className="series" data-order={i}>
            <path className="series-area" d={areas} />
            <path className="series-line" d={lines} />
          </g>
        ))}
        <line className="card-figures-now" x1={x} x2={x} y1={2} y2={HEIGHT - 2} />
        {rows.map((row) => (
          <circle key={row.id} className="readout-dot" cx={x} cy={height(row.value)} r={3} />
        ))}
      </svg>
      <p className="muted card-figures-head">{sayCard(language, "figuresOf", { year: String(year) })}</p>
      <dl className="figures">
        {rows.map((row) => (
          <div key={row.id}>
            <dt>{row.name}</dt>
            <dd>{row.text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
