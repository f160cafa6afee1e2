// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Picture } from "../../src/draw/Picture";
import { DARK, LIGHT, PRINT, type Tones } from "../../src/draw/tones";
import { type PictureOrder, pictureOf } from "../../src/io/picture";
import { SHEET_MARGIN, SHEETS } from "../../src/io/printSheets";
import { svgText } from "../../src/io/svg";
import { tableMeasure } from "../../src/layout/measure";
import { dayOf } from "../../src/model/day";
import { ALL } from "../../src/model/filters";
import { TRACKS } from "../../src/model/vocabulary";
import { sampleCore } from "../model/sampleCore";
import { IDS, manyEvents } from "../model/sampleDataset";

const core = sampleCore();
const order = (own: Partial<PictureOrder> = {}): PictureOrder => ({
  core,
  events: core.events,
  filters: ALL,
  view: core.span,
  language: "vi",
  tones: LIGHT,
  size: { width: 1600, height: 900, margin: 28 },
  addresses: ["https://example.org/#lang=vi", "https://example.org/"],
  ...own,
});
const drawn = (own: Partial<PictureOrder> = {}) => {
  const { container } = render(<Picture {...pictureOf("p", order(own))} />);
  return container.querySelector("svg")!;
};

describe("a picture", () => {
  it("says what it shows, where it is from and in which version", () => {
    const text = drawn().textContent!;
    expect(text).toContain("Một mẫu");
    expect(text).toContain("4 sự kiện, 1995–2025");
    expect(text).toContain("phiên bản 1.2.3");
    expect(text).toContain("https://example.org/#lang=vi");
  });

  it("shows every event of the view as a mark, and its labels in both kinds of text", () => {
    const svg = drawn();
    for (const { id } of core.events) expect(svg.querySelector(`[data-event-id="${id}"]`), id).not.toBeNull();
    expect(svg.querySelector(`[data-label-for="${IDS.normalization}"]`)?.textContent).toMatch(/^1995/);
  });

  it("names the years of the view and the filters", () => {
    const view = { from: dayOf(1999, 1, 1), to: dayOf(2002, 1, 1) };
    const filters = { tracks: ["diplomatic", "trade"], themes: ["normalization"] } as const;
    expect(drawn({ view, filters, language: "en" }).textContent).toContain(
      "2 events, 1999–2001: Diplomatic; Trade; Normalisation",
    );
  });

  it("needs nothing around it: literal tones, no variable, no class with a meaning", () => {
    for (const tones of [LIGHT, DARK, PRINT]) {
      const text = svgText(<Picture {...pictureOf("p", order({ tones }))} />);
      expect(text).not.toContain("var(");
      expect(text).not.toContain("color-mix");
      expect(text).toContain(tones.marks.diplomatic);
    }
  });

  it("writes the page's address where the view's is too long, and none where there is none", () => {
    const long = `https://example.org/#q=${"x".repeat(400)}`;
    expect(drawn({ addresses: [long, "https://example.org/"] }).textContent).toMatch(/https:\/\/example\.org\/$/);
    expect(drawn({ addresses: [] }).textContent).not.toContain("http");
  });

  it.each([
    ["a slide", { width: 1600, height: 900, margin: 28 }],
    ["A4", { ...SHEETS["view-a4"], margin: SHEET_MARGIN }],
    ["A3", { ...SHEETS["view-a3"], margin: SHEET_MARGIN }],
  ])("cuts no text on %s, however many events", (_, size) => {
    const full = sampleCore((files) => {
      files["events/2000.json"].events.push(...manyEvents(60, 3));
    });
    for (const view of [full.span, { from: dayOf(2000, 6, 1), to: dayOf(2001, 1, 1) }]) {
      const svg = drawn({ core: full, events: full.events, view, size });
      const measure = tableMeasure();
      const lanes = size.width - size.margin;
      for (const node of svg.querySelectorAll<SVGTextElement>("[data-label-for]")) {
        const width = measure(node.textContent!, Number(node.getAttribute("font-size")), 600);
        const start = Number(node.getAttribute("x"));
        expect(start).toBeGreaterThanOrEqual(0);
        // Inside the lanes, which begin behind the gutter.
        expect(start + width, node.textContent!).toBeLessThanOrEqual(lanes - size.margin - 152 + 12);
      }
    }
  });
});

describe("the tones", () => {
  const css = readFileSync("src/app.css", "utf8");
  const block = (start: number) => css.slice(start, css.indexOf("}", start));
  const token = (text: string, name: string) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(text)?.[1];
  const of = (tones: Tones) => ({
    paper: tones.paper,
    panel: tones.panel,
    ink: tones.ink,
    muted: tones.muted,
    hairline: tones.hairline,
    ...Object.fromEntries(TRACKS.map((track) => [track, tones.marks[track]])),
    ...Object.fromEntries(TRACKS.map((track) => [`${track}-text`, tones.texts[track]])),
  });

  it.each([
    ["light", LIGHT, css.indexOf(":root {")],
    ["dark", DARK, css.indexOf(':root[data-appearance="dark"]')],
  ])("are those of the %s page", (_, tones, start) => {
    for (const [name, value] of Object.entries(of(tones))) expect(token(block(start), name), name).toBe(value);
  });
});
