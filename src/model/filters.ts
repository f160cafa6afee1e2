// choose: which events are shown. Filters combine: any of the values within one, all of the filters together.
import type { Core, TimelineEvent } from "./dataset";
import { type Theme, TRACKS, type Track } from "./vocabulary";

export interface Filters {
  readonly tracks: readonly Track[];
  /** Empty: all themes. */
  readonly themes: readonly Theme[];
}

export const ALL: Filters = { tracks: TRACKS, themes: [] };

/** The events that pass, in date order: references into `core.events`. */
export function chooseEvents(core: Core, filters: Filters): readonly TimelineEvent[] {
  if (filters.tracks.length === TRACKS.length && filters.themes.length === 0) return core.events;
  return core.events.filter((event) => filters.tracks.includes(event.track) && passesThemes(event, filters.themes));
}

/** How many events each track would show, its own switch aside. */
export function countByTrack(core: Core, filters: Filters): Readonly<Record<Track, number>> {
  const counts = { diplomatic: 0, trade: 0, cultural: 0 };
  for (const event of core.events) if (passesThemes(event, filters.themes)) counts[event.track] += 1;
  return counts;
}

function passesThemes(event: TimelineEvent, themes: readonly Theme[]): boolean {
  return themes.length === 0 || event.themes.some((theme) => themes.includes(theme));
}
