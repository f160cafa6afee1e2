// Events: candidates from the index, then the best of them ranked by what a person means: the phrase as typed, in the
// title before the text; what weighs more in history; and the date, if one was asked for.
import type { TimelineEvent } from "./dataset";
import type { AskedDate } from "./searchDates";
import { IndexBuilder, type WordIndex } from "./searchIndex";
import type { Query } from "./searchQuery";
import { type EventTexts, eventReader, fieldsOf, PARTS, type Part, type SearchSource } from "./searchTexts";

/** Asked after each document: null to go on at once, or a promise to wait for. */
export type Pause = () => Promise<void> | null;

export interface PreparedEvents {
  readonly events: readonly TimelineEvent[];
  readonly texts: readonly Readonly<Record<Part, string>>[];
  readonly index: WordIndex;
}

export interface FoundEvents {
  readonly total: number;
  readonly best: readonly TimelineEvent[];
  readonly terms: readonly string[];
  readonly near: boolean;
}

/** How many of the candidates are looked at closely. */
const CLOSELY = 1000;
/** What a text counts that holds the syllables of a Vietnamese word apart; and the share of the best it then must reach. */
const APART = 0.3;
/** What an event counts that only speaks of the year asked for. */
const MENTION = 0.1;
/** With no document holding all words: at least this share of them. */
const SHARE = 0.6;

export async function prepareEvents({ core, details, themes }: SearchSource, pause: Pause): Promise<PreparedEvents> {
  const read = eventReader(details, themes);
  const builder = new IndexBuilder();
  const texts: Record<Part, string>[] = [];
  for (const event of core.events) {
    const own: EventTexts = read(event);
    builder.add(fieldsOf(own));
    texts.push({ title: own.title.text, names: own.names.text, summary: own.summary.text, details: own.details.text });
    const wait = pause();
    if (wait) await wait;
  }
  return { events: core.events, texts, index: builder.index() };
}

export function findEvents(prepared: PreparedEvents, query: Query, most: number): FoundEvents {
  const { events, texts, index } = prepared;
  const { phrases, date } = query;
  const asked = [...query.words, ...phrases.flatMap((phrase) => phrase.split(" "))];
  const mentions = date?.word ? index.holding(date.word) : null;
  const dated = (i: number) => (date ? dateFactor(events[i]!, date) || (mentions?.has(i) ? MENTION : 0) : 1);
  if (asked.length === 0) return byDate(events, dated, most);
  for (const how of ["exact", "near", "some"] as const) {
    const { scores, held, terms } = index.find(
      asked,
      query.open && phrases.length === 0,
      how === "exact" ? how : "near",
    );
    const needed = how === "some" ? Math.ceil(asked.length * SHARE) : asked.length;
    if (how === "some" && needed === asked.length) break;
    const best = new Best(CLOSELY);
    for (let i = 0; i < events.length; i++) {
      if (held[i]! < needed) continue;
      const factor = dated(i);
      if (factor === 0 || !phrases.every((phrase) => holds(texts[i]!, ` ${phrase} `))) continue;
      best.offer(i, scores[i]! * factor * (held[i]! / asked.length) ** 2 * weightOf(events[i]!));
    }
    if (best.total === 0) continue;
    const ranked = best.ranked((i, score) => score * phraseFactor(events[i]!, texts[i]!, query));
    const kept = query.syllables ? withoutScattered(ranked, (i) => holds(texts[i]!, ` ${query.whole}`)) : ranked;
    return {
      total: best.total - (ranked.length - kept.length),
      best: kept.slice(0, most).map(({ i }) => events[i]!),
      terms: terms.flat(),
      near: how !== "exact",
    };
  }
  return { total: 0, best: [], terms: [], near: false };
}

/** Only a date was typed: the weightiest of it first. */
function byDate(events: readonly TimelineEvent[], dated: (i: number) => number, most: number): FoundEvents {
  const best = new Best(most);
  events.forEach((event, i) => {
    const factor = dated(i);
    if (factor > 0) best.offer(i, factor * event.significance);
  });
  const ranked = best.ranked((_, score) => score);
  return { total: best.total, best: ranked.map(({ i }) => events[i]!), terms: [], near: false };
}

/** "cá tra" is one thing: a text with "cả" here and "kiểm tra" there does not speak of it. */
function withoutScattered(ranked: readonly Scored[], together: (i: number) => boolean): readonly Scored[] {
  const best = ranked[0]?.score ?? 0;
  const holding = ranked.map(({ i }) => together(i));
  return holding.includes(true) ? ranked.filter(({ score }, k) => holding[k] || score >= APART * best) : ranked;
}

/** 0: not of the date. An event that begins in it counts fully, one that runs through it less. */
function dateFactor(event: TimelineEvent, asked: AskedDate): number {
  const { from, to } = asked;
  if (event.from >= from && event.to <= to) return 1;
  // An event known to the year is no answer to a day.
  if (!event.span && FINENESS[event.precision] > FINENESS[asked.precision]) return 0;
  if (event.from >= from && event.from < to) return 0.9;
  return event.from < to && event.to > from ? 0.4 : 0;
}

const FINENESS = { day: 0, month: 1, year: 2, years: 3 } as const;

function weightOf({ significance }: TimelineEvent): number {
  return 1 + 0.18 * (significance - 1);
}

const PHRASE: Readonly<Record<Part, number>> = { title: 4, names: 1.8, summary: 1.7, details: 1.3 };

/** How much more a document counts that holds the words together, in their order; more again with the same marks. */
function phraseFactor(event: TimelineEvent, texts: Readonly<Record<Part, string>>, query: Query): number {
  const { whole, open, marked } = query;
  if (!whole) return 1;
  const together = PARTS.find((part) => texts[part].includes(` ${whole} `));
  const growing = open ? PARTS.find((part) => texts[part].includes(` ${whole}`)) : undefined;
  const apart = query.syllables ? APART : 1;
  const factor = together ? PHRASE[together] : growing ? 1 + (PHRASE[growing] - 1) * 0.6 : apart;
  return marked && namedWith(event, marked) ? factor * 1.5 : factor;
}

function namedWith({ title, label }: TimelineEvent, marked: string): boolean {
  return [title.en, title.vi, label?.en, label?.vi].some(
    (text) => text?.normalize("NFC").toLowerCase().includes(marked) ?? false,
  );
}

function holds(texts: Readonly<Record<Part, string>>, phrase: string): boolean {
  return PARTS.some((part) => texts[part].length > phrase.length && texts[part].includes(phrase));
}

interface Scored {
  readonly i: number;
  readonly score: number;
}

/** Keeps the best few of many, without sorting the many. */
class Best {
  total = 0;
  private readonly kept: Scored[] = [];

  constructor(private readonly most: number) {}

  offer(i: number, score: number): void {
    this.total += 1;
    const { kept, most } = this;
    if (kept.length === most && score <= kept[most - 1]!.score) return;
    let [low, high] = [0, kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (kept[middle]!.score >= score) low = middle + 1;
      else high = middle;
    }
    kept.splice(low, 0, { i, score });
    if (kept.length > most) kept.pop();
  }

  ranked(scoreOf: (i: number, score: number) => number): Scored[] {
    return this.kept
      .map(({ i, score }) => ({ i, score: scoreOf(i, score) }))
      .sort((a, b) => b.score - a.score || a.i - b.i);
  }
}
