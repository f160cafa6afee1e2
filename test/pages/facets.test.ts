// The filters in a real browser: a sheet beside the timeline, which follows; keyboard, phone, and nothing left to show.
import type { Page } from "playwright";
import { expect } from "vitest";
import { ALL, chooseEvents, type Filters } from "../../src/model/filters";
import { addressOf, eventually, PHONE_CONTEXT, test, textOf } from "./site";
import { readSiteCore, readSiteDetails } from "./stage";

const core = readSiteCore();
const details = readSiteDetails();
const shown = (filters: Partial<Filters>) => chooseEvents(core, { ...ALL, ...filters }, details).length;
const sentence = (page: Page) => textOf(page.locator(".shown"));

test("every filter is said, is in the address, and can be cleared alone or with all", async ({ open }) => {
  const page = await open({ hash: "#lang=en" });
  await page.locator(".filters-button").click();
  await page.locator(".facets").waitFor();
  // First of all, while there are more places than are shown without looking for one.
  await page.locator("[data-facet=places] summary").click();
  await page.locator("[data-facet=places]").getByRole("searchbox").fill("da nang");
  await page.getByRole("checkbox", { name: /^Da Nang, / }).check();
  await page.getByRole("checkbox", { name: /^War legacy, \d+ events$/ }).check();
  await page.getByRole("radio", { name: /^4 or more/ }).check();
  await page.getByRole("slider", { name: "From year" }).fill("2005");
  const filters: Partial<Filters> = {
    themes: ["war-legacy"],
    significance: 4,
    years: { from: 2005, to: 2025 },
    places: ["da-nang"],
  };
  const count = shown(filters);
  expect(count).toBeGreaterThan(0);
  await eventually(() => textOf(page.locator(".facets-foot .primary"))).toBe(`Show ${count} events`);
  await page.locator(".facets-foot .primary").click();
  await page.locator(".facets").waitFor({ state: "detached" });
  await eventually(() => sentence(page)).toBe(
    `${count} events, 2005–2025, about war legacy, in Da Nang, of significance 4 or more`,
  );
  await eventually(async () => Object.fromEntries(await addressOf(page))).toMatchObject({
    themes: "war-legacy",
    places: "da-nang",
    significance: "4",
    years: "2005-2025",
  });
  await page.getByRole("button", { name: "Clear the filter: Da Nang" }).click();
  await eventually(() => sentence(page)).toBe(
    `${shown({ ...filters, places: [] })} events, 2005–2025, about war legacy, of significance 4 or more`,
  );
  await page.getByRole("button", { name: "Show all events" }).click();
  await eventually(() => sentence(page)).toBe(`${core.events.length} events`);
});

test("the counts of people follow the other filters, and the keyboard alone will do", async ({ open }) => {
  const page = await open({ hash: "#lang=vi&tracks=trade" });
  await page.locator(".filters-button").focus();
  await page.keyboard.press("Enter");
  await page.locator(".facets").waitFor();
  const people = page.locator("[data-facet=people]");
  await people.locator("summary").focus();
  await page.keyboard.press("Enter");
  const trump = shown({ tracks: ["trade"], people: ["donald-trump"] });
  const box = people.getByRole("checkbox", { name: `Donald Trump, ${trump} sự kiện` });
  await box.focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await page.locator(".facets").waitFor({ state: "detached" });
  await eventually(() => sentence(page)).toBe(`${trump} sự kiện thương mại, gắn với Donald Trump`);
  await eventually(() => page.evaluate(() => document.activeElement?.className)).toBe("filters-button");
});

test.for(["timeline", "list"])("where nothing is left the %s says which filter to clear", async (view, { open }) => {
  const page = await open({
    hash: `#view=${view}&lang=en&tracks=trade&themes=film&years=2001-2003`,
  });
  const best = shown({ tracks: ["trade"], years: { from: 2001, to: 2003 } });
  expect(shown({ themes: ["film"], years: { from: 2001, to: 2003 } })).toBeLessThan(best);
  await page.getByRole("button", { name: `Clear “Theme: Film” to see ${best} events` }).click();
  await eventually(() => sentence(page)).toBe(`${best} trade events, 2001–2003`);
});

test("on a phone the sheet fills the screen and its targets are large enough", async ({ open }) => {
  const page = await open({ ...PHONE_CONTEXT, hash: "#panel=facets&lang=vi" });
  await page.locator(".facet-option").first().waitFor();
  expect(await page.locator(".facets").boundingBox()).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
  const targets = page.locator(".facets :is(.facet-option, summary, .facet-find, .button, .close)");
  for (const target of await targets.all()) {
    expect.soft((await target.boundingBox())?.height).toBeGreaterThanOrEqual(40);
  }
});
