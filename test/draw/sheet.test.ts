// What the canvas shows at a view, told by what is asked of it: the same places as the nodes have.
import { describe, expect, it } from "vitest";
import type { Item, Look } from "../../src/draw/sheet/items";
import { Sheet } from "../../src/draw/sheet/sheet";

const LOOK: Look = {
  fill: "black",
  stroke: "white",
  strokeWidth: 1,
  dash: [],
  cap: "butt",
  join: "miter",
  opacity: 1,
  font: "400 12px serif",
  fontSize: 12,
};
/** Ten units a day, from day 100. */
const FRAME = { view: { from: 100, to: 200 }, length: 1000, breadth: 300, density: 1 };

/** A canvas that notes texts and boxes, with where they stand. */
function noting() {
  const texts: { text: string; x: number; y: number }[] = [];
  const boxes: number[][] = [];
  const canvas = { width: 0, height: 0 };
  const noted: Record<string, unknown> = {
    canvas,
    fillText: (text: string, x: number, y: number) => texts.push({ text, x, y }),
    fillRect: (...box: number[]) => boxes.push(box),
    rect: (...box: number[]) => boxes.push(box),
  };
  const context = new Proxy(noted, {
    get: (target, name: string) => target[name] ?? (() => {}),
    set: () => true,
  }) as unknown as OffscreenCanvasRenderingContext2D;
  return { context, canvas, texts, boxes };
}

function draw(...items: Item[]) {
  const { context, canvas, texts, boxes } = noting();
  const sheet = new Sheet(context);
  sheet.show(items);
  sheet.draw(FRAME);
  return { canvas, texts, boxes };
}

describe("a sheet", () => {
  it("is as large as the picture, in device pixels", () => {
    const { context, canvas } = noting();
    new Sheet(context).draw({ ...FRAME, density: 2 });
    expect(canvas).toEqual({ width: 2000, height: 600 });
  });

  it("draws a line at its day, on whole pixels, and none that is far out of view", () => {
    const line = (day: number): Item => ({ kind: "line", day, from: 20, to: 90, look: LOOK });
    expect(draw(line(110), line(110.04), line(400)).boxes).toEqual([
      [100, 20, 1, 70],
      [100, 20, 1, 70],
    ]);
  });

  it("keeps a tick's text in view, and lets a count leave with its day", () => {
    const text = (day: number, keep: boolean): Item => ({
      kind: "text",
      day,
      y: 290,
      text: "x",
      keep: keep ? { start: -18, extent: 36 } : null,
      look: LOOK,
    });
    expect(draw(text(100, true), text(200, true), text(100, false)).texts.map(({ x }) => x)).toEqual([18, 982, 0]);
  });

  it("slides a name inside its stretch, and leaves out one that is longer than that", () => {
    const name = (from: number, to: number): Item => ({
      kind: "name",
      from,
      to,
      text: `${from}`,
      extent: 112,
      lead: 6,
      y: 100,
      look: LOOK,
    });
    const { texts } = draw(name(120, 150), name(90, 150), name(0, 105), name(120, 125));
    expect(texts.map(({ text, x }) => [text, x])).toEqual([
      ["120", 206],
      ["90", 6],
      ["0", 50 - 112 + 6],
    ]);
  });

  it("says at the edge where an arc goes whose end is out of view, and nothing while it is in view", () => {
    const tag = (day: number): Item => ({ kind: "tag", day, y: 50, text: `${day}`, look: LOOK });
    expect(draw(tag(50), tag(150), tag(250)).texts.map(({ text, x }) => [text, x])).toEqual([
      ["50", 8],
      ["250", 992],
    ]);
  });
});
