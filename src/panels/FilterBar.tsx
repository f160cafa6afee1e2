// Tracks as toggles with counts, the door to all filters, those in use, and a sentence that says what is shown.
import { lazy, type ReactNode, Suspense, useMemo } from "react";
import { sentenceOf } from "../i18n/shown";
import { languagesOf, say } from "../i18n/words";
import { type Core, type Details, textIn } from "../model/dataset";
import { activeFilters, countByTrack, type Filters } from "../model/filters";
import { type Language, TRACKS } from "../model/vocabulary";
import { clearFilters, openPanel, toggleTrack, useApp, useFilters } from "../state/appStore";
import { TrackShape } from "./TrackShape";

const ActiveChips = lazy(() => import("./facets/ActiveChips").then((module) => ({ default: module.ActiveChips })));

export interface FilterBarProps {
  readonly core: Core;
  /** How many events pass. */
  readonly shown: number;
  /** Tools at the end of the line. */
  readonly children?: ReactNode;
}

export function FilterBar({ core, shown, children }: FilterBarProps) {
  const lang = useApp((state) => state.lang);
  const filters = useFilters();
  const details = useApp((state) => state.details);
  const { tracks } = filters;
  const language = languagesOf(lang)[0]!;
  const counts = useMemo(() => countByTrack(core, filters, details), [core, filters, details]);
  const active = activeFilters(filters);
  return (
    <div className="filter-bar">
      <div className="track-toggles" role="group" aria-label={say(language, "tracks")}>
        {TRACKS.map((track) => {
          const name = say(language, `track.${track}`);
          return (
            <button
              key={track}
              type="button"
              className="track-toggle"
              data-track={track}
              aria-pressed={tracks.includes(track)}
              aria-label={say(language, "trackToggle", { track: name, n: counts[track] })}
              onClick={() => toggleTrack(track)}
            >
              <TrackShape track={track} />
              <span>{name}</span> <span className="count">{counts[track]}</span>
            </button>
          );
        })}
      </div>
      <button type="button" className="filters-button" aria-haspopup="dialog" onClick={() => openPanel("facets")}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M3 5.5h14M6 10h8M8.500 14.500h3" />
        </svg>
        {say(language, "filters")}
      </button>
      {active.some((name) => name !== "tracks") && (
        <Suspense>
          <ActiveChips />
        </Suspense>
      )}
      <div className="filter-end">
        <p className="shown" role="status">
          {sentenceOf(language, { ...filters, ...namesOf(language, filters, details), count: shown })}
        </p>
        {active.length > 0 && (
          <button type="button" className="link-button" onClick={clearFilters}>
            {say(language, "showAll")}
          </button>
        )}
        <button type="button" className="link-button phone-only" onClick={() => openPanel("tools")}>
          {say(language, "more")}
        </button>
        {children}
      </div>
    </div>
  );
}

/** The filters on people, organizations and places by name; what the details do not (yet) name is not said. */
function namesOf(language: Language, filters: Filters, details: Details | null) {
  const named = (kind: "people" | "organizations" | "places") =>
    filters[kind].flatMap((id) => textIn(details?.[kind][id]?.name, language)?.text ?? []);
  return { people: named("people"), organizations: named("organizations"), places: named("places") };
}
