// Words shown while many events are being placed.
import { speaker } from "./words";

export const PLACING_WORDS = {
  placing: { en: "Arranging {n} events…", vi: "Đang sắp xếp {n} sự kiện…" },
} as const;

export const sayPlacing = speaker(PLACING_WORDS);
