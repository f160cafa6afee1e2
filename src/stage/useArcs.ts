// The links of the selected event as arcs, with the marks that must be drawn for them to end at.
import { useMemo } from "react";
import type { Arc, ArcsProps } from "../draw/Arcs";
import { linkWord } from "../i18n/linkWords";
import { languagesOf, say } from "../i18n/words";
import { type PlacedMark, type PlacedTimeline, pinnedOf } from "../layout/scene";
import type { Core, TimelineEvent } from "../model/dataset";
import { civilOf } from "../model/day";
import { linksOf } from "../model/links";
import { useApp } from "../state/appStore";

export interface Arcing extends ArcsProps {
  readonly marks: readonly PlacedMark[];
}

/** Null while nothing is selected, or the details are not there yet. Links to events that are filtered away are left out. */
export function useArcs(timeline: PlacedTimeline, core: Core, selected: TimelineEvent | null): Arcing | null {
  const details = useApp((state) => state.details);
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  return useMemo(() => {
    const own = selected && pinnedOf(timeline, selected)?.mark;
    if (!own || !details) return null;
    const marks: PlacedMark[] = [];
    const arcs = linksOf(own.event.id, core, details).flatMap(({ kind, outward, event }): Arc[] => {
      const mark = pinnedOf(timeline, event)?.mark;
      if (!mark) return [];
      marks.push({ ...mark, labelled: false });
      return [
        {
          id: event.id,
          kind,
          outward,
          track: event.track,
          day: event.anchor,
          y: mark.at,
          tag: `${say(language, linkWord(kind, outward))} ${civilOf(event.from).year}`,
        },
      ];
    });
    return arcs.length ? { from: { day: own.event.anchor, y: own.at }, arcs, marks } : null;
  }, [timeline, core, selected, details, language]);
}
