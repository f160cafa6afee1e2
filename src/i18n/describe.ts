// How an event is named and spoken of: labels, titles and accessible names in the reader's language.
import { type TimelineEvent, textIn } from "../model/dataset";
import type { Language } from "../model/vocabulary";
import { formatDate } from "./dates";
import { say } from "./words";

/** What the timeline draws: the short label, or the title where a record has none. */
export function labelOf(language: Language, event: TimelineEvent): string {
  return (textIn(event.label, language) ?? textIn(event.title, language))?.text ?? event.id;
}

export function titleOf(language: Language, event: TimelineEvent): string {
  return textIn(event.title, language)?.text ?? event.id;
}

/** What a screen reader says of a mark: title, date, track. */
export function accessibleName(language: Language, event: TimelineEvent): string {
  return `${titleOf(language, event)}, ${formatDate(language, event.date)}, ${say(language, `track.${event.track}`)}`;
}
