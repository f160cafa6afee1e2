// biome-ignore-all lint/suspicious/noTemplateCurlyInString: a text that only looks like a template
// Another dataset in the address: shown under its own name if it is sound; if it is hostile it harms nothing, and the page
// says what was refused.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Page } from "playwright";
import { expect, inject, onTestFinished } from "vitest";
import { eventually, FAILED_FILE, test, textOf } from "./site";

// biome-ignore lint/suspicious/noExplicitAny: these are broken on purpose, in every way that a type would forbid
type Any = any;

const sound = (): Any => JSON.parse(readFileSync(join(inject("siteFolder"), "dataset.json"), "utf8"));
const SCRIPT = '<img src=x onerror="window.harmed=1"><script>window.harmed=1</script>';

const HOSTILE: Readonly<Record<string, { readonly make: () => string; readonly says: RegExp }>> = {
  "scripts in every field": {
    make: () =>
      JSON.stringify(sound(), (key, value) =>
        typeof value === "string" && ["en", "vi", "title", "publisher"].includes(key) ? SCRIPT : value,
      ),
    says: /markup|HTML/i,
  },
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

test.for(Object.entries(HOSTILE))("hostile: %s", async ([_name, { make, says }], { open, site }) => {
  site.alter((path) => (path === "dataset.json" ? { body: make } : null));
  const page = await open({ hash: "#data=dataset.json&lang=en", unready: true });
  await eventually(() => page.locator(".error-screen").count(), 40_000).toBe(1);
  const text = await textOf(page.locator(".error-screen"));
  expect(text).toMatch(says);
  expect(text.length).toBeLessThan(6000);
  expect(await harmed(page)).toEqual([]);
  // The way back is there.
  await page.getByRole("link", { name: /own record/ }).click();
  await eventually(() => page.locator("html").getAttribute("data-ready")).toBe("true");
  expect(await page.locator(".error-screen").count()).toBe(0);
});

test("a file larger than 50 MB is not read to its end", async ({ open, site }) => {
  site.alter((path) => (path === "dataset.json" ? { body: () => " ".repeat(51_000_000) } : null));
  const page = await open({ hash: "#data=dataset.json&lang=en", unready: true });
  await eventually(async () => textOf(page.locator(".error-screen")), 30_000).toContain("larger than 50 MB");
});

test("a dataset of another site is not asked for", async ({ open }) => {
  let asked = 0;
  const other = createServer((_, response) => {
    asked += 1;
    response.end("{}");
  });
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void other.close());
  for (const address of [
    `http://127.0.0.1:${(other.address() as AddressInfo).port}/x.json`,
    "//127.0.0.1:1/x.json",
    "javascript:window.harmed=1",
    "data:application/json,{}",
    "file:///etc/passwd",
  ]) {
    const page = await open({ hash: `#data=${encodeURIComponent(address)}&lang=en`, unready: true });
    await eventually(async () => textOf(page.locator(".error-screen"))).toContain("only opened from this site");
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
  const page = await open({ hash: "#data=dataset.json&lang=en" });
  expect(await textOf(page.locator(".brand"))).toContain("Another record");
  expect(await page.title()).toContain("Another record");
  await page.keyboard.press("v");
  await eventually(() => textOf(page.locator(".list-view tbody"))).toContain(
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
