// An inverted index over short documents: words to postings in typed arrays, so that a key press costs a few passes over
// numbers even with 100,000 documents. The dictionary (prefixes, near spellings) is MiniSearch's radix tree.
import SearchableMap from "minisearch/SearchableMap";

/** One field of a document: its folded words, and how much a word in it counts. */
export interface Field {
  readonly words: readonly string[];
  readonly boost: number;
  /** Usual number of words: in a longer field each counts for less. */
  readonly usual: number;
}

export interface WordIndex {
  readonly size: number;
  /** What it returns is overwritten by the next call. */
  readonly find: (words: readonly string[], open: boolean, how: "exact" | "near") => Found;
  /** The documents that hold exactly this word. */
  readonly holding: (word: string) => ReadonlySet<number>;
}

/** Per document: its score, and how many of the words it holds. */
export interface Found {
  readonly scores: Float32Array;
  readonly held: Uint8Array;
  /** For each word asked for, the words of the index that it matched. */
  readonly terms: readonly (readonly string[])[];
}

interface Posting {
  readonly docs: number[];
  readonly weights: number[];
}

const SATURATION = 0.7;
const PREFIX_WEIGHT = 0.6;
const NEAR_WEIGHT = 0.35;
/** Postings looked at for one word, the shortest of the words it begins first: two letters begin half of all that is written. */
const MOST_POSTINGS = 300_000;
/** A shorter word than this, alone, is no prefix: half of all documents would match. */
const SHORTEST_PREFIX = 2;

/** Collects documents; `add` gives them numbers from 0. Call `index` when all are in (more may follow, then ask again). */
export class IndexBuilder {
  private readonly dictionary = new SearchableMap<number>();
  private readonly ids = new Map<string, number>();
  private readonly postings: Posting[] = [];
  private size = 0;

  add(fields: readonly Field[]): number {
    const doc = this.size++;
    const weights = new Map<string, number>();
    for (const { words, boost, usual } of fields) {
      const counts = new Map<string, number>();
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
      const length = SATURATION * (0.4 + (0.6 * words.length) / usual);
      for (const [word, count] of counts)
        weights.set(word, (weights.get(word) ?? 0) + (boost * count) / (count + length));
    }
    for (const [word, weight] of weights) {
      const { docs, weights: all } = this.postingOf(word);
      docs.push(doc);
      all.push(weight);
    }
    return doc;
  }

  index(): WordIndex {
    const { size, dictionary } = this;
    const packed = this.postings.map(({ docs, weights }) => ({
      docs: Uint32Array.from(docs),
      weights: Float32Array.from(weights),
      rarity: Math.log(1 + (size - docs.length + 0.5) / (docs.length + 0.5)),
    }));
    const scores = new Float32Array(size);
    const held = new Uint8Array(size);
    const gains = new Float32Array(size);
    return {
      size,
      holding: (word) => new Set(packed[dictionary.get(word) ?? -1]?.docs),
      find: (words, open, how) => {
        scores.fill(0);
        held.fill(0);
        const terms = words.map((word, i) => {
          const matches = matchesOf(dictionary, word, open && i === words.length - 1, how);
          gains.fill(0);
          let seen = 0;
          for (const { id, weight } of matches.values()) {
            const { docs, weights, rarity } = packed[id]!;
            seen += docs.length;
            if (seen > MOST_POSTINGS) break;
            const worth = rarity * weight;
            for (let k = 0; k < docs.length; k++) {
              const gain = worth * weights[k]!;
              if (gain > gains[docs[k]!]!) gains[docs[k]!] = gain;
            }
          }
          for (let doc = 0; doc < size; doc++) {
            if (gains[doc]! === 0) continue;
            scores[doc]! += gains[doc]!;
            held[doc]! += 1;
          }
          return [...matches.keys()];
        });
        return { scores, held, terms };
      },
    };
  }

  private postingOf(word: string): Posting {
    const known = this.ids.get(word);
    if (known !== undefined) return this.postings[known]!;
    const id = this.postings.length;
    this.ids.set(word, id);
    this.dictionary.set(word, id);
    const posting: Posting = { docs: [], weights: [] };
    this.postings.push(posting);
    return posting;
  }
}

interface Match {
  readonly id: number;
  readonly weight: number;
}

/** The words of the dictionary that a typed word may stand for: itself, what it begins, or what is spelt almost so. */
function matchesOf(
  dictionary: SearchableMap<number>,
  word: string,
  growing: boolean,
  how: "exact" | "near",
): Map<string, Match> {
  const matches = new Map<string, Match>();
  const exact = dictionary.get(word);
  if (exact !== undefined) matches.set(word, { id: exact, weight: 1 });
  if (word.length >= (growing ? SHORTEST_PREFIX : 4)) {
    const longer = [...dictionary.atPrefix(word)].filter(([one]) => one !== word);
    for (const [one, id] of longer.sort(([a], [b]) => a.length - b.length)) {
      matches.set(one, { id, weight: (PREFIX_WEIGHT * word.length) / one.length });
    }
  }
  const reach = how === "near" && matches.size === 0 ? nearness(word) : 0;
  if (reach > 0) {
    const near = [...dictionary.fuzzyGet(word, reach)].map(([term, [id, distance]]) => ({ term, id, distance }));
    const least = Math.min(...near.map(({ distance }) => distance));
    for (const { term, id, distance } of near) {
      if (distance === least) matches.set(term, { id, weight: NEAR_WEIGHT / distance });
    }
  }
  return matches;
}

/** How many letters may be wrong. Numbers are never guessed. */
function nearness(word: string): number {
  if (/\d/.test(word) || word.length < 4) return 0;
  return word.length < 7 ? 1 : 2;
}
