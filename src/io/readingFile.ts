// The reading list as files: a table with the notes, a story that present mode shows and the story editor opens.
import { sayReading } from "../i18n/readingWords";
import type { Core, Details, TimelineEvent } from "../model/dataset";
import type { RawStory } from "../model/record";
import { LANGUAGES, type Language } from "../model/vocabulary";
import type { ReadingEntry } from "../state/readingStore";
import { csvOf, edtfOf } from "./csv";

/** The id of the story that a reading list becomes: presenting it again replaces it. */
export const READING_STORY = "reading-list";

const LONGEST_NOTES = 1600;
const LONGEST_STORY = 120;

/** In the list's order. Events that the record does not have are left out. */
export function readingCsv(
  core: Core,
  details: Details | null,
  entries: readonly ReadingEntry[],
  addressOf: (id: string, language: Language) => string | null,
): string {
  const head = ["order", "id", "date_edtf", "title_en", "title_vi", "note", "address_en", "address_vi", "sources"];
  const rows = found(core, entries).map(({ event, note }, i) => [
    i + 1,
    event.id,
    edtfOf(event),
    event.title.en,
    event.title.vi,
    note,
    addressOf(event.id, "en"),
    addressOf(event.id, "vi"),
    details?.events[event.id]?.sources.map(({ url }) => url).join("\n"),
  ]);
  return csvOf(head, rows);
}

/** One event a step, in the list's order. The speaker's notes are the reader's own, then the summary. Null for an empty list. */
export function readingStory(core: Core, details: Details | null, entries: readonly ReadingEntry[]): RawStory | null {
  const listed = found(core, entries);
  if (listed.length === 0) return null;
  const both = (text: (language: Language) => string | undefined) =>
    Object.fromEntries(LANGUAGES.flatMap((language) => (text(language) ? [[language, text(language)]] : [])));
  return {
    id: READING_STORY,
    title: both((language) => sayReading(language, "storyTitle")),
    intro: both((language) => sayReading(language, "storyIntro", { n: listed.length })),
    minutes: Math.min(LONGEST_STORY, Math.max(1, listed.length)),
    steps: listed.map(({ event, note }) => ({
      event: event.id,
      caption: event.title,
      notes: both((language) =>
        [note.trim(), details?.events[event.id]?.summary[language]]
          .filter(Boolean)
          .join("\n\n")
          .slice(0, LONGEST_NOTES),
      ),
    })),
  };
}

function found(core: Core, entries: readonly ReadingEntry[]): { event: TimelineEvent; note: string }[] {
  const events = new Map(core.events.map((event) => [event.id, event]));
  return entries.flatMap(({ id, note }) => {
    const event = events.get(id);
    return event ? [{ event, note }] : [];
  });
}
