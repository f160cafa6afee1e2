// Where in a text a query was found: the ranges to highlight, and the piece of a long text worth showing.
import { foldWithOrigins, isSyllable, oneSpelling } from "./fold";

/** From, inclusive, to, exclusive: places in the text as given. */
export type Range = readonly [number, number];

export interface Sought {
  /** The words asked for, in order, joined by single blanks. */
  readonly whole: string;
  /** Folded words of the record that they stand for. */
  readonly terms: ReadonlySet<string>;
}

/**
 * The ranges to highlight: words asked for, those that stand together as one. A lone syllable of several asked for ("tra" of
 * "cá tra") says nothing, so it is marked only if `loose`, and only where nothing better is.
 */
export function matchesIn(text: string, sought: Sought, loose = true): readonly Range[] {
  const words = placedWords(text);
  const matches = matchesOf(words, sought);
  const firm = matches.filter(({ firm: one }) => one);
  return (firm.length > 0 || !loose ? firm : matches).map(({ range }) => range);
}

/** How many of the words asked for a text holds, lone syllables aside. */
export function coverageOf(text: string, sought: Sought): number {
  const firm = matchesOf(placedWords(text), sought).filter((match) => match.firm);
  return new Set(firm.flatMap(({ asked }) => asked)).size;
}

export interface Excerpt {
  readonly text: string;
  /** True if something was cut off before, or after. */
  readonly before: boolean;
  readonly after: boolean;
}

/** The piece of a text around its first match, whole words, about `length` characters; null if nothing matches. */
export function excerptOf(text: string, sought: Sought, length = 120): Excerpt | null {
  const first = matchesIn(text, sought)[0];
  if (!first) return null;
  if (text.length <= length) return { text, before: false, after: false };
  const lead = Math.max(0, first[0] - Math.round(length / 3));
  const from = lead === 0 ? 0 : text.indexOf(" ", lead) + 1;
  const end = Math.min(text.length, from + length);
  const to = end === text.length ? end : Math.max(first[1], text.lastIndexOf(" ", end));
  return { text: text.slice(from, to), before: from > 0, after: to < text.length };
}

interface PlacedWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

function placedWords(text: string): PlacedWord[] {
  const { folded, origins } = foldWithOrigins(text);
  return [...folded.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: oneSpelling(word),
    from: origins[index]!,
    to: origins[index + word.length]!,
  }));
}

interface Match {
  readonly range: Range;
  /** Which of the words asked for, by place. */
  readonly asked: readonly number[];
  readonly firm: boolean;
}

function matchesOf(words: readonly PlacedWord[], { whole, terms }: Sought): Match[] {
  const asked = whole.split(" ").filter(Boolean);
  const matches: Match[] = [];
  for (let i = 0; i < words.length; ) {
    const { word, from, to } = words[i]!;
    const run = longestRun(words, i, asked);
    if (run.length > 1) {
      matches.push({ range: [from, words[i + run.length - 1]!.to], asked: run, firm: true });
    } else if (terms.has(word)) {
      const begun = asked.findIndex((one) => word.startsWith(one));
      const end = begun < 0 ? to : Math.min(to, from + asked[begun]!.length);
      const firm = asked.length === 1 || !isSyllable(word);
      matches.push({ range: [from, end], asked: [Math.max(0, begun)], firm });
    }
    i += Math.max(1, run.length);
  }
  return matches;
}

/** The places of the words asked for that the text has here, one after the other; the last of all may go on. */
function longestRun(words: readonly PlacedWord[], at: number, asked: readonly string[]): number[] {
  let best: number[] = [];
  for (let k = 0; k < asked.length; k++) {
    const run: number[] = [];
    while (k + run.length < asked.length) {
      const [word, want] = [words[at + run.length]?.word, asked[k + run.length]!];
      const last = k + run.length === asked.length - 1;
      if (word === undefined || !(word === want || (last && word.startsWith(want)))) break;
      run.push(k + run.length);
    }
    if (run.length > best.length) best = run;
  }
  return best;
}
