// Finds events by words (with or without accents) or by year and adds them to a story; or adds all that the page shows.
import { useMemo, useState } from "react";
import { formatShort } from "../i18n/dates";
import { titleOf } from "../i18n/describe";
import { sayPresent } from "../i18n/presentWords";
import type { Core, TimelineEvent } from "../model/dataset";
import { civilOf } from "../model/day";
import { activeFilters, chooseEvents } from "../model/filters";
import { foldVietnamese } from "../model/fold";
import type { Language } from "../model/vocabulary";
import { useApp, useFilters } from "../state/appStore";

const MOST_SHOWN = 8;
/** More chosen events than this are surely not meant as one story. */
const MOST_ADDED = 60;

export interface EventFinderProps {
  readonly core: Core;
  readonly language: Language;
  readonly onAdd: (events: readonly TimelineEvent[]) => void;
}

export function EventFinder({ core, language, onAdd }: EventFinderProps) {
  const [words, setWords] = useState("");
  const filters = useFilters();
  const details = useApp((state) => state.details);
  const chosen = useMemo(
    () => (activeFilters(filters).length ? chooseEvents(core, filters, details) : []),
    [core, filters, details],
  );
  const found = useMemo(() => findIn(core, words), [core, words]);
  return (
    <div className="event-finder">
      <label>
        <span className="text-pair-label">{sayPresent(language, "findEvent")}</span>
        <input type="search" value={words} onChange={(event) => setWords(event.target.value)} />
      </label>
      {chosen.length > 0 && chosen.length <= MOST_ADDED && (
        <button type="button" className="button" onClick={() => onAdd(chosen)}>
          {sayPresent(language, "addChosen", { n: chosen.length })}
        </button>
      )}
      <ul className="event-finder-found" aria-live="polite">
        {words.trim() && found.length === 0 && <li className="muted">{sayPresent(language, "noneFound")}</li>}
        {found.map((event) => (
          <li key={event.id}>
            <button
              type="button"
              aria-label={sayPresent(language, "addEvent", { title: titleOf(language, event) })}
              onClick={() => onAdd([event])}
            >
              <span aria-hidden="true">+</span>
              <span className="muted">{formatShort(language, event.date)}</span>
              <span>{titleOf(language, event)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Events whose year and titles hold all the words, the most significant first. */
export function findIn(core: Core, words: string): readonly TimelineEvent[] {
  const wanted = foldVietnamese(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  const textOf = ({ from, title, label }: TimelineEvent) =>
    foldVietnamese([civilOf(from).year, title.en, title.vi, label?.en, label?.vi].join(" "));
  return core.events
    .filter((event) => wanted.every((word) => textOf(event).includes(word)))
    .sort((a, b) => b.significance - a.significance || a.index - b.index)
    .slice(0, MOST_SHOWN);
}
