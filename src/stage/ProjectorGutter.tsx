// The names of the lanes beside the picture on the wall, and of the figures under a lane that stands alone.

import { shapePath } from "../draw/markShape";
import { formatFigure } from "../i18n/numbers";
import { say } from "../i18n/words";
import { SLIDE_PIXELS_A_UNIT } from "../layout/projectorLanes";
import { type Core, type Series, textIn } from "../model/dataset";
import { civilOf } from "../model/day";
import type { Language } from "../model/vocabulary";
import type { Staged, StagedStep } from "./projector";

export interface ProjectorGutterProps {
  readonly core: Core;
  readonly placed: Staged;
  readonly step: StagedStep;
  readonly language: Language;
  readonly unit: number;
  readonly width: number;
}

export function ProjectorGutter({ core, placed, step, language, unit, width }: ProjectorGutterProps) {
  const { lanes } = placed.timeline.geometry;
  const scale = unit * SLIDE_PIXELS_A_UNIT;
  return (
    <div className="projector-gutter" style={{ width }}>
      {lanes.map(({ track, markRows, backdrop }) => (
        <div key={track} data-track={track}>
          <div className="projector-lane" style={{ top: markRows[0]! * scale }}>
            <svg viewBox="-10 -10 20 20" aria-hidden="true">
              <path d={shapePath(track, 7.5)} />
            </svg>
            {say(language, `track.${track}`)}
          </div>
          {lanes.length === 1 && (
            <ul className="projector-legend" style={{ top: (backdrop.top + 8) * scale }}>
              {core.series
                .filter((series) => series.track === track)
                .map((series, i) => {
                  const short = textIn(series.short, language);
                  return (
                    <li key={series.id} data-order={i} lang={short?.lang}>
                      {short?.text}
                      {step.event && <span>{valueIn(series, civilOf(step.event.from).year, language)}</span>}
                    </li>
                  );
                })}
            </ul>
          )}
        </div>
      ))}
    </div>
  );
}

/** The figure of a year, or of the last one before it that is known: "1.1 billion USD (2001)". */
function valueIn(series: Series, year: number, language: Language): string {
  const known = series.values.findLast((one) => one.year <= year && one.value !== null);
  return known ? `${formatFigure(language, series, known.value!)} (${known.period ?? known.year})` : "";
}
