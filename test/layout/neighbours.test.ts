// Where the arrow keys lead, against brute force.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Direction, nearestTo, neighbourOf } from "../../src/layout/neighbours";
import type { TimelineEvent } from "../../src/model/dataset";
import { TRACKS } from "../../src/model/vocabulary";
import { eventLists, eventsOf, settings } from "./events";

const some = eventLists(60).filter((events) => events.length > 0);
const walk = (events: readonly TimelineEvent[], from: TimelineEvent, ...directions: Direction[]) =>
  directions.reduce((event, direction) => neighbourOf(events, event, direction), from);

describe("neighbourOf", () => {
  it("reaches every event of a track, in order, from its first to its last, and back", () => {
    fc.assert(
      fc.property(some, (events) => {
        for (const track of TRACKS) {
          const own = events.filter((event) => event.track === track);
          if (own.length === 0) continue;
          const there = [walk(events, own[0]!, "first")];
          while (there.length <= own.length && neighbourOf(events, there.at(-1)!, "later") !== there.at(-1)) {
            there.push(neighbourOf(events, there.at(-1)!, "later"));
          }
          expect(there).toEqual(own);
          expect(walk(events, own[0]!, "last")).toBe(own.at(-1));
          const back = own.toReversed().map((event) => walk(events, event, "earlier"));
          expect(back).toEqual([...own.slice(0, -1).toReversed(), own[0]]);
        }
      }),
      settings(100),
    );
  });

  it("goes to the nearest event of the next track that has any", () => {
    fc.assert(
      fc.property(some, fc.nat(), (events, n) => {
        const current = events[n % events.length]!;
        for (const [direction, step] of [["trackAbove", -1] as const, ["trackBelow", 1] as const]) {
          let i = TRACKS.indexOf(current.track) + step;
          while (TRACKS[i] && !events.some((event) => event.track === TRACKS[i])) i += step;
          const reached = neighbourOf(events, current, direction);
          if (!TRACKS[i]) {
            expect(reached).toBe(current);
            continue;
          }
          expect(reached.track).toBe(TRACKS[i]);
          const gaps = events
            .filter((event) => event.track === TRACKS[i])
            .map((event) => Math.abs(event.anchor - current.anchor));
          expect(Math.abs(reached.anchor - current.anchor)).toBe(Math.min(...gaps));
        }
      }),
      settings(200),
    );
  });
});

describe("nearestTo", () => {
  const at = (place: number, track: TimelineEvent["track"]) => ({
    place,
    kind: "day" as const,
    length: 0,
    track,
    significance: 3 as const,
    text: "x",
  });

  it("finds the nearest, of two as near the earlier", () => {
    const events = eventsOf([at(0.1, "trade"), at(0.3, "trade"), at(0.2, "cultural")], { from: 0, to: 1000 });
    expect(nearestTo(events, "trade", 199)?.anchor).toBe(100);
    expect(nearestTo(events, "trade", 200)?.anchor).toBe(100);
    expect(nearestTo(events, "trade", 201)?.anchor).toBe(300);
  });

  it("finds none on an empty track", () => {
    expect(nearestTo([], "trade", 0)).toBeNull();
  });
});
