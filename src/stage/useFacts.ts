// The discrete facts of the moving view that decide what exists: its band, and the window of time whose contents are drawn.
// Components render when these change, a few times in a long zoom, not on every frame.
import { type RefObject, useRef, useSyncExternalStore } from "react";
import { bandOf, smallestScale } from "../layout/bands";
import type { PlacedTimeline } from "../layout/scene";
import { scaleOf, type View } from "../layout/view";
import { viewStore } from "../state/viewStore";

export interface Facts {
  readonly band: number;
  /** Drawn window in days: the view, rounded outward to quarters of the band's widest screen. */
  readonly from: number;
  readonly to: number;
}

/** Quarters of a screen: a window holds at most a screen and a quarter. */
const STEPS = 4;

/** The facts of a view. `before` stays as long as it holds the view: zooming inside a band makes and removes nothing. */
export function factsOf(
  view: View,
  timeline: Pick<PlacedTimeline, "bands" | "bounds" | "geometry">,
  before: Facts | null = null,
): Facts {
  const { length } = timeline.geometry;
  const band = bandOf(scaleOf(view, length), timeline.bands);
  if (before?.band === band && before.from <= view.from && view.to <= before.to) return before;
  const step = length / smallestScale(band, timeline.bands) / STEPS;
  const first = Math.floor((view.from - timeline.bounds.from) / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil((view.to - timeline.bounds.from) / step - 1e-9));
  const from = timeline.bounds.from + first * step;
  const to = timeline.bounds.from + last * step;
  // The same again, where the tolerance above left a hair of the view outside: not a new fact.
  if (before?.band === band && before.from === from && before.to === to) return before;
  return { band, from, to };
}

/** The facts of the view now. They stay while the view moves under a cover, where there is one: nodes wait for its end. */
export function useFacts(
  timeline: PlacedTimeline,
  cover: RefObject<{ readonly ready: boolean } | null> | null = null,
): Facts {
  const last = useRef<{ readonly timeline: PlacedTimeline; readonly facts: Facts } | null>(null);
  return useSyncExternalStore(viewStore.subscribe, () => {
    const before = last.current?.timeline === timeline ? last.current.facts : null;
    const { view, moving } = viewStore.getState();
    if (before && moving && cover?.current?.ready) return before;
    const facts = factsOf(view, timeline, before);
    if (facts !== before) last.current = { timeline, facts };
    return facts;
  });
}
