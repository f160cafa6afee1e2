// While the view moves a canvas stands for the nodes. It must show what they show: the two are held beside each other, pixel
// by pixel, in every theme and with all that can be drawn.
import type { Page } from "playwright";
import { describe, expect } from "vitest";
import { go, settle, test } from "./site";
import { emptyPlace } from "./stage";

const DECADE = "from=2006-01-01&to=2016-01-01";
const MONTHS = "from=2023-06-01&to=2024-03-01";
const TALKED_OF = "event=1995-07-11-normalization";

const CASES = [
  ["three decades but a little", "from=1996-01-01&to=2024-12-31", null],
  ["a decade", DECADE, null],
  ["months, in Vietnamese", `${MONTHS}&lang=vi`, null],
  ["an event with its links", `${TALKED_OF}&from=1994-01-01&to=2002-01-01`, null],
  ["terms of office", DECADE, "Terms of office"],
  ["figures by orders of magnitude, one track left out", `tracks=diplomatic,trade&${DECADE}`, "Logarithmic scale"],
] as const;

describe("the canvas shows what the nodes show", () => {
  test.for(CASES)("%s", async ([, hash, button], { open }) => {
    const page = await open({ hash: `#${hash}` });
    if (button) await page.getByRole("button", { name: button }).click();
    expect(await difference(page)).toBeLessThan(LEAST);
  });

  test.for(["dark", "contrast"])("in the %s theme", async (theme, { open }) => {
    const page = await open({ hash: `#appearance=${theme}&${DECADE}` });
    expect(await difference(page)).toBeLessThan(LEAST);
  });

  test("after the theme was changed", async ({ open }) => {
    const page = await open({ hash: `#appearance=dark&${DECADE}` });
    expect(await difference(page)).toBeLessThan(LEAST);
    await go(page, `appearance=light&${DECADE}`);
    expect(await difference(page)).toBeLessThan(LEAST);
  });

  test("on a screen of two device pixels each", async ({ open }) => {
    const page = await open({ hash: `#${DECADE}`, deviceScaleFactor: 2 });
    expect(await difference(page)).toBeLessThan(LEAST);
  });

  test("with forced colours", async ({ open }) => {
    const page = await open({ hash: `#${DECADE}`, forcedColors: "active" });
    expect(await difference(page)).toBeLessThan(LEAST);
  });
});

test("nodes come back when the view stands still, with the tab stop that they had", async ({ open }) => {
  const page = await open({ hash: `#${DECADE}` });
  await covered(page);
  await page.locator(".stage [tabindex='0'][data-event-id]").first().focus();
  const focused = await page.evaluate(() => (document.activeElement as SVGElement).dataset.eventId);
  const { x, y } = await emptyPlace(page, 0.5);
  await page.mouse.move(x, y);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -20);
  await page.keyboard.up("Control");
  await settle(page);
  expect(await page.locator(".stage-svg").getAttribute("data-covered")).toBeNull();
  expect(await page.evaluate(() => (document.activeElement as SVGElement).dataset.eventId)).toBe(focused);
});

/** Share of pixels that may differ: edges that fall on other parts of a pixel. */
const LEAST = 0.004;

/** Waits until there is a canvas that can stand for the nodes. */
async function covered(page: Page): Promise<void> {
  await page.waitForSelector(".stage-sheet", { state: "attached" });
  // It loads the page's fonts first.
  await page.waitForTimeout(700);
}

/** Moves the view a little, and compares the canvas with the nodes that stand there afterwards: the share of pixels that differ. */
async function difference(page: Page): Promise<number> {
  await covered(page);
  const { x, y } = await emptyPlace(page, 0.5);
  await page.mouse.move(x, y);
  // Without frames the page never hears that the view stands still.
  await page.evaluate(() => {
    const kept: FrameRequestCallback[] = [];
    const real = window.requestAnimationFrame.bind(window);
    Object.assign(window, {
      hold: () => {
        window.requestAnimationFrame = (task) => kept.push(task);
      },
      release: () => {
        window.requestAnimationFrame = real;
        for (const task of kept.splice(0)) real(task);
      },
    });
  });
  await page.mouse.down();
  await page.mouse.move(x - 20, y, { steps: 6 });
  await page.waitForSelector(".stage-svg[data-covered]");
  await page.evaluate(() => (window as unknown as { hold: () => void }).hold());
  await page.mouse.move(x - 24, y);
  await page.waitForTimeout(200);
  const stage = page.locator(".stage");
  const moving = await stage.screenshot();
  await page.evaluate(() => (window as unknown as { release: () => void }).release());
  await page.mouse.up();
  await settle(page);
  const standing = await stage.screenshot();
  return page.evaluate(
    async ([one, other]) => {
      const read = async (data: string) => {
        const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext("2d")!;
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
      };
      const [a, b] = [await read(one!), await read(other!)];
      let differing = 0;
      for (let i = 0; i < a.length; i += 4) {
        const most = Math.max(...[0, 1, 2].map((channel) => Math.abs(a[i + channel]! - b[i + channel]!)));
        if (most > 96) differing++;
      }
      return differing / (a.length / 4);
    },
    [moving.toString("base64"), standing.toString("base64")],
  );
}
