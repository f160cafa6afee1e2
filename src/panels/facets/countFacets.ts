// Live counts: how many events each value of a filter would show, given all the other filters.
import type { Core, Details } from "../../model/dataset";
import { civilOf } from "../../model/day";
import { activeFilters, chooseWithout, type FilterName, type Filters } from "../../model/filters";

/** Value → events. Values without events are left out. */
export type Counts<K = string> = ReadonlyMap<K, number>;

export interface FacetCounts {
  readonly tracks: Counts;
  readonly themes: Counts;
  readonly people: Counts;
  readonly organizations: Counts;
  readonly places: Counts;
  /** Events of at least this significance. */
  readonly significance: Counts<number>;
  readonly disagree: number;
  readonly years: Counts<number>;
}

export function countFacets(core: Core, filters: Filters, details: Details | null): FacetCounts {
  const count = <K>(name: FilterName, valuesOf: (event: Core["events"][number]) => Iterable<K>): Counts<K> => {
    const counts = new Map<K, number>();
    for (const event of chooseWithout(core, filters, details, name)) {
      for (const value of new Set(valuesOf(event))) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  const full = (id: string) => details?.events[id];
  return {
    tracks: count("tracks", ({ track }) => [track as string]),
    themes: count("themes", ({ themes }) => themes as readonly string[]),
    people: count("people", ({ id }) => full(id)?.people.map((one) => one.id) ?? []),
    organizations: count("organizations", ({ id }) => full(id)?.organizations ?? []),
    places: count("places", ({ id }) => full(id)?.places ?? []),
    significance: count("significance", ({ significance }) => upTo(significance)),
    disagree: chooseWithout(core, filters, details, "disagree").filter(({ id }) => full(id)?.discrepancy).length,
    years: count("years", ({ from, to }) => yearsOf(civilOf(from).year, civilOf(to - 1).year)),
  };
}

/** The one filter that, cleared, brings back the most events; null if none alone brings back any. */
export function loosest(
  core: Core,
  filters: Filters,
  details: Details | null,
): { name: FilterName; count: number } | null {
  let best: { name: FilterName; count: number } | null = null;
  for (const name of activeFilters(filters)) {
    const count = chooseWithout(core, filters, details, name).length;
    if (count > (best?.count ?? 0)) best = { name, count };
  }
  return best;
}

function upTo(significance: number): number[] {
  return Array.from({ length: significance }, (_, i) => i + 1);
}

function yearsOf(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
