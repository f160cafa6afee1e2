// The single file, opened from disk: everything inside, nothing asked for, its own policy never broken.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, onTestFinished } from "vitest";
import { STICK_FILE } from "../../src/build/sitePlugin";
import { eventually, ready, test, textOf } from "./site";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "single-"));
  const vite = ["node_modules/vite/bin/vite.js", "build", "--mode", "single", "--outDir", folder, "--emptyOutDir"];
  execFileSync(process.execPath, [...vite, "--logLevel", "error"], { stdio: "inherit" });
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function open(browser: Browser, hash = "", scripts = true) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    javaScriptEnabled: scripts,
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(message.text());
  });
  page.on("request", (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.isNavigationRequest())
      problems.push(`asked for ${request.url()}`);
  });
  const address = pathToFileURL(join(folder, STICK_FILE)).href;
  await page.goto(address + hash);
  if (scripts) await ready(page);
  return { page, address, problems };
}

const fontLoaded = (page: Page) =>
  page.evaluate(() => [...document.fonts].some((font) => font.status === "loaded" && /Be Vietnam/.test(font.family)));

test("it is one file of less than 3 MB", () => {
  expect(readdirSync(folder)).toEqual([STICK_FILE]);
  expect(statSync(join(folder, STICK_FILE)).size).toBeLessThan(3_000_000);
});

test("from disk it draws, opens an event with its sources, filters, switches language and keeps its place", async ({
  browser,
}) => {
  const { page, address, problems } = await open(browser);
  expect(address).toMatch(/^file:/);
  expect(await page.locator("[data-label-for]").count()).toBeGreaterThan(15);
  expect(await fontLoaded(page)).toBe(true);
  await page.locator("[data-label-for='1995-07-11-normalization']").click();
  await eventually(() => page.locator(".sources li").count()).toBeGreaterThan(0);
  await page.keyboard.press("l");
  await eventually(() => textOf(page.locator(".card-title"))).toContain("bình thường hóa quan hệ");
  await page.keyboard.press("Escape");
  await page.locator(".track-toggle[data-track=trade]").click();
  await eventually(() => page.locator("[data-track=trade] .mark").count()).toBe(0);
  await page.keyboard.press("v");
  await eventually(() => page.locator(".list-view").count()).toBe(1);
  await eventually(() => page.url()).toContain("tracks=diplomatic,cultural");
  await page.reload();
  await ready(page);
  expect(await page.locator(".list-view").count()).toBe(1);
  expect(problems).toEqual([]);
});

test("without scripts it can still be read", async ({ browser }) => {
  const { page } = await open(browser, "", false);
  expect(await page.locator("noscript li").count()).toBeGreaterThan(300);
  expect(await textOf(page.locator("noscript"))).toContain("Ba mươi năm quan hệ");
});
