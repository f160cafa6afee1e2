// What is on the wall in present mode, as the browser drew it, and everything that is wrong with it.
import type { Page } from "playwright";
import type { RawStory } from "../../src/model/record";
import { settle } from "./site";

/** Opens the hash of a story at a slide. */
export function wallHash(story: string | null, slide = 0, lang = "en%2Bvi"): string {
  return `#present=1${story ? `&story=${story}` : ""}${slide ? `&step=${slide}` : ""}&lang=${lang}`;
}

export async function slideOf(page: Page): Promise<number> {
  return Number(await page.getAttribute(".wall", "data-slide"));
}

/** Waits for a slide, drawn as it stands. */
export async function atSlide(page: Page, slide: number): Promise<void> {
  await page.waitForSelector(`.wall[data-slide="${slide}"]`);
  await settle(page);
}

export async function press(page: Page, key: string, slide: number): Promise<void> {
  await page.keyboard.press(key);
  await atSlide(page, slide);
}

/** Everything that is wrong with what the wall shows; `step` null on the title and the closing. */
export function faultsOf(page: Page, step: RawStory["steps"][number] | null): Promise<string[]> {
  return page.evaluate((told) => {
    const faults: string[] = [];
    const wall = document.querySelector<HTMLElement>(".wall")!;
    const unit = Number.parseFloat(getComputedStyle(wall).getPropertyValue("--u"));
    const [width, height] = [window.innerWidth, window.innerHeight];
    const boxOf = (node: Element) => node.getBoundingClientRect();
    const overlap = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
    const isSeen = (node: Element) => {
      for (let one: Element | null = node; one; one = one.parentElement) {
        const style = getComputedStyle(one);
        if (style.visibility === "hidden" || style.display === "none" || Number(style.opacity) === 0) return false;
      }
      return !node.closest(".visually-hidden");
    };

    // No text under the minimum: 24 of a 1080 pixel slide, in HTML and in the picture.
    const walker = document.createTreeWalker(wall, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? "";
      const parent = node.parentElement!;
      if (!text || !isSeen(parent)) continue;
      const svg = parent.closest("svg.projector-svg") as SVGSVGElement | null;
      const scale = svg ? svg.getScreenCTM()!.a : 1;
      const size = (Number.parseFloat(getComputedStyle(parent).fontSize) * scale) / unit;
      if (size < 23.95) faults.push(`"${text}" is ${size.toFixed(1)} of a slide's pixels`);
      if (svg) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      // Of words that are cut, what is left.
      const box = getComputedStyle(parent).overflow === "hidden" ? boxOf(parent) : range.getBoundingClientRect();
      if (box.left < 0 || box.top < 0 || box.right > width + 1 || box.bottom > height + 1)
        faults.push(`"${text}" leaves the screen`);
    }
    for (const title of wall.querySelectorAll("h1 span, h2 span")) {
      const size = Number.parseFloat(getComputedStyle(title).fontSize) / unit;
      if (size < 48) faults.push(`the title "${title.textContent}" is ${size}`);
    }

    // Blocks of words keep off each other, off the foot and off the picture.
    const blocks = [
      ".step-when > *",
      ".step-caption > p",
      ".step-side > *",
      ".wall-foot",
      ".title-slide > *",
      ".closing-slide > *",
    ]
      .flatMap((selector) => [...wall.querySelectorAll(selector)])
      .filter((node) => isSeen(node) && boxOf(node).height > 0);
    blocks.forEach((a, i) => {
      for (const b of blocks.slice(i + 1)) {
        if (overlap(boxOf(a), boxOf(b))) faults.push(`"${a.textContent}" over "${b.textContent || b.className}"`);
      }
    });
    if (!told) return faults;

    const stage = boxOf(wall.querySelector(".projector-svg")!);
    const labels = [...wall.querySelectorAll<SVGElement>("[data-label-for]")].filter(isSeen);
    const seen = labels.filter((label) => boxOf(label).right > stage.left && boxOf(label).left < stage.right);
    const words = [...wall.querySelectorAll(".step-caption, .step-when, .step-side")];
    for (const label of seen) {
      for (const word of words)
        if (overlap(boxOf(label), boxOf(word))) faults.push(`the label "${label.textContent}" over the words`);
      for (const other of seen) {
        if (other !== label && overlap(boxOf(label), boxOf(other)))
          faults.push(`"${label.textContent}" over "${other.textContent}"`);
      }
    }
    for (const language of ["en", "vi"] as const) {
      const text = told.caption[language];
      const shown = [...wall.querySelectorAll(".step-caption p")].some(
        (p) => p.textContent === text && p.getAttribute("lang") === language,
      );
      if (text && !shown) faults.push(`the ${language} caption is not shown`);
    }
    if (!told.event) return faults;
    const mark = wall.querySelector(`.mark[data-event-id="${told.event}"]`);
    if (!mark?.matches("[data-selected]")) faults.push(`${told.event} is not highlighted`);
    else {
      const box = boxOf(mark);
      const inView =
        box.left > stage.left - 8 && box.right < stage.right + 8 && box.top > stage.top && box.bottom < stage.bottom;
      if (!inView) faults.push(`${told.event} is out of view at ${Math.round(box.left)},${Math.round(box.top)}`);
      if (Number(getComputedStyle(mark).opacity) < 1) faults.push(`${told.event} is dim`);
    }
    const label = labels.find((one) => one.dataset.labelFor === told.event);
    const own = label && boxOf(label);
    if (!own || own.left < stage.left - 1 || own.right > stage.right + 1 || own.top < -1)
      faults.push(`the label of ${told.event} is cut or missing`);
    return faults;
  }, step);
}
