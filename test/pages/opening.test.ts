// Opening the page: from a sub-path, under the final policy, with the hooks that tests and embedders may rely on.
import { expect } from "vitest";
import { go, PHONE_CONTEXT, settle, test } from "./site";
import { readSiteCore } from "./stage";

const core = readSiteCore();

test("opens under a sub-path, and everything it loads comes from there", async ({ open, site }) => {
  expect(new URL(site.base).pathname).toBe("/a/b/");
  const page = await open();
  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await go(page, "view=list&event=2025-03-12-harvard-cinema-roundtable&lang=en%2Bvi");
  await page.locator("#list").waitFor();
  await page.locator(".card-title").waitFor();
  await page.waitForFunction(() => performance.getEntriesByType("resource").some(({ name }) => /details/.test(name)));
  const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  for (const part of ["data/core.json", "data/details.json", "latin-400", "vietnamese-400", "EventCard", "ListView"]) {
    expect.soft(loaded.filter((name) => name.startsWith(site.base) && name.includes(part))).not.toEqual([]);
  }
});

test("says when the timeline is drawn", async ({ open }) => {
  const page = await open();
  const { marks, ready } = await page.evaluate(() => ({
    marks: performance.getEntriesByName("timeline-drawn").length,
    ready: document.documentElement.dataset.ready,
  }));
  expect({ marks, ready }).toEqual({ marks: 1, ready: "true" });
});

test("what is there to read stays until the picture takes its place: no frame shows neither, none both", async ({
  open,
}) => {
  const before = () => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const shown = (one: string) => document.querySelector(one)?.checkVisibility({ visibilityProperty: true });
      const frame = [shown(".prerendered") && "text", shown(".stage-svg [data-event-id]") && "picture"];
      const words = frame.filter(Boolean).join(" and ");
      if (document.readyState !== "loading" && seen.at(-1) !== words) seen.push(words);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  const page = await open({ before, fresh: true });
  await settle(page);
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen).toEqual(["text", "picture"]);
});

test("stays quiet for as long as browsers take to warn of unused preloads", async ({ open }) => {
  const page = await open();
  await page.waitForTimeout(5500);
});

test("is ready in the list too, and on phones", async ({ open }) => {
  const list = await open({ hash: "#view=list" });
  expect(await list.locator("#list [data-event-id]").count()).toBe(core.events.length);
  const phone = await open(PHONE_CONTEXT);
  expect(await phone.locator("[data-label-for]").count()).toBeGreaterThan(3);
});

test("marks, labels, clusters and tracks carry the public hooks", async ({ open }) => {
  const page = await open({ hash: "#lang=en" });
  const hooks = await page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<SVGElement>(`.stage ${selector}`)];
    return {
      marks: all("[data-event-id]").map((node) => ({
        id: node.dataset.eventId!,
        name: node.getAttribute("aria-label"),
        focusable: node.hasAttribute("tabindex"),
      })),
      labels: all("[data-label-for]").map((node) => node.dataset.labelFor!),
      clusters: all("[data-cluster-count]").map((node) => Number(node.dataset.clusterCount)),
      tracks: all("[role='group'][data-track]").map((node) => node.dataset.track),
    };
  });
  const events = new Map(core.events.map((event) => [event.id, event]));
  const TRACK_NAMES = { diplomatic: "Diplomatic", trade: "Trade", cultural: "Cultural" };
  for (const { id, name, focusable } of hooks.marks) {
    const event = events.get(id)!;
    expect.soft(focusable).toBe(true);
    expect.soft(name).toContain(event.title.en);
    expect.soft(name).toMatch(/\b(19|20)\d\d\b/);
    expect.soft(name).toContain(TRACK_NAMES[event.track]);
  }
  expect(hooks.labels.every((id) => events.has(id))).toBe(true);
  expect(hooks.labels.length).toBeGreaterThanOrEqual(30);
  expect(hooks.tracks).toEqual(["diplomatic", "trade", "cultural"]);
  // Nothing is lost: at the widest view every event is a mark or counted.
  expect(hooks.marks.length + hooks.clusters.reduce((sum, count) => sum + count, 0)).toBe(core.events.length);
});

test("the ten most significant events are labelled at the widest view", async ({ open }) => {
  for (const lang of ["en", "vi"]) {
    const page = await open({ hash: `#lang=${lang}` });
    const shown = await page
      .locator("[data-label-for]")
      .evaluateAll((nodes) => nodes.map((node) => (node as SVGElement).dataset.labelFor!));
    const missing = core.events.filter((event) => event.significance === 5 && !shown.includes(event.id));
    expect
      .soft(
        missing.map((event) => event.id),
        lang,
      )
      .toEqual([]);
  }
});

test("Tab reaches one event of each track", async ({ open }) => {
  const page = await open();
  const stops = await page.locator(".stage [data-event-id][tabindex='0']").count();
  expect(stops).toBe(3);
});

test.for(["light", "dark"] as const)(
  "draws in %s, and without a card nothing else opens",
  async (colorScheme, { open }) => {
    const page = await open({ colorScheme });
    const [paper, ink] = await page.evaluate(() => {
      const style = getComputedStyle(document.body);
      return [style.backgroundColor, style.color];
    });
    const light = (colour: string) =>
      colour
        .match(/\d+/g)!
        .slice(0, 3)
        .reduce((sum, part) => sum + Number(part), 0) / 3;
    expect(light(paper!) > light(ink!)).toBe(colorScheme === "light");
    await settle(page);
    expect(await page.locator(".card, dialog[open]").count()).toBe(0);
  },
);

test("forced colours: shapes and words are drawn in the system's colours", async ({ open }) => {
  const page = await open({ forcedColors: "active" });
  const { marks, unseen } = await page.evaluate(() => {
    const canvas = getComputedStyle(document.body).backgroundColor;
    const all = [...document.querySelectorAll(".mark, .label-text, .tick-text, .track-shape path")];
    const isSeen = (node: Element) => {
      const { fill, stroke } = getComputedStyle(node);
      return [fill, stroke].some((colour) => colour !== canvas && colour !== "none");
    };
    return {
      marks: all.length,
      unseen: all.filter((node) => !isSeen(node)).map((node) => node.outerHTML.slice(0, 120)),
    };
  });
  expect(unseen).toEqual([]);
  expect(marks).toBeGreaterThan(100);
  expect(await page.locator("[data-label-for]").count()).toBeGreaterThan(20);
});
