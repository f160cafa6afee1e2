// Long lists of events behave as arrays do, and never build more events than are looked at.
import { describe, expect, it } from "vitest";
import type { TimelineEvent } from "../../src/model/dataset";
import {
  besides,
  columnsOf,
  type EventSource,
  filterEvents,
  findEvent,
  lazyEvents,
  phraseAt,
  pickEvents,
  placeOf,
  sourceOf,
  themesIn,
} from "../../src/model/eventList";
import { sampleColumns, sampleSource } from "../../src/model/sampleEvents";
import { sampleCore } from "./sampleCore";

const COUNT = 500;
const source = sampleSource(sampleColumns(COUNT, 7));
const lazy = lazyEvents(source);
const plain: TimelineEvent[] = Array.from({ length: COUNT }, (_, place) => source.at(place));

describe("a list made from columns", () => {
  it("reads, walks, maps and filters as an array does", () => {
    expect(lazy.length).toBe(COUNT);
    expect(Array.isArray(lazy)).toBe(true);
    expect([...lazy]).toEqual(plain);
    expect(lazy.map((event) => event.id)).toEqual(plain.map((event) => event.id));
    expect(lazy.filter((event) => event.span)).toEqual(plain.filter((event) => event.span));
    expect(lazy.at(-1)).toEqual(plain.at(-1));
    expect(lazy.slice(3, 6)).toEqual(plain.slice(3, 6));
    expect(lazy[COUNT]).toBeUndefined();
    expect(COUNT in lazy).toBe(false);
  });

  it("builds only what is looked at, and keeps what it built", () => {
    let built = 0;
    const counting: EventSource = {
      ...source,
      at: (place) => {
        built++;
        return source.at(place);
      },
    };
    const list = lazyEvents(counting);
    expect(findEvent(list, "sample-42")).toBe(list[42]);
    expect(columnsOf(list).anchor.length).toBe(COUNT);
    expect(themesIn(list).length).toBeGreaterThan(0);
    expect(built).toBe(1);
  });

  it("stays one when some are picked or filtered, with the same events at new places", () => {
    const long = filterEvents(lazy, (event) => event.span);
    const expected = plain.filter((event) => event.span);
    expect(sourceOf(long)).not.toBeNull();
    expect([...long]).toEqual(expected);
    expect(columnsOf(long)).toEqual(columnsOf(expected));
    expect(long.map((_, place) => phraseAt(sourceOf(long)!.labels("vi"), place))).toEqual(
      expected.map((event) => event.label!.vi),
    );
    for (const [place, event] of expected.entries()) expect(placeOf(long, event.id)).toBe(place);
    expect(placeOf(long, plain.find((event) => !event.span)!.id)).toBe(-1);
    expect([...pickEvents(long, Uint32Array.of(0, 2))]).toEqual([expected[0], expected[2]]);
  });
});

describe.each([
  ["lazy", lazy],
  ["plain", plain],
  ["the sample record", sampleCore().events],
])("any list: %s", (_, events) => {
  it("finds events by id", () => {
    for (const [place, event] of events.entries()) expect(placeOf(events, event.id)).toBe(place);
    expect(findEvent(events, null)).toBeNull();
    expect(findEvent(events, "sample-none")).toBeNull();
    expect(findEvent(events, `sample-${COUNT}`)).toBeNull();
  });

  it("knows what stands beside an event, chosen or not", () => {
    expect(besides(events, events[0]!)).toEqual({ previous: undefined, next: events[1] });
    expect(besides(events, events.at(-1)!)).toEqual({ previous: events.at(-2), next: undefined });
    const few = [events[0]!, events[2]!];
    expect(besides(few, events[1]!)).toEqual({ previous: events[0], next: events[2] });
  });

  it("has columns that say what its events say", () => {
    const { anchor, end, track, significance } = columnsOf(events);
    expect(Array.from(anchor)).toEqual(events.map((event) => event.anchor));
    expect(Array.from(end)).toEqual(events.map((event) => (event.span ? event.to : event.anchor)));
    expect(Array.from(significance)).toEqual(events.map((event) => event.significance));
    expect(track.length).toBe(events.length);
  });
});

describe("generated events", () => {
  it("are the same for a seed, other for another, in order, a tenth of them spans", () => {
    const columns = sampleColumns(20_000, 3);
    expect(sampleColumns(20_000, 3)).toEqual(columns);
    expect(sampleColumns(20_000, 4)).not.toEqual(columns);
    expect(columns.anchor.every((day, i) => i === 0 || columns.anchor[i - 1]! <= day)).toBe(true);
    const spans = columns.end.filter((end, i) => end > columns.anchor[i]!).length / columns.end.length;
    expect(spans).toBeGreaterThan(0.08);
    expect(spans).toBeLessThan(0.12);
  });
});
