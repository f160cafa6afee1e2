// Beside a lane: the track's name, and what the areas behind its events count.
import { formatQuantity } from "../i18n/numbers";
import { languagesOf, say } from "../i18n/words";
import { type Core, type Series, textIn } from "../model/dataset";
import { SCALES, type Track, UNITS } from "../model/vocabulary";
import { useApp } from "../state/appStore";
import { TrackShape } from "./TrackShape";

export function LaneName({ core, track }: { core: Core; track: Track }) {
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const series = core.series.filter((one) => one.track === track);
  return (
    <div className="lane-name" data-track={track}>
      <p className="lane-title">
        <TrackShape track={track} />
        {say(language, `track.${track}`)}
      </p>
      {series.length > 0 && (
        <ul className="lane-legend">
          {series.map((one, i) => {
            const last = lastOf(one);
            return (
              <li key={one.id} data-order={i}>
                <span className="swatch" aria-hidden="true" />
                <span>
                  {textIn(one.short, language)?.text}
                  {last && (
                    <span className="muted">
                      {" "}
                      {last.text(language)} ({last.year})
                    </span>
                  )}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

function lastOf(series: Series) {
  const last = series.values.findLast(({ value }) => value !== null);
  const unit = UNITS.find((one) => one === series.unit);
  if (!last || last.value === null || !unit) return null;
  const scale = SCALES.find((one) => one === series.scale) ?? null;
  const billions = scale === "million" && last.value >= 1000;
  const quantity = billions
    ? { value: Math.round(last.value / 100) / 10, scale: "billion" as const, unit }
    : { value: last.value, scale, unit };
  return { year: last.year, text: (language: "en" | "vi") => formatQuantity(language, quantity) };
}
