// What is drawn as a fixture, by file name. The events are a frozen choice of the record: a layout change shows in the
// pictures, a correction of the record does not.
import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { Picture } from "../../src/draw/Picture";
import { DARK, LIGHT, PRINT, type Tones } from "../../src/draw/tones";
import { pictureOf } from "../../src/io/picture";
import { horizontalLanes, verticalColumns } from "../../src/layout/lanes";
import type { View } from "../../src/layout/view";
import { readCore } from "../../src/model/dataset";
import { dayOf } from "../../src/model/day";
import { ALL, chooseEvents } from "../../src/model/filters";
import { type Language, TRACKS, type Track } from "../../src/model/vocabulary";
import { ideaPicture } from "./idea";
import { screenPicture } from "./screen";

const core = readCore(JSON.parse(readFileSync("test/pictures/core.json", "utf8")), "test/pictures/core.json");
const pad = (core.span.to - core.span.from) * 0.012;
const BOUNDS: View = { from: core.span.from - pad, to: core.span.to + pad };
const years = (from: number, to: number): View => ({ from: dayOf(from, 1, 1), to: dayOf(to, 1, 1) });
const WIDE = horizontalLanes(TRACKS, 1152, 540);
/** An event that the widest view does not label by rank. */
const SELECTED = core.events.find((event) => event.significance <= 2)!.id;

export const PICTURES: Readonly<Record<string, () => string>> = {
  "overview-en": () => saved({ language: "en" }),
  "overview-vi-dark": () => saved({ language: "vi", tones: DARK }),
  "band-2": () => saved({ view: years(2005, 2012) }),
  "band-5": () => saved({ view: { from: dayOf(2013, 5, 1), to: dayOf(2014, 4, 1) } }),
  "band-9": () => saved({ view: { from: dayOf(2000, 11, 10), to: dayOf(2000, 11, 30) } }),
  filtered: () => saved({ tracks: ["trade"] }),
  print: () => saved({ language: "vi", tones: PRINT, size: { width: 1040, height: 720, margin: 16 } }),
  "screen-overview": () => screen(BOUNDS),
  "screen-selected": () => screen(BOUNDS, SELECTED),
  "screen-close-vi": () => screen(years(2013, 2017), undefined, "vi"),
  "screen-phone": () =>
    screenPicture({
      events: core.events,
      bounds: BOUNDS,
      view: years(1995, 2004),
      geometry: verticalColumns(TRACKS, 700, 356),
      language: "en",
    }),
};

/** The picture that explains the placing, for the README. */
export function ideaFixture(): string {
  return textOf(ideaPicture(core.events, BOUNDS));
}

/** The text of a fixture: numbers rounded, one node a line, so that a change reads as one. */
export function fixtureOf(name: string): string {
  return textOf(PICTURES[name]!());
}

function textOf(picture: string): string {
  const rounded = picture.replace(/<[^>]*>/g, (tag) =>
    tag.replace(/-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100)),
  );
  return `${rounded.replaceAll("><", ">\n<")}\n`;
}

interface SavedOrder {
  readonly language?: Language;
  readonly tones?: Tones;
  readonly view?: View;
  readonly tracks?: readonly Track[];
  readonly size?: { readonly width: number; readonly height: number; readonly margin: number };
}

function saved({ language = "en", tones = LIGHT, view = BOUNDS, tracks = TRACKS, size }: SavedOrder): string {
  const filters = { ...ALL, tracks };
  return renderToStaticMarkup(
    <Picture
      {...pictureOf("picture", {
        core,
        events: chooseEvents(core, filters, null),
        filters,
        view,
        language,
        tones,
        size: size ?? { width: 1280, height: 720, margin: 24 },
        addresses: [],
      })}
    />,
  );
}

function screen(view: View, selected?: string, language: Language = "en"): string {
  return screenPicture({ events: core.events, bounds: BOUNDS, view, geometry: WIDE, language, selected });
}
