// axe-core finds nothing to complain of: every view, in both languages, light and dark, desk and phone.
import { describe, expect } from "vitest";
import { DESK, go, PHONE_CONTEXT, settle, test } from "./site";
import { violationsOf } from "./violations";

const ROUNDTABLE = "2025-03-12-harvard-cinema-roundtable";

/** Views, with what must be there before axe looks. */
const VIEWS: Record<string, { readonly hash: string; readonly waitFor: string; readonly key?: string }> = {
  timeline: { hash: "", waitFor: "[data-label-for]" },
  list: { hash: "&view=list", waitFor: "#list" },
  card: { hash: `&event=${ROUNDTABLE}`, waitFor: ".card .sources a" },
  "help dialog": { hash: "", waitFor: "dialog[open]", key: "?" },
  "nothing to show": { hash: "&tracks=none", waitFor: ".empty-note" },
  "search, nothing typed": { hash: "&panel=search", waitFor: ".search-examples" },
  search: { hash: "&panel=search&q=da%20nang", waitFor: ".hit mark" },
  filters: { hash: "&panel=facets&themes=film&people=donald-trump", waitFor: ".facet-option" },
  "filters in use": { hash: "&view=list&themes=film&years=2001-2013&disagree=1", waitFor: ".chips" },
  "nothing passes": { hash: "&themes=film&tracks=trade&years=2001-2003", waitFor: ".empty-note .button:not(.primary)" },
  glossary: { hash: "&panel=glossary.dioxin", waitFor: ".glossary [data-shown]" },
};

describe.each([
  ["desk, light", { viewport: DESK, colorScheme: "light" }],
  ["desk, dark", { viewport: DESK, colorScheme: "dark" }],
  ["phone, light", { ...PHONE_CONTEXT, colorScheme: "light" }],
  ["phone, dark", { ...PHONE_CONTEXT, colorScheme: "dark" }],
] as const)("%s", (_, context) => {
  test.for(["en", "vi"])("no violation in any view, in %s", async (lang, { open }) => {
    const page = await open({ ...context, hash: `#lang=${lang}`, reducedMotion: "reduce" });
    for (const [name, { hash, waitFor, key }] of Object.entries(VIEWS)) {
      await go(page, `lang=${lang}${hash}`);
      if (key) await page.keyboard.press(key);
      await page.locator(waitFor).first().waitFor();
      await settle(page);
      expect.soft(await violationsOf(page), name).toEqual([]);
      if (key) await page.keyboard.press("Escape");
    }
  });
});
