// When the record cannot be loaded or read: the page says which file and why, offers to try again, and is never blank.
import { expect } from "vitest";
import type { Change } from "./server";
import { eventually, FAILED_FILE, ready, settle, test, textOf, UNUSED_PRELOAD } from "./site";
import { readSiteCore } from "./stage";

const core = readSiteCore();

interface BrokenCore {
  readonly change: Change;
  readonly says: Readonly<Record<"en" | "vi", RegExp>>;
}

const edit = (change: (json: { format: number; events: [string, string][] }) => void): Change => ({
  body: (text) => {
    const json = JSON.parse(text);
    change(json);
    return JSON.stringify(json);
  },
});

const BROKEN: Record<string, BrokenCore> = {
  missing: {
    change: { status: 404 },
    says: { en: /data\/core\.json.*HTTP 404/s, vi: /data\/core\.json.*HTTP 404/s },
  },
  "half written": {
    change: { body: (text) => text.slice(0, text.length / 2) },
    says: { en: /data\/core\.json.*not valid JSON/s, vi: /data\/core\.json.*không phải JSON/s },
  },
  empty: {
    change: { body: () => "" },
    says: { en: /data\/core\.json.*not valid JSON/s, vi: /data\/core\.json.*không phải JSON/s },
  },
  "something else": {
    change: { body: () => "<!doctype html><title>Sign in to the school network</title>" },
    says: { en: /data\/core\.json.*not valid JSON/s, vi: /data\/core\.json.*không phải JSON/s },
  },
  null: {
    change: { body: () => "null" },
    says: { en: /data\/core\.json.*format/s, vi: /data\/core\.json/ },
  },
  "of another format": {
    change: edit((json) => {
      json.format = 99;
    }),
    says: { en: /data\/core\.json.*format 99/s, vi: /data\/core\.json.*99/s },
  },
  "with a day that does not exist": {
    change: edit((json) => {
      json.events[3]![1] = "1995-02-30";
    }),
    says: {
      en: new RegExp(`data/core\\.json.*${core.events[3]!.id}.*1995-02-30`, "s"),
      vi: /data\/core\.json.*1995-02-30/s,
    },
  },
  "without events": {
    change: { body: () => JSON.stringify({ format: 1 }) },
    says: { en: /data\/core\.json.*damaged/s, vi: /data\/core\.json.*hỏng/s },
  },
};

test("a broken core.json is said in both languages, and trying again works once it is right", async ({
  open,
  site,
}) => {
  site.alter((path) => (path === "data/core.json" ? { status: 404 } : null));
  const page = await open({ hash: "#lang=en", unready: true, allow: [FAILED_FILE] });
  const alert = page.getByRole("alert");
  const tryAgain = async () => {
    const answered = page.waitForResponse(/data\/core\.json/);
    await alert.getByRole("button").click();
    await answered;
    await settle(page);
  };
  for (const [i, [name, { change, says }]] of Object.entries(BROKEN).entries()) {
    site.alter((path) => (path === "data/core.json" ? change : null));
    await page.goto(`${site.base}?case=${i}#lang=en`);
    expect.soft(await textOf(alert), name).toMatch(says.en);
    expect.soft(await textOf(page.locator("header h1")), name).toMatch(/Vietnam/);
    await page.locator('.segmented button[lang="vi"]').click();
    await eventually(() => textOf(alert)).toMatch(says.vi);
    expect.soft(await textOf(page.locator("header h1")), name).toMatch(/Việt Nam/);
    // Still broken: it stays said.
    await tryAgain();
    expect.soft(await textOf(alert), name).toMatch(says.vi);
    site.alter(null);
    await tryAgain();
    await ready(page);
    expect(await page.locator("[data-label-for]").count(), name).toBeGreaterThan(20);
    expect(await alert.count(), name).toBe(0);
  }
});

test("core.json that no one answers for (no network) is said, too", async ({ open }) => {
  const page = await open({
    unready: true,
    hash: "#lang=en",
    allow: [/Failed to load resource/],
    offlineFiles: ["data/core.json"],
  });
  const alert = page.getByRole("alert");
  await alert.waitFor();
  expect(await textOf(alert)).toMatch(/data\/core\.json.*connected to the network/s);
});

test.for([
  ["missing", { status: 404 }, /could not be fetched \(HTTP 404\)/],
  ["half written", { body: () => "{" }, /is not valid JSON/],
  ["something else", { body: () => '{"no":"events"}' }, /has no events/],
] as [string, Change, RegExp][])(
  "details.json %s: the timeline works, the card says so in words, and trying again works",
  async ([_, change, says], { open, site }) => {
    site.alter((path) => (path === "data/details.json" ? change : null));
    const event = core.events[20]!;
    const page = await open({ hash: `#event=${event.id}&lang=en`, allow: [FAILED_FILE] });
    const alert = page.locator(".card").getByRole("alert");
    await alert.waitFor();
    const text = await textOf(alert);
    expect(text).toContain("data/details.json");
    expect(text).toMatch(says);
    // The fault, not the class of an error.
    expect(text).not.toMatch(/Error:/);
    expect(await textOf(page.locator(".card h2"))).toContain(event.title.en);
    await page.locator("[data-step='next']").click();
    await eventually(() => textOf(page.locator(".card h2"))).toContain(core.events[21]!.title.en);
    expect(await page.locator("[data-label-for]").count()).toBeGreaterThan(5);
    site.alter(null);
    await alert.getByRole("button").click();
    await page.locator(".card .sources a").first().waitFor();
    expect(await alert.count()).toBe(0);
  },
);

test("a lazy part that fails to load is said in its place, and the rest works", async ({ open, site }) => {
  site.alter((path) => (/EventCard.*\.js$/.test(path) ? { status: 404 } : null));
  const page = await open({
    hash: "#lang=en",
    allow: [FAILED_FILE, /EventCard/, /dynamically imported/],
    fresh: true,
  });
  await page.locator(".stage [data-event-id]").first().focus();
  await page.keyboard.press("Enter");
  await page.getByRole("alert").waitFor();
  expect(await page.locator("[data-label-for]").count()).toBeGreaterThan(20);
  await page.getByRole("button", { name: "List", exact: true }).click();
  await page.locator("#list").waitFor();
});

test("without script the page says what it is and what it needs, in both languages", async ({ open }) => {
  const page = await open({ unready: true, javaScriptEnabled: false, allow: [UNUSED_PRELOAD] });
  const line = page.locator(".no-script");
  expect(await textOf(line.locator("[lang=en]"))).toContain("timeline needs JavaScript");
  expect(await textOf(line.locator("[lang=vi]"))).toContain("Dòng thời gian tương tác cần JavaScript");
  expect(await page.locator(".milestones li").count()).toBe(core.events.length);
});
