// Beside a lane: the track's name, what the areas behind its events count and who counted it, and its switches.
import type { KeyboardEvent } from "react";
import { formatFigure } from "../i18n/numbers";
import { languagesOf, say } from "../i18n/words";
import { type Core, type Series, textIn } from "../model/dataset";
import type { Language, Track } from "../model/vocabulary";
import { readOut, useApp } from "../state/appStore";
import { TrackShape } from "./TrackShape";

export function LaneName({ core, track }: { core: Core; track: Track }) {
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const figures = useApp((state) => state.figures);
  const terms = useApp((state) => state.terms);
  const series = core.series.filter((one) => one.track === track);
  return (
    <div className="lane-name" data-track={track}>
      <p className="lane-title">
        <TrackShape track={track} />
        {say(language, `track.${track}`)}
      </p>
      {track === "diplomatic" && (
        <button
          type="button"
          className="lane-switch"
          aria-pressed={terms}
          onClick={() => useApp.setState({ terms: !terms })}
        >
          {say(language, "showTerms")}
        </button>
      )}
      {series.length > 0 && (
        <div className="lane-figures">
          <SeriesReader series={series} track={track} language={language} />
          <p className="lane-source">
            {[...new Map(series.map(({ source }) => [source.publisher, source])).values()].map(({ publisher, url }) => (
              <a key={publisher} href={url} target="_blank" rel="noopener noreferrer">
                {publisher}
              </a>
            ))}
          </p>
          {track === "trade" && (
            <button
              type="button"
              className="lane-switch"
              aria-pressed={figures === "log"}
              onClick={() => useApp.setState({ figures: figures === "log" ? "linear" : "log" })}
            >
              {say(language, "logScale")}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** The legend; with the keyboard also a way to read the figures year by year. */
function SeriesReader({ series, track, language }: { series: readonly Series[]; track: Track; language: Language }) {
  const readout = useApp((state) => state.readout);
  const years = series[0]!.values.map(({ year }) => year);
  const last = Math.max(...series.map((one) => one.values.findLast(({ value }) => value !== null)?.year ?? 0));
  const year = readout?.track === track ? readout.year : last;
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowLeft: -1,
      ArrowDown: -1,
      ArrowRight: 1,
      ArrowUp: 1,
      PageUp: 5,
      PageDown: -5,
    };
    const goal =
      event.key === "Home" ? years[0]! : event.key === "End" ? years.at(-1)! : year + (steps[event.key] ?? 0);
    if (goal === year && steps[event.key] === undefined) return;
    event.preventDefault();
    readOut({ track, year: Math.min(Math.max(goal, years[0]!), years.at(-1)!) });
  };
  const spoken = series.map((one) => `${textIn(one.short, language)?.text}: ${figureText(one, year, language)}`);
  return (
    <div
      className="lane-legend"
      role="slider"
      tabIndex={0}
      aria-label={say(language, "seriesReader")}
      aria-valuemin={years[0]}
      aria-valuemax={years.at(-1)}
      aria-valuenow={year}
      aria-valuetext={`${year}: ${spoken.join("; ")}`}
      onKeyDown={onKeyDown}
      onFocus={() => readOut({ track, year })}
      onBlur={() => readOut(null)}
    >
      {series.map((one, i) => (
        <div key={one.id} className="lane-legend-row" data-order={i}>
          <span className="swatch" aria-hidden="true" />
          <span>{textIn(one.short, language)?.text}</span>
        </div>
      ))}
    </div>
  );
}

function figureText(series: Series, year: number, language: Language): string {
  const value = series.values.find((entry) => entry.year === year)?.value ?? null;
  return value === null ? say(language, "noFigure") : formatFigure(language, series, value);
}
