// The ready strings and highlights that the drawing asks for, from the reader's language and choices.
import { useMemo } from "react";
import type { SceneViewProps } from "../draw/SceneView";
import { formatPlainDay, formatShort, formatTick } from "../i18n/dates";
import { accessibleName, labelOf } from "../i18n/describe";
import { languagesOf, say } from "../i18n/words";
import type { PlacedLabel, SceneWords } from "../layout/labels";
import { type PlacedMark, type PlacedTimeline, pinnedOf, type Scene } from "../layout/scene";
import { type TimelineEvent, textIn } from "../model/dataset";
import { columnsOf } from "../model/eventList";
import { type Language, type LanguageMode, TRACKS, type Track } from "../model/vocabulary";

/** What layout measures: labels and dates in the leading language. */
export function sceneWords(language: Language): SceneWords {
  return {
    labelOf: (event) => labelOf(language, event),
    dateOf: (event) => formatShort(language, event.date),
  };
}

type Strings = Pick<SceneViewProps, "nameOf" | "langOf" | "clusterName" | "laneName" | "tickText">;

export function useStrings(
  mode: LanguageMode,
  events: readonly TimelineEvent[],
  axis: "wide" | "narrow" = "wide",
): Strings {
  return useMemo(() => stringsFor(languagesOf(mode)[0]!, events, axis), [mode, events, axis]);
}

export function stringsFor(language: Language, events: readonly TimelineEvent[], axis: "wide" | "narrow"): Strings {
  const counts = TRACKS.map(() => 0);
  for (const track of columnsOf(events).track) counts[track]! += 1;
  return {
    nameOf: (event) => accessibleName(language, event),
    langOf: (event) => (textIn(event.label, language) ?? textIn(event.title, language))?.lang ?? language,
    clusterName: ({ count, from, to }) =>
      say(language, "clusterLabel", {
        n: count,
        from: formatPlainDay(language, from),
        to: formatPlainDay(language, to),
      }),
    laneName: (track) =>
      say(language, "laneLabel", { track: say(language, `track.${track}`), n: counts[TRACKS.indexOf(track)]! }),
    tickText: ({ day, kind }) => formatTick(language, day, kind, axis),
  };
}

/** Marks and labels of the selected and the focused event, where the scene does not show them anyway. */
export function pinnedIn(
  scene: Scene,
  timeline: PlacedTimeline,
  selected: TimelineEvent | null,
  focused: TimelineEvent | null,
): { marks: PlacedMark[]; labels: PlacedLabel[] } {
  const drawn = new Set(scene.lanes.flatMap((lane) => lane.marks.map((mark) => mark.event.id)));
  const marks: PlacedMark[] = [];
  const labels: PlacedLabel[] = [];
  for (const event of new Set([selected, focused])) {
    const pinned = event && pinnedOf(timeline, event);
    if (!pinned) continue;
    if (!drawn.has(event.id)) marks.push(pinned.mark);
    const labelled = scene.labels.some((label) => label.event.id === event.id);
    if (event === selected && !labelled && scene.geometry.orientation === "horizontal") labels.push(pinned.label);
  }
  return { marks, labels };
}

/** The event of each lane that Tab reaches: the focused or selected one, else the first whose mark is drawn. */
export function tabStopsOf(
  scene: Scene,
  selected: TimelineEvent | null,
  focused: TimelineEvent | null,
): Record<Track, string | null> {
  const stops: Record<Track, string | null> = { diplomatic: null, trade: null, cultural: null };
  for (const { track, marks } of scene.lanes) {
    const own = [focused, selected].find((event) => event?.track === track);
    const first = marks.reduce<PlacedMark | null>(
      (least, mark) => (!least || mark.event.index < least.event.index ? mark : least),
      null,
    );
    stops[track] = own?.id ?? first?.event.id ?? null;
  }
  return stops;
}

/** Marks that must be there (where arcs end, what a game asked for), where neither the scene nor a pin draws them anyway. */
export function withMarks(
  scene: Scene,
  pinned: readonly PlacedMark[],
  ends: readonly PlacedMark[],
): readonly PlacedMark[] {
  const drawn = new Set([...scene.lanes.flatMap((lane) => lane.marks), ...pinned].map((mark) => mark.event.id));
  return [...pinned, ...ends.filter((mark) => !drawn.has(mark.event.id))];
}
