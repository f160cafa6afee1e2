// Words of the glossary's panel.
import { type Entry, speaker } from "./words";

export const GLOSSARY_WORDS = {
  find: { en: "Find a term", vi: "Tìm thuật ngữ" },
  intro: {
    en: "Terms that the record uses, explained from the record. In an event’s text they are underlined with dots.",
    vi: "Các thuật ngữ dùng trong dữ liệu, giải thích theo dữ liệu. Trong nội dung sự kiện, thuật ngữ được gạch chân bằng dấu chấm.",
  },
  count: { en: { one: "{n} term", other: "{n} terms" }, vi: "{n} thuật ngữ" },
  none: { en: "No term by that name", vi: "Không có thuật ngữ này" },
  events: { en: "Search the events for it", vi: "Tìm trong các sự kiện" },
  eventsFor: { en: "Search the events for it: {name}", vi: "Tìm trong các sự kiện: {name}" },
} as const satisfies Record<string, Entry>;

export const sayGlossary = speaker(GLOSSARY_WORDS);
