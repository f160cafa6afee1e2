// Phones: the stage is a native scroller whose scroll position is the view; fingers fit; nothing overflows sideways.
import type { Page } from "playwright";
import { describe, expect } from "vitest";
import { addressOf, eventually, PHONE_CONTEXT, settle, test } from "./site";
import { readSiteCore, windowOf } from "./stage";

const core = readSiteCore();
const STATES: Record<string, string> = {
  timeline: "#lang=en",
  "timeline in Vietnamese": "#lang=vi",
  "timeline in both languages": "#lang=en%2Bvi",
  "filtered timeline": "#themes=film,education&tracks=cultural,trade&lang=en",
  list: "#view=list&lang=vi",
  card: "#event=2025-03-12-harvard-cinema-roundtable&lang=en%2Bvi",
  "nothing to show": "#tracks=none&lang=vi",
};

type Point = { readonly x: number; readonly y: number };

/** Moves fingers along paths of the same number of points, as the browser's own input. */
async function touch(page: Page, fingers: readonly (readonly Point[])[]): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", step: number) =>
    client.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: type === "touchEnd" ? [] : fingers.map((path, id) => ({ ...path[step]!, id })),
    });
  await send("touchStart", 0);
  for (let step = 1; step < fingers[0]!.length; step++) await send("touchMove", step);
  await send("touchEnd", 0);
  await client.detach();
}

function line(from: Point, to: Point, steps = 12): Point[] {
  return Array.from({ length: steps + 1 }, (_, i) => ({
    x: from.x + ((to.x - from.x) * i) / steps,
    y: from.y + ((to.y - from.y) * i) / steps,
  }));
}

test("the stage is a native vertical scroller", async ({ open }) => {
  const page = await open(PHONE_CONTEXT);
  const stage = await page.evaluate(() => {
    const scroller = document.querySelector<HTMLElement>(".stage-scroller")!;
    return {
      orientation: document.querySelector<HTMLElement>(".stage")!.dataset.orientation,
      overflow: getComputedStyle(scroller).overflowY,
      taller: scroller.scrollHeight > scroller.clientHeight * 2,
    };
  });
  expect(stage).toEqual({ orientation: "vertical", overflow: "auto", taller: true });
});

test("a swipe scrolls through time, and the address follows", async ({ open }) => {
  const page = await open(PHONE_CONTEXT);
  const before = await windowOf(page);
  const middle = before.start + before.length / 2;
  await touch(page, [line({ x: 200, y: middle + 150 }, { x: 200, y: middle - 150 })]);
  await eventually(async () => (await windowOf(page)).from).toBeGreaterThan(before.from + 100);
  await eventually(async () => (await addressOf(page)).has("from")).toBe(true);
  await page.waitForTimeout(900);
  const after = await windowOf(page);
  expect(after.to - after.from).toBeCloseTo(before.to - before.from, 0);
  const written = Date.parse((await addressOf(page)).get("from")!) / 86_400_000;
  const pixel = (after.to - after.from) / after.length;
  expect(Math.abs(written - after.from)).toBeLessThan(1 + 2 * pixel);
});

test("it scrolls to the last event, and labels stay beside their marks", async ({ open }) => {
  const page = await open(PHONE_CONTEXT);
  await page.evaluate(() => {
    const scroller = document.querySelector(".stage-scroller")!;
    scroller.scrollTop = scroller.scrollHeight;
  });
  await settle(page);
  await settle(page);
  const { to } = await windowOf(page);
  expect(to).toBeGreaterThan(core.events.at(-1)!.anchor);
  const apart = await page.evaluate(
    () =>
      [...document.querySelectorAll<SVGElement>("[data-label-for]")].filter((label) => {
        const mark = document.querySelector(`.mark[data-event-id="${label.dataset.labelFor}"] .shape`);
        if (!mark) return false;
        const [a, b] = [label.getBoundingClientRect(), mark.getBoundingClientRect()];
        return Math.abs(a.top - b.top) > 60;
      }).length,
  );
  expect(apart).toBe(0);
});

