// The filters: a sheet at the side, the timeline beside it following each change. On phones it fills the screen.
import { type ReactNode, useMemo, useRef, useState } from "react";
import { sayFacet } from "../../i18n/facetWords";
import { formatTheme } from "../../i18n/themes";
import { languagesOf, say } from "../../i18n/words";
import { type Details, textIn } from "../../model/dataset";
import { civilOf } from "../../model/day";
import { chooseEvents, type FilterName } from "../../model/filters";
import { organizationNames, personNames, placeNames } from "../../model/searchTexts";
import { type Language, SIGNIFICANCES, THEMES, TRACKS } from "../../model/vocabulary";
import {
  clearFilters,
  closePanel,
  setFilters,
  toggleIn,
  toggleTheme,
  toggleTrack,
  useApp,
  useFilters,
} from "../../state/appStore";
import { TrackShape } from "../TrackShape";
import { useModal } from "../useModal";
import { type Counts, countFacets } from "./countFacets";
import { FacetList, type FacetOption } from "./FacetList";
import "./facets.css";
import { isFiltered } from "./filterNames";
import { YearRange } from "./YearRange";

export function FacetsPanel() {
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const core = useApp((state) => state.core);
  const details = useApp((state) => state.details);
  const filters = useFilters();
  const dialog = useRef<HTMLDialogElement>(null);
  useModal(dialog);
  const counts = useMemo(() => (core ? countFacets(core, filters, details) : null), [core, filters, details]);
  const shown = useMemo(() => (core ? chooseEvents(core, filters, details).length : 0), [core, filters, details]);
  const span = core && { from: civilOf(core.span.from).year, to: civilOf(core.span.to - 1).year };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a native dialog; a click beside it does too
    <dialog
      ref={dialog}
      className="facets"
      aria-labelledby="facets-title"
      onCancel={(event) => {
        event.preventDefault();
        closePanel();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) closePanel();
      }}
    >
      <div className="panel-head">
        <h2 id="facets-title">{sayFacet(language, "title")}</h2>
        <button
          type="button"
          className="icon-button close"
          aria-label={sayFacet(language, "close")}
          onClick={closePanel}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M5 5l10 10M15 5 5 15" />
          </svg>
        </button>
      </div>
      <div className="facets-body">
        {counts && span && (
          <>
            <Facet name="tracks" language={language} open>
              <ul className="facet-tracks">
                {TRACKS.map((track) => (
                  <li key={track}>
                    <label className="facet-option" data-track={track}>
                      <input
                        type="checkbox"
                        checked={filters.tracks.includes(track)}
                        aria-label={sayFacet(language, "option", {
                          name: say(language, `track.${track}`),
                          n: counts.tracks.get(track) ?? 0,
                        })}
                        onChange={() => toggleTrack(track)}
                      />
                      <TrackShape track={track} />
                      <span>{say(language, `track.${track}`)}</span>
                      <span className="count">{counts.tracks.get(track) ?? 0}</span>
                    </label>
                  </li>
                ))}
              </ul>
            </Facet>
            <Facet name="years" language={language} open>
              <YearRange
                language={language}
                span={span}
                years={filters.years}
                counts={counts.years}
                onChange={(years) => setFilters({ years })}
              />
            </Facet>
            <Facet name="themes" language={language} chosen={filters.themes.length} open>
              <FacetList
                facet="themes"
                language={language}
                options={themeOptions(language, counts.themes, filters.themes)}
                chosen={filters.themes}
                onToggle={(id) => {
                  const theme = THEMES.find((one) => one === id);
                  if (theme) toggleTheme(theme);
                }}
              />
            </Facet>
            {(["people", "organizations", "places"] as const).map((facet) => (
              <Facet key={facet} name={facet} language={language} chosen={filters[facet].length}>
                {details ? (
                  <FacetList
                    facet={facet}
                    language={language}
                    options={namedOptions(facet, language, details, counts[facet], filters[facet])}
                    chosen={filters[facet]}
                    onToggle={(id) => toggleIn(facet, id)}
                  />
                ) : (
                  <p className="muted">{sayFacet(language, "loading")}</p>
                )}
              </Facet>
            ))}
            <Facet name="significance" language={language} open>
              <ul className="facet-significance">
                {[...SIGNIFICANCES].reverse().map((least) => (
                  <li key={least}>
                    <label className="facet-option">
                      <input
                        type="radio"
                        name="significance"
                        checked={filters.significance === least}
                        aria-label={sayFacet(language, "option", {
                          name: significanceName(language, least),
                          n: counts.significance.get(least) ?? 0,
                        })}
                        onChange={() => setFilters({ significance: least })}
                      />
                      <span>{significanceName(language, least)}</span>
                      <span className="count">{counts.significance.get(least) ?? 0}</span>
                    </label>
                  </li>
                ))}
              </ul>
            </Facet>
            <Facet name="disagree" language={language} open>
              <label className="facet-option">
                <input
                  type="checkbox"
                  checked={filters.disagree}
                  aria-label={sayFacet(language, "option", {
                    name: sayFacet(language, "onlyDisagree"),
                    n: counts.disagree,
                  })}
                  onChange={() => setFilters({ disagree: !filters.disagree })}
                />
                <span>{sayFacet(language, "onlyDisagree")}</span>
                <span className="count">{counts.disagree}</span>
              </label>
            </Facet>
          </>
        )}
      </div>
      <div className="facets-foot">
        <button type="button" className="link-button" disabled={!isFiltered(filters)} onClick={clearFilters}>
          {sayFacet(language, "clearAll")}
        </button>
        <button type="button" className="button primary" onClick={closePanel}>
          {sayFacet(language, "done", { n: shown })}
        </button>
      </div>
    </dialog>
  );
}

