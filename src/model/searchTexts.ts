// The words by which each thing of the record can be found, in both languages at once, folded once for index and phrases.
import type { Core, Details, TimelineEvent } from "./dataset";
import { foldedWords } from "./fold";
import type { Bilingual, RawOrganization, RawPerson, RawPlace } from "./record";
import type { Field } from "./searchIndex";
import type { Theme } from "./vocabulary";

/** Folded text as phrases are looked for in it: words between single blanks, " | " where one text ends. */
export interface Searchable {
  readonly words: readonly string[];
  readonly text: string;
}

/** A theme or a term of the glossary: their words live outside the record, so they are handed in. */
export interface NamedTheme {
  readonly id: Theme;
  readonly name: Bilingual;
}
export interface NamedTerm {
  readonly id: string;
  readonly name: Bilingual;
  readonly aliases: readonly string[];
  readonly text: Bilingual;
}

/** What can be searched. */
export interface SearchSource {
  readonly core: Core;
  readonly details: Details | null;
  readonly themes: readonly NamedTheme[];
  readonly terms: readonly NamedTerm[];
}

/** What is found by: title and label, then names, then summary, then the rest. */
export const PARTS = ["title", "names", "summary", "details"] as const;
export type Part = (typeof PARTS)[number];
export type EventTexts = Readonly<Record<Part, Searchable>>;

const BOOSTS: Readonly<Record<Part, { boost: number; usual: number }>> = {
  title: { boost: 8, usual: 26 },
  names: { boost: 3, usual: 40 },
  summary: { boost: 2, usual: 90 },
  details: { boost: 1, usual: 160 },
};

/** Reads events into texts; names that many events share are folded once. */
export function eventReader(details: Details | null, themes: readonly NamedTheme[]) {
  const themeNames = new Map<string, Bilingual>(themes.map(({ id, name }) => [id, name]));
  const folded = new Map<string, Searchable>();
  const shared = (key: string, texts: () => readonly (string | undefined)[]): Searchable => {
    const known = folded.get(key) ?? searchable(texts());
    folded.set(key, known);
    return known;
  };
  return (event: TimelineEvent): EventTexts => {
    const full = details?.events[event.id];
    const names = event.themes.map((theme) => shared(`theme ${theme}`, () => both(themeNames.get(theme))));
    if (details && full) {
      for (const { id } of full.people) {
        const person = details.people[id];
        if (person) names.push(shared(`person ${id}`, () => personNames(person)));
      }
      for (const id of full.organizations) {
        const organization = details.organizations[id];
        if (organization) names.push(shared(`organization ${id}`, () => organizationNames(organization)));
      }
      for (const id of full.places) {
        const place = details.places[id];
        if (place) names.push(shared(`place ${id}`, () => placeNames(place)));
      }
      names.push(searchable(full.people.flatMap(({ office }) => both(office))));
    }
    return {
      title: searchable([...both(event.title), ...both(event.label)]),
      names: { words: names.flatMap(({ words }) => words), text: names.map(({ text }) => text).join("|") },
      summary: searchable(both(full?.summary)),
      details: searchable(
        full
          ? [
              ...(full.details.en ?? []),
              ...(full.details.vi ?? []),
              ...both(full.discrepancy),
              ...(full.figures ?? []).flatMap(({ label }) => both(label)),
              ...(full.participants ?? []).flatMap(({ role }) => both(role)),
              ...(full.initiatives ?? []).flatMap(({ name, what }) => [...both(name), ...both(what)]),
              ...(full.works ?? []).flatMap(({ title, maker }) => [...both(title), maker]),
            ]
          : [],
      ),
    };
  };
}

export function fieldsOf(texts: EventTexts): Field[] {
  return PARTS.map((part) => ({ words: texts[part].words, ...BOOSTS[part] }));
}

export function personNames({ name, aliases, search }: RawPerson): string[] {
  return [...both(name), ...(aliases ?? []), ...(search ? [search] : [])];
}

export function organizationNames({ name, abbr, aliases, search }: RawOrganization): string[] {
  return [...both(name), ...(abbr ? [abbr] : []), ...(aliases ?? []), ...(search ? [search] : [])];
}

/** With the names of two and three syllables written as one too: "danang", "quangtri". */
export function placeNames({ name, aliases }: RawPlace): string[] {
  const names = [...both(name), ...(aliases ?? [])];
  const joined = names.map(foldedWords).filter((words) => words.length === 2 || words.length === 3);
  return [...names, ...joined.map((words) => words.join(""))];
}

export function both(text: Bilingual | null | undefined): string[] {
  const { en, vi } = text ?? {};
  return [en, vi].filter((one, i, all): one is string => Boolean(one) && all.indexOf(one) === i);
}

export function searchable(texts: readonly (string | undefined)[]): Searchable {
  const parts = texts.map((text) => foldedWords(text ?? "")).filter((words) => words.length > 0);
  return { words: parts.flat(), text: ` ${parts.map((words) => words.join(" ")).join(" | ")} ` };
}
