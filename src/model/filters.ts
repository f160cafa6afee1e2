// choose: which events are shown. Filters combine: any of the values within one, all of the filters together.
import type { Core, Details, EventDetails, TimelineEvent } from "./dataset";
import { civilOf } from "./day";
import { columnsOf, filterEvents } from "./eventList";
import { SIGNIFICANCES, type Theme, TRACKS, type Track } from "./vocabulary";

export interface Filters {
  readonly tracks: readonly Track[];
  /** Empty: all of them; so for people, organizations and places (ids). */
  readonly themes: readonly Theme[];
  readonly people: readonly string[];
  readonly organizations: readonly string[];
  readonly places: readonly string[];
  /** The least significance shown: 1 shows all. */
  readonly significance: number;
  /** Only events on which sources disagree. */
  readonly disagree: boolean;
  /** First and last year, both shown; null for all. */
  readonly years: { readonly from: number; readonly to: number } | null;
}

export const ALL: Filters = {
  tracks: TRACKS,
  themes: [],
  people: [],
  organizations: [],
  places: [],
  significance: SIGNIFICANCES.at(-1)!,
  disagree: false,
  years: null,
};

export type FilterName = keyof Filters;

/**
 * The events that pass, in date order: references into `core.events`. Filters on people, organizations, places and
 * disagreement ask the details; until those are loaded (null) they let everything pass.
 */
export function chooseEvents(core: Core, filters: Filters, details: Details | null): readonly TimelineEvent[] {
  const tests = testsOf(filters);
  if (tests.length === 0) return core.events;
  return filterEvents(core.events, (event) => {
    const full = details?.events[event.id] ?? null;
    return tests.every(({ test }) => test(event, full));
  });
}

/** The events that would pass if one filter were cleared: what its live counts are made from. */
export function chooseWithout(
  core: Core,
  filters: Filters,
  details: Details | null,
  name: FilterName,
): readonly TimelineEvent[] {
  return chooseEvents(core, { ...filters, [name]: ALL[name] }, details);
}

/** How many events each track would show, its own switch aside. */
export function countByTrack(core: Core, filters: Filters, details: Details | null): Readonly<Record<Track, number>> {
  const counts = TRACKS.map(() => 0);
  for (const track of columnsOf(chooseWithout(core, filters, details, "tracks")).track) counts[track]! += 1;
  return { diplomatic: counts[0]!, trade: counts[1]!, cultural: counts[2]! };
}

/** The filters that leave something out. */
export function activeFilters(filters: Filters): FilterName[] {
  return testsOf(filters).map(({ name }) => name);
}

interface Test {
  readonly name: FilterName;
  readonly test: (event: TimelineEvent, full: EventDetails | null) => boolean;
}

/** Ids of all people of an event, those who took part among them. */
export function peopleOf(full: EventDetails): readonly string[] {
  return [...new Set([...full.people.map(({ id }) => id), ...(full.participants ?? []).map(({ person }) => person)])];
}

export function organizationsOf(full: EventDetails): readonly string[] {
  const sent = (full.participants ?? []).flatMap(({ organization }) => organization ?? []);
  return [...new Set([...full.organizations, ...sent])];
}

function testsOf({ tracks, themes, people, organizations, places, significance, disagree, years }: Filters): Test[] {
  const tests: Test[] = [];
  if (tracks.length !== TRACKS.length) tests.push({ name: "tracks", test: (event) => tracks.includes(event.track) });
  if (themes.length) {
    tests.push({ name: "themes", test: (event) => event.themes.some((theme) => themes.includes(theme)) });
  }
  if (people.length) {
    tests.push({ name: "people", test: (_, full) => !full || peopleOf(full).some((id) => people.includes(id)) });
  }
  if (organizations.length) {
    tests.push({
      name: "organizations",
      test: (_, full) => !full || organizationsOf(full).some((id) => organizations.includes(id)),
    });
  }
  if (places.length) {
    tests.push({ name: "places", test: (_, full) => !full || full.places.some((id) => places.includes(id)) });
  }
  if (significance > 1) tests.push({ name: "significance", test: (event) => event.significance >= significance });
  if (disagree) tests.push({ name: "disagree", test: (_, full) => !full || Boolean(full.discrepancy) });
  if (years) {
    tests.push({
      name: "years",
      test: (event) => civilOf(event.from).year <= years.to && civilOf(event.to - 1).year >= years.from,
    });
  }
  return tests;
}
