// Tracks as toggles with counts, the theme being looked at, and a sentence that says what is shown.
import { type ReactNode, useMemo } from "react";
import { formatTheme } from "../i18n/themes";
import { languagesOf, say } from "../i18n/words";
import type { Core } from "../model/dataset";
import { countByTrack } from "../model/filters";
import { THEMES, TRACKS } from "../model/vocabulary";
import { clearFilters, toggleTheme, toggleTrack, useApp } from "../state/appStore";
import { TrackShape } from "./TrackShape";

export interface FilterBarProps {
  readonly core: Core;
  /** How many events pass. */
  readonly shown: number;
  /** Tools at the end of the line. */
  readonly children?: ReactNode;
}

export function FilterBar({ core, shown, children }: FilterBarProps) {
  const lang = useApp((state) => state.lang);
  const tracks = useApp((state) => state.tracks);
  const themes = useApp((state) => state.themes);
  const language = languagesOf(lang)[0]!;
  const counts = useMemo(() => countByTrack(core, { tracks, themes }), [core, tracks, themes]);
  const themeNames = useMemo(
    () =>
      THEMES.filter((theme) => core.events.some((event) => event.themes.includes(theme)))
        .map((theme) => ({ theme, name: formatTheme(language, theme) }))
        .sort((a, b) => a.name.localeCompare(b.name, language)),
    [core, language],
  );
  const filtered = shown !== core.events.length;
  return (
    <div className="filter-bar">
      <div className="track-toggles" role="group" aria-label={say(language, "tracks")}>
        {TRACKS.map((track) => {
          const name = say(language, `track.${track}`);
          return (
            <button
              key={track}
              type="button"
              className="track-toggle"
              data-track={track}
              aria-pressed={tracks.includes(track)}
              aria-label={say(language, "trackToggle", { track: name, n: counts[track] })}
              onClick={() => toggleTrack(track)}
            >
              <TrackShape track={track} />
              <span>{name}</span>
              <span className="count">{counts[track]}</span>
            </button>
          );
        })}
      </div>
      <label className="theme-select">
        <span className="visually-hidden">{say(language, "themes")}</span>
        <select
          value=""
          onChange={(event) => {
            const theme = THEMES.find((one) => one === event.target.value);
            if (theme) toggleTheme(theme);
          }}
        >
          <option value="">{say(language, "themes")}</option>
          {themeNames
            .filter(({ theme }) => !themes.includes(theme))
            .map(({ theme, name }) => (
              <option key={theme} value={theme}>
                {name}
              </option>
            ))}
        </select>
      </label>
      {themes.map((theme) => (
        <button
          key={theme}
          type="button"
          className="chip removable"
          aria-label={say(language, "clearTheme", { theme: formatTheme(language, theme) })}
          onClick={() => toggleTheme(theme)}
        >
          {formatTheme(language, theme)} <span aria-hidden="true">×</span>
        </button>
      ))}
      <p className="shown" role="status">
        {filtered
          ? say(language, "eventCountOf", { n: shown, all: core.events.length })
          : say(language, "eventCount", { n: shown })}
        {themes.length > 0 && (
          <>
            {" "}
            {say(language, "about", {
              themes: themes.map((theme) => formatTheme(language, theme).toLocaleLowerCase(language)).join(", "),
            })}
          </>
        )}
      </p>
      {filtered && (
        <button type="button" className="link-button" onClick={clearFilters}>
          {say(language, "showAll")}
        </button>
      )}
      {children}
    </div>
  );
}
