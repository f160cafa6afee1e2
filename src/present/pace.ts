// Is the speaker early or late? The planned minutes are shared out over the steps by how much there is to say.
import type { Bilingual } from "../model/record";

/** What a step needs beyond its words, in characters of notes: the picture, the pause, the click. */
const BREATH = 160;

/** When each step should have ended, in seconds from the start. Steps with longer notes get more of the time. */
export function schedule(minutes: number, steps: readonly { readonly notes: Bilingual }[]): readonly number[] {
  const weights = steps.map(({ notes }) => BREATH + Math.max(notes.en?.length ?? 0, notes.vi?.length ?? 0));
  const all = weights.reduce((a, b) => a + b, 0);
  let spent = 0;
  return weights.map((weight) => {
    spent += weight;
    return Math.round((spent / all) * minutes * 60);
  });
}

/**
 * Seconds behind the plan (above 0) or ahead of it (below 0) on a slide after `elapsed` seconds; 0 while a step's own time
 * lasts. Slide 0 is the title; the closing should be reached when the last step's time ends.
 */
export function paceOf(elapsed: number, slide: number, ends: readonly number[]): number {
  if (slide <= 0 || ends.length === 0) return 0;
  const step = Math.min(slide, ends.length + 1) - 1;
  const begins = step === 0 ? 0 : ends[step - 1]!;
  const finishes = step < ends.length ? ends[step]! : begins;
  if (elapsed < begins) return elapsed - begins;
  return elapsed > finishes ? elapsed - finishes : 0;
}

/** "4:05", "1:02:09". Negative values keep their sign out: say ahead or behind in words. */
export function clockText(seconds: number): string {
  const whole = Math.floor(Math.abs(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (value: number) => String(value).padStart(2, "0");
  return hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
