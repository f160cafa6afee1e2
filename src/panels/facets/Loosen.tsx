// Nothing passes: the one filter that, cleared, brings back the most.
import { useMemo } from "react";
import { sayFacet } from "../../i18n/facetWords";
import { languagesOf } from "../../i18n/words";
import { ALL } from "../../model/filters";
import { setFilters, useApp, useFilters } from "../../state/appStore";
import { loosest } from "./countFacets";
import { nameOfFilter } from "./filterNames";

export function Loosen() {
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const core = useApp((state) => state.core);
  const details = useApp((state) => state.details);
  const filters = useFilters();
  const best = useMemo(() => (core ? loosest(core, filters, details) : null), [core, filters, details]);
  if (!best) return <p>{sayFacet(language, "loosenMost")}</p>;
  const name = nameOfFilter(language, best.name, filters, details);
  return (
    <button type="button" className="button" onClick={() => setFilters({ [best.name]: ALL[best.name] })}>
      {sayFacet(language, "loosen", { name, n: best.count })}
    </button>
  );
}
