// Words of the timeline in a frame on another site.
import { type Entry, speaker } from "./words";

export const EMBED_WORDS = {
  openWhole: { en: "open the whole timeline", vi: "mở toàn bộ dòng thời gian" },
} as const satisfies Record<string, Entry>;

export const sayEmbed = speaker(EMBED_WORDS);
