// The discrete facts of the moving view that decide what exists: its band, and the window of time whose contents are drawn.
// Components render when these change, a few times in a long zoom, not on every frame.
import { useSyncExternalStore } from "react";
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

export function factsOf(view: View, timeline: Pick<PlacedTimeline, "bands" | "bounds" | "geometry">): Facts {
  const { length } = timeline.geometry;
  const band = bandOf(scaleOf(view, length), timeline.bands);
  const step = length / smallestScale(band, timeline.bands) / STEPS;
  const first = Math.floor((view.from - timeline.bounds.from) / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil((view.to - timeline.bounds.from) / step - 1e-9));
  return { band, from: timeline.bounds.from + first * step, to: timeline.bounds.from + last * step };
}

export function useFacts(timeline: PlacedTimeline): Facts {
  const key = useSyncExternalStore(viewStore.subscribe, () => keyOf(factsOf(viewStore.getState().view, timeline)));
  const [band, from, to] = key.split("|").map(Number) as [number, number, number];
  return { band, from, to };
}

function keyOf({ band, from, to }: Facts): string {
  return `${band}|${from}|${to}`;
}
