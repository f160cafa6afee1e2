// A screen by itself: loops the stories, pauses when touched, goes on when idle, and does not grow in eight hours.
import type { CDPSession, Page } from "playwright";
import { expect } from "vitest";
import { eventually, HALL, ready, test } from "./site";
import { readSiteDetails } from "./stage";
import { slideOf } from "./wall";

const { stories } = readSiteDetails();
const [first, second] = stories as [(typeof stories)[number], (typeof stories)[number]];
const HOUR = 3600_000;

async function openKiosk(open: (options: object) => Promise<Page>, hash: string): Promise<Page> {
  const page = await open({ viewport: HALL, reducedMotion: "reduce", unready: true });
  await page.clock.install();
  await page.goto(page.url().replace(/#.*/, "") + hash);
  await page.reload();
  await ready(page);
  return page;
}

const storyOf = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get("story");

test("turns the slides by itself and goes on to the next story", { timeout: 120_000 }, async ({ open }) => {
  const page = await openKiosk(open, `#present=1&autoplay=1&story=${first.id}&lang=en%2Bvi`);
  await page.clock.runFor(10_000);
  await eventually(() => slideOf(page)).toBe(1);
  for (let i = 0; i < 60 && storyOf(page) === first.id; i++) {
    await page.clock.runFor(15_000);
    await page.waitForTimeout(30);
  }
  expect(storyOf(page)).toBe(second.id);
});

test("pauses when touched, goes on when left alone", async ({ open }) => {
  const page = await openKiosk(open, `#present=1&autoplay=1&story=${first.id}&step=2&lang=en%2Bvi`);
  await page.mouse.click(960, 400);
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

test("runs for eight hours without growing", { timeout: 400_000 }, async ({ open }) => {
  const page = await openKiosk(open, `#present=1&autoplay=1&story=${first.id}&lang=en%2Bvi`);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const seen = new Set<string>();
  const run = async (until: number, from: number) => {
    for (let time = from; time < until; time += 15_000) {
      await page.clock.runFor(15_000);
      if ((time / 15_000) % 40 === 0) seen.add(storyOf(page) ?? "");
    }
  };
  await run(HOUR, 0);
  const before = await sizeOf(page, session);
  await run(8 * HOUR, HOUR);
  const after = await sizeOf(page, session);
  expect(seen.size).toBe(stories.length);
  expect(after.history).toBe(before.history);
  expect(after.nodes).toBeLessThan(before.nodes * 1.5 + 500);
  expect(after.listeners).toBeLessThan(before.listeners * 1.2 + 20);
  expect(after.heap).toBeLessThan(before.heap * 1.2 + 3_000_000);
});