interface FacetProps {
  readonly name: FilterName;
  readonly language: Language;
  /** How many values are chosen; said beside the title. */
  readonly chosen?: number;
  readonly open?: boolean;
  readonly children: ReactNode;
}

function Facet({ name, language, chosen = 0, open = false, children }: FacetProps) {
  // How it begins; from then on the reader opens and closes it.
  const [first] = useState(open || chosen > 0);
  return (
    <details className="facet" data-facet={name} open={first}>
      <summary>
        {sayFacet(language, `facet.${name}`)}
        {chosen > 0 && <span className="count"> {sayFacet(language, "chosen", { n: chosen })}</span>}
      </summary>
      <div role="group" aria-label={sayFacet(language, `facet.${name}`)}>
        {children}
      </div>
    </details>
  );
}

function significanceName(language: Language, least: number): string {
  if (least === 1) return sayFacet(language, "allEvents");
  return least === 5 ? sayFacet(language, "onlyFive") : sayFacet(language, "atLeast", { least: String(least) });
}

function themeOptions(language: Language, counts: Counts, chosen: readonly string[]): FacetOption[] {
  return sorted(
    language,
    THEMES.map((id) => ({ id, name: formatTheme(language, id), lang: language, count: counts.get(id) ?? 0 })),
    chosen,
  );
}

function namedOptions(
  facet: "people" | "organizations" | "places",
  language: Language,
  details: Details,
  counts: Counts,
  chosen: readonly string[],
): FacetOption[] {
  const also = {
    people: (id: string) => personNames(details.people[id]!),
    organizations: (id: string) => organizationNames(details.organizations[id]!),
    places: (id: string) => placeNames(details.places[id]!),
  }[facet];
  const options = Object.values(details[facet]).map(({ id, name }) => {
    const own = textIn(name, language);
    return { id, name: own?.text ?? id, lang: own?.lang ?? language, also: also(id), count: counts.get(id) ?? 0 };
  });
  return sorted(language, options, chosen);
}

/** The most frequent first; what would show nothing is left out, unless it is chosen. */
function sorted(language: Language, options: readonly FacetOption[], chosen: readonly string[]): FacetOption[] {
  const { compare } = new Intl.Collator(language);
  return options
    .filter(({ id, count }) => count > 0 || chosen.includes(id))
    .sort((a, b) => b.count - a.count || compare(a.name, b.name));
}
