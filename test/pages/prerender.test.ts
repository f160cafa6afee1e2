// The pages that are there before, and without, JavaScript; and how the app starts on one of them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject } from "vitest";
import { addressOf, DESK, eventually, go, PHONE_CONTEXT, ready, test, textOf, UNUSED_PRELOAD } from "./site";

const NORMALIZATION = "1995-07-11-normalization";
const file = (path: string) => readFileSync(join(inject("siteFolder"), path), "utf8");
const TITLES = {
  en: "Clinton and Võ Văn Kiệt announce normal diplomatic relations",
  vi: "bình thường hóa quan hệ",
} as const;

test("without scripts the home page holds every event of the record, linked, year by year", async ({ open }) => {
  const core = JSON.parse(file("data/core.json"));
  for (const language of ["en", "vi"] as const) {
    const page = await open({ hash: `${language}/`, javaScriptEnabled: false, unready: true, allow: [UNUSED_PRELOAD] });
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.locator(".milestones h2").count()).toBe(31);
    const links = page.locator(".milestones li a");
    expect(await links.count()).toBe(core.events.length);
    expect(await textOf(page.locator(".page-footer"))).toContain(core.version);
    await links.first().click();
    expect(page.url()).toContain(`/${language}/events/${core.events[0][0]}/`);
    expect(await textOf(page.locator("h1"))).toBe(core.events[0][language === "en" ? 5 : 6]);
  }
});

test("without scripts the root offers both languages", async ({ open }) => {
  const page = await open({ javaScriptEnabled: false, unready: true, allow: [UNUSED_PRELOAD] });
  await page.getByRole("link", { name: "Tiếng Việt" }).click();
  expect(page.url()).toMatch(/\/vi\/$/);
  await page.getByRole("link", { name: "English" }).click();
  expect(page.url()).toMatch(/\/en\/$/);
});

test("without scripts an event's page can be read to its sources, and leads on", async ({ open }) => {
  const details = JSON.parse(file("data/details.json")).events[NORMALIZATION];
  const page = await open({
    hash: `en/events/${NORMALIZATION}/`,
    javaScriptEnabled: false,
    unready: true,
    allow: [UNUSED_PRELOAD],
  });
  const text = await textOf(page.locator("article"));
  for (const part of [TITLES.en, details.summary.en, details.discrepancy.en, ...details.details.en]) {
    expect(text).toContain(part.replace(/\s+/g, " "));
  }
  expect(await page.locator(".sources li a").count()).toBe(details.sources.length);
  expect(text).toContain("11 July 1995 in Washington");
  await page.getByRole("link", { name: "Bill Clinton" }).click();
  expect(await textOf(page.locator("h1"))).toBe("Bill Clinton");
  await page.goBack();
  await page.getByRole("link", { name: "Tiếng Việt" }).first().click();
  expect(await textOf(page.locator("h1"))).toContain(TITLES.vi);
  await page.locator("a[rel=next]").click();
  expect(page.url()).toContain("/vi/events/");
  expect(page.url()).not.toContain(NORMALIZATION);
});

