// The address is the state: links reproduce it, Back undoes opening, garbage never breaks the page, writing is rare.
import { expect } from "vitest";
import { addressOf, eventually, go, ready, settle, test, textOf } from "./site";
import { eventOf, readSiteCore, shotOf, windowOf } from "./stage";

const core = readSiteCore();
const STILL = { reducedMotion: "reduce" } as const;

test("a clean visit keeps a clean address", async ({ open, site }) => {
  const page = await open();
  await page.waitForTimeout(900);
  expect(page.url()).toBe(site.base);
});

test("a pasted link shows the same event, view, tracks and language to another reader", async ({ open }) => {
  const page = await open({ hash: "#from=2005-01-01&to=2009-01-01&lang=vi", ...STILL });
  await page.locator('button[data-track="cultural"][aria-pressed]').click();
  await page.locator(".stage [data-event-id]").nth(3).focus();
  await page.keyboard.press("+");
  await page.keyboard.press("]");
  await page.keyboard.press("Enter");
  await page.locator(".card h2").waitFor();
  await eventually(async () => (await addressOf(page)).get("tracks")).toBe("diplomatic,trade");
  await page.waitForTimeout(700);
  const told = async (other: typeof page) => {
    const { labels, window } = await shotOf(other);
    return {
      // What only just reaches into the view may miss it by the fraction of a day that addresses leave out.
      labels: labels
        .filter(({ left, right }) => right > window.start + 3 && left < window.start + window.length - 3)
        .map(({ id, text }) => `${id} ${text}`)
        .sort(),
      days: [window.from, window.to].map(Math.round),
      title: await textOf(other.locator(".card h2")),
      tracks: await other.locator('button[data-track][aria-pressed="true"]').count(),
      lang: await other.evaluate(() => document.documentElement.lang),
    };
  };
  const { hash } = new URL(page.url());
  const other = await open({ hash, locale: "en-US", ...STILL });
  await other.locator(".card h2").waitFor();
  await settle(other);
  expect(await told(other)).toEqual(await told(page));
  expect(new URL(other.url()).hash).toBe(hash);
});

test("an address shows the same, loaded afresh or pasted into the open page", async ({ open }) => {
  const event = core.events.at(-5)!;
  const hash = `#event=${event.id}&from=1996-01-01&to=1999-01-01&lang=en`;
  const fresh = await open({ hash, ...STILL });
  const pasted = await open({ hash: "#lang=en", ...STILL });
  await go(pasted, hash);
  const seen = [];
  for (const page of [fresh, pasted]) {
    await page.locator(".card h2").waitFor();
    await settle(page);
    const { from, to } = await windowOf(page);
    seen.push([Math.round(from), Math.round(to)]);
  }
  expect(seen[0]).toEqual(seen[1]);
});

test("Back closes the event, and reopens the one before", async ({ open, site }) => {
  const page = await open({ hash: "#lang=en", ...STILL });
  const [a, b] = [core.events[40]!, core.events[41]!];
  const title = () => textOf(page.locator(".card h2"));
  await page.locator(`.stage [data-event-id]`).first().focus();
  await page.keyboard.press("Enter");
  await page.locator(".card h2").waitFor();
  const first = await title();
  await page.locator("[data-step='next']").click();
  await eventually(title).not.toBe(first);
  const second = await title();
  await page.goBack();
  await eventually(title).toBe(first);
  await page.goBack();
  await page.locator(".card").waitFor({ state: "detached" });
  await page.goForward();
  await page.goForward();
  await eventually(title).toBe(second);
  expect(page.url().startsWith(site.base)).toBe(true);
  // And with addresses that were pasted one after the other.
  await go(page, `#event=${a.id}&lang=en`);
  await go(page, `#event=${b.id}&lang=en`);
  await eventually(title).toContain(b.title.en);
  await page.goBack();
  await eventually(title).toContain(a.title.en);
});

test("a reload keeps the place", async ({ open }) => {
  const page = await open({ hash: "#from=2012-03-01&to=2014-03-01&lang=vi", ...STILL });
  await page.locator(".stage [data-event-id]").nth(2).focus();
  await page.keyboard.press("Enter");
  await page.locator(".card h2").waitFor();
  await page.waitForTimeout(700);
  const [before, title] = [await windowOf(page), await textOf(page.locator(".card h2"))];
  await page.reload();
  await ready(page);
  await page.locator(".card h2").waitFor();
  expect(await textOf(page.locator(".card h2"))).toBe(title);
  const after = await windowOf(page);
  expect(Math.abs(after.from - before.from)).toBeLessThan(1);
  expect(Math.abs(after.to - before.to)).toBeLessThan(1);
});

