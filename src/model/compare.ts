// Two sets of events side by side: how many on each track and theme, and the main ones.
import type { TimelineEvent } from "./dataset";
import { THEMES, type Theme, TRACKS, type Track } from "./vocabulary";

export interface Summary {
  readonly count: number;
  readonly tracks: Readonly<Record<Track, number>>;
  readonly themes: ReadonlyMap<Theme, number>;
  /** The most significant events, in date order. */
  readonly main: readonly TimelineEvent[];
}

const MAIN = 6;

export function summarize(events: readonly TimelineEvent[]): Summary {
  const count = (test: (event: TimelineEvent) => boolean) => events.filter(test).length;
  return {
    count: events.length,
    tracks: {
      diplomatic: count((event) => event.track === "diplomatic"),
      trade: count((event) => event.track === "trade"),
      cultural: count((event) => event.track === "cultural"),
    },
    themes: new Map(THEMES.map((theme) => [theme, count((event) => event.themes.includes(theme))])),
    main: [...events]
      .sort((a, b) => b.significance - a.significance || a.index - b.index)
      .slice(0, MAIN)
      .sort((a, b) => a.index - b.index),
  };
}

/** Themes that either side has, the most frequent of both together first. */
export function themesOf(a: Summary, b: Summary, most: number): Theme[] {
  const sum = (theme: Theme) => (a.themes.get(theme) ?? 0) + (b.themes.get(theme) ?? 0);
  return THEMES.filter((theme) => sum(theme) > 0)
    .sort((x, y) => sum(y) - sum(x))
    .slice(0, most);
}

/** The largest number on either side over the tracks: what bars are drawn against. */
export function mostPerTrack(a: Summary, b: Summary): number {
  return Math.max(1, ...TRACKS.flatMap((track) => [a.tracks[track], b.tracks[track]]));
}
