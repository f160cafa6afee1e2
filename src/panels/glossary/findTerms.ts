// Where a text uses terms of the glossary: the first place of each.
import { GLOSSARY, type GlossaryTerm } from "../../i18n/glossary";

export interface FoundTerm {
  readonly term: GlossaryTerm;
  /** Place in the text: from, inclusive, to, exclusive. */
  readonly from: number;
  readonly to: number;
}

/** The terms that a text uses, in its order, each once; those in `known` are passed over. */
export function findTerms(text: string, known: ReadonlySet<string> = new Set()): FoundTerm[] {
  const found: FoundTerm[] = [];
  const seen = new Set(known);
  for (const match of text.matchAll(PATTERN)) {
    const term = TERMS.get(match[0]) ?? TERMS.get(match[0].toLowerCase());
    if (!term || seen.has(term.id)) continue;
    seen.add(term.id);
    found.push({ term, from: match.index, to: match.index + match[0].length });
  }
  return found;
}

/** Alias as written → term; also in small letters, for those that are not capitals alone. */
const TERMS: ReadonlyMap<string, GlossaryTerm> = new Map(
  GLOSSARY.flatMap((term) =>
    term.aliases.flatMap((alias): [string, GlossaryTerm][] =>
      isCapitals(alias)
        ? [[alias, term]]
        : [
            [alias, term],
            [alias.toLowerCase(), term],
          ],
    ),
  ),
);

/** Whole words only; the longest alias that fits. Capitals match as they are, words also with a capital or small letters. */
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${GLOSSARY.flatMap(({ aliases }) => aliases)
    .sort((a, b) => b.length - a.length)
    .map((alias) => (isCapitals(alias) ? escaped(alias) : anyCase(alias)))
    .join("|")})(?![\\p{L}\\p{N}]|[-–]\\p{L})`,
  "gu",
);

function isCapitals(alias: string): boolean {
  return alias === alias.toUpperCase();
}

/** Matches an alias in any mixture of capitals and small letters. */
function anyCase(alias: string): string {
  return [...alias]
    .map((letter) => {
      const [low, high] = [letter.toLowerCase(), letter.toUpperCase()];
      return low === high ? escaped(letter) : `[${low}${high}]`;
    })
    .join("");
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
