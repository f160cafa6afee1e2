// Moving on a wide screen: wheel, drag, double click, buttons and keys; and that moving does not render.
import type { Page } from "playwright";
import { describe, expect } from "vitest";
import { eventually, go, settle, test } from "./site";
import { clickables, dayAt, emptyPlace, placeOf, readSiteCore, type Window, windowOf } from "./stage";

const core = readSiteCore();
const DECADE = "#from=2003-01-01&to=2013-01-01&lang=en";
const STILL = { reducedMotion: "reduce" } as const;

/** Days across the window. */
async function daysOf(page: Page): Promise<number> {
  const { from, to } = await windowOf(page);
  return to - from;
}

/** Expects that the day which was at `x` before is still there, to within a pixel and a half. */
function expectSameDay(before: Window, after: Window, x: number, moved = 0): void {
  expect(Math.abs(placeOf(after, dayAt(before, x)) - (x + moved))).toBeLessThan(1.5);
}

describe("wheel", () => {
  test("with Ctrl zooms in and out at the pointer", async ({ open }) => {
    const page = await open({ hash: DECADE });
    const before = await windowOf(page);
    const [x, y] = [before.start + before.length * 0.3, 400];
    await page.mouse.move(x, y);
    await page.keyboard.down("Control");
    for (const direction of [-1, 1]) {
      const start = await windowOf(page);
      for (let i = 0; i < 3; i++) await page.mouse.wheel(0, direction * 10);
      await eventually(async () => ((await daysOf(page)) < start.to - start.from ? -1 : 1)).toBe(direction);
      expectSameDay(before, await windowOf(page), x);
    }
    await page.keyboard.up("Control");
    expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);
  });

  test("with Ctrl, one notch of a mouse's wheel zooms by a step that can be followed", async ({ open }) => {
    const page = await open({ hash: DECADE });
    const { start, length } = await windowOf(page);
    const before = await daysOf(page);
    await page.mouse.move(start + length / 2, 400);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -100);
    await page.keyboard.up("Control");
    await eventually(() => daysOf(page)).toBeLessThan(before * 0.95);
    await settle(page);
    expect(before / (await daysOf(page))).toBeLessThanOrEqual(2);
  });

  test("with Ctrl stops at the whole span and at the closest", async ({ open }) => {
    const page = await open({ hash: DECADE });
    const { start, length } = await windowOf(page);
    await page.mouse.move(start + length / 2, 400);
    await page.keyboard.down("Control");
    for (let i = 0; i < 60; i++) await page.mouse.wheel(0, -400);
    await eventually(async () => length / (await daysOf(page))).toBeCloseTo(40, 0);
    for (let i = 0; i < 80; i++) await page.mouse.wheel(0, 400);
    await eventually(() => daysOf(page)).toBeGreaterThan(core.span.to - core.span.from);
    await page.keyboard.up("Control");
  });

  test("alone scrolls the page, moves nothing, and says how to zoom", async ({ open }) => {
    const page = await open({ hash: DECADE, viewport: { width: 1440, height: 520 } });
    const before = await windowOf(page);
    await page.mouse.move(before.start + 300, 300);
    await page.mouse.wheel(0, 120);
    await page.locator(".wheel-hint[data-shown]").waitFor();
    await eventually(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    const after = await windowOf(page);
    expect(after.from).toBeCloseTo(before.from, 3);
    expect(after.to).toBeCloseTo(before.to, 3);
    await page.locator(".wheel-hint:not([data-shown])").waitFor({ state: "attached" });
  });

  test("with Shift, or sideways, pans", async ({ open }) => {
    const page = await open({ hash: DECADE });
    const before = await windowOf(page);
    const x = before.start + 500;
    await page.mouse.move(x, 400);
    await page.keyboard.down("Shift");
    await page.mouse.wheel(0, 150);
    await page.keyboard.up("Shift");
    await eventually(async () => (await windowOf(page)).from).toBeGreaterThan(before.from + 1);
    const shifted = await windowOf(page);
    expectSameDay(before, shifted, x, -150);
    await page.mouse.wheel(-150, 0);
    await eventually(async () => (await windowOf(page)).from).toBeLessThan(shifted.from - 1);
    expectSameDay(before, await windowOf(page), x);
  });
});

