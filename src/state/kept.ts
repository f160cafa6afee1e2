// What the reader chose to keep on this device. Storage may be forbidden or full: then nothing is kept, and nothing breaks.
const PREFIX = "timeline.";

export type KeptKey = "lang" | "appearance" | "singleKeys" | "reading" | "ownStories" | "speakerLanguage";

export function readKept(key: KeptKey): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

export function writeKept(key: KeptKey, value: string): void {
  try {
    localStorage.setItem(PREFIX + key, value);
  } catch {
    // Kept for this visit only.
  }
}
