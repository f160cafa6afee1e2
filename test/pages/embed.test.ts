// The timeline in frames on another site's page: alone, with its source, several at once, talking only to that page.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, FrameLocator, Page } from "playwright";
import { expect, onTestFinished } from "vitest";
import { PROTOCOL } from "../../src/io/embed";
import { eventually, test, textOf } from "./site";

interface Said {
  readonly frame: string;
  readonly origin: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A page on another origin (localhost, not 127.0.0.1) with one frame per address, which writes down what the frames say. */
async function hostPage(browser: Browser, frames: Readonly<Record<string, string>>): Promise<Page> {
  const body = Object.entries(frames)
    .map(([id, src]) => `<iframe id="${id}" src="${src}" width="900" height="600" title="${id}"></iframe>`)
    .join("");
  const script = `window.said = []; addEventListener("message", (event) => {
    const frame = [...document.querySelectorAll("iframe")].find((one) => one.contentWindow === event.source);
    said.push({ frame: frame?.id ?? "stranger", origin: event.origin, data: event.data });
  });`;
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!doctype html><title>Somebody’s page</title><script>${script}</script>${body}`);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const context = await browser.newContext({ viewport: { width: 1000, height: 1400 }, locale: "en-GB" });
  const page = await context.newPage();
  onTestFinished(async () => {
    await context.close();
    server.closeAllConnections();
    server.close();
  });
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  return page;
}

const said = (page: Page, frame: string, type: string): Promise<Said[]> =>
  page.evaluate(
    ([id, kind]) =>
      (window as unknown as { said: Said[] }).said.filter((one) => one.frame === id && one.data.type === kind),
    [frame, type] as const,
  );

const tell = (page: Page, frame: string, message: Readonly<Record<string, unknown>>) =>
  page.evaluate(
    ([id, data]) => {
      const { contentWindow, src } = document.getElementById(id) as HTMLIFrameElement;
      contentWindow!.postMessage(data, new URL(src).origin);
    },
    [frame, message] as const,
  );

const title = (frame: FrameLocator) => textOf(frame.locator(".card-title"));

test("embed=1 shows the timeline alone, with a line that names and links its source", async ({ browser, site }) => {
  const page = await hostPage(browser, { one: `${site.base}#embed=1&lang=en` });
  const frame = page.frameLocator("#one");
  await frame.locator("html[data-ready='true']").waitFor({ state: "attached" });
  for (const hidden of [".header", ".overview", ".track-toggles"]) {
    expect(await frame.locator(hidden).isVisible(), hidden).toBe(false);
  }
  expect(await frame.locator("[data-label-for]").count()).toBeGreaterThan(5);
  const line = frame.locator(".embed-line");
  expect(await textOf(line)).toBe("Vietnam – United States, 1995–2025 – open the whole timeline");
  expect(await line.getAttribute("href")).toContain(`${site.base}#`);
  expect(await line.getAttribute("href")).not.toContain("embed");
  const box = (await line.boundingBox())!;
  const around = (await page.locator("#one").boundingBox())!;
  expect(box.y + box.height).toBeLessThanOrEqual(around.y + around.height);
});

test("the page around hears ready, view, select and height, and may select and move", async ({ browser, site }) => {
  const page = await hostPage(browser, { one: `${site.base}#embed=1&lang=en` });
  const frame = page.frameLocator("#one");
  await eventually(async () => (await said(page, "one", "ready")).length).toBe(1);
  const [ready] = await said(page, "one", "ready");
  expect(ready!.origin).toBe(new URL(site.base).origin);
  expect(ready!.data).toMatchObject({ protocol: PROTOCOL, lang: "en" });
  expect(Number(ready!.data.events)).toBeGreaterThan(300);
  expect(Number((await said(page, "one", "height"))[0]!.data.height)).toBeGreaterThan(400);

  await tell(page, "one", { protocol: PROTOCOL, type: "select", event: "2013-07-25-comprehensive-partnership" });
  await eventually(() => title(frame)).toContain("Comprehensive Partnership");
  await eventually(async () => (await said(page, "one", "select")).at(-1)?.data.event).toBe(
    "2013-07-25-comprehensive-partnership",
  );
  await tell(page, "one", { protocol: PROTOCOL, type: "view", from: "2000", to: "2005" });
  await eventually(async () => (await said(page, "one", "view")).at(-1)?.data).toMatchObject({
    from: "2000-01-01",
    to: "2006-01-01",
  });
  await tell(page, "one", { protocol: PROTOCOL, type: "select", event: null });
  await eventually(() => frame.locator(".card").count()).toBe(0);
});

test("what is not of the protocol, unknown, or from a stranger changes nothing", async ({ browser, site }) => {
  const page = await hostPage(browser, {
    one: `${site.base}#embed=1&lang=en`,
    two: `${site.base}#embed=1&lang=vi`,
  });
  const frame = page.frameLocator("#one");
  await eventually(async () => (await said(page, "one", "ready")).length).toBe(1);
  for (const message of [
    { type: "select", event: "2013-07-25-comprehensive-partnership" },
    { protocol: "other/1", type: "select", event: "2013-07-25-comprehensive-partnership" },
    { protocol: PROTOCOL, type: "select", event: "no-such-event" },
    { protocol: PROTOCOL, type: "select", event: "<img src=x onerror=alert(1)>" },
    { protocol: PROTOCOL, type: "select", event: { toString: "x" } },
    { protocol: PROTOCOL, type: "view", from: "2005", to: "2000" },
    { protocol: PROTOCOL, type: "view", from: "x", to: "1e9" },
    { protocol: PROTOCOL, type: "eval", code: "1" },
  ]) {
    await tell(page, "one", message);
  }
  // A neighbour's frame is no parent, though it may find this window.
  const neighbour = page.frames().find((one) => one.url().includes("lang=vi"))!;
  await neighbour.evaluate((protocol) => {
    const frames = window.parent.frames;
    for (let i = 0; i < frames.length; i++) {
      frames[i]!.postMessage({ protocol, type: "select", event: "2013-07-25-comprehensive-partnership" }, "*");
    }
  }, PROTOCOL);
  await page.waitForTimeout(600);
  expect(await frame.locator(".card").count()).toBe(0);
  expect((await said(page, "one", "view")).length).toBe(1);
});

test("several stand on one page, each with its own place and language, and add nothing to Back", async ({
  browser,
  site,
}) => {
  const page = await hostPage(browser, {
    one: `${site.base}#embed=1&lang=en&event=1995-07-11-normalization`,
    two: `${site.base}vi/events/2013-07-25-comprehensive-partnership/#embed=1&lang=vi&event=2013-07-25-comprehensive-partnership&from=2010&to=2016`,
  });
  const [one, two] = [page.frameLocator("#one"), page.frameLocator("#two")];
  await eventually(() => title(one)).toContain("normal diplomatic relations");
  await eventually(() => title(two)).toContain("Đối tác Toàn diện");
  expect(await two.locator("html").getAttribute("lang")).toBe("vi");
  const length = await page.evaluate(() => history.length);
  await one.locator(".card .close").click();
  await eventually(() => one.locator(".card").count()).toBe(0);
  expect(await two.locator(".card").count()).toBe(1);
  expect(await page.evaluate(() => history.length)).toBe(length);
});
