// Present mode rehearsed: every story from first to last slide by clicker, sizes, languages, keys, touch, reload.
import type { Page } from "playwright";
import { describe, expect } from "vitest";
import type { RawStory } from "../../src/model/record";
import { addressOf, eventually, go, HALL, type OpenOptions, PHONE_CONTEXT, settle, test } from "./site";
import { readSiteDetails } from "./stage";
import { atSlide, faultsOf, press, slideOf, wallHash } from "./wall";

const { stories } = readSiteDetails();
const SHORT = stories.find(({ id }) => id === "thirty-years-in-fifteen-minutes")!;
const STILL = { viewport: HALL, reducedMotion: "reduce" } as const satisfies OpenOptions;

/** Walks from where it is to the closing with a key; returns what is wrong on the way, by slide. */
async function walk(page: Page, story: RawStory, still = false): Promise<string[]> {
  const wrong: string[] = [];
  const look = async (slide: number) => {
    for (const fault of await faultsOf(page, story.steps[slide - 1] ?? null)) wrong.push(`slide ${slide}: ${fault}`);
  };
  await look(0);
  for (let slide = 1; slide <= story.steps.length + 1; slide++) {
    await press(page, "PageDown", slide, still);
    await look(slide);
  }
  return wrong;
}

describe.each(stories.map((story) => [story.id, story] as const))("%s", (id, story) => {
  test.for(["en%2Bvi", "vi%2Ben"])(
    "from first to last by Page Down, %s",
    { timeout: 120_000 },
    async (lang, { open }) => {
      const page = await open({ ...STILL, hash: wallHash(id, 0, lang) });
      expect(await walk(page, story)).toEqual([]);
      await page.keyboard.press("PageDown");
      await settle(page);
      expect(await slideOf(page)).toBe(story.steps.length + 1);
    },
  );
});

test("back again by Page Up", async ({ open }) => {
  const page = await open({ ...STILL, hash: wallHash(SHORT.id, SHORT.steps.length + 1) });
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
])("the same picture at %j", { timeout: 120_000 }, async (viewport, { open }) => {
  const page = await open({ ...STILL, viewport, hash: wallHash(SHORT.id) });
  expect(await walk(page, SHORT)).toEqual([]);
});

test("with flights on", { timeout: 180_000 }, async ({ open }) => {
  const page = await open({ viewport: HALL, reducedMotion: "no-preference", hash: wallHash(SHORT.id, 0, "vi%2Ben") });
  expect(await walk(page, SHORT, true)).toEqual([]);
});

test("with flights on, the year and the figure count up", async ({ open }) => {
  const page = await open({ viewport: HALL, reducedMotion: "no-preference", hash: wallHash(SHORT.id, 6) });
  await page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    new MutationObserver(() => {
      for (const node of document.querySelectorAll(".step-year [aria-hidden], .figure-value [aria-hidden]"))
        seen.add(node.textContent ?? "");
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await press(page, "PageDown", 7, true);
  const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
  expect(seen).toContain("2007");
  expect(seen).toContain("USD 12.5 billion");
  expect(
    seen.some((text) => text === "2006"),
    seen.join(),
  ).toBe(true);
  expect(seen.filter((text) => /^USD \d+\.\d billion$/.test(text)).length, seen.join()).toBeGreaterThan(3);
});

test("both languages by default, one leading; L changes which, then shows one alone", async ({ open }) => {
  const page = await open({ ...STILL, hash: `#present=1&story=${SHORT.id}&step=1` });
  const captions = () =>
    page.locator(".step-caption p").evaluateAll((all) => all.map((one) => one.getAttribute("lang")));
  expect(await captions()).toEqual(["en", "vi"]);
  for (const expected of [["vi", "en"], ["en"], ["vi"], ["en", "vi"]]) {
    await page.keyboard.press("l");
    await eventually(captions).toEqual(expected);
  }
});

test("clicker keys, blank screen, first and last", async ({ open }) => {
  const page = await open({ ...STILL, hash: wallHash(SHORT.id) });
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

test("? lists the keys, any of them closes the list", async ({ open }) => {
  const page = await open({ ...STILL, hash: wallHash(SHORT.id, 2) });
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
  open,
}) => {
  const page = await open({ ...STILL, hash: wallHash(SHORT.id) });
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
  expect((await addressOf(page)).get("lang")).toBe("en+vi");
  await press(page, "PageDown", 1);
  await page.keyboard.press("Escape");
  await page.waitForSelector(".card-title");
  const address = await addressOf(page);
  expect(address.get("event")).toBe(SHORT.steps[0]!.event);
  expect(address.get("present")).toBeNull();
  expect(await page.locator(".header [aria-pressed='true']").first().textContent()).toBe("EN");
});

test("the pointer rests: hidden after three seconds, back when it moves", async ({ open }) => {
  const page = await open({ ...STILL, hash: wallHash(SHORT.id, 1) });
  await page.mouse.move(400, 400);
  await page.mouse.move(420, 410);
  await eventually(() => page.locator(".wall").getAttribute("data-idle")).toBeNull();
  await eventually(() => page.locator(".wall").getAttribute("data-idle"), 6000).not.toBeNull();
  expect(await page.locator(".projector-stage").evaluate((node) => getComputedStyle(node).cursor)).toBe("none");
});

test("the plain wheel zooms, and the next step flies on from there", async ({ open }) => {
  const page = await open({ ...STILL, hash: wallHash(SHORT.id, 3) });
  const ticks = () =>
    page
      .locator(".projector-svg .tick")
      .evaluateAll((all) => all.map((one) => Number((one as SVGElement).dataset.day)));
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

test("the chosen events, one a step, with no story", async ({ open }) => {
  const page = await open({ ...STILL, hash: "#present=1&themes=film&step=2&lang=en%2Bvi" });
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

test("an unknown story, and nothing chosen, are said in words with a way out", async ({ open }) => {
  const page = await open({ ...STILL, hash: "#present=1&story=no-such-story", unready: true });
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

test("the closing slide names sources and carries a code of this story's address", async ({ open }) => {
  const page = await open({ ...STILL, hash: wallHash(SHORT.id, SHORT.steps.length + 1) });
  await page.waitForSelector("svg.qr path");
  expect(await page.locator(".closing-sources li").count()).toBeGreaterThan(10);
  expect(await page.locator("svg.qr").getAttribute("aria-label")).toBeTruthy();
});