describe("pointer", () => {
  test("drag pans, the day under the pointer stays with it, and nothing opens", async ({ open }) => {
    const page = await open({ hash: DECADE });
    const before = await windowOf(page);
    const { x, y } = await emptyPlace(page, 0.6);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 240, y + 10, { steps: 8 });
    await settle(page);
    expectSameDay(before, await windowOf(page), x, -240);
    await page.mouse.up();
    await settle(page);
    expectSameDay(before, await windowOf(page), x, -240);
    expect(await page.locator(".card").count()).toBe(0);
  });

  test("a drag that begins on a mark pans and opens nothing", async ({ open }) => {
    const page = await open({ hash: DECADE });
    const before = await windowOf(page);
    const { x, y } = (await clickables(page, ".mark"))[4]!;
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 150, y, { steps: 6 });
    await page.mouse.up();
    await settle(page);
    expectSameDay(before, await windowOf(page), x, 150);
    expect(await page.locator(".card").count()).toBe(0);
  });

  test("double click zooms in at the pointer", async ({ open }) => {
    const page = await open({ hash: DECADE });
    const before = await windowOf(page);
    const { x, y } = await emptyPlace(page, 0.4);
    await page.mouse.dblclick(x, y);
    await eventually(() => daysOf(page)).toBeLessThan((before.to - before.from) * 0.6);
    await page.waitForTimeout(600);
    expectSameDay(before, await windowOf(page), x);
  });

  test("the overview's brush moves and resizes the view, by pointer and by keys", async ({ open }) => {
    const page = await open({ hash: DECADE });
    const before = await windowOf(page);
    const strip = (await page.locator(".overview-strip").boundingBox())!;
    const [start, end] = await Promise.all(
      ["from", "to"].map(async (one) => (await page.locator(`.overview-end[data-end="${one}"]`).boundingBox())!),
    );
    const middle = (start!.x + end!.x + end!.width) / 2;
    await page.mouse.move(middle, strip.y + 20);
    await page.mouse.down();
    await page.mouse.move(middle + 100, strip.y + 20, { steps: 4 });
    await page.mouse.up();
    const moved = await windowOf(page);
    expect(moved.from - before.from).toBeGreaterThan(700);
    expect(moved.to - moved.from).toBeCloseTo(before.to - before.from, 0);
    await page.getByRole("slider", { name: "Start of the view" }).focus();
    await page.keyboard.press("ArrowRight");
    await settle(page);
    const resized = await windowOf(page);
    expect(resized.from - moved.from).toBeCloseTo(365.25, 0);
    expect(resized.to).toBeCloseTo(moved.to, 0);
  });
});

test("buttons zoom in, zoom out, and show everything", async ({ open }) => {
  const page = await open({ hash: DECADE });
  const before = await daysOf(page);
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  await press("Zoom in");
  await eventually(() => daysOf(page)).toBeCloseTo(before / 2, -1);
  await press("Zoom out");
  await eventually(() => daysOf(page)).toBeCloseTo(before, -1);
  await press("Show all 30 years");
  await eventually(() => daysOf(page)).toBeGreaterThan(core.span.to - core.span.from);
});

test("a flight moves over several frames, and a gesture stops it at once", async ({ open }) => {
  const page = await open({ hash: DECADE });
  await countFrames(page);
  await page.getByRole("button", { name: "Show all 30 years" }).click();
  await eventually(() => framesOf(page)).toBeGreaterThan(3);
  await page.mouse.move(700, 400);
  await page.mouse.down();
  await settle(page);
  const held = await daysOf(page);
  await page.waitForTimeout(400);
  expect(await daysOf(page)).toBeCloseTo(held, 3);
  await page.mouse.up();
});

test("reduced motion jumps", async ({ open }) => {
  const page = await open({ hash: DECADE, ...STILL });
  await countFrames(page);
  await page.getByRole("button", { name: "Zoom in", exact: true }).click();
  await page.waitForTimeout(1000);
  expect(await framesOf(page)).toBe(1);
});

