// What the filters in use are called: for the sentence, the chips and the advice.
import { sayFacet } from "../../i18n/facetWords";
import { formatTheme } from "../../i18n/themes";
import { say } from "../../i18n/words";
import { type Details, textIn } from "../../model/dataset";
import { ALL, activeFilters, type FilterName, type Filters } from "../../model/filters";
import type { Language } from "../../model/vocabulary";

/** One value of a filter in use, and the filters without it. */
export interface FilterValue {
  readonly filter: FilterName;
  readonly key: string;
  readonly name: string;
  readonly lang: Language;
  readonly without: Partial<Filters>;
}

/** The values in use, tracks aside (their switches are always in sight). Ids without a name, yet, are left out. */
export function valuesInUse(language: Language, filters: Filters, details: Details | null): FilterValue[] {
  const values: FilterValue[] = [];
  const add = (filter: FilterName, key: string, name: string, lang: Language, without: Partial<Filters>) =>
    values.push({ filter, key: `${filter} ${key}`, name, lang, without });
  for (const theme of filters.themes) {
    add("themes", theme, formatTheme(language, theme), language, {
      themes: filters.themes.filter((one) => one !== theme),
    });
  }
  for (const filter of ["people", "organizations", "places"] as const) {
    for (const id of filters[filter]) {
      const name = textIn(details?.[filter][id]?.name, language);
      if (name) add(filter, id, name.text, name.lang, { [filter]: filters[filter].filter((one) => one !== id) });
    }
  }
  if (filters.years) {
    const { from, to } = filters.years;
    add("years", "", from === to ? String(from) : `${from}–${to}`, language, { years: null });
  }
  if (filters.significance > 1) {
    const name =
      filters.significance === 5
        ? sayFacet(language, "chip.highest")
        : sayFacet(language, "chip.significance", { least: String(filters.significance) });
    add("significance", "", name, language, { significance: ALL.significance });
  }
  if (filters.disagree) add("disagree", "", sayFacet(language, "facet.disagree"), language, { disagree: false });
  return values;
}

/** A filter with its values: "Theme: Film, Music". */
export function nameOfFilter(
  language: Language,
  filter: FilterName,
  filters: Filters,
  details: Details | null,
): string {
  const own = valuesInUse(language, filters, details).filter((value) => value.filter === filter);
  const values =
    filter === "tracks" ? filters.tracks.map((track) => say(language, `track.${track}`)) : own.map(({ name }) => name);
  const title = sayFacet(language, `facet.${filter}`);
  if (filter === "disagree" || filter === "significance" || values.length === 0) return values[0] ?? title;
  return `${title}: ${values.join(", ")}`;
}

export function isFiltered(filters: Filters): boolean {
  return activeFilters(filters).length > 0;
}
