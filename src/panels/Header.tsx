// Title, language, timeline or list, keys, appearance.
import { tieDashes } from "../i18n/typography";
import { languagesOf, say } from "../i18n/words";
import { textIn } from "../model/dataset";
import type { LanguageMode } from "../model/vocabulary";
import { LAYOUTS } from "../state/address";
import { openPanel, useApp } from "../state/appStore";

const MODES: readonly { readonly mode: LanguageMode; readonly text: string; readonly lang: string }[] = [
  { mode: "en", text: "EN", lang: "en" },
  { mode: "vi", text: "VI", lang: "vi" },
  { mode: "en+vi", text: "EN + VI", lang: "en" },
];
const NAMES: Record<string, string> = { en: "English", vi: "Tiếng Việt" };
export function Header() {
  const lang = useApp((state) => state.lang);
  const layout = useApp((state) => state.layout);
  const core = useApp((state) => state.core);
  const language = languagesOf(lang)[0]!;
  const title = textIn(core?.title, language);
  const [name, span] = splitTitle(title?.text ?? say(language, "appTitle"));
  return (
    <header className="header">
      <h1 className="brand" lang={title?.lang ?? language}>
        <span className="brand-name">{tieDashes(name)}</span>{" "}
        <span className="brand-span">{span || say(language, "appSpan")}</span>
      </h1>
      <button type="button" className="search-button" onClick={() => openPanel("search")}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="9" cy="9" r="5.5" />
          <path d="m13 13 4 4" />
        </svg>
        <span>{say(language, "searchHint")}</span>
        <kbd aria-hidden="true">/</kbd>
      </button>
      <div className="header-tools">
        <div className="segmented" role="group" aria-label={say(language, "language")}>
          {MODES.map(({ mode, text, lang: own }) => (
            <button
              key={mode}
              type="button"
              lang={own}
              aria-pressed={mode === lang || (mode === "en+vi" && lang === "vi+en")}
              // What is seen comes first in the name: whoever speaks to the page says what they see.
              aria-label={`${text}, ${NAMES[mode] ?? say(language, "bothLanguages")}`}
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
        <button type="button" className="button primary present-button" onClick={() => openPanel("stories")}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M6 4.5v11l9-5.500z" />
          </svg>
          {say(language, "present")}
        </button>
        <button type="button" className="link-button" onClick={() => openPanel("share")}>
          {say(language, "share")}
        </button>
        <button type="button" className="link-button" onClick={() => openPanel("tools")}>
          {say(language, "more")}
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
