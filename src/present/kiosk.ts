// A screen by itself: how long a slide stays, and what comes after it.
import type { Talk } from "./talk";

/** Milliseconds of idleness after which a touched kiosk goes on. */
export const RESUME = 60_000;
const TITLE = 9_000;
const CLOSING = 12_000;
const LEAST = 9_000;
/** Milliseconds a character: both languages are on the screen, but a viewer reads one. */
const PER_CHARACTER = 90;

/** `seconds`: what the host set for a step; null takes as long as its caption needs. */
export function dwellOf(talk: Talk, slide: number, seconds: number | null = null): number {
  if (slide === 0) return TITLE;
  const step = talk.steps[slide - 1];
  if (!step) return CLOSING;
  if (seconds !== null) return seconds * 1000;
  const characters = Math.max(step.caption.en?.length ?? 0, step.caption.vi?.length ?? 0);
  return Math.max(LEAST, 4_000 + characters * PER_CHARACTER);
}

/** The next slide; after the closing, the title of the next story. A talk that is not among `stories` begins again. */
export function afterSlide(
  stories: readonly string[],
  talk: string,
  slide: number,
  last: number,
): { readonly step: number; readonly story?: string } {
  if (slide < last) return { step: slide + 1 };
  const at = stories.indexOf(talk);
  return at < 0 ? { step: 0 } : { step: 0, story: stories[(at + 1) % stories.length]! };
}
