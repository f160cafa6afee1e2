// A talk: a story made ready to be shown. Stories of the dataset, of somebody's own, and lists of events all become one.
import type { Core, Details, TimelineEvent } from "../model/dataset";
import { civilOf, dayAfter, dayOf, firstDay, readEdtf } from "../model/day";
import type { Bilingual, RawStory } from "../model/record";
import { type Theme, TRACKS, type Track } from "../model/vocabulary";

export interface TalkStep {
  readonly event: TimelineEvent | null;
  /** The window of time in days; null for the whole span. */
  readonly view: { readonly from: number; readonly to: number } | null;
  readonly tracks: readonly Track[];
  /** Empty: all of them. */
  readonly themes: readonly Theme[];
  readonly emphasis: readonly string[];
  readonly figure: RawStory["steps"][number]["figure"] | null;
  readonly caption: Bilingual;
  readonly notes: Bilingual;
}

export interface Talk {
  readonly id: string;
  readonly title: Bilingual;
  readonly intro: Bilingual;
  readonly minutes: number;
  readonly steps: readonly TalkStep[];
}

/** Longest a list of events may be: the address counts steps up to a thousand. */
const MOST_STEPS = 990;
const MINUTES_A_STEP = 1;

export function talkOf(core: Core, story: RawStory): Talk {
  const events = new Map(core.events.map((event) => [event.id, event]));
  return {
    id: story.id,
    title: story.title,
    intro: story.intro,
    minutes: story.minutes,
    steps: story.steps.map((step) => {
      const event = (step.event && events.get(step.event)) || null;
      return {
        event,
        view: step.view ? windowOf(step.view.from, step.view.to) : event && around(event),
        tracks: step.tracks?.length ? TRACKS.filter((track) => step.tracks!.includes(track)) : TRACKS,
        themes: step.themes ?? [],
        emphasis: step.emphasis ?? [],
        figure: step.figure ?? null,
        caption: step.caption,
        notes: step.notes,
      };
    }),
  };
}

/** A story of events, one a step, as a file would hold it. Notes are the summaries, where the details are at hand. */
export function storyOfEvents(
  id: string,
  title: Bilingual,
  events: readonly TimelineEvent[],
  details: Details | null,
): RawStory {
  const shown = events.slice(0, MOST_STEPS);
  return {
    id,
    title,
    intro: {},
    minutes: Math.min(120, Math.max(1, Math.round(shown.length * MINUTES_A_STEP))),
    steps: shown.map((event) => {
      const summary = details?.events[event.id]?.summary;
      return { event: event.id, caption: event.title, notes: summary ?? {} };
    }),
  };
}

/** First and last day of a written window: "2000" and "2002" are the whole of both years. */
export function windowOf(from: string, to: string): { from: number; to: number } | null {
  const [start, end] = [readEdtf(from), readEdtf(to)];
  if (!start || !end) return null;
  const window = { from: firstDay(start), to: dayAfter(end) };
  return window.to > window.from ? window : null;
}

/** The years beside an event's own. */
function around(event: TimelineEvent): { from: number; to: number } {
  return { from: dayOf(civilOf(event.from).year - 1, 1, 1), to: dayOf(civilOf(event.to - 1).year + 2, 1, 1) };
}

/** How many slides a talk has: its title, its steps, its closing. */
export function lastSlide(talk: Talk): number {
  return talk.steps.length + 1;
}

/** The step shown on a slide; null on the title and the closing. */
export function stepOn(talk: Talk, slide: number): TalkStep | null {
  return talk.steps[slide - 1] ?? null;
}
