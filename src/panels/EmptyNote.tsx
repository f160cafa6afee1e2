// Nothing passes the filters: which one to loosen, and a way back to everything.
import { lazy, Suspense, useEffect } from "react";
import { languagesOf, say } from "../i18n/words";
import { activeFilters } from "../model/filters";
import { clearFilters, useApp, useFilters } from "../state/appStore";

const Loosen = lazy(() => import("./facets/Loosen").then((module) => ({ default: module.Loosen })));

export function EmptyNote() {
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const noTracks = useApp((state) => state.tracks.length === 0);
  const several = activeFilters(useFilters()).length > 1;
  // All that there is to draw is drawn: whoever waits for the timeline need not wait longer.
  useEffect(() => {
    document.documentElement.dataset.ready = "true";
  }, []);
  return (
    <div className="empty-note" role="status">
      <p className="empty-title">{say(language, noTracks ? "noTracks" : "noEvents")}</p>
      <p>{say(language, noTracks ? "noTracksHint" : "noEventsHint")}</p>
      {several && (
        <Suspense>
          <Loosen />
        </Suspense>
      )}
      <button type="button" className="button primary" onClick={clearFilters}>
        {say(language, "showAll")}
      </button>
    </div>
  );
}
