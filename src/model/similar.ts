// Which other events belong beside one: the same people first, then the same themes.
import type { Core, Details, TimelineEvent } from "./dataset";

const PERSON = 3;
const THEME = 1;
const SAME_TRACK = 0.5;

export interface Similar {
  readonly event: TimelineEvent;
  /** Ids of the people both events share. */
  readonly people: readonly string[];
}

/** The most similar events, nearest in time among equals. Those in `except` (linked ones) are left out. */
export function similarTo(
  event: TimelineEvent,
  core: Core,
  details: Details,
  except: ReadonlySet<string>,
  most = 4,
): Similar[] {
  const people = new Set(details.events[event.id]?.people.map(({ id }) => id));
  return core.events
    .filter((other) => other.id !== event.id && !except.has(other.id))
    .map((other) => {
      const shared = (details.events[other.id]?.people ?? []).map(({ id }) => id).filter((id) => people.has(id));
      const themes = other.themes.filter((theme) => event.themes.includes(theme)).length;
      const score = shared.length * PERSON + themes * THEME + (other.track === event.track ? SAME_TRACK : 0);
      return { event: other, people: shared, score, distance: Math.abs(other.anchor - event.anchor) };
    })
    .filter(({ people: shared, score }) => shared.length > 0 || score >= 2 * THEME)
    .sort((a, b) => b.score - a.score || b.event.significance - a.event.significance || a.distance - b.distance)
    .slice(0, most)
    .map(({ event: other, people: shared }) => ({ event: other, people: shared }));
}
