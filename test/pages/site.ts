// What the page tests share: a served site, a browser, and pages that fail their test on any error, warning, violation of
// the policy, failed request, or request that leaves the site's folder.
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from "playwright";
import { test as base, expect, inject } from "vitest";
import { launchBrowser } from "./browser.mjs";
import { type SiteServer, serveSite } from "./server";

export interface OpenOptions extends BrowserContextOptions {
  /** The address after the site's own, "#event=…". */
  readonly hash?: string;
  /** Do not wait for the timeline (error screens). */
  readonly unready?: boolean;
  /** Problems that the test is about. */
  readonly allow?: readonly RegExp[];
  /** Paths below the site's base for which there is no network. */
  readonly offlineFiles?: readonly string[];
  /** As on a first visit: no file of the site is known yet. */
  readonly fresh?: boolean;
  /** Runs in the page before anything else. */
  readonly before?: () => void;
}

export type Open = (options?: OpenOptions) => Promise<Page>;

interface Fixtures {
  readonly browser: Browser;
  readonly site: SiteServer;
  /** Of this file, by their options: a context that has seen the site opens it in half the time. */
  readonly contexts: Map<string, BrowserContext>;
  readonly open: Open;
}

export const DESK = { width: 1440, height: 900 };
export const HALL = { width: 1920, height: 1080 };
export const PHONE = { width: 390, height: 844 };

/** Context options of a phone: touch, a viewport that heeds the page's meta tag. */
export const PHONE_CONTEXT = { viewport: PHONE, hasTouch: true, isMobile: true, deviceScaleFactor: 2 } as const;

/** What a page may keep; the files of the site are not among it. */
const KEPT = "cookies,local_storage,indexeddb,cache_storage,service_workers";

/** What the browser says when a test breaks a file on purpose. */
export const FAILED_FILE = /Failed to load resource|answered (404|500)/;

/** What the browser says of a file for the app on a page where the app does not start, or does not ask for it. */
export const UNUSED_PRELOAD = /was preloaded using link preload but not used/;

export const test = base.extend<Fixtures>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of the fixtures from the pattern
    async ({}, use) => {
      const browser = await launchBrowser(inject("browserPath"));
      await use(browser);
      await browser.close();
    },
    { scope: "file" },
  ],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of the fixtures from the pattern
    async ({}, use) => {
      const site = await serveSite(inject("siteFolder"));
      await use(site);
      await site.close();
    },
    { scope: "file" },
  ],
  contexts: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of the fixtures from the pattern
    async ({}, use) => {
      await use(new Map());
    },
    { scope: "file" },
  ],
  open: async ({ browser, site, contexts }, use) => {
    const problems: string[] = [];
    const inUse = new Set<BrowserContext>();
    /** One that is not in use, empty. */
    const contextFor = async (options: BrowserContextOptions, fresh: boolean): Promise<BrowserContext> => {
      for (let i = 0; ; i++) {
        const key = `${fresh ? `fresh ${contexts.size}` : i} ${JSON.stringify(options)}`;
        const known = contexts.get(key);
        if (known && inUse.has(known)) continue;
        const context = known ?? (await browser.newContext(options));
        contexts.set(key, context);
        inUse.add(context);
        return context;
      }
    };
    await use(
      async ({ hash = "", unready = false, allow = [], offlineFiles = [], fresh = false, before, ...context } = {}) => {
        const options = {
          viewport: DESK,
          locale: "en-GB",
          // Keeping the site for offline use is tested in offline.test.ts; elsewhere it would only fetch it all once more.
          serviceWorkers: "block",
          ...context,
        } as const;
        const opened = await contextFor(options, fresh);
        const page = await opened.newPage();
        const session = await opened.newCDPSession(page);
        await session.send("Storage.clearDataForOrigin", { origin: new URL(site.base).origin, storageTypes: KEPT });
        await session.detach();
        await watch(page, site.base, (problem) => {
          if (!allow.some((pattern) => pattern.test(problem))) problems.push(problem);
        });
        for (const path of offlineFiles) await page.route(site.base + path, (route) => route.abort());
        if (before) await page.addInitScript(before);
        await page.goto(site.base + hash);
        if (!unready) await ready(page);
        return page;
      },
    );
    for (const context of inUse) for (const page of context.pages()) await page.close();
    site.alter(null);
    expect(problems, "errors, warnings, violations and stray requests of the pages").toEqual([]);
  },
});

/** Reports all that no page may do. */
export async function watch(page: Page, base: string, report: (problem: string) => void): Promise<void> {
  page.on("console", (message) => {
    const type = message.type();
    if (/Service Worker registration blocked by Playwright/.test(message.text())) return;
    if (type === "error" || type === "warning")
      report(`console ${type}: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => report(`page error: ${error.stack ?? error}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !/^(data|blob):/.test(url)) report(`request outside the site: ${url}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) report(`${response.url()} answered ${response.status()}`);
  });
  await page.exposeFunction("reportViolation", (violation: string) => report(`policy violation: ${violation}`));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
      reportViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
}

/** Waits until the timeline (or the list) is drawn with its fonts, and nothing is about to move. */
export async function ready(page: Page): Promise<void> {
  await page.waitForSelector("html[data-ready='true']", { state: "attached" });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await settle(page);
}

/** Waits until two frames have been drawn, and nothing of the scene is still to come. */
export function settle(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    while (document.querySelector(".stage-svg[aria-busy]")) await frame();
  });
}

/** Goes to an address without loading the page again, as if it were pasted. */
export async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((value) => {
    location.hash = value;
  }, hash);
  await settle(page);
}

/** The text that can be seen, as one line. Waits for the node. */
export async function textOf(node: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not said, and blocks do not run together
  return (await node.innerText()).replace(/\s+/g, " ").trim();
}

/** The address's hash as parameters. */
export async function addressOf(page: Page): Promise<URLSearchParams> {
  return new URLSearchParams(new URL(page.url()).hash.slice(1));
}

/** Waits for something to become true of the page; fails with what it was. */
export function eventually<T>(read: () => Promise<T> | T, timeout = 10_000) {
  return expect.poll(read, { timeout, interval: 40 });
}
