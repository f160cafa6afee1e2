// After one visit everything works with the network gone; a new version is offered, never forced.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright";
import { expect, inject, onTestFinished } from "vitest";
import { serveSite } from "./server";
import { eventually, ready, test, textOf } from "./site";

const sign = (page: Page) => page.locator(".offline-sign");

async function visit(browser: Browser, folder: string, changing = false) {
  const site = await serveSite(folder, "/a/b/", changing);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  onTestFinished(async () => {
    await context.close();
    await site.close();
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  await page.goto(site.base);
  await ready(page);
  return { site, context, page, problems };
}

test("after one visit the whole site works without a network", async ({ browser }) => {
  const { site, context, page, problems } = await visit(browser, inject("siteFolder"));
  await eventually(() => sign(page).count(), 30_000).toBe(1);
  expect(await textOf(sign(page))).toMatch(/^Ready for offline \(\d+\.\d MB\)$/);
  const { scope } = await page.evaluate(async () => ({ scope: (await navigator.serviceWorker.ready).scope }));
  expect(scope).toBe(site.base);

  // The server is gone, not only the browser's idea of a network.
  await context.setOffline(true);
  await site.close();
  // Parts that were never loaded, on the very page of the first visit.
  await page.keyboard.press("v");
  await eventually(() => page.locator(".list-view tbody tr").count()).toBeGreaterThan(10);
  await page.goto(`${site.base}#event=2013-07-25-comprehensive-partnership&lang=vi`);
  await page.reload();
  await ready(page);
  await eventually(() => page.locator(".sources li").count()).toBeGreaterThan(0);
  expect(await page.locator("html").getAttribute("lang")).toBe("vi");
  await page.goto(`${site.base}vi/`);
  await ready(page);
  // A page that was not visited is shown by the app.
  await page.goto(`${site.base}en/events/1995-07-11-normalization/`);
  await ready(page);
  await eventually(() => textOf(page.locator(".card-title"))).toContain("normal diplomatic relations");
  expect(page.url()).toBe(`${site.base}#event=1995-07-11-normalization&lang=en`);
  // Every part of the app is kept: all that the page might load later.
  const missing = await page.evaluate(
    async (names) => {
      const answers = await Promise.all(names.map(async (name) => [name, (await fetch(name)).ok] as const));
      return answers.filter(([, ok]) => !ok).map(([name]) => name);
    },
    readdirSync(join(inject("siteFolder"), "assets"))
      .filter((name) => !/\.(?:br|gz)$/.test(name))
      .map((name) => `${site.base}assets/${name}`),
  );
  expect(missing).toEqual([]);
  expect(problems).toEqual([]);
});

test("a new version waits until it is accepted, and new data shows at once", async ({ browser }) => {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  cpSync(inject("siteFolder"), folder, { recursive: true });
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const { page, problems } = await visit(browser, folder, true);
  await eventually(() => sign(page).getAttribute("data-offline"), 30_000).toBe("ready");

  // Data is asked for anew each time.
  const core = join(folder, "data/core.json");
  writeFileSync(core, readFileSync(core, "utf8").replace('"version":"1.0.0"', '"version":"9.9.9"'));
  await page.reload();
  await ready(page);
  expect(await textOf(page.locator(".footer"))).toContain("9.9.9");

  // A new page and a new worker.
  const index = join(folder, "index.html");
  writeFileSync(index, readFileSync(index, "utf8").replace("<html ", '<html data-build="new" '));
  const worker = join(folder, "sw.js");
  writeFileSync(worker, readFileSync(worker, "utf8").replace(/(url:["`]\.\/["`],revision:["`])\w+/, "$1new"));
  expect(readFileSync(worker, "utf8")).toMatch(/url:["`]\.\/["`],revision:["`]new["`]/);
  await page.reload();
  await ready(page);
  await eventually(() => sign(page).getAttribute("data-offline"), 30_000).toBe("update");
  // Nothing changes by itself, not even at the next visit.
  expect(await page.locator("html").getAttribute("data-build")).toBeNull();
  await page.reload();
  await ready(page);
  expect(await page.locator("html").getAttribute("data-build")).toBeNull();
  await eventually(() => sign(page).getAttribute("data-offline"), 30_000).toBe("update");
  await page.getByRole("button", { name: "Reload" }).click();
  await eventually(() => page.locator("html").getAttribute("data-build"), 15_000).toBe("new");
  await ready(page);
  await eventually(() => sign(page).getAttribute("data-offline"), 30_000).toBe("ready");
  expect(problems).toEqual([]);
});
