// What the reader chose and what has been loaded. The moving window of time lives in viewStore, not here.
import { create } from "zustand";
import { useShallow } from "zustand/shallow";
import type { Core, Details } from "../model/dataset";
import { ALL, type Filters } from "../model/filters";
import { type LanguageMode, type Theme, TRACKS, type Track } from "../model/vocabulary";
import type { Appearance, Layout, Panel, PanelName } from "./address";

export interface AppState extends Filters {
  readonly core: Core | null;
  readonly details: Details | null;
  readonly lang: LanguageMode;
  readonly layout: Layout;
  readonly appearance: Appearance;
  /** Words searched for. */
  readonly q: string;
  /** Id of the event whose card is open. */
  readonly selected: string | null;
  readonly hovered: string | null;
  /** Id of the event that the keyboard stands on. */
  readonly focused: string | null;
  readonly panel: Panel | null;
  /** Present mode. `story` null: the chosen events, one a step. */
  readonly present: boolean;
  readonly story: string | null;
  readonly step: number;
  readonly autoplay: boolean;
  /** A story of somebody's own that came packed in the address. */
  readonly talk: string | null;
  /** Address of another dataset; null for the site's own. */
  readonly data: string | null;
  /** Ids of a reading list that the address brought. */
  readonly list: readonly string[];
  readonly embed: boolean;
  /** Ids of events drawn out from the rest: what a game or a story step is about. */
  readonly emphasis: readonly string[];
  /** Figures behind the events in proportion, or by orders of magnitude. */
  readonly figures: "linear" | "log";
  /** The year whose figures are read out, and on which track. */
  readonly readout: { readonly track: Track; readonly year: number } | null;
  /** The strip of terms of office. */
  readonly terms: boolean;
  readonly helpOpen: boolean;
  /** False where the reader switched single-letter keys off (WCAG 2.1.4). */
  readonly singleKeys: boolean;
}

export const useApp = create<AppState>()(() => ({
  ...ALL,
  core: null,
  details: null,
  lang: "en",
  layout: "timeline",
  appearance: "system",
  q: "",
  selected: null,
  hovered: null,
  focused: null,
  panel: null,
  present: false,
  story: null,
  step: 0,
  autoplay: false,
  talk: null,
  data: null,
  list: [],
  embed: false,
  emphasis: [],
  figures: "linear",
  readout: null,
  terms: false,
  helpOpen: false,
  singleKeys: true,
}));

/** The filters alone, the same object while none changes. */
export function filtersOf(state: AppState): Filters {
  const { tracks, themes, people, organizations, places, significance, disagree, years } = state;
  return { tracks, themes, people, organizations, places, significance, disagree, years };
}

export function useFilters(): Filters {
  return useApp(useShallow(filtersOf));
}

export function selectEvent(id: string | null): void {
  if (useApp.getState().selected !== id) useApp.setState({ selected: id, emphasis: [] });
}

/** Null: nothing is under the pointer. Guarded, because pointers move often and this re-renders. */
export function hoverEvent(id: string | null): void {
  if (useApp.getState().hovered !== id) useApp.setState({ hovered: id });
}

/** Null: no year is asked for. Guarded, because pointers move often. */
export function readOut(readout: AppState["readout"]): void {
  const before = useApp.getState().readout;
  if (before?.track !== readout?.track || before?.year !== readout?.year) useApp.setState({ readout });
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
  useApp.setState(({ themes }) => ({ themes: toggled(themes, theme) }));
}

/** Switches one id of a filter on people, organizations or places. */
export function toggleIn(filter: "people" | "organizations" | "places", id: string): void {
  useApp.setState((state) => ({ [filter]: toggled(state[filter], id) }));
}

export function setFilters(filters: Partial<Filters>): void {
  useApp.setState(filters);
}

export function clearFilters(): void {
  useApp.setState(ALL);
}

export function openPanel(name: PanelName, subject: string | null = null): void {
  useApp.setState({ panel: { name, subject } });
}

export function closePanel(): void {
  if (useApp.getState().panel) useApp.setState({ panel: null });
}

/** Present mode with a story, or with the chosen events (story null). Step 0 is the title. */
export function startPresenting(story: string | null, step = 0): void {
  const { lang } = useApp.getState();
  pageLanguage = lang;
  useApp.setState({ present: true, story, step, talk: null, panel: null, lang: bothLanguages(lang) });
}

/** Back to the page, in the language that it was read in, with an event's card open if one is named. */
export function stopPresenting(event: string | null = null): void {
  const lang = pageLanguage ?? useApp.getState().lang;
  pageLanguage = null;
  useApp.setState({ present: false, story: null, step: 0, autoplay: false, talk: null, selected: event, lang });
}

/** The language of the page beneath a presentation; null where the address began with one. */
let pageLanguage: LanguageMode | null = null;

/** A hall reads both languages: the one being read leads. */
export function bothLanguages(lang: LanguageMode): LanguageMode {
  return lang === "en" ? "en+vi" : lang === "vi" ? "vi+en" : lang;
}

const NEXT_LANGUAGE: Record<LanguageMode, LanguageMode> = { en: "vi", vi: "en+vi", "en+vi": "en", "vi+en": "en" };

/** English, Vietnamese, both: the L key. */
export function nextLanguage(): void {
  useApp.setState(({ lang }) => ({ lang: NEXT_LANGUAGE[lang] }));
}

const NEXT_IN_THE_HALL: Record<LanguageMode, LanguageMode> = { "en+vi": "vi+en", "vi+en": "en", en: "vi", vi: "en+vi" };

/** In present mode L first changes which language leads, then shows one alone. */
export function nextHallLanguage(): void {
  useApp.setState(({ lang }) => ({ lang: NEXT_IN_THE_HALL[lang] }));
}

function toggled<T>(values: readonly T[], value: T): readonly T[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}
