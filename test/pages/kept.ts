// One page kept for all tests of a file: what they test is how the app moves, not how it loads. Checked for problems after each.
import type { BrowserContextOptions, Page } from "playwright";
import { expect, inject } from "vitest";
import { launchBrowser } from "./browser.mjs";
import { DESK, go, ready, test, watch } from "./site";

interface Kept {
  readonly page: Page;
  readonly problems: string[];
}

interface KeptFixtures {
  /** The page itself; tests ask for `at` or `fresh`. */
  readonly kept: Kept;
  /** The kept page at an address, as if it were pasted: nothing is loaded again. */
  readonly at: (hash: string) => Promise<Page>;
  /** The kept page with nothing stored, loaded anew at an address. */
  readonly fresh: (hash: string) => Promise<Page>;
}

/** Tests that share a page opened with these options, at `hash` first, in a browser started with more `flags`. */
export function keepPage(options: BrowserContextOptions, hash = "", flags: readonly string[] = []) {
  return test.extend<KeptFixtures>({
    kept: [
      async ({ browser, site }, use) => {
        const started = flags.length ? await launchBrowser(inject("browserPath"), { args: [...flags] }) : browser;
        const opened = await started.newContext({
          viewport: DESK,
          locale: "en-GB",
          serviceWorkers: "block",
          ...options,
        });
        const page = await opened.newPage();
        const problems: string[] = [];
        await watch(page, site.base, (problem) => problems.push(problem));
        await page.goto(site.base + hash);
        await ready(page);
        await use({ page, problems });
        await opened.close();
        if (started !== browser) await started.close();
      },
      { scope: "file" },
    ],
    at: async ({ kept }, use) => {
      await use(async (address) => {
        await go(kept.page, address);
        return kept.page;
      });
      expectNone(kept);
    },
    fresh: async ({ kept, site }, use) => {
      await use(async (address) => {
        await kept.page.evaluate(() => localStorage.clear());
        await kept.page.goto("about:blank");
        await kept.page.goto(site.base + address);
        await ready(kept.page);
        return kept.page;
      });
      expectNone(kept);
    },
  });
}

function expectNone({ problems }: Kept): void {
  expect(problems.splice(0), "errors, warnings, violations and stray requests of the page").toEqual([]);
}