const GARBAGE = [
  "#",
  "#=",
  "#==&&==",
  "#list",
  "#event",
  "#event=",
  "#event=../../etc/passwd",
  "#event=<script>alert(1)</script>",
  "#event=no-such-event&from=2001-01-01",
  "#event=%E0%A4%A",
  "#%",
  "#%=%&from=%zz",
  "#from=2020-01-01&to=2010-01-01",
  "#from=9999-12-31&to=0000-01-01",
  "#from=0001-01-01&to=9999-12-31",
  "#from=2001-02-30&to=2002-02-30",
  "#from=2001&to=2001",
  "#from=Infinity&to=NaN",
  "#from=2001-01-01/2002&to=2003~",
  "#tracks=&themes=,,,",
  "#tracks=none,trade,🦆",
  "#themes=__proto__,constructor",
  "#lang=klingon&view=sphere&appearance=pink",
  "#lang=en%2Bvi&lang=vi&lang=",
  "#event[]=1&from[0]=2",
  "#constructor=1&__proto__=2&toString=3",
  "#view=timeline%00&event=%F0%9F%92%A9",
  "#q=%00%01%FF",
  `#event=${"a".repeat(50_000)}`,
  `#${"from=2001-01-01&".repeat(5000)}`,
  `#x=${"%F0%9F%87%BB".repeat(3000)}`,
];

test("garbage in the address never breaks the page", async ({ open }) => {
  const page = await open();
  for (const hash of GARBAGE) {
    await go(page, hash);
    const seen = await page.evaluate(() => ({
      alive: document.querySelectorAll(".stage [data-event-id], .empty-note, #list").length > 0,
      failed: document.querySelectorAll(".region-failed, .error-screen").length > 0,
    }));
    expect.soft(seen, hash.slice(0, 60)).toEqual({ alive: true, failed: false });
  }
});

test("garbage as the address of a first visit never breaks the page", async ({ open, site }) => {
  const page = await open();
  for (const hash of GARBAGE.filter((_, i) => i % 3 === 0)) {
    await page.goto("about:blank");
    await page.goto(site.base + hash);
    await page.waitForSelector(".stage [data-event-id], .empty-note, #list", { state: "attached" });
  }
});

test("a storm of moves writes the address once, when it is over", async ({ open }) => {
  const page = await open({
    before: () => {
      const calls: string[] = [];
      for (const name of ["pushState", "replaceState"] as const) {
        const real = history[name];
        history[name] = function (...args: Parameters<History["pushState"]>) {
          calls.push(name);
          real.apply(this, args);
        };
      }
      Object.assign(window, { calls });
    },
  });
  await page.mouse.move(700, 400);
  const began = Date.now();
  await page.keyboard.down("Control");
  for (let i = 0; i < 60; i++) await page.mouse.wheel(0, i % 10 < 7 ? -8 : 8);
  await page.keyboard.up("Control");
  for (let i = 0; i < 60; i++) await page.mouse.wheel(9, 0);
  const took = Date.now() - began;
  await eventually(() => page.url()).toContain("from=");
  await page.waitForTimeout(700);
  const calls = await page.evaluate(() => (window as unknown as { calls: string[] }).calls);
  // Half a second of quiet each: on a slow machine the storm itself has pauses.
  expect(calls.length).toBeLessThanOrEqual(1 + Math.floor(took / 500));
  expect(calls).not.toContain("pushState");
  const { from } = await windowOf(page);
  const written = Date.parse((await addressOf(page)).get("from")!) / 86_400_000;
  expect(Math.abs(written - from)).toBeLessThan(1);
});

test("walking through many events pushes one entry each, and no more", async ({ open }) => {
  const page = await open({ hash: `#event=${core.events[10]!.id}&lang=en`, ...STILL });
  await page.locator(".card h2").waitFor();
  const before = await page.evaluate(() => history.length);
  for (let i = 1; i <= 5; i++) {
    await page.locator("[data-step='next']").click();
    await eventually(async () => (await addressOf(page)).get("event")).toBe(core.events[10 + i]!.id);
  }
  await page.waitForTimeout(700);
  expect((await page.evaluate(() => history.length)) - before).toBe(5);
  expect(eventOf(core, (await addressOf(page)).get("event")!).index).toBe(15);
});
