// A story of one's own: written, kept, presented, saved, opened again, sent as a link; and the hand-out.
import { readFile } from "node:fs/promises";
import type { Page } from "playwright";
import { describe, expect } from "vitest";
import { keepPage } from "./kept";
import { eventually, ready } from "./site";
import { readSiteDetails } from "./stage";
import { atSlide, slideOf } from "./wall";

const test = keepPage({ permissions: ["clipboard-read", "clipboard-write"] });
const { stories } = readSiteDetails();
const story = stories.find(({ id }) => id === "thirty-years-in-fifteen-minutes")!;

async function write(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Write a story" }).click();
  const title = page.getByRole("group", { name: "Title" });
  await title.getByLabel("English").fill("Two visits");
  await title.getByLabel("Vietnamese").fill("Hai chuyến thăm");
  await page.getByLabel("Minutes").fill("6");
  await page.getByLabel("Find an event to add").fill("clinton viet nam 2000");
  await page
    .getByRole("button", { name: /^Add: / })
    .first()
    .click();
  await page.getByLabel("Find an event to add").fill("obama");
  await page
    .getByRole("button", { name: /^Add: / })
    .first()
    .click();
}

test("is written, kept, presented and found again after a reload", async ({ fresh }) => {
  const page = await fresh("#panel=stories");
  await write(page);
  const steps = page.locator(".step-editor");
  expect(await steps.count()).toBe(2);
  const captionOf = (n: number) => steps.nth(n).locator(".step-editor-caption").textContent();
  const [one, two] = [await captionOf(0), await captionOf(1)];
  await page
    .getByRole("button", { name: /^Move up: / })
    .nth(1)
    .click();
  expect([await captionOf(0), await captionOf(1)]).toEqual([two, one]);
  const open0 = steps.nth(0);
  await open0.getByRole("group", { name: "Caption" }).getByLabel("English").fill("The second visit.");
  await open0.getByLabel("Shown from").fill("2014");
  await open0.getByLabel("to", { exact: true }).fill("2013");
  await open0.getByRole("alert").waitFor();
  await open0.getByLabel("to", { exact: true }).fill("2017");
  await open0.getByRole("alert").waitFor({ state: "detached" });
  await open0.getByRole("button", { name: "Preview this step" }).click();
  await atSlide(page, 1);
  expect(await page.locator(".step-caption .first").textContent()).toBe("The second visit.");
  await page.keyboard.press("Escape");
  await page.getByRole("group", { name: "Caption" }).first().waitFor();
  await page.getByRole("button", { name: "All stories" }).click();
  await page.getByRole("heading", { name: "Two visits" }).waitFor();
  // The address follows after a moment of quiet.
  await eventually(() => page.url()).toMatch(/panel=stories(&|$)/);
  await page.reload();
  await ready(page);
  await page.getByRole("button", { name: "Present: Two visits" }).click();
  await atSlide(page, 0);
  expect(await page.locator("h1").textContent()).toBe("Two visitsHai chuyến thăm");
  await page.reload();
  await atSlide(page, 0);
});

test("is saved as a file that can be opened again, and deleted", async ({ fresh }) => {
  const page = await fresh("#panel=stories");
  await write(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as a file" }).click(),
  ]);
  const text = await readFile(await download.path(), "utf8");
  expect(JSON.parse(text).stories[0]).toMatchObject({ title: { en: "Two visits" }, minutes: 6 });
  await page.getByRole("button", { name: "All stories" }).click();
  await page.getByRole("button", { name: "Delete: Two visits" }).click();
  await page.locator(".story-sure").getByRole("button", { name: "Delete" }).click();
  await page.getByRole("heading", { name: "Two visits" }).waitFor({ state: "detached" });
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "two.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await page.getByText("1 story opened.").waitFor();
  await page.getByRole("heading", { name: "Two visits" }).waitFor();
});

test("a file that does not hold says what is wrong and where", async ({ fresh }) => {
  const page = await fresh("#panel=stories");
  const file = page.locator('input[type="file"]');
  const give = (content: string) =>
    file.setInputFiles({ name: "bad.json", mimeType: "application/json", buffer: Buffer.from(content) });
  const said = page.locator(".story-outcome");
  await give("{");
  await eventually(() => said.textContent()).toContain("bad.json cannot be used");
  const bad = { ...story, minutes: 0, steps: [{ ...story.steps[0], event: "no-such-event" }] };
  await give(JSON.stringify({ stories: [bad] }));
  await eventually(() => said.textContent()).toContain(`story ${story.id}, minutes`);
  await give(JSON.stringify({ stories: [{ ...bad, minutes: 5 }] }));
  await eventually(() => said.textContent()).toContain("steps[0].event: There is no event no-such-event");
});

test("travels in a link, and is presented where nobody has it", async ({ fresh, browser, site }) => {
  const page = await fresh("#panel=stories");
  await write(page);
  await page.getByRole("button", { name: "Copy a link" }).click();
  await page.getByText("Link copied.").waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.startsWith(site.base)).toBe(true);
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(link);
  await atSlide(other, 0);
  expect(await other.locator("h1").textContent()).toContain("Hai chuyến thăm");
  await other.keyboard.press("PageDown");
  await atSlide(other, 1);
  await other.reload();
  await atSlide(other, 1);
  await elsewhere.close();
});

test("a link that is broken says so", async ({ at }) => {
  const page = await at("#present=1&talk=AAAA");
  await page.getByRole("status").filter({ hasText: "cannot be read" }).waitFor();
});

describe("the hand-out", () => {
  test("prints both languages, a picture a step, and the sources; notes if wanted", async ({ fresh }) => {
    const page = await fresh("#panel=stories");
    await page.getByRole("button", { name: `Hand-out: ${story.title.en}` }).click();
    await page.emulateMedia({ media: "print" });
    const paper = page.locator(".handout-print");
    expect(await paper.isVisible()).toBe(true);
    expect(await page.locator("#app").isVisible()).toBe(false);
    expect(await paper.locator(".handout-step").count()).toBe(story.steps.length);
    expect(await paper.locator(".handout-picture .mark[data-selected]").count()).toBe(story.steps.length);
    const text = (await paper.textContent()) ?? "";
    for (const { caption } of story.steps) {
      expect(text).toContain(caption.en);
      expect(text).toContain(caption.vi);
    }
    expect(text).not.toContain(story.steps[0]!.notes.en);
    expect(await paper.locator(".handout-sources li li").count()).toBeGreaterThan(story.steps.length);
    await page.emulateMedia({ media: "screen" });
    await page.getByLabel("With the notes").check();
    expect(await paper.textContent()).toContain(story.steps[0]!.notes.en);
    await page.getByRole("button", { name: "All stories" }).click();
    expect(await paper.count()).toBe(0);
  });

  test("of one's own story too", async ({ fresh }) => {
    const page = await fresh("#panel=stories");
    await write(page);
    await page.getByRole("button", { name: "All stories" }).click();
    await page.getByRole("button", { name: "Hand-out: Two visits" }).click();
    expect(await page.locator(".panel .handout-step").count()).toBe(2);
  });
});

test("the chosen events are offered, with their number", async ({ fresh }) => {
  const page = await fresh("#panel=stories&themes=film");
  const chosen = page.locator(".stories-pair > div").first();
  expect(await chosen.textContent()).toMatch(/\d+ events pass your filters/);
  await chosen.getByRole("button", { name: "Present" }).click();
  await atSlide(page, 0);
  expect(await slideOf(page)).toBe(0);
});
