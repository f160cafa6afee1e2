// The list in a real browser: complete, sortable, cards on phones, and what the skip link leads to.
import type { Page } from "playwright";
import { expect } from "vitest";
import { eventually, PHONE_CONTEXT, test } from "./site";
import { readSiteCore } from "./stage";

const core = readSiteCore();
const ids = (page: Page) =>
  page
    .locator("#list [data-event-id]")
    .evaluateAll((nodes) => nodes.map((node) => (node as HTMLElement).dataset.eventId));

test("holds every event by date, under its year, and sorts by any column", async ({ open }) => {
  const page = await open({ hash: "#view=list&lang=en" });
  await page.locator("#list").waitFor();
  expect(await ids(page)).toEqual(core.events.map(({ id }) => id));
  expect(await page.locator(".year-row th").first().textContent()).toMatch(/^1995 \d+ events$/);
  await page.getByRole("columnheader", { name: "Significance" }).getByRole("button").click();
  expect(await page.getByRole("columnheader", { name: "Significance" }).getAttribute("aria-sort")).toBe("descending");
  const [first] = await ids(page);
  expect(core.events.find(({ id }) => id === first)?.significance).toBe(5);
  expect(await page.locator(".year-row").count()).toBe(0);
});

test("is where the skip link lands, also the first time", async ({ open }) => {
  const page = await open({ hash: "#lang=en" });
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip-link");
  await page.keyboard.press("Enter");
  await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe("list");
});

test("is cards on a phone, wide enough for their words, with a choice of order", async ({ open }) => {
  const page = await open({ ...PHONE_CONTEXT, hash: "#view=list&lang=vi" });
  await page.locator("#list").waitFor();
  expect(await ids(page)).toHaveLength(core.events.length);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.getByRole("combobox", { name: "Sắp xếp theo" }).selectOption("date down");
  expect((await ids(page))[0]).toBe(core.events.at(-1)?.id);
  for (const card of await page
    .locator("#list tr:has([data-event-id])")
    .all()
    .then((all) => all.slice(0, 10))) {
    expect.soft((await card.boundingBox())?.width).toBeLessThanOrEqual(390);
  }
});
