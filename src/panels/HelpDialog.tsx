// The list of keys, read from the same table as the handlers, and the switch for single-letter ones.
import { useRef } from "react";
import { sayKey } from "../i18n/keyWords";
import { languagesOf, say } from "../i18n/words";
import { useApp } from "../state/appStore";
import { KEYS } from "../state/keys";
import { useModal } from "./useModal";

const SIGNS: Record<string, string> = {
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Escape: "Esc",
};

export function HelpDialog() {
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const singleKeys = useApp((state) => state.singleKeys);
  const dialog = useRef<HTMLDialogElement>(null);
  useModal(dialog);
  const words = [...new Set(KEYS.map((row) => row.word))];
  return (
    <dialog
      ref={dialog}
      className="help"
      aria-labelledby="help-title"
      onClose={() => useApp.setState({ helpOpen: false })}
    >
      <h2 id="help-title">{say(language, "helpTitle")}</h2>
      <dl className="keys">
        {words.map((word) => (
          <div key={word}>
            <dt>
              {KEYS.filter((row) => row.word === word)
                .map((row) => row.keys[0])
                .map((key) => (
                  <kbd key={key}>{SIGNS[key] ?? (key.length === 1 ? key.toUpperCase() : key)}</kbd>
                ))}
            </dt>
            <dd>{sayKey(language, word)}</dd>
          </div>
        ))}
      </dl>
      <label className="switch-line">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => useApp.setState({ singleKeys: event.target.checked })}
        />
        <span>
          {say(language, "singleKeys")} <span className="muted">{say(language, "singleKeysNote")}</span>
        </span>
      </label>
      <form method="dialog">
        <button type="submit" className="button primary">
          {say(language, "close")}
        </button>
      </form>
    </dialog>
  );
}
