// A story being written: changes as pure functions, so that what is kept is always a story that a file may hold.
import type { Details, TimelineEvent } from "../model/dataset";
import type { Bilingual, RawStory } from "../model/record";
import { type Language, TRACKS, type Track } from "../model/vocabulary";
import { storyOfEvents, windowOf } from "./talk";

export type Draft = RawStory;
export type DraftStep = RawStory["steps"][number];

/** Characters that a file allows (see StoriesFileSchema). */
export const LONGEST = { title: 100, intro: 1200, caption: 160, notes: 1600 } as const;
const MINUTES = { least: 1, most: 120 } as const;

export function emptyDraft(id: string): Draft {
  return { id, title: {}, intro: {}, minutes: 10, steps: [] };
}

/** The text with one language changed; a language without words is left out. */
export function withText(text: Bilingual, language: Language, value: string): Bilingual {
  const { [language]: _, ...rest } = text;
  return value.trim() ? { ...rest, [language]: value } : rest;
}

export function withMinutes(draft: Draft, minutes: number): Draft {
  const whole = Math.round(Math.min(Math.max(minutes || MINUTES.least, MINUTES.least), MINUTES.most));
  return { ...draft, minutes: whole };
}

/** Events at the end, one a step, with their titles as captions and their summaries as notes to begin with. */
export function withEvents(draft: Draft, events: readonly TimelineEvent[], details: Details | null): Draft {
  return { ...draft, steps: [...draft.steps, ...storyOfEvents(draft.id, {}, events, details).steps] };
}

export function withStep(draft: Draft, at: number, change: Partial<DraftStep>): Draft {
  return { ...draft, steps: draft.steps.map((step, i) => (i === at ? { ...step, ...change } : step)) };
}

export function withoutStep(draft: Draft, at: number): Draft {
  return { ...draft, steps: draft.steps.filter((_, i) => i !== at) };
}

/** A step at another place, counted from 0; beyond either end it stops there. */
export function withStepAt(draft: Draft, from: number, to: number): Draft {
  const step = draft.steps[from];
  if (!step) return draft;
  const others = draft.steps.filter((_, i) => i !== from);
  const at = Math.min(Math.max(to, 0), others.length);
  return { ...draft, steps: [...others.slice(0, at), step, ...others.slice(at)] };
}

/** The window of a step from two written dates. Both empty: none of its own. Null: they cannot be read. */
export function viewFrom(from: string, to: string): { readonly view: DraftStep["view"] } | null {
  const [start, end] = [from.trim(), to.trim()];
  if (!start && !end) return { view: undefined };
  return windowOf(start, end) && !`${start}${end}`.includes("/") ? { view: { from: start, to: end } } : null;
}

/** A track switched on or off for a step; all of them is the same as none named. The last one cannot go. */
export function withTrack(step: DraftStep, track: Track): Pick<DraftStep, "tracks"> {
  const shown = step.tracks?.length ? step.tracks : TRACKS;
  const next = TRACKS.filter((one) => (one === track ? !shown.includes(one) : shown.includes(one)));
  return { tracks: next.length === 0 || next.length === TRACKS.length ? undefined : next };
}
