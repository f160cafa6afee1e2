// A text in the languages on the wall, the leading one first; the same words are not said twice.
import { languagesOf } from "../i18n/words";
import { textIn } from "../model/dataset";
import type { Bilingual } from "../model/record";
import type { Language, LanguageMode } from "../model/vocabulary";

export interface Said {
  readonly text: string;
  readonly lang: Language;
}

export function bothTexts(value: Bilingual | null | undefined, mode: LanguageMode): readonly Said[] {
  const found = languagesOf(mode).flatMap((language) => textIn(value, language) ?? []);
  return found.filter(({ text }, i) => found.findIndex((other) => other.text === text) === i);
}

/** The text in the leading language, or in the other; empty if there is none. */
export function leadingText(value: Bilingual | null | undefined, mode: LanguageMode): Said {
  return bothTexts(value, mode)[0] ?? { text: "", lang: languagesOf(mode)[0]! };
}
