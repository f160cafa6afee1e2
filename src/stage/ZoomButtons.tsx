// Buttons for what wheel and fingers do: closer, farther, all of it.
import { languagesOf, say } from "../i18n/words";
import { fit, zoomBy } from "../layout/view";
import { useApp } from "../state/appStore";
import { viewStore } from "../state/viewStore";
import { flyTo } from "./flights";

export function ZoomButtons() {
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const zoom = (factor: number) => () => {
    const { view, bounds } = viewStore.getState();
    flyTo(zoomBy(view, factor, (view.from + view.to) / 2, bounds));
  };
  return (
    <div className="zoom-buttons" role="group" aria-label={`${say(language, "zoomIn")}, ${say(language, "zoomOut")}`}>
      <button
        type="button"
        className="icon-button"
        aria-label={say(language, "zoomOut")}
        title={say(language, "zoomOut")}
        onClick={zoom(0.5)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M4 10h12" />
        </svg>
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={say(language, "fitAll")}
        title={say(language, "fitAll")}
        onClick={() => flyTo(fit(viewStore.getState().bounds))}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M3 6v8M17 6v8M6 10h8M8 7.5 5.5 10 8 12.5M12 7.5l2.5 2.5-2.5 2.5" />
        </svg>
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={say(language, "zoomIn")}
        title={say(language, "zoomIn")}
        onClick={zoom(2)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M4 10h12M10 4v12" />
        </svg>
      </button>
    </div>
  );
}
