// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { WORDS } from "../../src/i18n/words";
import { intentOf, KEYS, type KeyPlace } from "../../src/state/keys";

type Press = Parameters<typeof intentOf>[0];
const press = (key: string, own: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  target: document.body,
  ...own,
});

/** Every key of the table as [key, place, intent, single]. */
const ROWS = KEYS.flatMap(({ keys, where, intent, single }) =>
  keys.map((key): [string, KeyPlace, string, boolean] => [key, where, intent, single]),
);
const SINGLE = ROWS.filter(([, , , single]) => single);
const OTHER = ROWS.filter(([, , , single]) => !single);

describe("the table of keys", () => {
  it.each(ROWS)("%j in %s asks for %s", (key, where, intent) => {
    expect(intentOf(press(key), where, true)).toBe(intent);
  });

  it("gives no key two meanings", () => {
    const keys = ROWS.map(([key]) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("has words for the help panel", () => {
    for (const { word } of KEYS) expect(WORDS).toHaveProperty([word]);
  });

  it("counts every letter, figure and sign as a single key, which can be switched off", () => {
    expect(OTHER.map(([key]) => key).filter((key) => key.length === 1 && key !== " ")).toEqual([]);
    expect(SINGLE.length).toBeGreaterThan(0);
  });
});

describe("a key press", () => {
  it("asks for nothing where the key means nothing", () => {
    expect(intentOf(press("x"), "timeline", true)).toBeNull();
    expect(intentOf(press("toString"), "anywhere", true)).toBeNull();
  });

  it("asks for nothing in another place than its own", () => {
    for (const [key, where] of ROWS) {
      expect(intentOf(press(key), where === "timeline" ? "anywhere" : "timeline", true)).toBeNull();
    }
  });

  it.each(["ctrlKey", "metaKey", "altKey"] as const)("with %s held is the browser's", (modifier) => {
    for (const [key, where] of ROWS) expect(intentOf(press(key, { [modifier]: true }), where, true)).toBeNull();
  });

  it("may come from nowhere, or from the window itself", () => {
    expect(intentOf(press("l", { target: null }), "anywhere", true)).toBe("language");
    expect(intentOf(press("l", { target: window }), "anywhere", true)).toBe("language");
    expect(intentOf(press("l", { target: document }), "anywhere", true)).toBe("language");
  });
});

describe("single-letter keys", () => {
  it.each(SINGLE)("such as %j ask for nothing when they are switched off", (key, where) => {
    expect(intentOf(press(key), where, false)).toBeNull();
  });

  it.each(OTHER)("switched off leave %j alone", (key, where, intent) => {
    expect(intentOf(press(key), where, false)).toBe(intent);
  });
});

describe("while someone types", () => {
  beforeEach(() => {
    document.body.innerHTML = `
      <input id="input"><textarea id="textarea"></textarea><select id="select"><option id="option"></option></select>
      <div contenteditable="true"><b id="edited">text</b></div><button id="button"></button><p id="text"></p>`;
  });
  const target = (id: string) => document.getElementById(id);

  it.each(["input", "textarea", "select", "option", "edited"])("in %s, a letter is a letter", (id) => {
    expect(target(id)).not.toBeNull();
    for (const [key, where] of SINGLE) expect(intentOf(press(key, { target: target(id) }), where, true)).toBeNull();
  });

  it.each(["button", "text"])("and not on %s, where nobody can", (id) => {
    expect(target(id)).not.toBeNull();
    expect(intentOf(press("l", { target: target(id) }), "anywhere", true)).toBe("language");
  });
});
