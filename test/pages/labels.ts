// Labels as the browser draws them, at one size of window (each has its file, to share the work): none overlaps another, closer zooms keep what the wider ones show, panning changes nothing.
import { expect } from "vitest";
import { dayOf } from "../../src/model/day";
import { FAILED_FILE, type OpenOptions, settle, test } from "./site";
import {
  crossings,
  hashOf,
  type LabelBox,
  overlaps,
  placeOf,
  readSiteCore,
  type Shot,
  shotsOf,
  windowOf,
  zoomsAround,
} from "./stage";

const core = readSiteCore();
const eventOf = new Map(core.events.map((event) => [event.id, event]));
/** Crowded, quiet, and both ends of the span. */
const DAYS = [dayOf(1995, 7, 11), dayOf(2000, 11, 17), dayOf(2013, 7, 25), dayOf(2023, 9, 10), dayOf(2025, 8, 1)];
const CROWDED = [dayOf(2000, 11, 17), dayOf(2023, 9, 10)];
const STILL = { reducedMotion: "reduce" } as const;

/** The tests of one size. `vertical`: time runs down. */
export function testLabels(size: OpenOptions, vertical = false): void {
  test.for(["en", "vi"])(
    "at ten zooms no label overlaps another, and closer ones keep it, %s",
    async (lang, { open }) => {
      const page = await open({ ...size, ...STILL, hash: `#lang=${lang}` });
      const { length } = await windowOf(page);
      let seen = 0;
      for (const day of DAYS) {
        const shots = await shotsOf(
          page,
          zoomsAround(core, day, length).map((view) => hashOf(view, lang)),
        );
        expect.soft(shots.flatMap(collisions)).toEqual([]);
        expect.soft(shots.flatMap((shot, i) => (i > 0 ? lostBetween(shots[i - 1]!, shot, vertical) : []))).toEqual([]);
        seen += shots.reduce((sum, shot) => sum + shot.labels.length, 0);
      }
      // Down a phone's one column there is room for fewer.
      expect(seen).toBeGreaterThan(vertical ? 150 : 200);
    },
  );

  test("no overlap in both languages, nor with a card open", async ({ open }) => {
    const page = await open({ ...size, ...STILL });
    const { length } = await windowOf(page);
    const hashes = [
      ...CROWDED.flatMap((day) => zoomsAround(core, day, length).map((view) => hashOf(view, "en+vi"))),
      ...pickEvents().flatMap((event, i) =>
        zoomsAround(core, event.anchor, length).map((view) => hashOf(view, i % 2 ? "vi" : "en", `&event=${event.id}`)),
      ),
    ];
    expect((await shotsOf(page, hashes)).flatMap(collisions)).toEqual([]);
  });

  test("no overlap with a fallback font", async ({ open, site }) => {
    site.alter((path) => (path.endsWith(".woff2") ? { status: 404 } : null));
    const page = await open({ ...size, ...STILL, allow: [FAILED_FILE] });
    const { length } = await windowOf(page);
    expect((await shotsOf(page, crowdedHashes(length))).flatMap(collisions)).toEqual([]);
  });

  test("no overlap with the reader's own text spacing", async ({ open }) => {
    const page = await open({ ...size, ...STILL, before: spaceText });
    const { length } = await windowOf(page);
    expect((await shotsOf(page, crowdedHashes(length))).flatMap(collisions)).toEqual([]);
  });

  test("panning changes neither which labels show nor their rows", async ({ open }) => {
    const page = await open({ ...size, ...STILL });
    for (const days of [4000, 900, 200]) {
      const starts = Array.from({ length: 12 }, (_, step) => dayOf(2000, 1, 1) + (step * days) / 7);
      const shots = await shotsOf(
        page,
        starts.map((from) => hashOf({ from, to: from + days })),
      );
      const moved = shots.flatMap((shot, i) => (i > 0 ? changedBetween(shots[i - 1]!, shot, vertical) : []));
      expect.soft(moved).toEqual([]);
    }
  });

  test("no overlap with text spacing set after the page is drawn, and a resize", async ({ open }) => {
    const page = await open({ ...size, ...STILL });
    await page.evaluate(spaceText);
    await page.setViewportSize({ width: size.viewport!.width, height: size.viewport!.height - 20 });
    await settle(page);
    await settle(page);
    const { length } = await windowOf(page);
    expect((await shotsOf(page, crowdedHashes(length))).flatMap(collisions)).toEqual([]);
  });
}

function crowdedHashes(length: number): string[] {
  return ["en", "vi"].flatMap((lang) =>
    CROWDED.flatMap((day) => zoomsAround(core, day, length).map((view) => hashOf(view, lang))),
  );
}

/** Labels on labels and lines through labels, in words. */
function collisions({ hash, labels, stems }: Shot): string[] {
  return [...overlaps(labels), ...crossings(stems, labels)].map((what) => `${hash}: ${what}`);
}

/** Labels of the wider view that the closer one does not show, or elsewhere, though their event is still in view. */
function lostBetween(wide: Shot, close: Shot, vertical: boolean): string[] {
  const now = new Map(close.labels.map((label) => [label.id, label]));
  return wide.labels.flatMap((label) => {
    if (!isInView(label.id, close)) return [];
    const kept = now.get(label.id);
    if (kept && Math.abs(across(kept, vertical) - across(label, vertical)) <= 0.5) return [];
    return [`"${label.text}" of ${wide.hash} ${kept ? "stands elsewhere" : "is gone"} at ${close.hash}`];
  });
}

/** Labels of events in both views that only one of them shows, or that stand in different rows. */
function changedBetween(a: Shot, b: Shot, vertical: boolean): string[] {
  const inBoth = ({ id }: LabelBox) => isInView(id, a) && isInView(id, b);
  const list = (shot: Shot) =>
    shot.labels.filter(inBoth).map((label) => `${label.id} ${Math.round(across(label, vertical))}`);
  const [before, after] = [list(a), list(b)];
  return [
    ...before.filter((one) => !after.includes(one)).map((one) => `${one} of ${a.hash} is not at ${b.hash}`),
    ...after.filter((one) => !before.includes(one)).map((one) => `${one} of ${b.hash} is not at ${a.hash}`),
  ];
}

/** True if an event's mark is in view, by more than its label stands away from it. */
function isInView(id: string, { window }: Shot): boolean {
  const at = placeOf(window, eventOf.get(id)!.anchor);
  return at > window.start + 8 && at < window.start + window.length - 8;
}

/** Where a label stands across the axis. */
function across(label: LabelBox, vertical: boolean): number {
  return vertical ? label.left : label.top;
}

/** Of each track the least significant event and one late in the span; and a span. */
function pickEvents() {
  const picked = (["diplomatic", "trade", "cultural"] as const).flatMap((track) => {
    const own = core.events.filter((event) => event.track === track);
    return [own.reduce((a, b) => (b.significance < a.significance ? b : a)), own.at(-2)!];
  });
  return [...picked, core.events.find((event) => event.span)!];
}

/** WCAG 1.4.12, through a constructed sheet: the policy allows no other, and readers' tools use the same. */
function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
