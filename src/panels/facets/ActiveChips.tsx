// The filters in use, as chips: pressing one clears it.
import { sayFacet } from "../../i18n/facetWords";
import { languagesOf } from "../../i18n/words";
import { setFilters, useApp, useFilters } from "../../state/appStore";
import { valuesInUse } from "./filterNames";

export function ActiveChips() {
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const filters = useFilters();
  const details = useApp((state) => state.details);
  return (
    <ul className="chips" aria-label={sayFacet(language, "active")}>
      {valuesInUse(language, filters, details).map(({ key, name, lang, without }) => (
        <li key={key}>
          <button
            type="button"
            className="chip removable"
            aria-label={sayFacet(language, "clearOne", { name })}
            onClick={() => setFilters(without)}
          >
            <span lang={lang}>{name}</span> <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
