// The index, built when the search is first opened: in slices, so that typing never waits, and again when the details arrive.
import { useEffect, useState } from "react";
import { GLOSSARY } from "../../i18n/glossary";
import { formatTheme } from "../../i18n/themes";
import type { Core, Details } from "../../model/dataset";
import { prepareSearch, type Search } from "../../model/search";
import { THEMES } from "../../model/vocabulary";
import { useApp } from "../../state/appStore";

/** Milliseconds of work between two chances for the page to draw. */
const SLICE = 8;

/** The search over what is loaded; null until its first index is built. An older index serves while the next is built. */
export function useSearch(): Search | null {
  const core = useApp((state) => state.core);
  const details = useApp((state) => state.details);
  const [search, setSearch] = useState<Search | null>(null);
  useEffect(() => {
    let alive = true;
    if (core) {
      searchOver(core, details).then((ready) => {
        if (alive) setSearch(() => ready);
      });
    }
    return () => {
      alive = false;
    };
  }, [core, details]);
  return search;
}

let built: { core: Core; details: Details | null; search: Promise<Search> } | null = null;

/** One index at a time is kept: opening the search again costs nothing. */
function searchOver(core: Core, details: Details | null): Promise<Search> {
  if (built?.core === core && built.details === details) return built.search;
  const themes = THEMES.map((id) => ({ id, name: { en: formatTheme("en", id), vi: formatTheme("vi", id) } }));
  const search = prepareSearch({ core, details, themes, terms: GLOSSARY }, slices());
  built = { core, details, search };
  return search;
}

function slices(): () => Promise<void> | null {
  let began = performance.now();
  return () => {
    if (performance.now() - began < SLICE) return null;
    return nextTurn().then(() => {
      began = performance.now();
    });
  };
}

/** After whatever the browser has waiting; unlike timers, never held back for four milliseconds. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
