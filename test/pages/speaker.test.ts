// The speaker window beside the projector: opened, moved from either side, reloaded, closed, blocked.
import type { Page } from "playwright";
import { describe, expect } from "vitest";
import { eventually, HALL, type Open, test } from "./site";
import { readSiteDetails } from "./stage";
import { atSlide, press, slideOf, wallHash } from "./wall";

const story = readSiteDetails().stories.find(({ id }) => id === "thirty-years-in-fifteen-minutes")!;

async function openBoth(open: Open, slide = 1): Promise<{ projector: Page; speaker: Page }> {
  const projector = await open({ viewport: HALL, reducedMotion: "reduce", hash: wallHash(story.id, slide) });
  await atSlide(projector, slide);
  const [speaker] = await Promise.all([projector.context().waitForEvent("page"), projector.keyboard.press("s")]);
  await shows(speaker, slide);
  return { projector, speaker };
}

async function shows(speaker: Page, slide: number): Promise<void> {
  await speaker.waitForSelector(`.speaker[data-slide="${slide}"]`, { timeout: 10_000 });
}

test("shows this step, the next one and the notes, and moves the projector", async ({ open }) => {
  const { projector, speaker } = await openBoth(open);
  expect(await speaker.locator(".speaker-notes").textContent()).toBe(story.steps[0]!.notes.en);
  expect(await speaker.locator(".speaker-next-caption").textContent()).toBe(story.steps[1]!.caption.en);
  await speaker.getByRole("button", { name: /^Next step/ }).click();
  await atSlide(projector, 2);
  await shows(speaker, 2);
  await press(projector, "PageDown", 3);
  await shows(speaker, 3);
  expect(await speaker.locator(".speaker-notes").textContent()).toBe(story.steps[2]!.notes.en);
  await speaker.locator(".speaker-steps button").nth(7).click();
  await atSlide(projector, 7);
  await speaker.keyboard.press("PageDown");
  await atSlide(projector, 8);
  await shows(speaker, 8);
});

test("the notes are in the speaker's language, the wall in its own", async ({ open }) => {
  const { projector, speaker } = await openBoth(open, 2);
  await speaker.getByRole("button", { name: "Tiếng Việt" }).click();
  await eventually(() => speaker.locator(".speaker-notes").textContent()).toBe(story.steps[1]!.notes.vi);
  expect(await speaker.getAttribute("html", "lang")).toBe("vi");
  expect(await projector.locator(".step-caption p").first().getAttribute("lang")).toBe("en");
  await speaker.getByRole("button", { name: /Ngôn ngữ trên màn hình/ }).click();
  await eventually(() => projector.locator(".step-caption p").first().getAttribute("lang")).toBe("vi");
});

test("blanks the wall and says that it is blank", async ({ open }) => {
  const { projector, speaker } = await openBoth(open);
  await speaker.getByRole("button", { name: "Blank the screen" }).click();
  await projector.waitForSelector(".wall-blank");
  await speaker.getByText("The hall sees a blank screen").waitFor();
  await speaker.keyboard.press("b");
  await projector.waitForSelector(".wall-blank", { state: "detached" });
});

test("the clock starts with the first step and can be set back", async ({ open }) => {
  const { projector, speaker } = await openBoth(open, 0 + 1);
  await speaker.getByRole("button", { name: "Start the clock" }).click();
  await eventually(() => speaker.locator(".speaker-elapsed").textContent(), 8000).toMatch(/^0:0[1-9]$/);
  await speaker.getByText("On time").waitFor();
  await press(projector, "End", story.steps.length + 1);
  await speaker.getByText(/ahead$/).waitFor();
  await speaker.getByRole("button", { name: "Set the clock back" }).click();
  await eventually(() => speaker.locator(".speaker-elapsed").textContent()).toBe("0:00");
});

describe("nothing one window does breaks the other", () => {
  test("the speaker window reloaded goes on where the projector is", async ({ open }) => {
    const { projector, speaker } = await openBoth(open);
    await speaker.reload();
    await shows(speaker, 1);
    await press(projector, "PageDown", 2);
    await shows(speaker, 2);
  });

  test("the projector reloaded is found again", async ({ open }) => {
    const { projector, speaker } = await openBoth(open, 4);
    await projector.reload();
    await atSlide(projector, 4);
    await press(projector, "PageDown", 5);
    await shows(speaker, 5);
    await speaker.keyboard.press("PageUp");
    await atSlide(projector, 4);
  });

  test("the speaker window closed can be opened again", async ({ open }) => {
    const { projector, speaker } = await openBoth(open);
    await speaker.close();
    await press(projector, "PageDown", 2);
    const [again] = await Promise.all([projector.context().waitForEvent("page"), projector.keyboard.press("s")]);
    await shows(again, 2);
  });

  test("the projector that leaves or closes leaves the notes", { timeout: 90_000 }, async ({ open }) => {
    const { projector, speaker } = await openBoth(open, 3);
    await projector.keyboard.press("Escape");
    await speaker.getByRole("alert").waitFor({ timeout: 15_000 });
    expect(await speaker.locator(".speaker-notes").textContent()).toBe(story.steps[2]!.notes.en);
    await projector.goto(`${projector.url().replace(/#.*/, "")}${wallHash(story.id, 6)}`);
    await shows(speaker, 6);
    await speaker.getByRole("alert").waitFor({ state: "detached" });
    await projector.close();
    await speaker.getByRole("alert").waitFor({ timeout: 15_000 });
    expect(await speaker.locator(".speaker-notes").textContent()).toBe(story.steps[5]!.notes.en);
  });

  test("a blocked window is said in words, and the talk goes on", async ({ open }) => {
    const before = () => {
      window.open = () => null;
    };
    const projector = await open({ viewport: HALL, reducedMotion: "reduce", hash: wallHash(story.id, 1), before });
    await projector.keyboard.press("s");
    await projector.getByRole("alert").filter({ hasText: "pop-ups" }).waitFor();
    await press(projector, "PageDown", 2);
    expect(await projector.getByRole("alert").count()).toBe(0);
  });
});

test("a window that nobody opened says what it is for", async ({ open }) => {
  const page = await open({ hash: "#speaker=0123456789abcdef0123456789abcdef" });
  expect(await page.getByRole("status").textContent()).toContain("belongs to a presentation");
});

test("messages without the token move nothing", async ({ open }) => {
  const { projector } = await openBoth(open);
  await projector.evaluate(() => {
    const message = { type: "move", move: "next" };
    window.postMessage({ mark: "vietnam-us-timeline/speaker/1", token: "0".repeat(32), message }, "*");
    window.postMessage(message, "*");
  });
  await projector.waitForTimeout(300);
  expect(await slideOf(projector)).toBe(1);
});
