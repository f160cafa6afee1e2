// The one writer of the address. Opening an event is pushed at once (a reload may follow); all else replaces the entry
// after half a second of quiet, because Safari throws after a hundred writes. Nothing is written while Back is applied.

import { findEvent } from "../model/eventList";
import type { LanguageMode } from "../model/vocabulary";
import { type Address, type Appearance, DEFAULT_ADDRESS, decodeAddress, encodeAddress } from "./address";
import { bothLanguages, filtersOf, useApp } from "./appStore";
import { isHome, requestView, viewStore } from "./viewStore";

const QUIET = 500;
/** Changes that Back undoes, and changes that it passes over. */
const PUSHED = ["selected", "present", "story", "step"] as const;
const REPLACED = [
  "tracks",
  "themes",
  "people",
  "organizations",
  "places",
  "significance",
  "disagree",
  "years",
  "q",
  "lang",
  "layout",
  "appearance",
  "panel",
  "autoplay",
  "data",
  "list",
] as const;

interface Options {
  readonly location: Location;
  readonly history: History;
}

/** Starts writing and listening; returns how to stop. Call once the dataset is loaded and the first address applied. */
export function attachAddress({ location, history }: Options = window): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let applying = false;
  let written = encodeAddress(currentAddress());

  const write = (how: "push" | "replace", state = useApp.getState()) => {
    clearTimeout(timer);
    timer = undefined;
    const next = encodeAddress(currentAddress(state));
    if (next === written) return;
    written = next;
    // From a page of its own (an event's, a language's) the app goes on at the root.
    const base = page && location.pathname === page.path ? page.root : location.pathname + location.search;
    const url = next ? (base === page?.root ? `${base}#${next}` : `#${next}`) : base;
    if (how === "push" && !state.embed) history.pushState(null, "", url);
    else history.replaceState(null, "", url);
  };
  const later = () => {
    if (applying) return;
    clearTimeout(timer);
    timer = setTimeout(() => write("replace"), QUIET);
  };
  const stopApp = useApp.subscribe((state, before) => {
    if (applying) return;
    // A kiosk runs for days: its steps are not a history.
    if (!state.autoplay && PUSHED.some((key) => state[key] !== before[key])) {
      // What was still waiting belongs to the entry that is left behind.
      if (timer !== undefined) write("replace", before);
      write("push");
    } else if ([...PUSHED, ...REPLACED].some((key) => state[key] !== before[key])) later();
  });
  const stopView = viewStore.subscribe(later);
  const onPop = () => {
    clearTimeout(timer);
    timer = undefined;
    applying = true;
    applyAddress(readAddress(location));
    written = encodeAddress(currentAddress());
    applying = false;
  };
  window.addEventListener("popstate", onPop);
  return () => {
    clearTimeout(timer);
    stopApp();
    stopView();
    window.removeEventListener("popstate", onPop);
  };
}

/** A page other than the root that the app runs on: what it shows, and the root's path. */
export interface OwnPage {
  readonly path: string;
  readonly root: string;
  readonly event: string | null;
  readonly lang: LanguageMode | null;
}

let page: OwnPage | null = null;

/** Tells which page the browser opened; null for the root. Once, at the start. */
export function setOwnPage(own: OwnPage | null): void {
  page = own;
}

/** What an address says: its hash, if that says anything; else the page's own event and language. */
export function readAddress({ hash, pathname }: Pick<Location, "hash" | "pathname"> = window.location): Address {
  if (page && pathname === page.path && !hash.includes("=")) {
    return { ...DEFAULT_ADDRESS, event: page.event, lang: page.lang };
  }
  return decodeAddress(hash);
}

/** The address of what is on the screen now. */
export function currentAddress(state = useApp.getState()): Address {
  const view = viewStore.getState();
  const { lang, appearance } = state;
  const address: Address = {
    ...filtersOf(state),
    event: state.selected,
    view: isHome(view) ? null : view.view,
    q: state.q,
    lang: null,
    layout: state.layout,
    appearance: appearance === defaults.appearance ? null : appearance,
    panel: state.panel,
    present: state.present,
    story: state.story,
    step: state.step,
    autoplay: state.autoplay,
    talk: state.talk,
    data: state.data,
    list: state.list,
    embed: state.embed,
  };
  // Whoever is sent an address that says anything also sees it in the sender's language.
  return lang === defaults.lang && encodeAddress(address) === "" ? address : { ...address, lang };
}

/** What the reader would get without an address: set once at the start. */
export const defaults: { lang: LanguageMode; appearance: Appearance } = { lang: "en", appearance: "system" };

/** Shows what an address says. Unknown events are ignored. */
export function applyAddress(address: Address): void {
  const { core } = useApp.getState();
  const { event, view, lang, appearance, ...rest } = address;
  const known = event && core && findEvent(core.events, event) ? event : null;
  useApp.setState({
    ...rest,
    selected: known,
    lang: lang ?? (rest.present ? bothLanguages(defaults.lang) : defaults.lang),
    appearance: appearance ?? defaults.appearance,
  });
  requestView(view, known);
}
