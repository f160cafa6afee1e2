// Search over the whole record, both languages at once: events, people, organizations, places, themes and terms.
// An index is built once (in slices), then each query is a pure function of it.
import type { TimelineEvent } from "./dataset";
import type { Bilingual } from "./record";
import {
  type EntityKind,
  entitiesOf,
  type Found as FoundEntity,
  findEntities,
  prepareEntities,
} from "./searchEntities";
import { findEvents, type Pause, prepareEvents } from "./searchEvents";
import { isEmptyQuery, type Query, readQuery } from "./searchQuery";
import type { SearchSource } from "./searchTexts";

export const HIT_KINDS = ["event", "person", "organization", "place", "theme", "term"] as const;
export type HitKind = (typeof HIT_KINDS)[number];

export interface Hit {
  readonly kind: HitKind;
  readonly id: string;
  readonly name: Bilingual;
  /** The event itself, or null. */
  readonly event: TimelineEvent | null;
  /** How many events a person, organization, place or theme has. */
  readonly events: number;
}

export interface HitGroup {
  readonly kind: HitKind;
  readonly total: number;
  /** Best first, at most as many as were asked for. */
  readonly hits: readonly Hit[];
}

export interface SearchResult {
  readonly query: Query;
  readonly total: number;
  /** What is most likely meant comes first; empty groups are left out. */
  readonly groups: readonly HitGroup[];
  /** Folded words of the record that were matched: what to highlight. */
  readonly terms: readonly string[];
  /** True if nothing holds all the words as typed, and the nearest is shown. */
  readonly near: boolean;
}

export type Search = (text: string, most?: number) => SearchResult;

/** Builds the index. Throws nothing; may be abandoned by never resolving `pause`. */
export async function prepareSearch(source: SearchSource, pause: Pause = () => null): Promise<Search> {
  const events = await prepareEvents(source, pause);
  const entities = prepareEntities(entitiesOf(source));
  return (text, most = 60) => {
    const query = readQuery(text);
    if (isEmptyQuery(query)) return { query, total: 0, groups: [], terms: [], near: false };
    const foundEvents = findEvents(events, query, most);
    const foundEntities = findEntities(entities, query);
    // A misspelt name beside events that hold the words as typed is noise, and the other way round.
    const near =
      (foundEvents.total === 0 || foundEvents.near) && (foundEntities.all.length === 0 || foundEntities.near);
    const keepEvents = near || !foundEvents.near;
    const kept = near || !foundEntities.near ? foundEntities.all : [];
    const groups: (HitGroup & { ahead: number })[] = [];
    if (keepEvents && foundEvents.total > 0) {
      const hits = foundEvents.best.map((event) => ({ kind: "event" as const, ...hitOf(event) }));
      groups.push({ kind: "event", total: foundEvents.total, hits, ahead: 0.5 });
    }
    for (const kind of HIT_KINDS) {
      const own = kept.filter(({ entity }) => entity.kind === kind);
      if (own.length === 0) continue;
      groups.push({
        kind,
        total: own.length,
        hits: own.slice(0, most).map(hitOfEntity),
        ahead: aheadOf(own[0]!, query),
      });
    }
    groups.sort((a, b) => b.ahead - a.ahead || HIT_KINDS.indexOf(a.kind) - HIT_KINDS.indexOf(b.kind));
    return {
      query,
      total: groups.reduce((sum, { total }) => sum + total, 0),
      groups: groups.map(({ kind, total, hits }) => ({ kind, total, hits })),
      terms: [...new Set([...(keepEvents ? foundEvents.terms : []), ...(kept.length ? foundEntities.terms : [])])],
      near: near && groups.length > 0,
    };
  };
}

/** Who types a name in full means its bearer, before the events that mention it; for people a part of the name will do. */
function aheadOf({ entity, likeness }: FoundEntity, { words }: Query): number {
  if (entity.kind === "term") return likeness === "same" ? 0.25 : 0;
  if (likeness === "same") return AHEAD[entity.kind];
  const person = likeness === "words" || (likeness === "begins" && words.length > 1);
  return entity.kind === "person" && person ? 1 : 0;
}

const AHEAD: Readonly<Record<Exclude<EntityKind, "term">, number>> = { person: 4, place: 3, organization: 2, theme: 1 };

function hitOf(event: TimelineEvent) {
  return { id: event.id, name: event.title, event, events: 1 };
}

function hitOfEntity({ entity }: FoundEntity): Hit {
  return { kind: entity.kind, id: entity.id, name: entity.name, event: null, events: entity.events };
}
