// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { KEY_WORDS } from "../../src/i18n/keyWords";
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

  it.each<KeyPlace[]>([["timeline", "anywhere"], ["present"]])(
    "gives no key two meanings where %j and %j are heard together",
    (...places) => {
      const keys = ROWS.filter(([, where]) => places.includes(where)).map(([key]) => key);
      expect(keys.length).toBeGreaterThan(0);
      expect(new Set(keys).size).toBe(keys.length);
    },
  );

  it("has words for the help panel", () => {
    for (const { word } of KEYS) expect(KEY_WORDS).toHaveProperty([word]);
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

  it("asks in each place for what that place's own row says, and for nothing without one", () => {
    for (const [key] of ROWS) {
      for (const place of ["timeline", "anywhere", "present"] as const) {
        const own = ROWS.find(([other, where]) => other === key && where === place);
        expect(intentOf(press(key), place, true)).toBe(own?.[2] ?? null);
      }
    }
  });

  it.each(["ctrlKey", "metaKey"] as const)("with %s held is the browser's", (modifier) => {
    for (const [key, where] of ROWS) expect(intentOf(press(key, { [modifier]: true }), where, true)).toBeNull();
  });

  it.each<[string, Partial<Press>]>([
    ["Alt", { altKey: true }],
    ["AltGr, which Windows reports as Ctrl and Alt", { ctrlKey: true, altKey: true }],
  ])("with %s held is the browser's, brackets aside, which many keyboards write so", (_what, held) => {
    const brackets = ["[", "]"];
    for (const [key, where, intent] of ROWS) {
      expect(intentOf(press(key, held), where, true)).toBe(brackets.includes(key) ? intent : null);
    }
    expect(intentOf(press("[", { ...held, metaKey: true }), "timeline", true)).toBeNull();
    expect(intentOf(press("]", held), "timeline", false)).toBeNull();
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
      <input id="input"><input id="date" type="date"><textarea id="textarea"></textarea>
      <select id="select"><option id="option"></option></select>
      <div contenteditable="true"><b id="edited">text</b></div><div contenteditable="false"><b id="fixed">text</b></div>
      <input id="checkbox" type="checkbox"><input id="radio" type="radio"><input id="submit" type="submit">
      <button id="button"></button><p id="text"></p>
      <input id="range" type="range"><div id="slider" role="slider" tabindex="0"><i id="knob"></i></div>`;
  });
  const target = (id: string) => {
    const element = document.getElementById(id);
    if (!element) throw new Error(`no element ${id}`);
    return element;
  };

  it.each(["input", "date", "textarea", "select", "option", "edited"])(
    "in %s, a letter is a letter and an arrow moves the caret: only Escape is heard",
    (id) => {
      for (const [key, where, intent] of ROWS) {
        expect(intentOf(press(key, { target: target(id) }), where, true)).toBe(key === "Escape" ? intent : null);
      }
    },
  );

  it.each(["button", "checkbox", "radio", "submit", "text", "fixed"])("and not on %s, where nobody can", (id) => {
    for (const [key, where, intent] of ROWS) {
      expect(intentOf(press(key, { target: target(id) }), where, true)).toBe(intent);
    }
  });

  it.each(["range", "slider", "knob"])("on %s, arrows move the slider, and letters are free", (id) => {
    for (const [key, where] of ROWS.filter(([, place]) => place === "timeline")) {
      expect(intentOf(press(key, { target: target(id) }), where, true)).toBeNull();
    }
    expect(intentOf(press("l", { target: target(id) }), "anywhere", true)).toBe("language");
  });
});
