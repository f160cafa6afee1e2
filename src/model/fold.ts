// Folding: how text is compared in search. Vietnamese is typed with and without marks, in composed and decomposed Unicode,
// with đ or d; after folding all of these are the same plain lower-case letters.

/** Lower case without marks, đ as d, and dashes, quotes and blanks in one form each. Idempotent. */
export function foldVietnamese(text: string): string {
  const lower = text.toLowerCase();
  return isAscii(lower) ? lower : lower.replace(/[^\0-\x7f]/gu, foldLetter);
}

/** The folded words of a text, in order: letters and digits; everything else parts words. */
export function foldedWords(text: string): string[] {
  return wordsOfFolded(foldVietnamese(text));
}

/** The words of a text that is folded already. */
export function wordsOfFolded(folded: string): string[] {
  return (folded.match(isAscii(folded) ? PLAIN_WORD : WORD) ?? []).map(oneSpelling);
}

/** British and American spellings as one: normalization, programs, defense are found as normalisation, programmes, defence. */
export function oneSpelling(word: string): string {
  const british = BRITISH.get(word);
  if (british !== undefined || !word.includes("z")) return british ?? word;
  return word.replace(/^(\w{4,}i)z(?=[aei]|$)/, "$1s");
}

/** True for a folded word that can be a syllable of Vietnamese: alone such a word says little, a row of them says one thing. */
export function isSyllable(word: string): boolean {
  return SYLLABLE.test(word);
}

/** True if the text is written with Vietnamese marks or đ: whoever types them means them. */
export function hasMarks(text: string): boolean {
  return !isAscii(text) && foldVietnamese(text) !== text.normalize("NFKD").toLowerCase();
}

/** A text folded piece by piece, with the place in the original of each folded character and of the end. */
export interface FoldedText {
  readonly folded: string;
  /** `origins[i]` is where in the original the folded character `i` comes from; one more entry marks the end. */
  readonly origins: readonly number[];
}

/** Folds and remembers where each character came from, so that a match in the folded text can be shown in the original. */
export function foldWithOrigins(text: string): FoldedText {
  let folded = "";
  const origins: number[] = [];
  let at = 0;
  for (const letter of text) {
    const piece = foldVietnamese(letter);
    for (let i = 0; i < piece.length; i++) origins.push(at);
    folded += piece;
    at += letter.length;
  }
  origins.push(at);
  return { folded, origins };
}

const WORD = /[\p{L}\p{N}]+/gu;
const PLAIN_WORD = /[a-z0-9]+/g;
const SYLLABLE = /^(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;

const BRITISH: ReadonlyMap<string, string> = new Map(
  Object.entries({
    center: "centre",
    centers: "centres",
    defense: "defence",
    honor: "honour",
    labor: "labour",
    program: "programme",
    programs: "programmes",
    theater: "theatre",
  }),
);

const PLAIN: Readonly<Record<string, string>> = {
  đ: "d",
  "\u00a0": " ",
  "\u2018": "'",
  "\u2019": "'",
  "\u02bc": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u00ab": '"',
  "\u00bb": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\u2212": "-",
};

/** Letters that have been folded: a language has few, a record many of each. */
const folded = new Map<string, string>();

function foldLetter(letter: string): string {
  const known = folded.get(letter);
  if (known !== undefined) return known;
  const bare = letter
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "");
  const plain = [...bare].map((one) => PLAIN[one] ?? one).join("");
  folded.set(letter, plain);
  return plain;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}
