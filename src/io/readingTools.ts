// What the reading panel hands out: files, and the list as a presentation.
import type { CiteFormat } from "../i18n/citeWords";
import { languagesOf } from "../i18n/words";
import { writeStoryFile } from "../model/storyFile";
import { startPresenting, useApp } from "../state/appStore";
import { keepStory } from "../state/presentStore";
import { eventAddress, isOnDisk } from "../state/publicAddress";
import { useReading } from "../state/readingStore";
import { citeEvents } from "./cite";
import { saveFile } from "./clipboard";
import { READING_STORY, readingCsv, readingStory } from "./readingFile";

export function saveReadingCsv(): void {
  const { core, details } = useApp.getState();
  if (!core) return;
  const addressOf = (id: string, language: "en" | "vi") => (isOnDisk() ? null : eventAddress(id, language));
  saveFile("reading-list.csv", readingCsv(core, details, useReading.getState().entries, addressOf), "text/csv");
}

const ENDINGS: Partial<Record<CiteFormat, string>> = { bibtex: "bib", ris: "ris", "csl-json": "json" };

/** Throws what the citation library throws. */
export async function saveReadingCitations(format: CiteFormat): Promise<void> {
  const { core, lang } = useApp.getState();
  const ids = useReading
    .getState()
    .entries.flatMap(({ id }) => (core?.events.some((one) => one.id === id) ? [id] : []));
  const text = await citeEvents(ids, format, languagesOf(lang)[0]!);
  saveFile(`reading-list.${ENDINGS[format] ?? "txt"}`, text);
}

/** A file of stories, as data/stories.json and the story editor read it. */
export function saveReadingStory(): void {
  const story = storyNow();
  if (story) saveFile("reading-list-story.json", writeStoryFile([story]), "application/json");
}

/** Shows the list in present mode. It is kept among the reader's own stories, so that a reload finds it. */
export function presentReading(): void {
  const story = storyNow();
  if (!story) return;
  keepStory(story);
  startPresenting(READING_STORY);
}

function storyNow() {
  const { core, details } = useApp.getState();
  return core && readingStory(core, details, useReading.getState().entries);
}
