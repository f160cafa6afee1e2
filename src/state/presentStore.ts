// Stories of somebody's own: written or opened here (a reading list becomes one too). Loaded with what needs them, never with
// the page.
import { create } from "zustand";
import type { RawStory } from "../model/record";
import { readStoryFile, writeStoryFile } from "../model/storyFile";
import { readKept, writeKept } from "./kept";

export interface PresentState {
  /** In the order of their making; kept on this device. */
  readonly own: readonly RawStory[];
}

export const usePresent = create<PresentState>()(() => ({ own: readOwn() }));

/** Adds a story, or puts it in the place of the one with its id. */
export function keepStory(story: RawStory): void {
  usePresent.setState(({ own }) => ({
    own: own.some((one) => one.id === story.id)
      ? own.map((one) => (one.id === story.id ? story : one))
      : [...own, story],
  }));
  writeKept("ownStories", writeStoryFile(usePresent.getState().own));
}

export function removeStory(id: string): void {
  usePresent.setState(({ own }) => ({ own: own.filter((story) => story.id !== id) }));
  writeKept("ownStories", writeStoryFile(usePresent.getState().own));
}

/** An id that no story has yet. */
export function freeId(taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) if (!taken.has(`my-story-${n}`)) return `my-story-${n}`;
}

function readOwn(): readonly RawStory[] {
  const text = readKept("ownStories");
  return text ? readStoryFile(text, "ownStories", null).stories : [];
}
