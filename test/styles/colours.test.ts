// The colours of src/app.css, theme by theme: enough contrast, and tracks that people with any kind of colour vision tell apart.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TRACKS } from "../../src/model/vocabulary";
import { contrast, labDistance, mix, type Rgb, rgbOf, simulate } from "./colourSums";

const css = readFileSync("src/app.css", "utf8");

/** Tokens of the first rule that a pattern finds: name → colour. */
function tokensAfter(pattern: RegExp): Record<string, Rgb> {
  const start = pattern.exec(css);
  if (!start) throw new Error(`app.css has no rule ${pattern}`);
  const body = css.slice(start.index + start[0].length, css.indexOf("}", start.index));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, rgbOf(hex!)]),
  );
}

const light = tokensAfter(/^:root \{/m);
const dark = tokensAfter(/^:root\[data-appearance="dark"\] \{/m);
const darkBySystem = tokensAfter(/:root:not\(\[data-appearance="light"\]\) \{/);
const contrastLight = tokensAfter(/^:root\[data-appearance="contrast"\] \{/m);
const contrastDark = tokensAfter(/^ {2}:root\[data-appearance="contrast"\] \{/m);
const THEMES = { light, dark, contrastLight, contrastDark };

describe.each(Object.entries(THEMES))("the %s theme", (name, theme) => {
  const aim = name.startsWith("contrast") ? 7 : 4.5;

  it.each(TRACKS)("draws %s marks at 3:1 on paper and panel", (track) => {
    for (const ground of [theme.paper!, theme.panel!])
      expect(contrast(theme[track]!, ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(["ink", "muted", ...TRACKS.map((track) => `${track}-text`)])("writes %s text readably", (token) => {
    for (const ground of [theme.paper!, theme.panel!]) {
      expect(contrast(theme[token]!, ground)).toBeGreaterThanOrEqual(aim);
    }
  });

  it("shows the focus ring at 3:1", () => {
    for (const ground of [theme.paper!, theme.panel!]) expect(contrast(theme.focus!, ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(TRACKS)("keeps %s text readable on its own tint (toggles, the note on sources)", (track) => {
    const tint = mix(theme[track]!, theme.panel!, name.startsWith("contrast") ? 0.06 : name === "light" ? 0.1 : 0.13);
    expect(contrast(theme.ink!, tint)).toBeGreaterThanOrEqual(aim);
    expect(contrast(theme[`${track}-text`]!, tint)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["deuteranopia", "protanopia", "tritanopia"] as const)("tells the tracks apart under %s", (kind) => {
    const seen = TRACKS.map((track) => simulate(theme[track]!, kind));
    const pairs = [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const;
    const least = Math.min(...pairs.map(([a, b]) => labDistance(seen[a]!, seen[b]!)));
    // High contrast must darken or lighten every colour, so hue has less room there; shape and place remain.
    expect(least).toBeGreaterThanOrEqual(name.startsWith("contrast") ? 18 : 25);
  });
});

it("is the same dark whether the system or the reader asks for it", () => {
  expect(darkBySystem).toEqual(dark);
});
