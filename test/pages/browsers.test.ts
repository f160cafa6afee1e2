// The main path (open, filter, zoom, search, open an event, present) in the two other families of browsers: Firefox over
// WebDriver BiDi, WebKit (WebKitGTK's MiniBrowser) over WebDriver. What Debian has is installed where it is missing.
import { type ChildProcess, spawn } from "node:child_process";
import puppeteer from "puppeteer-core";
import { Builder, Capabilities } from "selenium-webdriver";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { freePort, needProgram } from "../programs";
import { type SiteServer, serveSite } from "./server";
import { eventually } from "./site";

/** As much of a browser as the path needs: an address, a script's answer, a key. */
interface Driver {
  open(url: string): Promise<void>;
  run<T>(script: string): Promise<T>;
  press(key: "Escape" | "PageDown" | "Enter"): Promise<void>;
  type(text: string): Promise<void>;
  close(): Promise<void>;
}

const FIREFOX = { paths: ["/usr/bin/firefox-esr", "/usr/bin/firefox"], packages: ["firefox-esr"] };
const WEBKIT = {
  paths: ["/usr/bin/WebKitWebDriver"],
  packages: ["webkit2gtk-driver", "xvfb", "xauth"],
};
const MINI_BROWSERS = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu"].flatMap((folder) => [
  `${folder}/webkit2gtk-4.1/MiniBrowser`,
  `${folder}/webkit2gtk-4.0/MiniBrowser`,
]);

let site: SiteServer;
beforeAll(async () => {
  site = await serveSite(inject("siteFolder"));
});
afterAll(() => site.close());

describe.each([
  ["Firefox", openFirefox],
  ["WebKit", openWebKit],
] as const)("the main path in %s", (_name, openDriver) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await openDriver();
  }, 600_000);
  afterAll(() => driver?.close());

  const text = (selector: string) =>
    driver.run<string>(`return document.querySelector(${JSON.stringify(selector)})?.textContent ?? ""`);
  const count = (selector: string) =>
    driver.run<number>(`return document.querySelectorAll(${JSON.stringify(selector)}).length`);
  const click = (selector: string) =>
    driver.run(
      `document.querySelector(${JSON.stringify(selector)}).dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }))`,
    );
  const isReady = () => driver.run<string>("return document.documentElement.dataset.ready ?? ''");
  const start = async (address = "") => {
    await driver.open("about:blank");
    await driver.open(site.base + address);
    await eventually(isReady, 60_000).toBe("true");
  };

  it("opens: labels are drawn, in their font, and no script failed", async () => {
    await start();
    await eventually(() => count("[data-label-for]")).toBeGreaterThan(10);
    await eventually(() =>
      driver.run<boolean>(
        'return [...document.fonts].some((font) => font.status === "loaded" && font.family.includes("Be Vietnam"))',
      ),
    ).toBe(true);
    expect(await count(".region-failed, .error-screen")).toBe(0);
  });

  it("no two labels overlap", async () => {
    // A fallback font's boxes are taller than its letters.
    await eventually(() => driver.run<string>("return document.fonts.status")).toBe("loaded");
    const overlaps = await driver.run<string[]>(`
      const boxes = [...document.querySelectorAll("[data-label-for]")].map((label) => {
        const text = label.querySelector("text") ?? label;
        return { id: label.getAttribute("data-label-for"), box: text.getBoundingClientRect() };
      });
      return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) =>
        a.box.left < b.box.right - 1 && b.box.left < a.box.right - 1 && a.box.top < b.box.bottom - 4 && b.box.top < a.box.bottom - 4
      ).map((b) => a.id + " / " + b.id));`);
    expect(overlaps).toEqual([]);
  });

  it("filters", async () => {
    await click(".track-toggle[data-track=trade]");
    await eventually(() => count("[data-track=trade] .mark")).toBe(0);
    expect(await count("[data-track=cultural] .mark")).toBeGreaterThan(0);
    await eventually(() => driver.run<string>("return location.hash")).toContain("tracks=diplomatic,cultural");
    await click(".track-toggle[data-track=trade]");
    await eventually(() => count("[data-track=trade] .mark")).toBeGreaterThan(0);
  });

  it("zooms and goes back", async () => {
    await start();
    const labels = () =>
      driver.run<string>(
        'return [...document.querySelectorAll("[data-label-for]")].map((one) => one.dataset.labelFor).sort().join()',
      );
    const before = await labels();
    await driver.run(
      'const buttons = document.querySelectorAll(".zoom-buttons button"); buttons[buttons.length - 1].click()',
    );
    await eventually(() => driver.run<string>("return location.hash"), 20_000).toContain("from=");
    await eventually(labels).not.toBe(before);
  });

  it("searches without accents, and opens what it finds", async () => {
    await start("#lang=vi");
    await driver.run(
      'document.dispatchEvent(new KeyboardEvent("keydown", { key: "/", bubbles: true, cancelable: true }))',
    );
    await eventually(() => driver.run<string>("return document.activeElement.tagName")).toBe("INPUT");
    await driver.type("doi tac chien luoc toan dien");
    await eventually(() => count('[role="option"]'), 20_000).toBeGreaterThan(0);
    await driver.press("Enter");
    await eventually(() => text(".card-title"), 20_000).toMatch(/Đối tác Chiến lược Toàn diện/);
  });

  it("opens an event with its sources, from its own page, and closes it", async () => {
    await start("vi/events/1995-07-11-normalization/");
    await eventually(() => text(".card-title"), 60_000).toContain("bình thường hóa quan hệ");
    await eventually(() => count(".card .sources li"), 20_000).toBeGreaterThan(0);
    expect(await driver.run<string>("return document.documentElement.lang")).toBe("vi");
    await driver.press("Escape");
    await eventually(() => count(".card")).toBe(0);
  });

  it("presents a story, step by step", async () => {
    await start("#present=1&story=from-embargo-to-embassy&lang=en");
    await eventually(() => driver.run<string>("return location.hash")).toContain("story=from-embargo-to-embassy");
    await driver.press("PageDown");
    await eventually(() => driver.run<string>("return location.hash")).toContain("step=1");
    await eventually(() => driver.run<string>("return document.body.innerText")).toContain(
      "before there are embassies",
    );
    await driver.press("PageDown");
    await eventually(() => driver.run<string>("return location.hash")).toContain("step=2");
    await driver.press("Escape");
    await eventually(() => driver.run<string>("return location.hash")).not.toContain("present");
  });
});

