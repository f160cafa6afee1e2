// What the reader chose and what has been loaded. The moving window of time lives in viewStore, not here.
import { create } from "zustand";
import type { Core, Details } from "../model/dataset";
import { type LanguageMode, type Theme, TRACKS, type Track } from "../model/vocabulary";
import type { Appearance, Layout } from "./address";

export interface AppState {
  readonly core: Core | null;
  readonly details: Details | null;
  readonly lang: LanguageMode;
  readonly tracks: readonly Track[];
  readonly themes: readonly Theme[];
  readonly layout: Layout;
  readonly appearance: Appearance;
  /** Id of the event whose card is open. */
  readonly selected: string | null;
  readonly hovered: string | null;
  /** Id of the event that the keyboard stands on. */
  readonly focused: string | null;
  readonly helpOpen: boolean;
  /** False where the reader switched single-letter keys off (WCAG 2.1.4). */
  readonly singleKeys: boolean;
}

export const useApp = create<AppState>()(() => ({
  core: null,
  details: null,
  lang: "en",
  tracks: TRACKS,
  themes: [],
  layout: "timeline",
  appearance: "system",
  selected: null,
  hovered: null,
  focused: null,
  helpOpen: false,
  singleKeys: true,
}));

export function selectEvent(id: string | null): void {
  if (useApp.getState().selected !== id) useApp.setState({ selected: id });
}

/** Null: nothing is under the pointer. Guarded, because pointers move often and this re-renders. */
export function hoverEvent(id: string | null): void {
  if (useApp.getState().hovered !== id) useApp.setState({ hovered: id });
}

export function focusEvent(id: string | null): void {
  if (useApp.getState().focused !== id) useApp.setState({ focused: id });
}

/** Switches a track. The last one may go too: the page then offers to show all. */
export function toggleTrack(track: Track): void {
  useApp.setState(({ tracks }) => ({
    tracks: TRACKS.filter((one) => (one === track ? !tracks.includes(one) : tracks.includes(one))),
  }));
}

export function toggleTheme(theme: Theme): void {
  useApp.setState(({ themes }) => ({
    themes: themes.includes(theme) ? themes.filter((one) => one !== theme) : [...themes, theme],
  }));
}

export function clearFilters(): void {
  useApp.setState({ tracks: TRACKS, themes: [] });
}

const NEXT_LANGUAGE: Record<LanguageMode, LanguageMode> = { en: "vi", vi: "en+vi", "en+vi": "en", "vi+en": "en" };

/** English, Vietnamese, both: the L key. */
export function nextLanguage(): void {
  useApp.setState(({ lang }) => ({ lang: NEXT_LANGUAGE[lang] }));
}
