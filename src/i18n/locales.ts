// The browser's own formatters, each made when first asked for: the first of a locale takes milliseconds to load, which no
// page should pay for before it is drawn.
import type { Language } from "../model/vocabulary";

/** What each language is written as. */
const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", vi: "vi-VN" };

/** One formatter for each language. */
export function eachLanguage<T>(make: (locale: string) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    let one = made.get(language);
    if (one === undefined) {
      one = make(LOCALES[language]);
      made.set(language, one);
    }
    return one;
  };
}
