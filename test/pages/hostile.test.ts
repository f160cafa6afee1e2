// biome-ignore-all lint/suspicious/noTemplateCurlyInString: a text that only looks like a template
// Another dataset in the address: shown under its own name if it is sound; if it is hostile it harms nothing, and the page
// says what was refused.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Page } from "playwright";
import { expect, inject, onTestFinished } from "vitest";
import { eventually, FAILED_FILE, ready, test, textOf, UNUSED_PRELOAD } from "./site";

// biome-ignore lint/suspicious/noExplicitAny: these are broken on purpose, in every way that a type would forbid
type Any = any;

const sound = (): Any => JSON.parse(readFileSync(join(inject("siteFolder"), "dataset.json"), "utf8"));
/** Short enough for every field: it must be refused as what it is, not as too long. */
const SCRIPT = "<img src=x onerror=harmed=1>";
const LONG_SCRIPT = '<img src=x onerror="window.harmed=1"><script>window.harmed=1</script>';
const inEveryField = (script: string) => () =>
  JSON.stringify(sound(), (key, value) =>
    typeof value === "string" && ["en", "vi", "title", "publisher"].includes(key) ? script : value,
  );

const HOSTILE: Readonly<Record<string, { readonly make: () => string; readonly says: RegExp }>> = {
  "scripts in every field": { make: inEveryField(SCRIPT), says: /\[markup\].*Looks like HTML/ },
  "long scripts in every field": { make: inEveryField(LONG_SCRIPT), says: /Longer than \d+ characters/ },
  "javascript: links": {
    make: () => JSON.stringify(sound()).replace(/"url":"https?:[^"]*"/g, '"url":"javascript:window.harmed=1"'),
    says: /http:\/\/ or https:\/\//,
  },
  "ten-megabyte strings": {
    make: () => {
      const data = sound();
      data.events[0].title.en = "x".repeat(10_000_000);
      return JSON.stringify(data);
    },
    says: /Longer than 140 characters/,
  },
  "prototype keys": {
    make: () =>
      JSON.stringify(sound()).replace(
        '"events":[{',
        '"__proto__":{"harmed":1},"events":[{"__proto__":{"harmed":1},"constructor":{"prototype":{"harmed":1}},',
      ),
    says: /shape/,
  },
  "deep nesting": {
    make: () => `{"dataset":${"[".repeat(200_000)}${"]".repeat(200_000)}}`,
    says: /nested more than 40 deep|stack/i,
  },
  "lone surrogates": {
    make: () => JSON.stringify(sound()).replace("Clinton and", "Clinton \\ud800 and"),
    says: /lone surrogate/,
  },
  "right-to-left overrides": {
    make: () => {
      const data = sound();
      data.events[3].title.en = "Ford \u202esngis\u202c a joint venture";
      return JSON.stringify(data);
    },
    says: /spacing/,
  },
  "duplicate ids": {
    make: () => {
      const data = sound();
      data.events.push(data.events.at(-1));
      return JSON.stringify(data);
    },
    says: /duplicate-id/,
  },
  "not JSON": { make: () => "<!doctype html><script>window.harmed=1</script>", says: /not valid JSON/ },
  "JSON of another kind": { make: () => "[1,2,3]", says: /not a dataset/ },
  "no events": { make: () => "{}", says: /missing/ },
};

test("a hostile dataset harms nothing, and what was refused is said", async ({ open, site }) => {
  site.alter((path) => (path === "dataset.json" ? { body: () => "{}" } : null));
  const page = await open({ hash: "#data=dataset.json&lang=en", unready: true, allow: [UNUSED_PRELOAD] });
  const screen = page.locator(".error-screen");
  for (const [i, [name, { make, says }]] of Object.entries(HOSTILE).entries()) {
    site.alter((path) => (path === "dataset.json" ? { body: make } : null));
    await page.goto(`${site.base}?case=${i}#data=dataset.json&lang=en`);
    await screen.waitFor({ timeout: 40_000 });
    const text = await textOf(screen);
    expect.soft(text, name).toMatch(says);
    expect.soft(text.length, name).toBeLessThan(6000);
    expect.soft(await harmed(page), name).toEqual([]);
    // The way back is there.
    expect
      .soft(await screen.getByRole("link", { name: /own record/ }).getAttribute("href"), name)
      .toBe(`${site.base}#lang=en`);
  }
});

