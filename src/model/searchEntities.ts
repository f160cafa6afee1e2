// People, organizations, places, themes and terms: found by their names first, by what they are known for second.
import type { Bilingual } from "./record";
import { IndexBuilder, type WordIndex } from "./searchIndex";
import type { Query } from "./searchQuery";
import {
  both,
  organizationNames,
  personNames,
  placeNames,
  type Searchable,
  type SearchSource,
  searchable,
} from "./searchTexts";

export type EntityKind = "person" | "organization" | "place" | "theme" | "term";

export interface Entity {
  readonly kind: EntityKind;
  readonly id: string;
  readonly name: Bilingual;
  /** Every way to write the name. */
  readonly names: readonly string[];
  readonly about: readonly string[];
  readonly events: number;
}

/** How much of a name was typed: all of it; whole words of it; beginnings of its words; or it was found by what it is. */
export type Likeness = "same" | "words" | "begins" | "about";

export interface Found {
  readonly entity: Entity;
  readonly likeness: Likeness;
}

export interface PreparedEntities {
  readonly entities: readonly Entity[];
  readonly names: readonly Searchable[];
  readonly abouts: readonly Searchable[];
  readonly index: WordIndex;
}

export function entitiesOf({ core, details, themes, terms }: SearchSource): Entity[] {
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const event of core.events) {
    for (const theme of event.themes) count(`theme ${theme}`);
    const full = details?.events[event.id];
    for (const id of new Set(full?.people.map((one) => one.id))) count(`person ${id}`);
    for (const id of new Set(full?.organizations)) count(`organization ${id}`);
    for (const id of new Set(full?.places)) count(`place ${id}`);
  }
  const entities: Entity[] = [];
  const add = (kind: EntityKind, id: string, name: Bilingual, names: readonly string[], about: readonly string[]) =>
    entities.push({ kind, id, name, names, about, events: counts.get(`${kind} ${id}`) ?? 0 });
  for (const person of Object.values(details?.people ?? {})) {
    const offices = person.terms.flatMap(({ office }) => both(office));
    add("person", person.id, person.name, personNames(person), [...both(person.role), ...offices]);
  }
  for (const one of Object.values(details?.organizations ?? {}))
    add("organization", one.id, one.name, organizationNames(one), []);
  for (const place of Object.values(details?.places ?? {})) add("place", place.id, place.name, placeNames(place), []);
  for (const { id, name } of themes) if (counts.has(`theme ${id}`)) add("theme", id, name, both(name), []);
  for (const { id, name, aliases, text } of terms) add("term", id, name, [...both(name), ...aliases], both(text));
  return entities;
}

export function prepareEntities(entities: readonly Entity[]): PreparedEntities {
  const builder = new IndexBuilder();
  const names = entities.map((entity) => searchable(entity.names));
  const abouts = entities.map(({ about }) => searchable(about));
  entities.forEach((_, i) => {
    builder.add([
      { words: names[i]!.words, boost: 6, usual: 8 },
      { words: abouts[i]!.words, boost: 1, usual: 20 },
    ]);
  });
  return { entities, names, abouts, index: builder.index() };
}

/** All that hold every word of the query, best first. A date says nothing about them. */
export function findEntities(
  { entities, names, abouts, index }: PreparedEntities,
  query: Query,
): { all: readonly Found[]; terms: readonly string[]; near: boolean } {
  const { words, phrases, date, open } = query;
  const asked = [...words, ...phrases.flatMap((phrase) => phrase.split(" "))];
  // Someone who adds a date asks for events.
  if (asked.length === 0 || date) return { all: [], terms: [], near: false };
  for (const how of ["exact", "near"] as const) {
    const { scores, held, terms } = index.find(asked, open && phrases.length === 0, how);
    const all = entities
      .flatMap((entity, i) => {
        if (held[i] !== asked.length) return [];
        const [name, about] = [names[i]!, abouts[i]!];
        const quoted = phrases.every((phrase) => [name, about].some(({ text }) => text.includes(` ${phrase} `)));
        if (!quoted) return [];
        const likeness = likenessOf(name, asked, terms, query.whole);
        if (query.syllables && scattered(entity, likeness, name, about, query.whole)) return [];
        const marked = query.marked && entity.names.some((one) => one.toLowerCase().includes(query.marked!));
        const score = LIKENESS[likeness] * scores[i]! * Math.log(3 + entity.events) * (marked ? 1.5 : 1);
        return [{ entity, likeness, score }];
      })
      .sort((a, b) => b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1));
    if (all.length > 0) return { all, terms: terms.flat(), near: how === "near" };
  }
  return { all: [], terms: [], near: false };
}

const LIKENESS: Readonly<Record<Likeness, number>> = { same: 100, words: 10, begins: 4, about: 1 };

/** `terms`: what each word asked for stands for in the index, near spellings included. */
function likenessOf(
  { words, text }: Searchable,
  asked: readonly string[],
  terms: readonly (readonly string[])[],
  whole: string,
): Likeness {
  if (`|${text}|`.includes(`| ${whole} |`)) return "same";
  const near = asked.map((word, k) => terms[k]!.filter((term) => !term.startsWith(word)));
  const has = (name: readonly string[], word: string, k: number) =>
    name.includes(word) || near[k]!.some((term) => name.includes(term));
  const names = text.split("|").map((name) => name.trim().split(" "));
  if (names.some((name) => asked.every((word, k) => has(name, word, k)))) return "words";
  if (asked.every((word) => words.some((one) => one.startsWith(word)))) return "begins";
  return "about";
}

/** Syllables that stand apart are another word. Only the names of people are asked for in any order. */
function scattered({ kind }: Entity, likeness: Likeness, name: Searchable, about: Searchable, whole: string): boolean {
  if (kind === "person" && likeness !== "about") return false;
  return ![name, about].some(({ text }) => text.includes(` ${whole}`));
}
