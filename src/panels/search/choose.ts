// What choosing a result does: an event opens and the stage flies to it; a person or an organization opens its panel; a
// place or a theme becomes a filter; a term opens the glossary.
import type { TimelineEvent } from "../../model/dataset";
import { ALL, activeFilters, chooseEvents, type FilterName, type Filters } from "../../model/filters";
import type { Hit } from "../../model/search";
import { THEMES } from "../../model/vocabulary";
import { closePanel, filtersOf, openPanel, selectEvent, setFilters, useApp } from "../../state/appStore";

export function chooseHit({ kind, id, event }: Hit): void {
  if (kind === "person" || kind === "organization") openPanel(kind, id);
  else if (kind === "term") openPanel("glossary", id);
  else {
    if (kind === "event" && event) {
      reveal(event);
      selectEvent(id);
    } else if (kind === "place") narrowTo({ places: [id] });
    else narrowTo({ themes: THEMES.filter((theme) => theme === id) });
    closePanel();
  }
}

/** The filters that an event does not pass. */
export function hidingFilters(event: TimelineEvent): FilterName[] {
  const { core, details, ...state } = useApp.getState();
  if (!core) return [];
  const filters = filtersOf({ core, details, ...state });
  return activeFilters(filters).filter((name) => {
    const alone: Filters = { ...ALL, [name]: filters[name] };
    return chooseEvents({ ...core, events: [event] }, alone, details).length === 0;
  });
}

/** Clears what hides an event, and no more: an event that was asked for must be on the timeline. */
function reveal(event: TimelineEvent): void {
  const hiding = hidingFilters(event);
  if (hiding.length) setFilters(Object.fromEntries(hiding.map((name) => [name, ALL[name]])));
}

/** Adds to the filters; where nothing would be left, it takes their place. */
function narrowTo(filters: Partial<Filters>): void {
  const { core, details } = useApp.getState();
  const together = { ...filtersOf(useApp.getState()), ...filters };
  const some = core && chooseEvents(core, together, details).length > 0;
  setFilters(some ? filters : { ...ALL, ...filters });
}
