// Vietnamese, English and both: switched in place, remembered, and marked for screen readers.
import type { Page } from "playwright";
import { expect } from "vitest";
import { eventually, ready, settle, test, textOf } from "./site";
import { clickables, eventOf, readSiteCore, readSiteDetails, windowOf } from "./stage";

const core = readSiteCore();
const details = readSiteDetails();
const ROUNDTABLE = "2025-03-12-harvard-cinema-roundtable";

const langOf = (page: Page) => page.evaluate(() => document.documentElement.lang);
const pick = (page: Page, name: string) => page.locator(`.segmented button[aria-label$=", ${name}"]`).click();

test.for([
  ["vi-VN", "vi"],
  ["en-US", "en"],
  ["fr-FR", "en"],
] as const)("a first visit with %s reads %s", async ([locale, lang], { open }) => {
  const page = await open({ locale });
  expect(await langOf(page)).toBe(lang);
  expect(await page.title()).toContain(lang === "vi" ? "Việt Nam" : "Vietnam");
  expect(page.url()).not.toContain("#");
});

test("switches in place: same view, same card, other words; and is remembered", async ({ open, site }) => {
  const page = await open({
    hash: `#event=${ROUNDTABLE}&from=2024-01-01&to=2026-01-01&lang=en`,
    reducedMotion: "reduce",
  });
  await page.locator(".card .sources a").first().waitFor();
  const before = await windowOf(page);
  await pick(page, "Tiếng Việt");
  await eventually(() => langOf(page)).toBe("vi");
  await eventually(() => textOf(page.locator(".card h2"))).toContain(eventOf(core, ROUNDTABLE).title.vi);
  expect((await windowOf(page)).from).toBeCloseTo(before.from, 1);
  expect(await page.locator(".stage [data-event-id]").first().getAttribute("aria-label")).toMatch(/năm|ngày|tháng/);
  await page.goto("about:blank");
  await page.goto(site.base);
  await ready(page);
  expect(await langOf(page)).toBe("vi");
});

test("the L key goes through English, Vietnamese and both", async ({ open }) => {
  const page = await open({ hash: "#lang=en" });
  const pressed = () => textOf(page.locator('.segmented button[lang][aria-pressed="true"]'));
  for (const mode of ["VI", "EN + VI", "EN"]) {
    await page.keyboard.press("l");
    await eventually(pressed).toBe(mode);
  }
  expect(await langOf(page)).toBe("en");
});

test("no English word is left in the Vietnamese interface, nor the other way round", async ({ open }) => {
  const page = await open({ hash: "#lang=vi" });
  const controls = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("header, .filter-bar, .overview, .gutter, footer")]
        .map((node) => node.textContent)
        .join(" "),
    );
  expect(await controls()).not.toMatch(/\b(Timeline|List|Keys|events?|Diplomatic|Trade|Cultural|Themes|Record)\b/);
  await pick(page, "English");
  await settle(page);
  expect(await controls()).not.toMatch(/Ngoại giao|Thương mại|Văn hóa|sự kiện|Danh sách/);
});

test("both languages: card and preview show one under the other, each with its own lang", async ({ open }) => {
  const page = await open({ hash: `#event=${ROUNDTABLE}&lang=en%2Bvi`, reducedMotion: "reduce" });
  await page.locator(".card .sources a").first().waitFor();
  const { title } = eventOf(core, ROUNDTABLE);
  const { summary } = details.events[ROUNDTABLE]!;
  for (const lang of ["en", "vi"] as const) {
    expect.soft(await textOf(page.locator(`.card h2 [lang="${lang}"]`))).toBe(title[lang]);
    expect.soft(await textOf(page.locator(`.card-summary[lang="${lang}"]`))).toBe(summary[lang]);
    expect
      .soft(await textOf(page.locator(`.card-when[lang="${lang}"]`)))
      .toMatch(lang === "en" ? /March 2025/ : /tháng 3/);
  }
  expect(await langOf(page)).toBe("en");
  await page.keyboard.press("Escape");
  await page.locator(".card").waitFor({ state: "detached" });
  const { id, x, y } = (await clickables(page, "[data-label-for]"))[0]!;
  await page.mouse.move(x, y);
  for (const lang of ["en", "vi"] as const) {
    await eventually(() => textOf(page.locator(`.tooltip [lang="${lang}"]`))).toBe(eventOf(core, id).title[lang]);
  }
});

test("text in the other language carries its own lang", async ({ open }) => {
  const page = await open({ hash: `#event=${ROUNDTABLE}&lang=en`, reducedMotion: "reduce" });
  await page.locator(".card .sources a").first().waitFor();
  const langs = await page.evaluate(() => {
    const langAt = (node: Element) => node.closest("[lang]")?.getAttribute("lang");
    return {
      films: [...document.querySelectorAll(".works cite")].map((node) => [node.textContent, langAt(node)]),
      buttons: [...document.querySelectorAll(".segmented button[lang]")].map((node) => [
        node.textContent,
        langAt(node),
      ]),
    };
  });
  expect(langs.films).toContainEqual(["Cánh đồng hoang", "vi"]);
  expect(langs.films).toContainEqual(["When the Tenth Month Comes", "en"]);
  expect(langs.buttons).toContainEqual(["VI", "vi"]);
  // A label's text says which language it is in.
  const labels = await page.locator(".label-text [lang], .label-text[lang]").count();
  expect(labels).toBeGreaterThan(20);
});