async function openFirefox(): Promise<Driver> {
  const executablePath = needProgram(FIREFOX.paths, FIREFOX.packages);
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless: true,
    defaultViewport: { width: 1440, height: 900 },
    protocolTimeout: 120_000,
    timeout: 120_000,
    extraPrefsFirefox: { "intl.accept_languages": "en-GB", "datareporting.policy.dataSubmissionEnabled": false },
  });
  const page = await browser.newPage();
  return {
    open: async (url) => void (await page.goto(url, { waitUntil: "load", timeout: 60_000 })),
    run: (script) => page.evaluate(`(() => { ${script} })()`) as Promise<never>,
    press: (key) => page.keyboard.press(key),
    type: (words) => page.keyboard.type(words),
    close: () => browser.close(),
  };
}

async function openWebKit(): Promise<Driver> {
  const program = needProgram(WEBKIT.paths, WEBKIT.packages);
  const binary = needProgram(MINI_BROWSERS, WEBKIT.packages);
  needProgram(["/usr/bin/xvfb-run"], WEBKIT.packages);
  const port = await freePort();
  const display = ["-a", "-s", "-screen 0 1440x900x24", program, `--port=${port}`];
  const child = spawn("/usr/bin/xvfb-run", display, {
    stdio: "ignore",
    detached: true,
    env: {
      ...process.env,
      LC_ALL: "C.UTF-8",
      WEBKIT_DISABLE_COMPOSITING_MODE: "1",
      ...(isRoot() ? { WEBKIT_FORCE_SANDBOX: "0" } : {}),
    },
  });
  await listening(port, child);
  const capabilities = new Capabilities({
    browserName: "MiniBrowser",
    "webkitgtk:browserOptions": { binary, args: ["--automation"] },
  });
  const driver = await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).build();
  await driver.manage().setTimeouts({ pageLoad: 60_000, script: 60_000 });
  await driver.manage().window().setRect({ x: 0, y: 0, width: 1440, height: 900 });
  const keys = { Escape: "\ue00c", PageDown: "\ue00f", Enter: "\ue007" } as const;
  const send = (text: string) => driver.actions().sendKeys(text).perform();
  return {
    open: (url) => driver.get(url),
    run: (script) => driver.executeScript(script),
    press: (key) => send(keys[key]),
    type: send,
    close: async () => {
      await driver.quit().catch(() => {});
      // The driver and its display are one group of processes.
      if (child.pid) process.kill(-child.pid);
    },
  };
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

async function listening(port: number, child: ChildProcess): Promise<void> {
  for (let i = 0; i < 300 && child.exitCode === null; i++) {
    const status = await fetch(`http://127.0.0.1:${port}/status`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (status) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("WebKitWebDriver does not answer.");
}
