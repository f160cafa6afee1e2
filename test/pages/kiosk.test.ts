// A screen by itself: loops the stories, pauses when touched, goes on when idle, and does not grow in eight hours.
import type { CDPSession, Page } from "playwright";
import { expect } from "vitest";
import { keepPage } from "./kept";
import { eventually, HALL } from "./site";
import { readSiteDetails } from "./stage";
import { atSlide, slideOf, wallHash } from "./wall";

const { stories } = readSiteDetails();
const [first, second] = stories as [(typeof stories)[number], (typeof stories)[number]];
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

interface Shown {
  readonly title: string;
  readonly slide: number;
}

// Eight hours of addresses in half a minute are more than Chromium lets a page write.
const UNTHROTTLED = ["--disable-ipc-flooding-protection"];

/** As on any wall, and a quarter of the work. */
const SMALL_HALL = { width: HALL.width / 2, height: HALL.height / 2 };

/** The kept page on a clock that the tests turn, and a log of the slides it has shown. */
const test = keepPage({ viewport: SMALL_HALL, reducedMotion: "reduce" }, wallHash(first.id), UNTHROTTLED).extend<{
  kiosk: (hash: string) => Promise<Page>;
}>({
  kiosk: async ({ at }, use) => {
    await use(async (hash) => {
      const page = await at(wallHash(first.id));
      await page.clock.install();
      // Chromium without a window asks for the icon at each new address.
      await page.evaluate(() => document.querySelector('link[rel="icon"]')?.setAttribute("href", "data:,"));
      // Each wait of the wall begins anew on the clock just installed.
      await at("");
      await at(`#present=1&autoplay=1${hash}&lang=en%2Bvi`);
      await page.waitForSelector(".wall");
      return page;
    });
  },
});

const storyOf = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get("story");

/** Notes every slide from now on; the notes are read with slidesOf. */
function logSlides(page: Page): Promise<void> {
  return page.evaluate(() => {
    const log: Shown[] = [];
    Object.assign(window, { log });
    const note = () => {
      const wall = document.querySelector<HTMLElement>(".wall")!;
      const slide = Number(wall.dataset.slide);
      const title = wall.querySelector("h1 .first")?.textContent ?? log.at(-1)?.title ?? "";
      if (log.at(-1)?.slide !== slide) log.push({ title, slide });
    };
    note();
    new MutationObserver(note).observe(document.querySelector("#app")!, {
      subtree: true,
      attributes: true,
      attributeFilter: ["data-slide"],
    });
  });
}

function slidesOf(page: Page): Promise<Shown[]> {
  return page.evaluate(() => (window as unknown as { log: Shown[] }).log);
}

test("turns the slides by itself and goes on to the next story", async ({ kiosk }) => {
  const page = await kiosk(`&story=${first.id}`);
  await logSlides(page);
  await page.clock.runFor(10_000);
  await eventually(() => slideOf(page)).toBe(1);
  const all = first.steps.length + 2;
  for (let i = 0; i < 100 && (await slidesOf(page)).length <= all; i++) await page.clock.runFor(5000);
  expect(await slidesOf(page)).toEqual([
    ...Array.from({ length: all }, (_, slide) => ({ title: first.title.en, slide })),
    { title: second.title.en, slide: 0 },
  ]);
  expect(storyOf(page)).toBe(second.id);
});

test("pauses when touched, goes on when left alone", async ({ kiosk }) => {
  const page = await kiosk(`&story=${first.id}&step=2`);
  await atSlide(page, 2);
  await page.mouse.click(480, 200);
  await page.getByText("Paused. It goes on by itself.").waitFor();
  await page.clock.runFor(50_000);
  expect(await slideOf(page)).toBe(2);
  await page.clock.runFor(11_000);
  await page.getByText("Paused. It goes on by itself.").waitFor({ state: "detached" });
  await page.clock.runFor(16_000);
  await eventually(() => slideOf(page)).toBe(3);
});

interface Size {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
  readonly history: number;
}

async function sizeOf(page: Page, session: CDPSession): Promise<Size> {
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name: string) => metrics.find((metric) => metric.name === name)!.value;
  const history = await page.evaluate(() => window.history.length);
  return { nodes: of("Nodes"), listeners: of("JSEventListeners"), heap: of("JSHeapUsedSize"), history };
}

test("runs for eight hours without growing", { timeout: 400_000 }, async ({ kiosk }) => {
  const page = await kiosk(`&story=${first.id}`);
  await logSlides(page);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const run = async (until: number, from: number) => {
    for (let time = from; time < until; time += 10 * MINUTE) await page.clock.runFor(10 * MINUTE);
  };
  await run(HOUR, 0);
  const before = await sizeOf(page, session);
  await run(8 * HOUR, HOUR);
  const after = await sizeOf(page, session);
  const slides = await slidesOf(page);
  // A slide stays for half a minute at most.
  expect(slides.length).toBeGreaterThan((8 * HOUR) / (MINUTE / 2));
  expect(new Set(slides.map(({ title }) => title)).size).toBe(stories.length);
  expect(after.history).toBe(before.history);
  expect(after.nodes).toBeLessThan(before.nodes * 1.5 + 500);
  expect(after.listeners).toBeLessThan(before.listeners * 1.2 + 20);
  expect(after.heap).toBeLessThan(before.heap * 1.2 + 3_000_000);
});
