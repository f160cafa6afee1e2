// Everything else the page can do, as a list of doors; and how the page looks.
import { languagesOf, say, type Word } from "../i18n/words";
import { APPEARANCES, type PanelName } from "../state/address";
import { openPanel, useApp } from "../state/appStore";

const APPEARANCE_WORDS = {
  system: "appearanceSystem",
  light: "appearanceLight",
  dark: "appearanceDark",
  contrast: "appearanceContrast",
} as const;

/** In the order of need. Each opens the panel of its name. */
const DOORS: readonly { readonly panel: PanelName; readonly word: Word; readonly hint: Word }[] = [
  { panel: "stories", word: "present", hint: "hint.present" },
  { panel: "share", word: "share", hint: "hint.share" },
  { panel: "takeaway", word: "door.takeaway", hint: "hint.takeaway" },
  { panel: "reading", word: "door.reading", hint: "hint.reading" },
  { panel: "compare", word: "door.compare", hint: "hint.compare" },
  { panel: "game", word: "door.game", hint: "hint.game" },
  { panel: "glossary", word: "door.glossary", hint: "hint.glossary" },
  { panel: "about", word: "door.about", hint: "hint.about" },
];

export function ToolsPanel() {
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const appearance = useApp((state) => state.appearance);
  return (
    <div className="tools">
      <ul className="doors">
        {DOORS.map(({ panel, word, hint }) => (
          <li key={panel}>
            <button type="button" className="door" onClick={() => openPanel(panel)}>
              <span className="door-name">{say(language, word)}</span>
              <span className="muted">{say(language, hint)}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="door" onClick={() => useApp.setState({ panel: null, helpOpen: true })}>
            <span className="door-name">{say(language, "helpTitle")}</span>
            <span className="muted">{say(language, "hint.help")}</span>
          </button>
        </li>
      </ul>
      <label className="appearance">
        <span>{say(language, "appearance")}</span>
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
    </div>
  );
}