describe("keys", () => {
  const focused = (page: Page) =>
    page.evaluate(() => (document.activeElement as SVGElement | null)?.dataset?.eventId ?? null);

  test("+ − 0 [ ] move the view", async ({ open }) => {
    const page = await open({ hash: DECADE, ...STILL });
    await page.locator(".stage [data-event-id][tabindex='0']").first().focus();
    const before = await windowOf(page);
    const days = before.to - before.from;
    await page.keyboard.press("+");
    await eventually(() => daysOf(page)).toBeCloseTo(days / 2, 0);
    await page.keyboard.press("-");
    await eventually(() => daysOf(page)).toBeCloseTo(days, 0);
    const { from } = await windowOf(page);
    await page.keyboard.press("]");
    await eventually(async () => (await windowOf(page)).from - from).toBeCloseTo(days / 4, 0);
    await page.keyboard.press("[");
    await eventually(async () => (await windowOf(page)).from - from).toBeCloseTo(0, 0);
    await page.keyboard.press("0");
    await eventually(() => daysOf(page)).toBeGreaterThan(core.span.to - core.span.from);
    expect(await focused(page)).not.toBeNull();
  });

  test("arrows walk the track and change it, Home and End reach its ends, and the focus stays in view", async ({
    open,
  }) => {
    const page = await open({ hash: "#from=2010-01-01&to=2012-01-01&lang=en", ...STILL });
    await page.locator(".lane[data-track='trade'] [data-event-id][tabindex='0']").focus();
    const trade = core.events.filter((event) => event.track === "trade").map((event) => event.id);
    const start = trade.indexOf((await focused(page))!);
    const press = async (key: string) => {
      await page.keyboard.press(key);
      await settle(page);
      const id = await focused(page);
      const event = core.events.find((one) => one.id === id);
      if (event) {
        const { from, to } = await windowOf(page);
        expect.soft(event.anchor, `${key}: the focused event is in view`).toBeGreaterThanOrEqual(from);
        expect.soft(event.anchor, `${key}: the focused event is in view`).toBeLessThanOrEqual(to);
      }
      return id;
    };
    for (let step = 1; step <= 6; step++) expect(await press("ArrowRight")).toBe(trade[start + step]);
    expect(await press("ArrowLeft")).toBe(trade[start + 5]);
    expect(core.events.find((one) => one.id === trade[start + 5])!.track).toBe("trade");
    const above = await press("ArrowUp");
    expect(core.events.find((one) => one.id === above)?.track).toBe("diplomatic");
    await press("ArrowDown");
    const below = await press("ArrowDown");
    expect(core.events.find((one) => one.id === below)?.track).toBe("cultural");
    const cultural = core.events.filter((event) => event.track === "cultural").map((event) => event.id);
    expect(await press("End")).toBe(cultural.at(-1));
    expect(await press("Home")).toBe(cultural[0]);
  });

  test("single-letter keys can be switched off, and stay off", async ({ open }) => {
    const page = await open({ hash: "#lang=en" });
    await page.keyboard.press("?");
    await page.getByRole("dialog").getByRole("checkbox").uncheck();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.reload();
    await page.waitForSelector("html[data-ready]", { state: "attached" });
    await page.keyboard.press("?");
    await page.keyboard.press("l");
    await settle(page);
    expect(await page.getByRole("dialog").count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  });
});

test("panning inside what is drawn changes nothing but places: React does not render per frame", async ({ open }) => {
  const page = await open({ ...STILL });
  // Half a step into the drawn window at band 2's own scale: 60 pixels either way stay inside it.
  const { from, to, length } = await windowOf(page);
  const [day, band] = [(to - from) / length, 4];
  const start = from + ((to - from) / band) * 1.125;
  await go(page, `from=${isoDay(start)}&to=${isoDay(start + (to - from) / band)}`);
  const view = await windowOf(page);
  expect((view.to - view.from) / length).toBeCloseTo(day / band, 1);
  const { x, y } = await emptyPlace(page, 0.5);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 6, y);
  await settle(page);
  await page.evaluate(() => {
    const painted = ["transform", "x", "y", "width", "height", "visibility"];
    const covering = ["aria-busy", "data-covered"];
    const stage = document.querySelector("svg.stage-svg")!;
    const placed = /^transform: [^;]*;?$/;
    const changes: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { type, attributeName, target } of records) {
        if (type === "attributes" && painted.includes(attributeName ?? "")) continue;
        // That a canvas stands for the nodes meanwhile is said of the whole.
        if (target === stage && covering.includes(attributeName ?? "")) continue;
        // A place may be written as a style too, and nothing else.
        if (attributeName === "style" && placed.test((target as Element).getAttribute("style") ?? "")) continue;
        changes.push(
          `${type} ${attributeName ?? ""} of ${(target as Element).getAttribute?.("class") ?? target.nodeName}`,
        );
      }
    });
    observer.observe(stage, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    Object.assign(window, { changes });
  });
  const before = await windowOf(page);
  await page.mouse.move(x - 50, y, { steps: 22 });
  await page.mouse.move(x + 40, y, { steps: 30 });
  await settle(page);
  const after = await windowOf(page);
  const changes = await page.evaluate(() => (window as unknown as { changes: string[] }).changes);
  await page.mouse.up();
  expectSameDay(before, after, x, 46);
  expect(changes).toEqual([]);
});

function isoDay(day: number): string {
  return new Date(Math.round(day) * 86_400_000).toISOString().slice(0, 10);
}

/** Starts counting how often the view moves, by what follows it in every frame: the overview's brush. */
async function countFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const places: string[] = [];
    const { prototype } = CanvasRenderingContext2D;
    const draw = prototype.roundRect;
    prototype.roundRect = function (this: CanvasRenderingContext2D, x, y, width, height, radii) {
      const place = `${x} ${width}`;
      if (this.canvas.matches(".overview-brush") && y < 1 && place !== before) places.push(place);
      if (this.canvas.matches(".overview-brush") && y < 1) before = place;
      draw.call(this, x, y, width, height, radii);
    };
    let before = "";
    Object.assign(window, { places });
  });
}

function framesOf(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { places: string[] }).places.length);
}
