// Lists of events that may be too long for one object each. A list is an array of events to everyone; what walks all of it
// asks for its columns instead. A list made from columns builds an event only when somebody looks at it.
import { firstPlace } from "./bisect";
import type { TimelineEvent } from "./dataset";
import { type Language, THEMES, type Theme, TRACKS } from "./vocabulary";

/** Events as columns in the order of their anchors; an event is its place. Days as in day.ts. */
export interface EventColumns {
  /** Where marks stand. */
  readonly anchor: Float64Array;
  /** Exclusive end of a span; equal to the anchor for a point. */
  readonly end: Float64Array;
  /** Places in TRACKS. */
  readonly track: Uint8Array;
  readonly significance: Uint8Array;
}

/** Texts put together from few different words: text `i` is the words from `starts[i]` to `starts[i + 1]`, with spaces between. */
export interface Phrases {
  readonly vocabulary: readonly string[];
  readonly starts: Uint32Array;
  readonly words: Uint16Array;
}

/** Where a long list comes from. */
export interface EventSource {
  readonly columns: EventColumns;
  /** Builds the event at a place. */
  readonly at: (place: number) => TimelineEvent;
  /** The place of an id; −1 if there is none. */
  readonly placeOf: (id: string) => number;
  /** What the timeline draws beside the marks. */
  readonly labels: (language: Language) => Phrases;
  /** Themes that occur. */
  readonly themes: readonly Theme[];
}

type Events = readonly TimelineEvent[];

const SOURCES = new WeakMap<Events, EventSource>();
const COLUMNS = new WeakMap<Events, EventColumns>();
const PLACES = new WeakMap<Events, ReadonlyMap<string, number>>();
/** Events of a source that are kept once built: some screens of them. */
const MOST_KEPT = 4000;

/** The events of a source as an array. Reading a few costs as little as in any array; walking all of it builds them all. */
export function lazyEvents(source: EventSource): Events {
  const count = source.columns.anchor.length;
  const kept = new Map<number, TimelineEvent>();
  const at = (place: number): TimelineEvent => {
    let event = kept.get(place);
    if (!event) {
      if (kept.size >= MOST_KEPT) kept.clear();
      event = source.at(place);
      kept.set(place, event);
    }
    return event;
  };
  const isPlace = (key: string | symbol): key is string => typeof key === "string" && /^\d+$/.test(key);
  const list: Events = new Proxy<TimelineEvent[]>([], {
    get(target, key, receiver) {
      if (key === "length") return count;
      if (isPlace(key)) return Number(key) < count ? at(Number(key)) : undefined;
      return Reflect.get(target, key, receiver);
    },
    has(target, key) {
      return isPlace(key) ? Number(key) < count : Reflect.has(target, key);
    },
  });
  SOURCES.set(list, source);
  return list;
}

/** The source of a list that has one; null for an ordinary array. */
export function sourceOf(events: Events): EventSource | null {
  return SOURCES.get(events) ?? null;
}

/** The columns of any list. O(n) the first time for an ordinary array. */
export function columnsOf(events: Events): EventColumns {
  const known = sourceOf(events)?.columns ?? COLUMNS.get(events);
  if (known) return known;
  const columns: EventColumns = {
    anchor: Float64Array.from(events, (event) => event.anchor),
    end: Float64Array.from(events, (event) => (event.span ? event.to : event.anchor)),
    track: Uint8Array.from(events, (event) => TRACKS.indexOf(event.track)),
    significance: Uint8Array.from(events, (event) => event.significance),
  };
  COLUMNS.set(events, columns);
  return columns;
}

/** The place of an id in a list; −1 if it has none. O(1) after the first time. */
export function placeOf(events: Events, id: string): number {
  const source = sourceOf(events);
  if (source) return source.placeOf(id);
  let places = PLACES.get(events);
  if (!places) {
    places = new Map(events.map((event, place) => [event.id, place]));
    PLACES.set(events, places);
  }
  return places.get(id) ?? -1;
}

/** The event with an id; null for no id, and for one that the list does not have. O(1) after the first time. */
export function findEvent(events: Events, id: string | null): TimelineEvent | null {
  return id === null ? null : (events[placeOf(events, id)] ?? null);
}

/** The events before and after one, in date order; one that the list leaves out has neighbours too. O(log n). */
export function besides(
  events: Events,
  { index }: TimelineEvent,
): { readonly previous: TimelineEvent | undefined; readonly next: TimelineEvent | undefined } {
  const at = firstPlace(events.length, (place) => events[place]!.index < index);
  return { previous: events[at - 1], next: events[events[at]?.index === index ? at + 1 : at] };
}

/** The events that pass a test: of a source, again a list that builds them when looked at. */
export function filterEvents(events: Events, test: (event: TimelineEvent) => boolean): Events {
  const source = sourceOf(events);
  if (!source) return events.filter(test);
  const rows: number[] = [];
  const { length } = source.columns.anchor;
  for (let place = 0; place < length; place++) if (test(source.at(place))) rows.push(place);
  return pickEvents(events, Uint32Array.from(rows));
}

/** The events at some places, in rising order. */
export function pickEvents(events: Events, rows: Uint32Array): Events {
  const source = sourceOf(events);
  if (!source) return Array.from(rows, (place) => events[place]!);
  const { anchor, end, track, significance } = source.columns;
  return lazyEvents({
    columns: {
      anchor: Float64Array.from(rows, (place) => anchor[place]!),
      end: Float64Array.from(rows, (place) => end[place]!),
      track: Uint8Array.from(rows, (place) => track[place]!),
      significance: Uint8Array.from(rows, (place) => significance[place]!),
    },
    at: (row) => source.at(rows[row]!),
    placeOf: (id) => rowOf(rows, source.placeOf(id)),
    labels: (language) => pickPhrases(source.labels(language), rows),
    themes: source.themes,
  });
}

/** The themes that occur in a list, in the order of the vocabulary. */
export function themesIn(events: Events): readonly Theme[] {
  const source = sourceOf(events);
  if (source) return source.themes;
  const found = new Set(events.flatMap((event) => event.themes));
  return THEMES.filter((theme) => found.has(theme));
}

/** The text at a place. */
export function phraseAt({ vocabulary, starts, words }: Phrases, place: number): string {
  let text = "";
  for (let i = starts[place]!; i < starts[place + 1]!; i++) text += (text && " ") + vocabulary[words[i]!];
  return text;
}

function pickPhrases({ vocabulary, starts, words }: Phrases, rows: Uint32Array): Phrases {
  const picked = new Uint32Array(rows.length + 1);
  for (let row = 0; row < rows.length; row++) {
    picked[row + 1] = picked[row]! + starts[rows[row]! + 1]! - starts[rows[row]!]!;
  }
  const found = new Uint16Array(picked[rows.length]!);
  for (let row = 0; row < rows.length; row++) {
    found.set(words.subarray(starts[rows[row]!]!, starts[rows[row]! + 1]!), picked[row]!);
  }
  return { vocabulary, starts: picked, words: found };
}

function rowOf(rows: Uint32Array, place: number): number {
  if (place < 0) return -1;
  const row = firstPlace(rows.length, (at) => rows[at]! < place);
  return rows[row] === place ? row : -1;
}
