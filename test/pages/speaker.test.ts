// The speaker window beside the projector: opened, moved from either side, reloaded, closed, blocked.
import type { Page } from "playwright";
import { describe, expect } from "vitest";
import { keepPage } from "./kept";
import { eventually, go, HALL } from "./site";
import { readSiteDetails } from "./stage";
import { atSlide, press, slideOf, wallHash } from "./wall";

const STILL = { viewport: HALL, reducedMotion: "reduce" } as const;
const story = readSiteDetails().stories.find(({ id }) => id === "thirty-years-in-fifteen-minutes")!;

/** Milliseconds without an answer after which the speaker is told. */
const SILENCE = 8000;

interface Pair {
  readonly projector: Page;
  readonly speaker: Page;
}

/** The kept page presents; the speaker window beside it is opened where there is none, and speaks English. */
const test = keepPage(STILL, wallHash(story.id)).extend<{ both: (slide?: number) => Promise<Pair> }>({
  both: async ({ at }, use) => {
    const problems: string[] = [];
    await use(async (slide = 1) => {
      const projector = await at(wallHash(story.id, slide));
      await atSlide(projector, slide);
      const speaker = speakerOf(projector) ?? (await openSpeaker(projector));
      speaker.on("pageerror", (error) => problems.push(String(error)));
      await shows(speaker, slide);
      const english = speaker.getByRole("button", { name: "English" });
      if ((await english.getAttribute("aria-pressed")) !== "true") await english.click();
      return { projector, speaker };
    });
    expect(problems).toEqual([]);
  },
});

function speakerOf(projector: Page): Page | undefined {
  return projector
    .context()
    .pages()
    .find((page) => page !== projector);
}

async function openSpeaker(projector: Page): Promise<Page> {
  const [speaker] = await Promise.all([projector.context().waitForEvent("page"), projector.keyboard.press("s")]);
  return speaker;
}

async function shows(speaker: Page, slide: number): Promise<void> {
  await speaker.waitForSelector(`.speaker[data-slide="${slide}"]`, { timeout: 10_000 });
}

test("shows this step, the next one and the notes, and moves the projector", async ({ both }) => {
  const { projector, speaker } = await both();
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

test("the notes are in the speaker's language, the wall in its own", async ({ both }) => {
  const { projector, speaker } = await both(2);
  await speaker.getByRole("button", { name: "Tiếng Việt" }).click();
  await eventually(() => speaker.locator(".speaker-notes").textContent()).toBe(story.steps[1]!.notes.vi);
  expect(await speaker.getAttribute("html", "lang")).toBe("vi");
  expect(await projector.locator(".step-caption p").first().getAttribute("lang")).toBe("en");
  await speaker.getByRole("button", { name: /Ngôn ngữ trên màn hình/ }).click();
  await eventually(() => projector.locator(".step-caption p").first().getAttribute("lang")).toBe("vi");
});

test("blanks the wall and says that it is blank", async ({ both }) => {
  const { projector, speaker } = await both();
  await speaker.getByRole("button", { name: "Blank the screen" }).click();
  await projector.waitForSelector(".wall-blank");
  await speaker.getByText("The hall sees a blank screen").waitFor();
  await speaker.keyboard.press("b");
  await projector.waitForSelector(".wall-blank", { state: "detached" });
});

test("the clock starts with the first step and can be set back", async ({ both }) => {
  const { projector, speaker } = await both();
  // It runs since the first step of whatever was shown before.
  if (await speaker.getByRole("button", { name: "Set the clock back" }).count()) {
    await speaker.getByRole("button", { name: "Set the clock back" }).click();
  }
  await speaker.getByRole("button", { name: "Start the clock" }).click();
  await eventually(() => speaker.locator(".speaker-elapsed").textContent(), 8000).toMatch(/^0:0[1-9]$/);
  await speaker.getByText("On time").waitFor();
  await press(projector, "End", story.steps.length + 1);
  await speaker.getByText(/ahead$/).waitFor();
  await speaker.getByRole("button", { name: "Set the clock back" }).click();
  await eventually(() => speaker.locator(".speaker-elapsed").textContent()).toBe("0:00");
});

describe("nothing one window does breaks the other", () => {
  test("the speaker window reloaded goes on where the projector is", async ({ both }) => {
    const { projector, speaker } = await both();
    await speaker.reload();
    await shows(speaker, 1);
    await press(projector, "PageDown", 2);
    await shows(speaker, 2);
  });

  test("the projector reloaded is found again", async ({ both }) => {
    const { projector, speaker } = await both(4);
    await projector.reload();
    await atSlide(projector, 4);
    await press(projector, "PageDown", 5);
    await shows(speaker, 5);
    await speaker.keyboard.press("PageUp");
    await atSlide(projector, 4);
  });

  test("the speaker window closed can be opened again", async ({ both }) => {
    const { projector, speaker } = await both();
    await speaker.close();
    await press(projector, "PageDown", 2);
    await shows(await openSpeaker(projector), 2);
  });

  test("the projector that leaves or closes leaves the notes", async ({ open }) => {
    const projector = await open({ ...STILL, hash: wallHash(story.id, 3) });
    await projector.clock.install();
    const speaker = await openSpeaker(projector);
    await shows(speaker, 3);
    expect(await speaker.getByRole("alert").count()).toBe(0);
    const lost = () => speaker.getByRole("alert").filter({ hasText: "closed or has left" });
    await projector.keyboard.press("Escape");
    await projector.waitForSelector(".header");
    await speaker.clock.runFor(SILENCE);
    await lost().waitFor();
    expect(await speaker.locator(".speaker-notes").textContent()).toBe(story.steps[2]!.notes.en);
    await go(projector, wallHash(story.id, 6));
    await atSlide(projector, 6);
    await speaker.clock.runFor(SILENCE);
    await shows(speaker, 6);
    await lost().waitFor({ state: "detached" });
    await projector.close();
    await speaker.clock.runFor(SILENCE);
    await lost().waitFor();
    expect(await speaker.locator(".speaker-notes").textContent()).toBe(story.steps[5]!.notes.en);
    expect(await speaker.locator(".speaker-steps button").count()).toBe(story.steps.length + 2);
  });

  test("a blocked window is said in words, and the talk goes on", async ({ at }) => {
    const projector = await at(wallHash(story.id, 1));
    await atSlide(projector, 1);
    await speakerOf(projector)?.close();
    await projector.evaluate(() => {
      Object.assign(window, { trueOpen: window.open, open: () => null });
    });
    await projector.keyboard.press("s");
    await projector.getByRole("alert").filter({ hasText: "pop-ups" }).waitFor();
    await press(projector, "PageDown", 2);
    expect(await projector.getByRole("alert").count()).toBe(0);
    await projector.evaluate(() => {
      window.open = (window as unknown as { trueOpen: typeof window.open }).trueOpen;
    });
  });
});

test("a window that nobody opened says what it is for", async ({ open }) => {
  const page = await open({ hash: "#speaker=0123456789abcdef0123456789abcdef" });
  expect(await page.getByRole("status").textContent()).toContain("belongs to a presentation");
});

test("messages without the token move nothing", async ({ both }) => {
  const { projector } = await both();
  await projector.evaluate(() => {
    const message = { type: "move", move: "next" };
    window.postMessage({ mark: "vietnam-us-timeline/speaker/1", token: "0".repeat(32), message }, "*");
    window.postMessage(message, "*");
  });
  await projector.waitForTimeout(300);
  expect(await slideOf(projector)).toBe(1);
});
