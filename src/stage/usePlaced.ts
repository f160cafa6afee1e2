// Places the chosen events: at once while they are few, so that the record draws in the first frame; away from the page's
// thread when they are many, with a first picture of the foremost ones meanwhile.
import { useEffect, useMemo, useState } from "react";
import type { StageGeometry } from "../layout/lanes";
import { tableMeasure } from "../layout/measure";
import { type PlacedTimeline, placeTimeline } from "../layout/scene";
import type { TimelineEvent } from "../model/dataset";
import type { Language } from "../model/vocabulary";
import { sceneWords } from "./sceneProps";

/** More than these would hold up the first frame of a slow laptop. */
export const MOST_AT_ONCE = 2000;

export interface Placed {
  /** Null before the stage is measured, and until there is a first picture. */
  readonly timeline: PlacedTimeline | null;
  /** How far placing has come, 0 to 1; null when nothing is being placed. */
  readonly share: number | null;
}

/** A change of what is placed stops the work on what was. A timeline of the other direction is never given. */
export function usePlaced(
  events: readonly TimelineEvent[],
  bounds: PlacedTimeline["bounds"],
  geometry: StageGeometry | null,
  language: Language,
  factor: number,
): Placed {
  const many = events.length > MOST_AT_ONCE;
  const now = useMemo(
    () =>
      many || !geometry ? null : placeTimeline(events, bounds, geometry, sceneWords(language), tableMeasure(factor)),
    [many, events, bounds, geometry, language, factor],
  );
  const [away, setAway] = useState<Placed>({ timeline: null, share: null });
  useEffect(() => {
    if (!many || !geometry) return;
    let stop: (() => void) | null = null;
    let stopped = false;
    setAway(({ timeline }) => ({ timeline, share: 0 }));
    import("./placeAway").then(({ placeAway }) => {
      if (stopped) return;
      stop = placeAway({ events, bounds, geometry, language, factor }, (news) =>
        setAway((before) => ({ ...before, ...news })),
      );
    });
    return () => {
      stopped = true;
      stop?.();
    };
  }, [many, events, bounds, geometry, language, factor]);
  if (!many) return { timeline: now, share: null };
  const fits = away.timeline && geometry && away.timeline.geometry.orientation === geometry.orientation;
  return fits ? away : { timeline: null, share: away.share };
}
