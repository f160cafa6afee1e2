import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Move, type Player, play } from "../../src/present/player";

const at = (slide: number, blank = false): Player => ({ slide, last: 5, blank });
const anyMove: fc.Arbitrary<Move> = fc.oneof(
  fc.constantFrom("next", "back", "first", "last", "blank"),
  fc.record({ to: fc.oneof(fc.integer({ min: -9, max: 99 }), fc.constant(Number.NaN)) }),
);

describe("the player", () => {
  it.each([
    ["next", 2, 3],
    ["next", 5, 5],
    ["back", 2, 1],
    ["back", 0, 0],
    ["first", 3, 0],
    ["last", 1, 5],
  ] as const)("%s on slide %i leads to %i", (move, from, to) => {
    expect(play(at(from), move)).toEqual(at(to));
  });

  it("goes where it is told, as far as there are slides", () => {
    expect(play(at(0), { to: 4 }).slide).toBe(4);
    expect(play(at(0), { to: 40 }).slide).toBe(5);
    expect(play(at(3), { to: Number.NaN }).slide).toBe(0);
  });

  it("blanks and comes back", () => {
    expect(play(at(2), "blank")).toEqual(at(2, true));
    expect(play(at(2, true), "blank")).toEqual(at(2));
  });

  it.each(["next", "back", "first", "last"] as const)("on a blank screen %s only brings the picture back", (move) => {
    expect(play(at(2, true), move)).toEqual(at(2));
  });

  it("shows the slide that somebody jumps to, even from a blank screen", () => {
    expect(play(at(2, true), { to: 4 })).toEqual(at(4));
  });

  it("never leaves the talk, whatever is pressed", () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 40 }), (moves) => {
        const { slide, last } = moves.reduce<Player>(play, at(0));
        expect(Number.isInteger(slide) && slide >= 0 && slide <= last).toBe(true);
      }),
    );
  });
});
