// Present mode rehearsed: every story from first to last slide by clicker, sizes, languages, keys, touch, reload.
import type { Page } from "playwright";
import { describe, expect } from "vitest";
import type { RawStory } from "../../src/model/record";
import { keepPage } from "./kept";
import { addressOf, eventually, go, HALL, PHONE_CONTEXT, settle } from "./site";
import { readSiteDetails } from "./stage";
import { atSlide, faultsOf, press, slideOf, wallHash } from "./wall";

const STILL = { viewport: HALL, reducedMotion: "reduce" } as const;
const test = keepPage(STILL, wallHash(null));
const { stories } = readSiteDetails();
const SHORT = stories.find(({ id }) => id === "thirty-years-in-fifteen-minutes")!;
/** Longer than a flight and than a figure counts. */
const LANDED = 1600;

/** Walks from where it is to the closing with a key; returns what is wrong on the way, by slide. */
async function walk(page: Page, story: RawStory, onSlide = async (): Promise<void> => {}): Promise<string[]> {
  const wrong: string[] = [];
  const look = async (slide: number) => {
    await onSlide();
    for (const fault of await faultsOf(page, story.steps[slide - 1] ?? null)) wrong.push(`slide ${slide}: ${fault}`);
  };
  await atSlide(page, 0);
  await look(0);
  for (let slide = 1; slide <= story.steps.length + 1; slide++) {
    await press(page, "PageDown", slide);
    await look(slide);
  }
  return wrong;
}

describe.each(stories.map((story) => [story.id, story] as const))("%s", (id, story) => {
  test.for(["en%2Bvi", "vi%2Ben"])("from first to last by Page Down, %s", async (lang, { at }) => {
    const page = await at(wallHash(id, 0, lang));
    await page.waitForFunction((title) => document.title === title, story.title[lang === "en%2Bvi" ? "en" : "vi"]!);
    expect(await walk(page, story)).toEqual([]);
    await page.keyboard.press("PageDown");
    await settle(page);
    expect(await slideOf(page)).toBe(story.steps.length + 1);
  });
});

test("back again by Page Up", async ({ at }) => {
  const page = await at(wallHash(SHORT.id, SHORT.steps.length + 1));
  const wrong: string[] = [];
  for (let slide = SHORT.steps.length; slide >= 0; slide--) {
    await press(page, "PageUp", slide);
    wrong.push(...(await faultsOf(page, SHORT.steps[slide - 1] ?? null)).map((fault) => `slide ${slide}: ${fault}`));
  }
  expect(wrong).toEqual([]);
});

test.for([
  { width: 1280, height: 720 },
  { width: 3840, height: 2160 },
  { width: 1024, height: 768 },
])("the same picture at %j", async (viewport, { at }) => {
  const page = await at(wallHash(SHORT.id));
  await page.setViewportSize(viewport);
  const wrong = await walk(page, SHORT);
  await page.setViewportSize(HALL);
  expect(wrong).toEqual([]);
});

test("words as long as a story may have stay inside, and are not too small", async ({ at, site }) => {
  const long = (length: number, words = "Comprehensive strategic partnership ") =>
    words.repeat(40).slice(0, length).trim();
  const both = (length: number) => ({ en: long(length), vi: long(length, "Quan hệ đối tác chiến lược ") });
  const step = { ...SHORT.steps[2]!, caption: both(160) };
  const figure = { ...step.figure!, value: long(60), valueVi: long(60), label: both(120), source: long(160) };
  const story = { ...SHORT, title: both(100), intro: both(1200), steps: [{ ...step, figure }] };
  site.alter((path) =>
    path === "data/details.json" ? { body: (text) => JSON.stringify({ ...JSON.parse(text), stories: [story] }) } : null,
  );
  const page = await at("");
  await page.goto(`${site.base}?${wallHash(SHORT.id)}`);
  const wrong = await walk(page, story);
  site.alter(null);
  await page.goto(`${site.base}${wallHash(SHORT.id)}`);
  await atSlide(page, 0);
  expect(wrong).toEqual([]);
});