test("every internal link of the home, an event, a person, a story and the texts leads to a file", async () => {
  const story = JSON.parse(file("data/details.json")).stories[0].id;
  for (const path of [
    "",
    "en/",
    `vi/events/${NORMALIZATION}/`,
    "en/people/bill-clinton/",
    `vi/stories/${story}/`,
    "vi/about/",
    "en/accessibility/",
    "en/people/",
    "vi/stories/",
    "404.html",
  ]) {
    const page = file(path.endsWith("html") ? path : `${path}index.html`);
    const targets = [...page.matchAll(/(?:href|src)="(\.[^"#?]*)/g)].map((match) => match[1]!);
    expect(targets.length, path).toBeGreaterThan(5);
    for (const target of new Set(targets)) {
      const resolved = new URL(target, `http://x/${path}`).pathname.slice(1);
      const found = join(inject("siteFolder"), resolved, resolved === "" || resolved.endsWith("/") ? "index.html" : "");
      expect(existsSync(found), `${path} → ${target}`).toBe(true);
    }
  }
});

test("no prerendered page has an inline style, an inline handler or a script that runs", async () => {
  const pages = readdirSync(inject("siteFolder"), { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith("index.html") || name === "404.html",
  );
  expect(pages.length).toBeGreaterThan(1000);
  for (const name of pages) {
    const page = file(name);
    expect(page, name).not.toMatch(/<[^>]+\s(?:style|on\w+)=|<style|javascript:/i);
    const inline = [...page.matchAll(/<script(?![^>]*\bsrc=)([^>]*)>/g)].map((match) => match[1]!.trim());
    for (const attributes of inline) expect(attributes, name).toBe('type="application/ld+json"');
    expect(page, name).toContain('http-equiv="Content-Security-Policy"');
  }
});

test("an event's page tells machines what it is", async () => {
  const page = file(`en/events/${NORMALIZATION}/index.html`);
  const data = JSON.parse(/<script type="application\/ld\+json">(.+?)<\/script>/s.exec(page)![1]!);
  expect(data).toMatchObject({ "@type": "Event", name: TITLES.en, startDate: "1995-07-11", inLanguage: "en" });
  expect(data.location.map((place: { name: string }) => place.name)).toContain("Hanoi");
  expect(data.subjectOf.isPartOf["@type"]).toBe("Dataset");
  for (const name of [
    "DC.title",
    "DC.date",
    "DC.language",
    "DC.publisher",
    "citation_title",
    "citation_publication_date",
  ]) {
    expect(page).toMatch(new RegExp(`<meta name="${name}"[^>]* content="[^"]+"`));
  }
  for (const name of ["og:title", "og:description", "og:image", "og:locale"])
    expect(page).toContain(`property="${name}"`);
  expect(page).toContain(`hreflang="vi" href="../../../vi/events/${NORMALIZATION}/"`);
  // Nobody said where the site stands, so nothing pretends to know.
  expect(page).not.toContain('rel="canonical"');
  expect(file("en/index.html")).toContain('"@type":"Dataset"');
});

test("the app starts on an event's page at that event, and goes on at the root", async ({ open }) => {
  const page = await open({ hash: `vi/events/${NORMALIZATION}/` });
  await eventually(() => textOf(page.locator(".card-title"))).toContain(TITLES.vi);
  expect(await page.locator("html").getAttribute("lang")).toBe("vi");
  expect(page.url()).toMatch(new RegExp(`/vi/events/${NORMALIZATION}/$`));
  await eventually(() => page.locator(".sources li").count()).toBeGreaterThan(0);

  await page.locator(".card .close").click();
  await eventually(() => new URL(page.url()).pathname).toBe("/a/b/");
  expect((await addressOf(page)).get("lang")).toBe("vi");
  await page.goBack();
  await eventually(() => textOf(page.locator(".card-title"))).toContain(TITLES.vi);
  expect(page.url()).toMatch(new RegExp(`/vi/events/${NORMALIZATION}/$`));
  await page.goForward();
  await eventually(() => page.locator(".card").count()).toBe(0);
  // What is loaded only now is still found, though the address has moved.
  await page.keyboard.press("v");
  await eventually(() => page.locator(".list-view").count()).toBe(1);
  await page.reload();
  await ready(page);
  expect(await page.locator("html").getAttribute("lang")).toBe("vi");
});

test("on an event's page the hash wins", async ({ open }) => {
  const page = await open({ hash: `en/events/${NORMALIZATION}/#event=2013-07-25-comprehensive-partnership&lang=vi` });
  await eventually(() => textOf(page.locator(".card-title"))).toContain("Đối tác Toàn diện");
});

test("on a language's page the app speaks it, whatever the browser prefers", async ({ open }) => {
  const page = await open({ hash: "vi/", locale: "en-GB" });
  expect(await page.locator("html").getAttribute("lang")).toBe("vi");
  await go(page, "event=2013-07-25-comprehensive-partnership");
  await eventually(() => page.locator(".card").count()).toBe(1);
});

test.for([
  ["desk", { viewport: DESK }, ""],
  ["desk", { viewport: DESK }, `en/events/${NORMALIZATION}/`],
  ["phone", PHONE_CONTEXT, "vi/"],
  ["phone", PHONE_CONTEXT, `en/events/${NORMALIZATION}/`],
] as const)("nothing shifts when the app takes over: %s, %s", async ([_name, context, hash], { open }) => {
  const page = await open({
    hash,
    ...context,
    fresh: true,
    before: () => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    },
  });
  // What is loaded once the timeline is drawn, the details among it, moves nothing either.
  await page.waitForLoadState("networkidle");
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01);
});

test("the files beside the pages are what they say", async () => {
  const feed = file("feed.xml");
  expect(feed).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
  expect(feed).toMatch(/<entry>\s*<id>urn:uuid:[0-9a-f-]{36}<\/id>/);
  expect(file("sitemap.xml").match(/<url>/g)!.length).toBeGreaterThan(1000);
  expect(file("robots.txt")).toMatch(/^User-agent: \*\nAllow: \/$/m);
  const calendar = file("anniversaries.ics");
  expect(calendar).toContain("RRULE:FREQ=YEARLY");
  for (const line of calendar.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(file("dataset.csv").charCodeAt(0)).toBe(0xfeff);
  const dataset = JSON.parse(file("dataset.json"));
  expect(dataset.events.length).toBe(JSON.parse(file("data/core.json")).events.length);
  expect(JSON.parse(file("manifest.webmanifest")).start_url).toBe("./");
});
