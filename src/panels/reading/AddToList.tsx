// The switch that puts an event on the reader's list: in words on its card, as a sign in the rows of the list of events.
import { titleOf } from "../../i18n/describe";
import { sayShare } from "../../i18n/shareWords";
import type { TimelineEvent } from "../../model/dataset";
import type { Language } from "../../model/vocabulary";
import { toggleReading, useReading } from "../../state/readingStore";
import "./addToList.css";

export function AddToList({ id, language }: { id: string; language: Language }) {
  const listed = useListed(id);
  return (
    <button type="button" aria-pressed={listed} onClick={() => toggleReading(id)}>
      {sayShare(language, listed ? "inList" : "addToList")}
    </button>
  );
}

/** Named in full, for those who hear it without its row. */
export function AddSign({ event, language }: { event: TimelineEvent; language: Language }) {
  const listed = useListed(event.id);
  const word = sayShare(language, "addToList");
  return (
    <button
      type="button"
      className="add-sign"
      aria-pressed={listed}
      aria-label={`${word}: ${titleOf(language, event)}`}
      title={listed ? sayShare(language, "inList") : word}
      onClick={() => toggleReading(event.id)}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={listed ? "m5 10.500 3.500 3.500L15 6.500" : "M10 5v10M5 10h10"} />
      </svg>
    </button>
  );
}

function useListed(id: string): boolean {
  return useReading((state) => state.entries.some((entry) => entry.id === id));
}
