// The sign that tells a presenter that everything is on this device, and its size; offers a new version, never forces it.
import { sayOffline } from "../i18n/offlineWords";
import { languagesOf } from "../i18n/words";
import { useApp } from "../state/appStore";
import { useOffline } from "../state/offlineStore";

export function OfflineSign() {
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const { state, update } = useOffline();
  if (state.kind === "checking" || state.kind === "unsupported") return null;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  const size = sayOffline(language, "megabytes", { size: number.format(state.bytes / 1e6) });
  return (
    <span className="offline-sign" data-offline={state.kind} role="status">
      <span title={sayOffline(language, "readyNote")}>{sayOffline(language, "ready", { size })}</span>
      {state.kind === "update" && (
        <>
          {" · "}
          {sayOffline(language, "update")}{" "}
          <button type="button" className="link-button" onClick={update}>
            {sayOffline(language, "reload")}
          </button>
        </>
      )}
    </span>
  );
}
