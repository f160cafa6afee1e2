// What a screen reader is given, and what the keyboard meets on its way, as text to be read by people: a change of words,
// roles or order shows as a difference in test/pages/spoken/. `npx vitest run --config test/pages/vitest.config.ts spoken
// --update` writes them anew.
import type { Page } from "playwright";
import { describe, expect } from "vitest";
import { settle, test } from "./site";

const ROUNDTABLE = "2025-03-12-harvard-cinema-roundtable";
const STILL = { reducedMotion: "reduce" } as const;

interface Screen {
  readonly hash: string;
  /** The part that is told; the whole page where it is new. */
  readonly part: string;
  /** What must be there before it is, each of them. */
  readonly waitFor: readonly string[];
}

/** The sources come with the details; the terms and the map when they have been loaded. */
const CARD = [".card .sources a", ".card .term", ".card .locator"];

const SCREENS: Readonly<Record<string, Screen>> = {
  "the page, 1995": { hash: "#years=1995-1995&lang=en", part: "body", waitFor: [".overview-strip"] },
  "the page, 1995, in Vietnamese": { hash: "#years=1995-1995&lang=vi", part: "body", waitFor: [".overview-strip"] },
  "a card": { hash: `#event=${ROUNDTABLE}&lang=en`, part: ".card", waitFor: CARD },
  "a card in Vietnamese": { hash: `#event=${ROUNDTABLE}&lang=vi`, part: ".card", waitFor: CARD },
  "a card in both languages": {
    hash: "#event=1995-07-11-normalization&lang=en%2Bvi",
    part: ".card",
    waitFor: CARD,
  },
  "the list, 1996": { hash: "#view=list&years=1996-1996&lang=en", part: "#list", waitFor: ["#list tbody tr"] },
  "a search": { hash: "#panel=search&q=da%20nang&lang=en", part: "dialog[open]", waitFor: [".hit mark"] },
  filters: { hash: "#panel=facets&themes=film&lang=vi", part: "dialog[open]", waitFor: [".facet-option"] },
  "nothing to show": { hash: "#tracks=none&lang=en", part: "main", waitFor: [".empty-note"] },
  "a step of a story": {
    hash: "#present=1&story=from-embargo-to-embassy&step=3&lang=en%2Bvi",
    part: "body",
    waitFor: [".wall, .present, [data-step]"],
  },
};

describe("screens", () => {
  test.for(Object.entries(SCREENS))("%s", async ([name, { hash, part, waitFor }], { open }) => {
    const page = await open({ hash, ...STILL, unready: hash.includes("none") });
    for (const one of waitFor) await page.locator(one).first().waitFor();
    await settle(page);
    await expect(await page.locator(part).first().ariaSnapshot()).toMatchFileSnapshot(`./spoken/${fileOf(name)}.txt`);
  });
});

/** Keys in the order in which they are pressed, each as often as it says, and what is there once they are heard. */
const WALK: readonly (readonly [key: string, times: number, then?: string])[] = [
  ["Tab", 24],
  ["ArrowRight", 3],
  ["ArrowDown", 2],
  ["End", 1],
  ["ArrowUp", 1],
  ["Enter", 1, ".card .sources a"],
  ["Tab", 4],
  ["Escape", 1, "body:not(:has(.card))"],
  ["/", 1, "dialog[open] input:focus"],
  ["Escape", 1, "body:not(:has(dialog[open]))"],
  ["?", 1, "dialog[open]"],
  ["Tab", 2],
  ["Escape", 1, "body:not(:has(dialog[open]))"],
  ["Tab", 4],
  ["v", 1, "#list"],
  ["Tab", 3],
];

test("a walk through the page by keyboard alone", async ({ open }) => {
  const page = await open({ hash: "#lang=en", ...STILL });
  await page.locator(".overview-strip").waitFor();
  const lines: string[] = [];
  for (const [key, times, then = "body"] of WALK) {
    for (let i = 0; i < times; i++) {
      await page.keyboard.press(key);
      await page.locator(then).first().waitFor();
      await settle(page);
      lines.push(`${key.padEnd(10)} ${await focusOf(page)}`);
    }
  }
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("./spoken/walk.txt");
});

/** What has the focus, as it is told: its role, name and state, without what lies in it. */
async function focusOf(page: Page): Promise<string> {
  const focus = page.locator(":focus");
  if ((await focus.count()) === 0) return "nothing";
  const told = await focus.ariaSnapshot();
  return told.split("\n")[0]!.replace(/^- /, "").replace(/:$/, "");
}

function fileOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
}
