// The list of keys, read from the same table as the handlers, and the switch for single-letter ones.
import { sayKey } from "../i18n/keyWords";
import { languagesOf, say } from "../i18n/words";
import { useApp } from "../state/appStore";
import { KEYS } from "../state/keys";
import { Dialog } from "./Dialog";

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
  const words = [...new Set(KEYS.map((row) => row.word))];
  return (
    <Dialog title={say(language, "helpTitle")} onClose={() => useApp.setState({ helpOpen: false })}>
      <dl className="keys">
        {words.map((word) => (
          <div key={word}>
            <dt>
              {[...new Set(KEYS.filter((row) => row.word === word).map((row) => row.keys[0]))].map((key) => (
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
    </Dialog>
  );
}
