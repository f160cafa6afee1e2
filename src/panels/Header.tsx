// Title, language, timeline or list, keys, appearance.
import { languagesOf, say } from "../i18n/words";
import { textIn } from "../model/dataset";
import type { LanguageMode } from "../model/vocabulary";
import { APPEARANCES, LAYOUTS } from "../state/address";
import { useApp } from "../state/appStore";

const MODES: readonly { readonly mode: LanguageMode; readonly text: string; readonly lang: string }[] = [
  { mode: "en", text: "EN", lang: "en" },
  { mode: "vi", text: "VI", lang: "vi" },
  { mode: "en+vi", text: "EN + VI", lang: "en" },
];
const NAMES: Record<string, string> = { en: "English", vi: "Tiếng Việt" };
const APPEARANCE_WORDS = {
  system: "appearanceSystem",
  light: "appearanceLight",
  dark: "appearanceDark",
} as const;

export function Header() {
  const lang = useApp((state) => state.lang);
  const layout = useApp((state) => state.layout);
  const appearance = useApp((state) => state.appearance);
  const core = useApp((state) => state.core);
  const language = languagesOf(lang)[0]!;
  const title = textIn(core?.title, language);
  const [name, span] = splitTitle(title?.text ?? say(language, "appTitle"));
  return (
    <header className="header">
      <h1 className="brand" lang={title?.lang ?? language}>
        <span className="brand-name">{name}</span>{" "}
        <span className="brand-span">{span || say(language, "appSpan")}</span>
      </h1>
      <div className="header-tools">
        <div className="segmented" role="group" aria-label={say(language, "language")}>
          {MODES.map(({ mode, text, lang: own }) => (
            <button
              key={mode}
              type="button"
              lang={own}
              aria-pressed={mode === lang || (mode === "en+vi" && lang === "vi+en")}
              aria-label={NAMES[mode] ?? say(language, "bothLanguages")}
              onClick={() => useApp.setState({ lang: mode === "en+vi" && language === "vi" ? "vi+en" : mode })}
            >
              {text}
            </button>
          ))}
        </div>
        <div className="segmented layouts" role="group" aria-label={say(language, "view")}>
          {LAYOUTS.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={layout === one}
              onClick={() => useApp.setState({ layout: one })}
            >
              {say(language, one)}
            </button>
          ))}
        </div>
        <label className="appearance">
          <span className="visually-hidden">{say(language, "appearance")}</span>
          <select
            value={appearance}
            onChange={(event) => {
              const chosen = APPEARANCES.find((one) => one === event.target.value);
              if (chosen) useApp.setState({ appearance: chosen });
            }}
          >
            {APPEARANCES.map((one) => (
              <option key={one} value={one}>
                {say(language, APPEARANCE_WORDS[one])}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="link-button help-button" onClick={() => useApp.setState({ helpOpen: true })}>
          {say(language, "help")}
        </button>
      </div>
    </header>
  );
}

/** "Vietnam – United States, 1995–2025" → the name and the years. */
function splitTitle(title: string): [string, string] {
  const comma = title.lastIndexOf(",");
  return comma > 0 && /\d{4}/.test(title.slice(comma))
    ? [title.slice(0, comma), title.slice(comma + 1).trim()]
    : [title, ""];
}
