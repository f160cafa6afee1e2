// The keys of present mode, read from the same table as the handler.
import { sayKey } from "../i18n/keyWords";
import { sayPresent } from "../i18n/presentWords";
import type { Language } from "../model/vocabulary";
import { KEYS } from "../state/keys";
import { usePlayer } from "./playerStore";

const SIGNS: Record<string, string> = {
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Escape: "Esc",
  PageDown: "Page Down",
  PageUp: "Page Up",
};

export function WallHelp({ language }: { language: Language }) {
  const rows = KEYS.filter((row) => row.where === "present");
  const words = [...new Set(rows.map((row) => row.word))];
  const nameOf = (key: string) =>
    SIGNS[key] ??
    (key === " " ? (language === "vi" ? "Phím cách" : "Space") : key.length === 1 ? key.toUpperCase() : key);
  return (
    <div className="wall-help" role="dialog" aria-label={sayPresent(language, "help")}>
      <h2>{sayPresent(language, "help")}</h2>
      <dl>
        {words.map((word) => (
          <div key={word}>
            <dt>
              {[...new Set(rows.flatMap((row) => (row.word === word ? row.keys.map(nameOf) : [])))].map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{inHere(sayKey(language, word))}</dd>
          </div>
        ))}
      </dl>
      <p>{sayPresent(language, "helpHint")}</p>
      <button type="button" className="wall-button" onClick={() => usePlayer.setState({ help: false })}>
        {sayPresent(language, "close")}
      </button>
    </div>
  );
}

/** "Presenting: next step" → "Next step": the page's help has to say where a key holds, this one has not. */
function inHere(text: string): string {
  const own = text.replace(/^[^:]+: /, "");
  return own.charAt(0).toUpperCase() + own.slice(1);
}
