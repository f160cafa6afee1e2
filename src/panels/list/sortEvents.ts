// The order of the list and its rows: events, with a line for each year where they stand by date.
import { titleOf } from "../../i18n/describe";
import type { TimelineEvent } from "../../model/dataset";
import { civilOf } from "../../model/day";
import { type Language, TRACKS } from "../../model/vocabulary";
import { group } from "../group";

export const COLUMNS = ["date", "title", "track", "significance"] as const;
export type Column = (typeof COLUMNS)[number];
export interface Sort {
  readonly by: Column;
  readonly descending: boolean;
}

export type Row =
  | { readonly kind: "year"; readonly year: number; readonly count: number }
  | { readonly kind: "event"; readonly event: TimelineEvent };

/** A new list in the order asked for; equals stay in the order of their dates, whichever way the list runs. */
export function sortEvents(
  events: readonly TimelineEvent[],
  { by, descending }: Sort,
  language: Language,
): readonly TimelineEvent[] {
  // Events come sorted by date.
  if (by === "date") return descending ? [...events].reverse() : events;
  const way = descending ? -1 : 1;
  if (by === "title") {
    const { compare } = new Intl.Collator(language, { ignorePunctuation: true, numeric: true });
    return events
      .map((event) => ({ event, title: titleOf(language, event) }))
      .sort((a, b) => way * compare(a.title, b.title))
      .map(({ event }) => event);
  }
  const rank = (event: TimelineEvent) => (by === "track" ? TRACKS.indexOf(event.track) : event.significance);
  return [...events].sort((a, b) => way * (rank(a) - rank(b)));
}

export function rowsOf(events: readonly TimelineEvent[], { by }: Sort): readonly Row[] {
  const rowOf = (event: TimelineEvent): Row => ({ kind: "event", event });
  if (by !== "date") return events.map(rowOf);
  return group(events, ({ anchor }) => civilOf(anchor).year).flatMap(([year, members]): Row[] => [
    { kind: "year", year, count: members.length },
    ...members.map(rowOf),
  ]);
}
