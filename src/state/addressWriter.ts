// The one writer of the address. Opening an event is pushed at once (a reload may follow); all else replaces the entry
// after half a second of quiet, because Safari throws after a hundred writes. Nothing is written while Back is applied.

import type { LanguageMode } from "../model/vocabulary";
import { type Address, type Appearance, DEFAULT_ADDRESS, decodeAddress, encodeAddress } from "./address";
import { useApp } from "./appStore";
import { isHome, requestView, viewStore } from "./viewStore";

const QUIET = 500;

interface Options {
  readonly location: Location;
  readonly history: History;
}

/** Starts writing and listening; returns how to stop. Call once the dataset is loaded and the first address applied. */
export function attachAddress({ location, history }: Options = window): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let applying = false;
  let written = encodeAddress(currentAddress());

  const write = (how: "push" | "replace") => {
    clearTimeout(timer);
    timer = undefined;
    const next = encodeAddress(currentAddress());
    if (next === written) return;
    written = next;
    const url = next ? `#${next}` : location.pathname + location.search;
    if (how === "push") history.pushState(null, "", url);
    else history.replaceState(null, "", url);
  };
  const later = () => {
    if (applying) return;
    clearTimeout(timer);
    timer = setTimeout(() => write("replace"), QUIET);
  };
  const stopApp = useApp.subscribe((state, before) => {
    if (applying) return;
    if (state.selected !== before.selected) {
      // What was still waiting belongs to the entry that is left behind.
      write("push");
    } else if (
      state.tracks !== before.tracks ||
      state.themes !== before.themes ||
      state.lang !== before.lang ||
      state.layout !== before.layout ||
      state.appearance !== before.appearance
    ) {
      later();
    }
  });
  const stopView = viewStore.subscribe(later);
  const onPop = () => {
    clearTimeout(timer);
    applying = true;
    applyAddress(decodeAddress(location.hash));
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

/** The address of what is on the screen now. */
export function currentAddress(): Address {
  const { selected, tracks, themes, lang, layout, appearance } = useApp.getState();
  const view = viewStore.getState();
  const address: Address = {
    ...DEFAULT_ADDRESS,
    event: selected,
    view: isHome(view) ? null : view.view,
    tracks,
    themes,
    layout,
    appearance: appearance === defaults.appearance ? null : appearance,
  };
  // Whoever is sent an address that says anything also sees it in the sender's language.
  return lang === defaults.lang && encodeAddress(address) === "" ? address : { ...address, lang };
}

/** What the reader would get without an address: set once at the start. */
export const defaults: { lang: LanguageMode; appearance: Appearance } = { lang: "en", appearance: "system" };

/** Shows what an address says. Unknown events are ignored. */
export function applyAddress(address: Address): void {
  const { core } = useApp.getState();
  const known = address.event && core?.events.some((event) => event.id === address.event) ? address.event : null;
  useApp.setState({
    selected: known,
    tracks: address.tracks,
    themes: address.themes,
    lang: address.lang ?? defaults.lang,
    layout: address.layout,
    appearance: address.appearance ?? defaults.appearance,
  });
  requestView(address.view);
}
