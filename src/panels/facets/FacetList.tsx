// One filter as a list of boxes to tick, each with its live count; a long list can be searched, accents or not.

import { useId, useMemo, useState } from "react";
import { sayFacet } from "../../i18n/facetWords";
import { foldVietnamese } from "../../model/fold";
import type { Language } from "../../model/vocabulary";

export interface FacetOption {
  readonly id: string;
  readonly name: string;
  readonly lang: Language;
  /** Other names it is found by. */
  readonly also?: readonly string[];
  readonly count: number;
}

export interface FacetListProps {
  readonly facet: "themes" | "people" | "organizations" | "places";
  readonly language: Language;
  readonly options: readonly FacetOption[];
  readonly chosen: readonly string[];
  readonly onToggle: (id: string) => void;
}

const FEW = 8;
const MOST = 120;

export function FacetList({ facet, language, options, chosen, onToggle }: FacetListProps) {
  const [sought, setSought] = useState("");
  const [all, setAll] = useState(false);
  const id = useId();
  const folded = useMemo(
    () => options.map((option) => foldVietnamese([option.name, ...(option.also ?? [])].join(" | "))),
    [options],
  );
  const words = foldVietnamese(sought).split(/\s+/).filter(Boolean);
  const found = words.length ? options.filter((_, i) => words.every((word) => folded[i]!.includes(word))) : options;
  const most = words.length || all ? MOST : FEW;
  const shown = found.filter((option, i) => i < most || chosen.includes(option.id));
  const rest = found.length - shown.length;
  return (
    <div className="facet-list">
      {options.length > FEW && (
        <input
          type="search"
          className="facet-find"
          value={sought}
          placeholder={sayFacet(language, `find.${facet}`)}
          aria-label={sayFacet(language, `find.${facet}`)}
          aria-controls={id}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      <ul id={id}>
        {shown.map((option) => (
          <li key={option.id}>
            <label className="facet-option" data-empty={option.count === 0 || undefined}>
              <input
                type="checkbox"
                checked={chosen.includes(option.id)}
                aria-label={sayFacet(language, "option", { name: option.name, n: option.count })}
                onChange={() => onToggle(option.id)}
              />
              <span lang={option.lang}>{option.name}</span>
              <span className="count">{option.count}</span>
            </label>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="muted">{sayFacet(language, "noOption")}</p>}
      {rest > 0 && most === FEW && (
        <button type="button" className="link-button" onClick={() => setAll(true)}>
          {sayFacet(language, "showAll", { n: found.length })}
        </button>
      )}
      {rest > 0 && most === MOST && <p className="muted">{sayFacet(language, "typeToFind", { n: rest })}</p>}
      {all && !words.length && (
        <button type="button" className="link-button" onClick={() => setAll(false)}>
          {sayFacet(language, "showFewer")}
        </button>
      )}
    </div>
  );
}
