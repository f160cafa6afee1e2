// Where it happened: dots on a small map of the Pacific world, bundled, no tile server.
import { sayCard } from "../../i18n/cardWords";
import { locate } from "../../layout/locate";
import { LAND, MAP } from "../../layout/world";
import { textIn } from "../../model/dataset";
import type { RawPlace } from "../../model/record";
import type { Language } from "../../model/vocabulary";

export function LocatorMap({ places, language }: { places: readonly RawPlace[]; language: Language }) {
  const names = places.map((place) => textIn(place.name, language)?.text ?? place.id).join("; ");
  return (
    <svg
      className="locator"
      viewBox={`40 6 ${MAP.width - 90} ${MAP.height - 24}`}
      role="img"
      aria-label={sayCard(language, "map", { places: names })}
    >
      <path className="locator-land" d={LAND} />
      {places.map((place) => {
        const { x, y } = locate(place);
        return (
          <g key={place.id} transform={`translate(${x},${y})`}>
            <circle className="locator-ring" r={6} />
            <circle className="locator-dot" r={2.6} />
          </g>
        );
      })}
    </svg>
  );
}
