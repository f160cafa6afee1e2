// The search in a real browser: typed fast, walked with the keys, and what choosing a result leads to.
import type { Page } from "playwright";
import { describe, expect } from "vitest";
import { addressOf, eventually, PHONE_CONTEXT, test, textOf } from "./site";
import { windowOf } from "./stage";

const box = (page: Page) => page.locator(".search-input");
const names = (page: Page) => page.locator(".hit-name").allTextContents();

/** Opens the search with its key, types, and waits for the first result to be the one meant. */
async function searchFor(page: Page, words: string, first: string): Promise<void> {
  await page.keyboard.press("/");
  await box(page).waitFor();
  await eventually(() => page.evaluate(() => document.activeElement?.className)).toBe("search-input");
  await page.keyboard.type(words);
  expect(await box(page).inputValue()).toBe(words);
  await eventually(async () => (await names(page))[0], 20_000).toBe(first);
}

test("an event: its key, words without accents, Enter, and the stage flies there", async ({ open }) => {
  const page = await open({ hash: "#lang=en" });
  await searchFor(page, "dien anh harvard", "Harvard roundtable on Vietnam–US cinema cooperation in the age of AI");
  expect(await page.locator(".hit[data-active-item] .hit-name").textContent()).toContain("Harvard roundtable");
  expect(await page.locator(".hit[data-active-item] mark").allTextContents()).toEqual([
    "Harvard",
    "Harvard",
    "điện ảnh",
  ]);
  await page.keyboard.press("Enter");
  await page.locator(".search").waitFor({ state: "detached" });
  await eventually(async () => (await addressOf(page)).get("event")).toBe("2025-03-12-harvard-cinema-roundtable");
  await eventually(() => textOf(page.locator(".card-title"))).toContain("Harvard roundtable");
  await eventually(() => page.evaluate(() => document.activeElement?.className)).toBe("card-title");
  const { from, to } = await windowOf(page);
  expect(from).toBeLessThan(to);
  await page.locator('[data-event-id="2025-03-12-harvard-cinema-roundtable"]').first().waitFor();
});

test("the arrow keys walk the results, focus stays in the box, results are announced", async ({ open }) => {
  const page = await open({ hash: "#lang=vi" });
  await searchFor(page, "nguyen phu trong", "Nguyễn Phú Trọng");
  expect(await textOf(page.locator(".search [role=status]"))).toMatch(/^\d+ kết quả: 2 nhân vật, \d+ sự kiện/);
  expect(await box(page).getAttribute("aria-expanded")).toBe("true");
  const active = () => page.locator(".hit[data-active-item]").textContent();
  const first = await active();
  await page.keyboard.press("ArrowDown");
  await eventually(active).not.toBe(first);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("search-input");
  const id = await box(page).getAttribute("aria-activedescendant");
  expect(await page.locator(`[id="${id}"]`).getAttribute("role")).toBe("option");
  await page.keyboard.press("ArrowUp");
  await eventually(active).toBe(first);
  await page.keyboard.press("Enter");
  await eventually(async () => (await addressOf(page)).get("panel")).toBe("person.nguyen-phu-trong");
});

test("Esc closes, the words are there when it is opened again, and leave the address", async ({ open }) => {
  const page = await open({ hash: "#lang=en" });
  await searchFor(page, "catfish", "US law stops Vietnamese tra and basa being sold as catfish");
  await eventually(async () => (await addressOf(page)).get("q")).toBe("catfish");
  await page.keyboard.press("Escape");
  await page.locator(".search").waitFor({ state: "detached" });
  await eventually(async () => (await addressOf(page)).get("q")).toBeNull();
  await page.locator(".search-button").click();
  expect(await box(page).inputValue()).toBe("catfish");
});

test("an address opens the search with its words", async ({ open }) => {
  const page = await open({ hash: "#panel=search&q=7/1995&lang=en" });
  await eventually(() => names(page), 20_000).toEqual(["Clinton and Võ Văn Kiệt announce normal diplomatic relations"]);
});

test("a place becomes a filter that the page says", async ({ open }) => {
  const page = await open({ hash: "#lang=en" });
  await searchFor(page, "da nang", "Da Nang");
  await page.keyboard.press("Enter");
  await eventually(async () => (await addressOf(page)).get("places")).toBe("da-nang");
  expect(await textOf(page.locator(".shown"))).toMatch(/^\d+ events, in Da Nang$/);
});

describe("on a phone", () => {
  test("the search fills the screen, and its targets are large enough", async ({ open }) => {
    const page = await open({ ...PHONE_CONTEXT, hash: "#panel=search&q=agent%20orange&lang=vi" });
    await page.locator(".hit").first().waitFor();
    const sheet = await page.locator(".search").boundingBox();
    expect(sheet).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
    for (const target of await page.locator(".search button, .hit").all()) {
      expect.soft((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });
});