test("from a dataset that was refused the way back leads to the site's own record", async ({ open, site }) => {
  site.alter((path) => (path === "dataset.json" ? { body: () => "{}" } : null));
  const page = await open({ hash: "#data=dataset.json&lang=en", unready: true });
  await page.getByRole("link", { name: /own record/ }).click();
  await ready(page);
  expect(await page.locator(".error-screen").count()).toBe(0);
  expect(await page.locator("[data-label-for]").count()).toBeGreaterThan(20);
});

test("a file larger than 50 MB is not read to its end", async ({ open, site }) => {
  site.alter((path) => (path === "dataset.json" ? { body: () => " ".repeat(51_000_000) } : null));
  const page = await open({ hash: "#data=dataset.json&lang=en", unready: true });
  await eventually(async () => textOf(page.locator(".error-screen")), 30_000).toContain("larger than 50 MB");
});

test("a dataset of another site is not asked for", async ({ open, site }) => {
  let asked = 0;
  const other = createServer((_, response) => {
    asked += 1;
    response.end("{}");
  });
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void other.close());
  const page = await open({ hash: "#data=no-such.json&lang=en", unready: true, allow: [FAILED_FILE, UNUSED_PRELOAD] });
  await eventually(async () => textOf(page.locator(".error-screen"))).toContain("no-such.json");
  for (const address of [
    `http://127.0.0.1:${(other.address() as AddressInfo).port}/x.json`,
    "//127.0.0.1:1/x.json",
    "javascript:window.harmed=1",
    "data:application/json,{}",
    "file:///etc/passwd",
  ]) {
    // Pasted over the address of a dataset that was refused.
    await page.goto(`${site.base}#data=${encodeURIComponent(address)}&lang=en`);
    await eventually(async () => textOf(page.locator(".error-screen"))).toContain(`the dataset ${address}`);
    expect(await textOf(page.locator(".error-screen"))).toContain("only opened from this site");
    expect(await harmed(page)).toEqual([]);
  }
  expect(asked).toBe(0);
});

test("a missing file is said to be missing", async ({ open }) => {
  const page = await open({ hash: "#data=no-such.json&lang=vi", unready: true, allow: [FAILED_FILE] });
  await eventually(async () => textOf(page.locator(".error-screen"))).toContain("HTTP 404");
});

test("a sound dataset is shown under its own name, with text that only looks like harm as text", async ({
  open,
  site,
}) => {
  site.alter((path) =>
    path === "dataset.json"
      ? {
          body: () => {
            const data = sound();
            data.dataset.title = { en: "Another record, 1995–2025", vi: "Bộ tư liệu khác, 1995–2025" };
            data.events[0].title.en = "5 > 3 & {{constructor}} ${1+1} javascript:alert(1)";
            return JSON.stringify(data);
          },
        }
      : null,
  );
  const page = await open({ hash: "#data=dataset.json&lang=en", allow: [UNUSED_PRELOAD] });
  expect(await textOf(page.locator(".brand"))).toContain("Another record");
  expect(await page.title()).toContain("Another record");
  await page.keyboard.press("v");
  await eventually(() => textOf(page.locator(".list-view tbody").first())).toContain(
    "5 > 3 & {{constructor}} ${1+1} javascript:alert(1)",
  );
  expect(await harmed(page)).toEqual([]);
});

/** Signs that something of a dataset was run, or reached what all objects share. */
function harmed(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const signs: string[] = [];
    if ("harmed" in window) signs.push("a script ran");
    if ("harmed" in {}) signs.push("the prototype was changed");
    if (document.querySelector("[onerror], a[href^='javascript:'], #app script, #app img"))
      signs.push("markup was made");
    return signs;
  });
}
