// Paper: what the print window would get, as the browser lays it out, page by page. The window itself is stood in for.
import type { Page } from "playwright";
import { describe, expect } from "vitest";
import { test } from "./site";
import { readSiteCore } from "./stage";

/** Chooses a sheet and presses Print; the stand-in for the print window stays open until the page is closed. */
async function printing(page: Page, sheet: string, summaries = false): Promise<void> {
  await page.evaluate(() => {
    window.print = () => window.dispatchEvent(new Event("beforeprint"));
  });
  await page.locator("input[type=radio][value=print]").check();
  await page.locator(`input[type=radio][value=${sheet}]`).check();
  if (summaries) await page.locator(".takeaway input[type=checkbox]").check();
  await page.locator(".takeaway .button.primary").click();
  await page.locator(".print-sheets > *").waitFor({ state: "attached" });
}

/** The browser says that printing has ended once it has made the file, and the sheet goes: look at the sheet before. */
interface Paper {
  readonly pages: number;
  /** Of the first page, in millimetres. */
  readonly width: number;
  readonly height: number;
}

async function paperOf(page: Page): Promise<Paper> {
  const text = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
  const box = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(text);
  if (!box) throw new Error("the file has no page size");
  const millimetres = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4);
  return {
    pages: text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0,
    width: millimetres(box[1]),
    height: millimetres(box[2]),
  };
}

describe.each([
  ["view-a4", 297, 210],
  ["view-a3", 420, 297],
] as const)("the view on %s", (sheet, width, height) => {
  test.for(["en", "vi"])("is one landscape page, no text cut, in %s", async (lang, { open }) => {
    const page = await open({ hash: `#panel=takeaway&lang=${lang}` });
    await printing(page, sheet);
    await page.emulateMedia({ media: "print" });
    const cut = await page.evaluate(() => {
      const sheetBox = document.querySelector(".print-sheets .picture")!.getBoundingClientRect();
      return [...document.querySelectorAll<SVGTextElement>(".print-sheets text")].flatMap((node) => {
        const { left, right, top, bottom } = node.getBoundingClientRect();
        const inside =
          left >= sheetBox.left - 1 &&
          right <= sheetBox.right + 1 &&
          top >= sheetBox.top - 1 &&
          bottom <= sheetBox.bottom + 1;
        return inside ? [] : [node.textContent];
      });
    });
    expect(cut).toEqual([]);
    const crossing = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll<SVGTextElement>(".print-sheets [data-label-for]")].map((node) => ({
        text: node.textContent,
        box: node.getBoundingClientRect(),
      }));
      return boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter(
            (b) =>
              Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
              Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 3,
          )
          .map((b) => `${a.text} / ${b.text}`),
      );
    });
    expect(crossing).toEqual([]);
    expect(await page.locator(".print-sheets [data-label-for]").count()).toBeGreaterThan(10);
    expect(await paperOf(page)).toEqual({ pages: 1, width, height });
  });
});

test("the list is portrait A4, both languages, every event, no row cut by the end of a page", async ({ open }) => {
  const page = await open({ hash: "#panel=takeaway&lang=vi" });
  await printing(page, "list-a4", true);
  const { events } = readSiteCore();
  const rows = page.locator(".print-sheets tbody tr");
  expect(await rows.count()).toBe(events.length);
  await page.emulateMedia({ media: "print" });
  expect(await rows.first().evaluate((row) => getComputedStyle(row).breakInside)).toBe("avoid");
  const first = (await rows.first().textContent())!;
  expect(first).toContain(events[0]!.title.en);
  expect(first).toContain(events[0]!.title.vi);
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".print-sheets td, .print-sheets p")]
      .filter((node) => node.scrollWidth > node.clientWidth + 1)
      .map((node) => node.textContent),
  );
  expect(wide).toEqual([]);
  const { pages, width, height } = await paperOf(page);
  expect([width, height]).toEqual([210, 297]);
  expect(pages).toBeGreaterThan(10);
});

test("a story's hand-out is portrait A4, both languages, every step with its picture, nothing cut, nothing beside it", async ({
  open,
}) => {
  const page = await open({ hash: "#panel=stories&lang=en" });
  const story = page.getByRole("button", { name: "Hand-out: Cinema as a bridge" });
  await story.click();
  await page.getByRole("checkbox").check();
  await page.emulateMedia({ media: "print" });
  const paper = page.locator(".handout-print .handout");
  await paper.waitFor();
  const steps = paper.locator(".handout-step");
  const pictures = paper.locator(".handout-step .projector-svg");
  expect(await steps.count()).toBe(14);
  expect(await pictures.count()).toBe(14);
  const said = await steps.evaluateAll((nodes) =>
    nodes.map((node) => ({
      languages: [...node.querySelectorAll("h3")].map((heading) => heading.lang),
      notes: node.querySelectorAll(".handout-notes p").length,
      kept: getComputedStyle(node).breakInside,
    })),
  );
  for (const step of said) expect(step).toEqual({ languages: ["en", "vi"], notes: 2, kept: "avoid" });
  expect(await paper.locator(".handout-sources a, .handout-url").count()).toBeGreaterThan(14);
  const cut = await paper.evaluate((node) => {
    const { left, right } = node.getBoundingClientRect();
    const wide = [...node.querySelectorAll<HTMLElement>("p, h2, h3, li")].filter(
      (part) => part.scrollWidth > part.clientWidth + 1,
    );
    const out = [...node.querySelectorAll<SVGTextElement>(".handout-picture [data-label-for]")].filter((text) => {
      const picture = text.closest("svg")!.getBoundingClientRect();
      const box = text.getBoundingClientRect();
      const seen = box.right > picture.left && box.left < picture.right;
      return seen && (picture.left < left - 1 || picture.right > right + 1);
    });
    return [...wide, ...out].map((part) => part.textContent);
  });
  expect(cut).toEqual([]);
  const beside = await page.evaluate(() =>
    [...document.body.children]
      .filter((node) => node.getBoundingClientRect().height > 0 && !node.classList.contains("handout-print"))
      .map((node) => node.id || node.className),
  );
  expect(beside).toEqual([]);
  const { pages, width, height } = await paperOf(page);
  expect([width, height]).toEqual([210, 297]);
  expect(pages).toBeGreaterThan(3);
});

test("only the sheet is printed, and it is gone when the window closes", async ({ open }) => {
  const page = await open({ hash: "#panel=takeaway&lang=en" });
  await printing(page, "view-a4");
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("#app").isVisible()).toBe(false);
  await page.emulateMedia({ media: "screen" });
  expect(await page.locator(".print-sheets").isVisible()).toBe(false);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  expect(await page.locator(".print-sheets").count()).toBe(0);
  expect(await page.locator("html").getAttribute("data-printing")).toBeNull();
});

test("the browser's own Print puts the page on paper as it is on the screen", async ({ open }) => {
  const page = await open({ hash: "#lang=en" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const text = (await page.pdf({ landscape: true, format: "A4", printBackground: true })).toString("latin1");
  expect(text.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".header-tools").isVisible()).toBe(false);
  expect(await page.locator(".stage").isVisible()).toBe(true);
});