test("with flights on each step lands; on the way the year follows the view and the figure counts up", {
  timeout: 180_000,
}, async ({ open }) => {
  const page = await open({ viewport: HALL, reducedMotion: "no-preference", hash: wallHash(null) });
  await page.clock.install();
  await go(page, wallHash(SHORT.id, 0, "vi%2Ben"));
  const land = async () => {
    await page.clock.runFor(LANDED);
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {}))));
  };
  expect(await walk(page, SHORT, land)).toEqual([]);

  await go(page, wallHash(SHORT.id, 6));
  await atSlide(page, 6);
  await land();
  await page.evaluate(() => {
    const [years, figures, strays]: Set<string>[] = [new Set(), new Set(), new Set()];
    Object.assign(window, { seen: { years, figures, strays } });
    const look = () => {
      const year = document.querySelector(".step-year [aria-hidden]")?.textContent;
      if (!year) return;
      years!.add(year);
      figures!.add(document.querySelector(".figure-value [aria-hidden]")?.textContent ?? "");
      // The year must be on the axis, or between two of its ticks.
      const stage = document.querySelector(".projector-svg")!.getBoundingClientRect();
      const ticks = [...document.querySelectorAll<SVGElement>(".projector-svg .tick")]
        .map((tick) => ({
          year: new Date(Number(tick.dataset.day) * 864e5).getUTCFullYear(),
          box: tick.getBoundingClientRect(),
        }))
        .sort((a, b) => a.year - b.year);
      const before = ticks.findLast(({ box }) => box.left <= stage.left) ?? ticks[0]!;
      const after = ticks.find(({ box }) => box.left >= stage.right) ?? ticks.at(-1)!;
      if (Number(year) < before.year - 1 || Number(year) > after.year)
        strays!.add(`${year} at ${before.year}–${after.year}`);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await press(page, "PageDown", 7);
  await land();
  const { years, figures, strays } = await page.evaluate(() => {
    const { seen } = window as unknown as { seen: Record<"years" | "figures" | "strays", Set<string>> };
    return { years: [...seen.years], figures: [...seen.figures], strays: [...seen.strays] };
  });
  expect(years).toEqual(["2005", "2006", "2007"]);
  expect(figures.filter((text) => /^USD \d+\.\d billion$/.test(text)).length, figures.join()).toBeGreaterThan(3);
  expect(figures.at(-1)).toBe("USD 12.5 billion");
  expect(strays).toEqual([]);
});

test("both languages by default, one leading; L changes which, then shows one alone", async ({ at }) => {
  const page = await at(`#present=1&story=${SHORT.id}&step=1`);
  const captions = () =>
    page.locator(".step-caption p").evaluateAll((all) => all.map((one) => one.getAttribute("lang")));
  expect(await captions()).toEqual(["en", "vi"]);
  for (const expected of [["vi", "en"], ["en"], ["vi"], ["en", "vi"]]) {
    await page.keyboard.press("l");
    await eventually(captions).toEqual(expected);
  }
});

test("clicker keys, blank screen, first and last", async ({ at }) => {
  const page = await at(wallHash(SHORT.id));
  const last = SHORT.steps.length + 1;
  for (const [key, slide] of [
    ["ArrowRight", 1],
    ["ArrowDown", 2],
    [" ", 3],
    ["n", 4],
    ["ArrowLeft", 3],
    ["ArrowUp", 2],
    ["p", 1],
    ["End", last],
    ["Home", 0],
    ["PageDown", 1],
  ] as const) {
    await press(page, key, slide);
  }
  for (const [off, on] of [
    ["b", "b"],
    [".", "."],
    ["b", "PageDown"],
    [".", "l"],
  ] as const) {
    await page.keyboard.press(off);
    await page.waitForSelector(".wall-blank");
    await page.keyboard.press(on);
    await page.waitForSelector(".wall-blank", { state: "detached" });
    expect(await slideOf(page)).toBe(1);
  }
});

test("? lists the keys, any of them closes the list", async ({ at }) => {
  const page = await at(wallHash(SHORT.id, 2));
  await page.keyboard.press("?");
  const help = page.getByRole("dialog");
  await help.waitFor();
  expect(await help.locator("kbd").allTextContents()).toEqual(
    expect.arrayContaining(["Page Down", "B", ".", "F", "S", "L", "Esc"]),
  );
  await page.keyboard.press("PageDown");
  await help.waitFor({ state: "detached" });
  expect(await slideOf(page)).toBe(2);
});

test("the address is the place: F5 resumes, full screen is offered with one key, Back undoes a step", async ({
  at,
}) => {
  const page = await at(wallHash(SHORT.id));
  await press(page, "PageDown", 1);
  await press(page, "PageDown", 2);
  const address = await addressOf(page);
  expect([address.get("present"), address.get("story"), address.get("step")]).toEqual(["1", SHORT.id, "2"]);
  await page.reload();
  await atSlide(page, 2);
  expect(await page.locator(".wall-offer").textContent()).toContain("F");
  await page.goBack();
  await atSlide(page, 1);
  await page.goForward();
  await atSlide(page, 2);
});

test("Esc leaves to the page at that event, in the language it was read in", async ({ open }) => {
  const page = await open({ viewport: HALL, reducedMotion: "reduce" });
  await page.keyboard.press("p");
  await page.getByRole("button", { name: `Present: ${SHORT.title.en}`, exact: true }).click();
  await atSlide(page, 0);
  expect(page.url()).toMatch(/[#&]lang=en\+vi(&|$)/);
  await press(page, "PageDown", 1);
  await page.keyboard.press("Escape");
  await page.waitForSelector(".card-title");
  const address = await addressOf(page);
  expect(address.get("event")).toBe(SHORT.steps[0]!.event);
  expect(address.get("present")).toBeNull();
  expect(await page.locator(".header [aria-pressed='true']").first().textContent()).toBe("EN");
});

test("the pointer rests: hidden after three seconds, back when it moves", async ({ at }) => {
  const page = await at(wallHash(SHORT.id, 1));
  await page.mouse.move(400, 400);
  await page.mouse.move(420, 410);
  await eventually(() => page.locator(".wall").getAttribute("data-idle")).toBeNull();
  await eventually(() => page.locator(".wall").getAttribute("data-idle"), 6000).not.toBeNull();
  expect(await page.locator(".projector-stage").evaluate((node) => getComputedStyle(node).cursor)).toBe("none");
});

test("the plain wheel zooms, and the next step flies on from there", async ({ at }) => {
  const page = await at(wallHash(SHORT.id, 3));
  const ticks = () =>
    page.locator(".projector-svg .tick").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
  const before = await ticks();
  await page.mouse.move(900, 300);
  await page.mouse.wheel(0, -400);
  await eventually(ticks).not.toEqual(before);
  await press(page, "PageDown", 4);
  expect(await faultsOf(page, SHORT.steps[3]!)).toEqual([]);
});

test("fingers: swipes turn slides, edges too, a touch ends the blank screen", async ({ open }) => {
  const page = await open({ ...PHONE_CONTEXT, reducedMotion: "reduce", hash: wallHash(SHORT.id, 1) });
  const { width, height } = PHONE_CONTEXT.viewport;
  const finger = await page.context().newCDPSession(page);
  const swipe = async (from: number, to: number) => {
    const at = (x: number) => [{ x, y: height * 0.3 }];
    await finger.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(from) });
    await finger.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at((from + to) / 2) });
    await finger.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(to) });
    await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  };
  await swipe(300, 100);
  await atSlide(page, 2);
  await swipe(100, 300);
  await atSlide(page, 1);
  await page.touchscreen.tap(width - 20, height * 0.3);
  await atSlide(page, 2);
  await page.touchscreen.tap(20, height * 0.3);
  await atSlide(page, 1);
  await page.getByRole("button", { name: "Blank the screen" }).tap();
  await page.waitForSelector(".wall-blank");
  await page.touchscreen.tap(width / 2, height / 2);
  await page.waitForSelector(".wall-blank", { state: "detached" });
  expect(await slideOf(page)).toBe(1);
});

