// Tracks and themes: what is switched off is gone, counts are right, and nothing left says so.
import type { Page } from "playwright";
import { expect } from "vitest";
import { TRACKS } from "../../src/model/vocabulary";
import { addressOf, eventually, test, textOf } from "./site";
import { readSiteCore } from "./stage";

const core = readSiteCore();
const toggle = (page: Page, track: string) => page.locator(`button[data-track="${track}"][aria-pressed]`);
const count = (track: string) => core.events.filter((event) => event.track === track).length;

/** Events on the stage at the widest view: marks, and what clusters count. */
function eventsShown(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      document.querySelectorAll(".stage [data-event-id]").length +
      [...document.querySelectorAll<SVGElement>("[data-cluster-count]")].reduce(
        (sum, node) => sum + Number(node.dataset.clusterCount),
        0,
      ),
  );
}

test("tracks switch on and off, with their counts, and the address follows", async ({ open }) => {
  const page = await open({ hash: "#lang=en" });
  for (const track of TRACKS) {
    expect.soft(await toggle(page, track).getAttribute("aria-pressed")).toBe("true");
    expect.soft(await toggle(page, track).getAttribute("aria-label")).toContain(`${count(track)} events`);
  }
  expect(await eventsShown(page)).toBe(core.events.length);
  await toggle(page, "trade").click();
  expect(await toggle(page, "trade").getAttribute("aria-pressed")).toBe("false");
  await eventually(() => eventsShown(page)).toBe(core.events.length - count("trade"));
  expect(
    await page.locator(".lane").evaluateAll((lanes) => lanes.map((lane) => (lane as SVGElement).dataset.track)),
  ).toEqual(["diplomatic", "cultural"]);
  await eventually(async () => (await addressOf(page)).get("tracks")).toBe("diplomatic,cultural");
  // The switch still says what it would bring back.
  expect(await toggle(page, "trade").getAttribute("aria-label")).toContain(`${count("trade")} events`);
  await toggle(page, "trade").click();
  await eventually(() => eventsShown(page)).toBe(core.events.length);
});

test.for(["timeline", "list"])("with all tracks off the %s says so and offers everything", async (view, { open }) => {
  const page = await open({ hash: `#view=${view}&lang=en` });
  for (const track of TRACKS) await toggle(page, track).click();
  const note = page.locator(".empty-note");
  await note.waitFor();
  expect(await textOf(note)).toContain("All tracks are switched off");
  expect(await page.locator("[data-event-id]").count()).toBe(0);
  await note.getByRole("button").click();
  await note.waitFor({ state: "detached" });
  for (const track of TRACKS) expect(await toggle(page, track).getAttribute("aria-pressed")).toBe("true");
});

test("an address with all tracks off is drawn too", async ({ open }) => {
  const page = await open({ hash: "#tracks=none&lang=en", unready: true });
  await page.locator(".empty-note").waitFor();
  await page.locator(".empty-note").getByRole("button").click();
  await eventually(() => eventsShown(page)).toBe(core.events.length);
  expect(await page.evaluate(() => document.documentElement.dataset.ready)).toBe("true");
});

test("a theme filters timeline and list alike, and can be taken back", async ({ open }) => {
  const page = await open({ hash: "#lang=en" });
  const films = core.events.filter((event) => event.themes.includes("film"));
  await page.locator(".filters-button").click();
  await page.getByRole("checkbox", { name: `Film, ${films.length} events` }).check();
  await page.keyboard.press("Escape");
  await eventually(() => eventsShown(page)).toBe(films.length);
  await eventually(async () => (await addressOf(page)).get("themes")).toBe("film");
  expect(await textOf(page.locator(".shown"))).toBe(`${films.length} events, about film`);
  await page.keyboard.press("v");
  await page.locator("#list").waitFor();
  const listed = await page
    .locator("#list [data-event-id]")
    .evaluateAll((nodes) => nodes.map((node) => (node as HTMLElement).dataset.eventId));
  expect(listed).toEqual(films.map((event) => event.id));
  await page.locator(".chip.removable").click();
  await eventually(() => page.locator("#list [data-event-id]").count()).toBe(core.events.length);
});
