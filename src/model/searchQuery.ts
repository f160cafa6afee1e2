// What somebody typed, taken apart: quoted phrases, a date, and the words that are left. All folded.
import { foldedWords, hasMarks, isSyllable, wordsOfFolded } from "./fold";
import { type AskedDate, readAskedDate } from "./searchDates";

export interface Query {
  /** Words outside quotes, without the date. */
  readonly words: readonly string[];
  /** Quoted phrases: words joined by single blanks; must be found exactly. */
  readonly phrases: readonly string[];
  readonly date: AskedDate | null;
  /** All words in the order typed, phrases included: what a text is compared with as a whole. */
  readonly whole: string;
  /** True for two or more words that may all be syllables of Vietnamese: they belong together. */
  readonly syllables: boolean;
  /** The words as typed in lower case, if they carry marks: a text with the same marks is meant before one without. */
  readonly marked: string | null;
  /** True if the last word may still be growing: no blank and no quote after it. */
  readonly open: boolean;
}

export function readQuery(text: string): Query {
  const typed = text.normalize("NFC");
  const phrases: string[] = [];
  // Only a closed pair of quotes is a phrase: while it is being typed, its words count one by one.
  const outside = typed.replace(/["“”«»]([^"“”«»]*)["“”«»]/g, (_, inside: string) => {
    const phrase = foldedWords(inside).join(" ");
    if (phrase) phrases.push(phrase);
    return " ";
  });
  const { date, rest } = readAskedDate(outside);
  const words = wordsOfFolded(rest);
  return {
    words,
    phrases,
    date,
    whole: [...phrases, ...words].join(" "),
    syllables: words.length > 1 && phrases.length === 0 && words.every(isSyllable),
    marked: hasMarks(typed)
      ? typed
          .toLowerCase()
          .replace(/["“”«»]/g, " ")
          .replace(/\s+/g, " ")
          .trim()
      : null,
    open: words.length > 0 && /[\p{L}\p{N}]$/u.test(outside),
  };
}

export function isEmptyQuery({ words, phrases, date }: Query): boolean {
  return words.length === 0 && phrases.length === 0 && date === null;
}