test("on a phone every step fits", { timeout: 120_000 }, async ({ open }) => {
  const page = await open({ ...PHONE_CONTEXT, reducedMotion: "reduce", hash: wallHash(SHORT.id, 1, "vi%2Ben") });
  const wrong: string[] = [];
  for (let slide = 1; slide <= SHORT.steps.length; slide++) {
    await atSlide(page, slide);
    wrong.push(...(await faultsOf(page, SHORT.steps[slide - 1]!)).map((fault) => `slide ${slide}: ${fault}`));
    await page.keyboard.press("PageDown");
  }
  expect(wrong).toEqual([]);
});

test("the chosen events, one a step, with no story", async ({ at }) => {
  const page = await at("#present=1&themes=film&step=2&lang=en%2Bvi");
  await atSlide(page, 2);
  const label = await page
    .locator(".wall-progress span, .wall-dots button[aria-current]")
    .first()
    .getAttribute("aria-label");
  const count = await page
    .locator(".wall-progress span")
    .textContent({ timeout: 500 })
    .catch(() => label);
  expect(count).toMatch(/2/);
  expect(await page.locator(".step-caption p").count()).toBe(2);
  expect(await page.locator(".mark[data-selected]").count()).toBe(1);
});

test("an unknown story, and nothing chosen, are said in words with a way out", async ({ at }) => {
  const page = await at("#present=1&story=no-such-story");
  await page.getByRole("status").filter({ hasText: "no-such-story" }).waitFor();
  await page.getByRole("button", { name: "Choose a story" }).click();
  await page.getByRole("button", { name: `Present: ${SHORT.title.en}`, exact: true }).waitFor();
  await go(page, "#present=1&tracks=none");
  await page.getByRole("status").filter({ hasText: "No events are chosen" }).waitFor();
  await page.getByRole("button", { name: "Back to the timeline" }).click();
  await page.waitForSelector(".header");
});

test("waits for the stories and says so; a failure is said, and tried again", async ({ open, site }) => {
  site.alter((path) => (path === "data/details.json" ? { status: 500 } : null));
  const page = await open({ ...STILL, hash: wallHash(SHORT.id), unready: true, allow: [/500/] });
  const retry = page.getByRole("button", { name: "Try again" });
  await retry.waitFor();
  site.alter(null);
  await retry.click();
  await atSlide(page, 0);
});

test("the closing slide names sources and carries a code of this story's address", async ({ at }) => {
  const page = await at(wallHash(SHORT.id, SHORT.steps.length + 1));
  await page.waitForSelector("svg.qr path");
  expect(await page.locator(".closing-sources li").count()).toBeGreaterThan(10);
  expect(await page.locator("svg.qr").getAttribute("aria-label")).toBeTruthy();
});
