// axe-core finds nothing to complain of: every view and panel, in both languages, light and dark, desk and phone.
import type { Page } from "playwright";
import { describe, expect } from "vitest";
import { DESK, go, PHONE_CONTEXT, settle, test } from "./site";
import { violationsOf } from "./violations";

const ROUNDTABLE = "2025-03-12-harvard-cinema-roundtable";
/** A card and a list of few rows hold the same parts as a long one, which takes axe many times as long. */
const FEW = "&years=1995-1996";

interface View {
  readonly hash: string;
  /** What must be there before axe looks. */
  readonly waitFor: string;
  /** Opens it, where the address cannot. */
  readonly act?: (page: Page) => Promise<void>;
}

const press = (key: string) => (page: Page) => page.keyboard.press(key);
const choose = (part: string) => (page: Page) => page.locator(`.takeaway input[value=${part}]`).check();

const VIEWS: Readonly<Record<string, View>> = {
  timeline: { hash: "", waitFor: "[data-label-for]" },
  list: { hash: `&view=list${FEW}`, waitFor: "#list" },
  card: { hash: `&event=${ROUNDTABLE}`, waitFor: ".card .sources a" },
  "card, reporting an error": {
    hash: `&event=${ROUNDTABLE}`,
    waitFor: ".report-note",
    act: (page) => page.locator(".card-actions [aria-expanded]").click(),
  },
  "help dialog": { hash: "", waitFor: "dialog[open]", act: press("?") },
  "nothing to show": { hash: "&tracks=none", waitFor: ".empty-note" },
  "search, nothing typed": { hash: "&panel=search", waitFor: ".search-examples" },
  search: { hash: "&panel=search&q=da%20nang", waitFor: ".hit mark" },
  filters: { hash: "&panel=facets&themes=film&people=donald-trump", waitFor: ".facet-option" },
  "filters in use": { hash: "&view=list&themes=film&years=2001-2013&disagree=1", waitFor: ".chips" },
  "nothing passes": {
    hash: "&themes=film&tracks=trade&years=2001-2003",
    waitFor: ".empty-note .button:not(.primary)",
  },
  glossary: { hash: "&panel=glossary.dioxin", waitFor: ".glossary [data-shown]" },
  person: { hash: "&panel=person.bill-clinton", waitFor: ".panel-body h3" },
  organization: { hash: "&panel=organization.bgf", waitFor: ".panel-body h3" },
  compare: { hash: "&panel=compare", waitFor: ".compare-main li" },
  game: { hash: "&panel=game", waitFor: ".game-list button" },
  about: { hash: "&panel=about", waitFor: ".panel-body h3" },
  tools: { hash: "&panel=tools", waitFor: ".panel-body button" },
  stories: { hash: "&panel=stories", waitFor: ".panel-body li" },
  editor: { hash: "&panel=editor", waitFor: ".panel-body input" },
  cite: { hash: `&panel=cite.${ROUNDTABLE}`, waitFor: ".citation:not([aria-busy='true'])" },
  share: { hash: `&panel=share.${ROUNDTABLE}`, waitFor: ".qr" },
  "take away, data": { hash: "&panel=takeaway", waitFor: ".downloads" },
  "take away, picture": { hash: "&panel=takeaway", waitFor: ".picture-choices", act: choose("picture") },
  "take away, print": { hash: "&panel=takeaway", waitFor: ".preview.sheet", act: choose("print") },
  "reading list, empty": { hash: "&panel=reading", waitFor: ".reading" },
};

/** After the first view the drawing is what it was. */
const DRAWING = [".stage svg", ".overview svg"];

describe.each([
  ["desk", { viewport: DESK }],
  ["phone", PHONE_CONTEXT],
] as const)("%s", (_, context) => {
  test.for(["en", "vi"])("no violation in any view, in %s", { timeout: 240_000 }, async (lang, { open }) => {
    const page = await open({ ...context, hash: `#lang=${lang}`, colorScheme: "light", reducedMotion: "reduce" });
    for (const [name, { hash, waitFor, act }] of Object.entries(VIEWS)) {
      await go(page, `lang=${lang}${hash}`);
      await act?.(page);
      await page.locator(waitFor).first().waitFor();
      await settle(page);
      const seen = name === "timeline" ? [] : DRAWING;
      // Colours are the same in both languages: they are looked at in one of them, first light, then dark.
      const rules = lang === "vi" ? undefined : "structure";
      expect.soft(await violationsOf(page, { rules, seen }), name).toEqual([]);
      if (lang === "vi") {
        await page.emulateMedia({ colorScheme: "dark" });
        await settle(page);
        expect.soft(await violationsOf(page, { rules: "colours", seen }), `${name}, dark`).toEqual([]);
        await page.emulateMedia({ colorScheme: "light" });
      }
      if (name === "help dialog") await page.keyboard.press("Escape");
    }
  });

  test("no violation in a reading list, in both languages", async ({ open }) => {
    const page = await open({ ...context, hash: "#lang=en", colorScheme: "dark", reducedMotion: "reduce" });
    await page.evaluate(
      (id) => localStorage.setItem("timeline.reading", JSON.stringify([{ id, note: "x" }])),
      ROUNDTABLE,
    );
    await page.reload();
    for (const lang of ["en", "vi"]) {
      await go(page, `lang=${lang}&panel=reading`);
      await page.locator(".reading-items > li").waitFor();
      expect.soft(await violationsOf(page), lang).toEqual([]);
    }
  });
});
