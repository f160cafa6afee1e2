// What is on the timeline, as the browser drew it, and how to move it. Days are numbers (src/model/day.ts), sizes CSS pixels.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { inject } from "vitest";
import { type Core, type Details, readCore, type TimelineEvent } from "../../src/model/dataset";
import { isoOf } from "../../src/model/day";
import { go } from "./site";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LabelBox extends Box {
  readonly id: string;
  readonly text: string;
}

/** The window of time that the stage shows, and where on the page it lies along its axis. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly length: number;
}

/** A hair: browsers round text boxes to sixty-fourths of a pixel. */
export const TOLERANCE = 0.5;
/** The dataset's span is padded by this share on each side (src/stage/Stage.tsx). */
const PAD = 0.012;
/** Pixels per day that no one gets closer than (src/layout/bands.ts). */
const CLOSEST = 40;

export function readSiteCore(): Core {
  return readCore(readSiteJson("core"), "core.json");
}

export function readSiteDetails(): Details {
  return readSiteJson("details") as Details;
}

function readSiteJson(name: string): unknown {
  return JSON.parse(readFileSync(join(inject("siteFolder"), `data/${name}.json`), "utf8"));
}

/** The hash of a window of time in a language. */
export function hashOf(view: { from: number; to: number }, lang = "en", more = ""): string {
  return `#from=${isoOf(Math.round(view.from))}&to=${isoOf(Math.round(view.to))}&lang=${lang}${more}`;
}

/** Windows around a day, from the whole span to the closest, each the same factor closer. */
export function zoomsAround(core: Core, day: number, length: number, count = 10): { from: number; to: number }[] {
  const all = (core.span.to - core.span.from) * (1 + 2 * PAD);
  const least = Math.ceil(length / CLOSEST);
  const [start, end] = [core.span.from - (all * PAD) / (1 + 2 * PAD), core.span.to + (all * PAD) / (1 + 2 * PAD)];
  return Array.from({ length: count }, (_, i) => {
    const days = all * (least / all) ** (i / (count - 1));
    const from = Math.min(Math.max(day - days / 2, start), end - days);
    return { from, to: from + days };
  });
}

/** Goes to a window of time by the address. */
export function zoomTo(page: Page, view: { from: number; to: number }, lang = "en", more = ""): Promise<void> {
  return go(page, hashOf(view, lang, more));
}

/** What the stage shows at an address: the labels that can be seen, all lines from labels to marks, and the window of time. */
export interface Shot {
  readonly hash: string;
  readonly labels: readonly LabelBox[];
  readonly stems: readonly StemBox[];
  readonly window: Window;
}

export type StemBox = Box & { readonly id: string };

/** What the stage shows now. */
export async function shotOf(page: Page): Promise<Shot> {
  return (await shotsOf(page, [new URL(page.url()).hash]))[0]!;
}

/** Goes to each address in turn, without loading again, and tells what the stage shows there. One call: hundreds are asked. */
export async function shotsOf(page: Page, hashes: readonly string[]): Promise<Shot[]> {
  const shots = await page.evaluate(async (addresses) => {
    const boxOf = (node: Element) => {
      const { left, top, right, bottom } = node.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    const later = () => new Promise((resolve) => setTimeout(resolve));
    const found = [];
    for (const hash of addresses) {
      if (location.hash !== hash) {
        const applied = new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
        location.hash = hash;
        await applied;
        // Twice: what a drawing asks for in an effect is drawn too.
        await later();
        await later();
      }
      // What a wide step brings comes over a few frames.
      while (document.querySelector(".stage-svg[aria-busy]"))
        await new Promise((resolve) => requestAnimationFrame(resolve));
      const stage = document.querySelector<HTMLElement>(".stage")!;
      const frame = boxOf(stage);
      const vertical = stage.dataset.orientation === "vertical";
      const axis = boxOf(stage.querySelector(vertical ? ".stage-scroller" : "svg.stage-svg")!);
      const labels = [...stage.querySelectorAll<SVGElement>("[data-label-for]")].flatMap((node) => {
        const box = boxOf(node);
        const inside =
          box.right > axis.left && box.left < axis.right && box.bottom > frame.top && box.top < frame.bottom;
        const seen = inside && box.right > box.left && getComputedStyle(node).visibility === "visible";
        return seen ? [{ id: node.dataset.labelFor!, text: node.textContent ?? "", ...box }] : [];
      });
      const stems = [...stage.querySelectorAll<SVGGElement>(".label[data-open]")].flatMap((node) => {
        const line = node.querySelector("line");
        return line ? [{ id: node.dataset.open!, ...boxOf(line) }] : [];
      });
      const ticks = [...stage.querySelectorAll<SVGGElement>(".tick")].map((tick) => {
        const box = boxOf(tick.querySelector("line")!);
        return {
          day: Number(tick.dataset.day),
          at: vertical ? (box.top + box.bottom) / 2 : (box.left + box.right) / 2,
        };
      });
      const [start, end] = vertical ? [axis.top, axis.bottom] : [axis.left, axis.right];
      found.push({ hash, labels, stems, ticks, start, length: end - start });
    }
    return found;
  }, hashes);
  return shots.map(({ hash, labels, stems, ticks, start, length }) => ({
    hash,
    labels,
    stems,
    window: windowFrom(ticks, start, length),
  }));
}

/** The window of time, measured from the ticks as drawn: as exact as the drawing. */
export async function windowOf(page: Page): Promise<Window> {
  return (await shotOf(page)).window;
}

function windowFrom(ticks: readonly { day: number; at: number }[], start: number, length: number): Window {
  const first = ticks.reduce((a, b) => (b.day < a.day ? b : a));
  const last = ticks.reduce((a, b) => (b.day > a.day ? b : a));
  if (first.day === last.day) throw new Error("Only one tick is drawn: the window of time cannot be told");
  const scale = (last.at - first.at) / (last.day - first.day);
  const from = first.day - (first.at - start) / scale;
  return { from, to: from + length / scale, start, length };
}

/** Pairs of boxes that overlap, in words. */
export function overlaps(boxes: readonly LabelBox[]): string[] {
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => {
      const [x, y] = [shared(a.left, a.right, b.left, b.right), shared(a.top, a.bottom, b.top, b.bottom)];
      return x > TOLERANCE && y > TOLERANCE ? [`"${a.text}" and "${b.text}" by ${x.toFixed(1)}×${y.toFixed(1)}`] : [];
    }),
  );
}