test("a pinch changes the scale and keeps the day between the fingers", async ({ open }) => {
  const page = await open({ ...PHONE_CONTEXT, hash: "#from=2005-01-01&to=2013-01-01&lang=en" });
  const before = await windowOf(page);
  const middle = before.start + before.length / 2;
  const day = (before.from + before.to) / 2;
  await touch(page, [
    line({ x: 180, y: middle - 40 }, { x: 180, y: middle - 120 }),
    line({ x: 220, y: middle + 40 }, { x: 220, y: middle + 120 }),
  ]);
  await settle(page);
  const closer = await windowOf(page);
  expect((before.to - before.from) / (closer.to - closer.from)).toBeGreaterThan(2);
  expect(Math.abs((closer.from + closer.to) / 2 - day)).toBeLessThan((closer.to - closer.from) * 0.05);
  expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);
  await touch(page, [
    line({ x: 180, y: middle - 120 }, { x: 180, y: middle - 40 }),
    line({ x: 220, y: middle + 120 }, { x: 220, y: middle + 40 }),
  ]);
  await eventually(async () => (await windowOf(page)).to - closer.to).toBeGreaterThan(50);
});

test("the zoom buttons change the scale and the scroll position follows", async ({ open }) => {
  const page = await open({
    ...PHONE_CONTEXT,
    hash: "#from=2005-01-01&to=2013-01-01&lang=en",
    reducedMotion: "reduce",
  });
  const before = await windowOf(page);
  await page.getByRole("button", { name: "Zoom in", exact: true }).tap();
  await settle(page);
  const after = await windowOf(page);
  expect((before.to - before.from) / (after.to - after.from)).toBeCloseTo(2, 1);
  expect((after.from + after.to) / 2).toBeCloseTo((before.from + before.to) / 2, -1);
});

test("a tap on a label opens the card as a sheet; its button closes it", async ({ open }) => {
  const page = await open({ ...PHONE_CONTEXT, hash: "#from=2005-01-01&to=2013-01-01&lang=en" });
  const label = page.locator("[data-label-for]").nth(3);
  const box = (await label.boundingBox())!;
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await page.locator(".card h2").waitFor();
  const sheet = (await page.locator(".card").boundingBox())!;
  expect(sheet.x).toBe(0);
  expect(sheet.width).toBe(390);
  expect(sheet.y + sheet.height).toBeCloseTo(844, 0);
  expect(sheet.y).toBeGreaterThan(100);
  await page.locator(".card .close").tap();
  await page.locator(".card").waitFor({ state: "detached" });
});

describe.each(Object.entries(STATES))("%s", (_, hash) => {
  test("overflows nowhere sideways, and every target fits a finger", async ({ open }) => {
    const page = await open({ ...PHONE_CONTEXT, hash, unready: hash.includes("none") });
    await page
      .locator(hash.includes("none") ? ".empty-note" : hash.includes("event=") ? ".card .sources a" : ".main")
      .first()
      .waitFor();
    await settle(page);
    const { wide, small } = await page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      const scrollers = [
        document.documentElement,
        document.body,
        ...document.querySelectorAll<HTMLElement>(".stage, .stage-scroller, .card, .card-body, .list-view, .main"),
      ];
      const wide = scrollers
        .filter((node) => node.scrollWidth > node.clientWidth + 1 || node.getBoundingClientRect().right > width + 1)
        .map((node) => `${node.tagName}.${node.className} is ${node.scrollWidth} wide in ${node.clientWidth}`);
      // Text that the stage cuts off at the screen's edge.
      for (const node of document.querySelectorAll(".stage text")) {
        const { left, right } = node.getBoundingClientRect();
        if (left < -1 || right > width + 1) wide.push(`"${node.textContent}" reaches from ${left} to ${right}`);
      }
      const small = [...document.querySelectorAll<HTMLElement>("button, select, a[href], input")].flatMap((node) => {
        // A target can be its label's whole line.
        const box = (node instanceof HTMLInputElement ? (node.closest("label") ?? node) : node).getBoundingClientRect();
        if (box.width === 0 || getComputedStyle(node).visibility === "hidden" || node.matches(".skip-link")) return [];
        const [short, long] = [Math.min(box.width, box.height), Math.max(box.width, box.height)];
        const name = node.getAttribute("aria-label") ?? node.textContent;
        return long < 44 || short < 24
          ? [`${node.className || node.tagName} "${name}" is ${Math.round(box.width)}×${Math.round(box.height)}`]
          : [];
      });
      return { wide, small };
    });
    expect.soft(wide).toEqual([]);
    expect.soft(small).toEqual([]);
  });
});
