// Nothing passes the filters: which one to loosen, and a way back to everything.
import { languagesOf, say } from "../i18n/words";
import { clearFilters, useApp } from "../state/appStore";

export function EmptyNote() {
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const noTracks = useApp((state) => state.tracks.length === 0);
  return (
    <div className="empty-note" role="status">
      <p className="empty-title">{say(language, noTracks ? "noTracks" : "noEvents")}</p>
      <p>{say(language, noTracks ? "noTracksHint" : "noEventsHint")}</p>
      <button type="button" className="button primary" onClick={clearFilters}>
        {say(language, "showAll")}
      </button>
    </div>
  );
}
