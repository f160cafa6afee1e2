import { describe, expect, it } from "vitest";
import {
  type FromProjector,
  type FromSpeaker,
  newToken,
  readFromProjector,
  readFromSpeaker,
  seal,
  type Terms,
  targetOrigin,
  tokenIn,
} from "../../src/present/protocol";

const token = "0123456789abcdef0123456789abcdef";
const other = { name: "other window" };
const terms: Terms = { token, source: other, origin: "https://a.example", protocol: "https:" };
const hear = (message: unknown, own = {}) => ({ data: message, origin: "https://a.example", source: other, ...own });
const next: FromSpeaker = { type: "move", move: "next" };
const state: FromProjector = {
  type: "state",
  edition: "e1",
  talk: { title: { en: "T" }, minutes: 5, steps: [{ caption: {}, notes: {}, when: {} }] },
  slide: 2,
  blank: false,
  mode: "vi+en",
  started: 1_700_000_000_000,
};
const messages: readonly FromSpeaker[] = [
  next,
  { type: "hello", edition: null, started: null },
  { type: "hello", edition: "e1", started: 5 },
  { type: "go", slide: 7 },
  { type: "language" },
  { type: "clock", started: null },
];

describe("a message", () => {
  it.each(messages)("of the speaker is heard as it was said: %j", (message) => {
    expect(readFromSpeaker(hear(seal(token, message)), terms)).toEqual(message);
  });

  it("of the projector is heard as it was said", () => {
    expect(readFromProjector(hear(seal(token, state)), terms)).toEqual(state);
    expect(readFromProjector(hear(seal(token, { ...state, talk: null })), terms)).toEqual({ ...state, talk: null });
  });

  it("with another token is not heard", () => {
    expect(readFromSpeaker(hear(seal(newToken(), next)), terms)).toBeNull();
  });

  it("from another window is not heard", () => {
    expect(readFromSpeaker(hear(seal(token, next), { source: {} }), terms)).toBeNull();
  });

  it("from any window is heard by a projector that was reloaded, if the token is right", () => {
    expect(readFromSpeaker(hear(seal(token, next), { source: {} }), { ...terms, source: null })).toEqual(next);
  });

  it("from another origin is not heard on the web; from disk every origin is null", () => {
    expect(readFromSpeaker(hear(seal(token, next), { origin: "https://b.example" }), terms)).toBeNull();
    const disk = { ...terms, origin: "null", protocol: "file:" };
    expect(readFromSpeaker(hear(seal(token, next), { origin: "null" }), disk)).toEqual(next);
    expect(targetOrigin(disk)).toBe("*");
    expect(targetOrigin(terms)).toBe("https://a.example");
  });

  it.each([
    null,
    "text",
    42,
    {},
    { mark: "somebody else", token, message: next },
    seal(token, { type: "go", slide: 1.5 } as FromSpeaker),
    seal(token, { type: "move", move: "sideways" } as unknown as FromSpeaker),
    seal(token, { type: "clock", started: Number.NaN }),
    seal(token, { type: "hello", edition: 3 } as unknown as FromSpeaker),
    seal(token, { type: "erase" } as unknown as FromSpeaker),
  ])("that is not ours is not heard: %j", (message) => {
    expect(readFromSpeaker(hear(message), terms)).toBeNull();
  });

  it.each([
    { ...state, mode: "fr" },
    { ...state, slide: "2" },
    { ...state, talk: { steps: 3 } },
    { ...state, started: "now" },
  ])("of the projector with a wrong part is not heard: %j", (message) => {
    expect(readFromProjector(hear(seal(token, message as unknown as FromProjector)), terms)).toBeNull();
  });
});

describe("the token", () => {
  it("is long, and another each time", () => {
    expect(newToken()).toMatch(/^[0-9a-f]{32}$/);
    expect(newToken()).not.toBe(newToken());
  });

  it("is read from the address of the speaker window alone", () => {
    expect(tokenIn(`#speaker=${token}`)).toBe(token);
    for (const hash of ["", "#speaker=", "#speaker=xyz", `#event=a&speaker=${token}`]) expect(tokenIn(hash)).toBeNull();
  });
});
