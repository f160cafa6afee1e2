// Which talk the address asks for: a story of the dataset, one of somebody's own, a packed one, a list, or the chosen events.
import { useEffect, useMemo, useState } from "react";
import { sayPresent } from "../i18n/presentWords";
import { type Core, type Details, textIn } from "../model/dataset";
import { activeFilters, chooseEvents } from "../model/filters";
import { formatProblem } from "../model/problems";
import type { Bilingual, RawStory } from "../model/record";
import { useApp, useFilters } from "../state/appStore";
import { usePresent } from "../state/presentStore";
import { useSettings } from "../state/settingsStore";
import { unpackStory } from "./packing";
import { storyOfEvents, type Talk, talkOf } from "./talk";

/** The id of a talk made of the events chosen on the page. */
const CHOSEN = "chosen-events";
const HIGHLIGHT = 5;

export type Found =
  | { readonly kind: "waiting" }
  | { readonly kind: "unknown"; readonly id: string }
  | { readonly kind: "empty" }
  | { readonly kind: "broken"; readonly what: string }
  | { readonly kind: "talk"; readonly talk: Talk; readonly story: RawStory };

export function useStory(core: Core, details: Details | null): Found {
  const asked = useApp((state) => state.story);
  const autoplay = useApp((state) => state.autoplay);
  const packed = useApp((state) => state.talk);
  const own = usePresent((state) => state.own);
  const filters = useFilters();
  const kiosk = useSettings((state) => state.kiosk);
  // A kiosk that the address tells nothing more shows what its host set: a story or the highlights; else the stories in turn.
  const loops = autoplay && asked === null && packed === null && activeFilters(filters).length === 0;
  const id = loops ? (kiosk ? kiosk.story : (details?.stories[0]?.id ?? null)) : asked;
  const unpacked = useUnpacked(core, id === null ? packed : null);
  return useMemo((): Found => {
    if (!details) return { kind: "waiting" };
    if (id === null && packed !== null) return unpacked;
    const story = findStory();
    if (!story) return id === null ? { kind: "empty" } : { kind: "unknown", id };
    return { kind: "talk", story, talk: talkOf(core, story) };

    function findStory(): RawStory | null {
      if (id !== null) return [...details!.stories, ...own].find((one) => one.id === id) ?? null;
      const chosen = loops ? { ...filters, significance: HIGHLIGHT } : filters;
      const events = chooseEvents(core, chosen, details);
      return events.length ? storyOfEvents(CHOSEN, core.title, events, details) : null;
    }
  }, [core, details, id, packed, own, filters, loops, unpacked]);
}

function useUnpacked(core: Core, packed: string | null): Found {
  const [found, setFound] = useState<{ readonly packed: string; readonly found: Found } | null>(null);
  useEffect(() => {
    if (packed === null) return;
    let alive = true;
    unpackStory(packed, new Set(core.events.map((event) => event.id))).then(({ stories, problems }) => {
      const story = stories[0];
      const result: Found = story
        ? { kind: "talk", story, talk: talkOf(core, story) }
        : { kind: "broken", what: problems[0] ? formatProblem(problems[0]) : "" };
      if (alive) setFound({ packed, found: result });
    });
    return () => {
      alive = false;
    };
  }, [core, packed]);
  return found && found.packed === packed ? found.found : { kind: "waiting" };
}

/** The name of a story in a language, or what stands for one. */
export function titleOfStory(language: "en" | "vi", title: Bilingual): string {
  return textIn(title, language)?.text ?? sayPresent(language, "untitled");
}
