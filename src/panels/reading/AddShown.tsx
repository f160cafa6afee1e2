// Collects at once what the filters leave, where that is less than everything.
import { useMemo } from "react";
import { sayReading } from "../../i18n/readingWords";
import { activeFilters, chooseEvents } from "../../model/filters";
import { useApp, useFilters } from "../../state/appStore";
import { addToReading, MOST_ENTRIES, useReading } from "../../state/readingStore";
import type { SentListProps } from "./SentList";

export function AddShown({ core, language, onSaid }: SentListProps) {
  const filters = useFilters();
  const details = useApp((state) => state.details);
  const entries = useReading((state) => state.entries);
  const missing = useMemo(() => {
    if (activeFilters(filters).length === 0) return [];
    const listed = new Set(entries.map(({ id }) => id));
    return chooseEvents(core, filters, details).filter(({ id }) => !listed.has(id));
  }, [core, filters, details, entries]);
  if (missing.length === 0) return null;
  return (
    <div className="button-row">
      <button
        type="button"
        className="button"
        onClick={() => {
          const all = addToReading(missing.map(({ id }) => id));
          onSaid(all ? sayReading(language, "added") : sayReading(language, "full", { most: MOST_ENTRIES }));
        }}
      >
        {sayReading(language, "addShown", { n: missing.length })}
      </button>
    </div>
  );
}