/** Stems that run through the text of another label, in words. */
export function crossings(stems: readonly StemBox[], labels: readonly LabelBox[]): string[] {
  return stems.flatMap((stem) =>
    labels.flatMap((label) => {
      if (label.id === stem.id) return [];
      const [x, y] = [
        shared(stem.left, stem.right, label.left, label.right),
        shared(stem.top, stem.bottom, label.top, label.bottom),
      ];
      // A line has no breadth of its own: it crosses where it runs inside the text by more than a pixel's half.
      const across = x > TOLERANCE && y > 3;
      return across ? [`the stem of ${stem.id} through "${label.text}" (${x.toFixed(1)}×${y.toFixed(1)})`] : [];
    }),
  );
}

function shared(from: number, to: number, otherFrom: number, otherTo: number): number {
  return Math.min(to, otherTo) - Math.max(from, otherFrom);
}

/** The day under a place along the axis, in page pixels. */
export function dayAt(view: Window, at: number): number {
  return view.from + ((at - view.start) / view.length) * (view.to - view.from);
}

export function placeOf(view: Window, day: number): number {
  return view.start + ((day - view.from) / (view.to - view.from)) * view.length;
}

export interface Clickable {
  /** The event's id; for clusters, nothing. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** The nodes of a selector whose middle is on the stage and not under anything else. */
export function clickables(page: Page, selector: string): Promise<Clickable[]> {
  return page.evaluate((wanted) => {
    return [...document.querySelectorAll(wanted)].flatMap((node) => {
      const box = node.getBoundingClientRect();
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      const owner = node.closest<SVGElement>("[data-event-id], [data-label-for]");
      const hit = document.elementFromPoint(x, y);
      const open = hit !== null && (node.contains(hit) || (owner?.contains(hit) ?? false));
      return open ? [{ id: owner?.dataset.eventId ?? owner?.dataset.labelFor ?? "", x, y }] : [];
    });
  }, selector);
}

export function eventOf(core: Core, id: string): TimelineEvent {
  const event = core.events.find((one) => one.id === id);
  if (!event) throw new Error(`The record has no event ${id}`);
  return event;
}

/** A place on the stage at a share of its length, with nothing to click near it. */
export async function emptyPlace(page: Page, share: number): Promise<{ x: number; y: number }> {
  const { start, length } = await windowOf(page);
  return page.evaluate(
    ({ middle, reach }) => {
      const stage = document.querySelector("svg.stage-svg")!.getBoundingClientRect();
      const busy = [...document.querySelectorAll(".mark, .label, .cluster")].map((node) =>
        node.getBoundingClientRect(),
      );
      for (let away = 0; away < reach; away += 6) {
        for (let y = stage.top + 6; y < stage.bottom - 40; y += 6) {
          for (const x of [middle + away, middle - away]) {
            const near = (box: DOMRect) =>
              x > box.left - 30 && x < box.right + 30 && y > box.top - 30 && y < box.bottom + 30;
            if (!busy.some(near)) return { x, y };
          }
        }
      }
      throw new Error("No empty place on the stage");
    },
    { middle: start + share * length, reach: length / 3 },
  );
}
