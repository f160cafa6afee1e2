// A window of the picture as the items that a canvas draws, in the styles that its nodes would have.
import type { ArcsProps } from "../draw/Arcs";
import { tagOffset } from "../draw/arcShape";
import type { Item, LabelItem, LineItem, MarkItem } from "../draw/sheet/items";
import { tickKeep } from "../draw/TickMark";
import { LABEL_LEAD, type PlacedLabel } from "../layout/labels";
import type { Measure } from "../layout/measure";
import type { PlacedCluster, PlacedMark, Scene } from "../layout/scene";
import type { TermShape } from "../layout/series";
import type { Tick } from "../layout/ticks";
import type { Era } from "../model/dataset";
import type { LaneShapes } from "./laneShapes";
import type { Looks, Part } from "./looks";

/** What of a window is drawn. */
export interface SheetWindow {
  readonly scene: Scene;
  /** Marks and labels that show whatever their rank. */
  readonly pinnedMarks: readonly PlacedMark[];
  readonly pinnedLabels: readonly PlacedLabel[];
  readonly behind: readonly LaneShapes[];
  readonly terms: readonly TermShape[];
}

/** What is said of it, and what is drawn out. Lengths are in the picture's units. */
export interface SheetSettings {
  readonly measure: Measure;
  readonly tickText: (tick: Tick) => string;
  readonly nameOf: (era: Era) => string;
  readonly selected: string | null;
  readonly emphasis: readonly string[];
  readonly arcs: ArcsProps | null;
  /** Where the strip of terms begins, across the axis, and the height of its rows. */
  readonly termRows: { readonly top: number; readonly height: number };
}

/** Pixels before a name inside its box, and around it. */
const CAPTION = { lead: 6, around: 12, weight: 500 } as const;
const TERM = { lead: 5, around: 10, weight: 400 } as const;
/** Pixels of a caption's baseline above the foot of its lane, and of a tick's text below the lanes. */
const CAPTION_LIFT = 5;
const TICK_DROP = 20;
/** Of the height of a letter, from the middle of a text to its baseline. */
const MIDDLE = 0.35;

/** All of a window, from the back to the front. */
export function itemsOf(looks: Looks, window: SheetWindow, settings: SheetSettings): Item[] {
  const { scene, pinnedMarks, pinnedLabels, behind, terms } = window;
  const { arcs, selected } = settings;
  const labels = (all: readonly PlacedLabel[], pinned: boolean) => [
    ...all.map((label) => stemItem(looks, label, label.event.id === selected)),
    ...all.map((label) => labelItem(looks, label, label.event.id === selected, pinned)),
  ];
  return [
    ...termItems(looks, terms, settings),
    ...(arcs ? arcItems(looks, arcs) : []),
    ...scene.ticks.flatMap((tick) => tickItems(looks, tick, scene.geometry.breadth, settings.tickText(tick))),
    ...behind.flatMap((lane) => behindItems(looks, lane, settings)),
    ...labels(scene.labels, false),
    ...scene.lanes.flatMap(({ track, marks, clusters }) => [
      ...clusters.map((cluster) => clusterItem(looks, cluster)),
      ...marks.map((mark) => markItem(looks, mark, settings)),
      ...pinnedMarks.filter(({ event }) => event.track === track).map((mark) => markItem(looks, mark, settings)),
    ]),
    ...labels(pinnedLabels, true),
  ];
}

function termItems(looks: Looks, terms: readonly TermShape[], { nameOf, measure, termRows }: SheetSettings): Item[] {
  if (terms.length === 0) return [];
  const { top, height } = termRows;
  const text = looks.of("term-name", () => [{ tag: "text", class: "term-name" }]);
  const boxes = terms.map(({ row, from, to }): Item => {
    const look = looks.of(`term ${row}`, () => [{ tag: "rect", class: "term", attributes: { "data-row": row } }]);
    return { kind: "box", from, to, y: top + row * height + 1, height: height - 2, look };
  });
  const names = terms.map(({ era, row, from, to }): Item => {
    const name = nameOf(era);
    const extent = measure(name, text.fontSize, TERM.weight) + TERM.around;
    const y = top + (row + 0.5) * height + text.fontSize * MIDDLE;
    return { kind: "name", from, to, text: name, extent, lead: TERM.lead, y, look: text };
  });
  return [...boxes, ...names];
}

function arcItems(looks: Looks, { from, arcs }: ArcsProps): Item[] {
  const curves = arcs.map(({ kind, day, y }): Item => {
    const look = looks.of(`arc ${kind}`, () => [{ tag: "path", class: "arc", attributes: { "data-kind": kind } }]);
    return { kind: "arc", from, to: { day, y }, look };
  });
  const tags = arcs.map(({ track, day, tag }, i): Item => {
    const look = looks.of(`arc-tag ${track}`, () => [
      { tag: "g", class: "arc-tag", attributes: { "data-track": track } },
      { tag: "text", class: "arc-tag-text" },
    ]);
    return { kind: "tag", day, y: from.y + tagOffset(i, arcs.length) + look.fontSize * MIDDLE, text: tag, look };
  });
  return [...curves, ...tags];
}

function tickItems(looks: Looks, { day, major }: Tick, breadth: number, text: string): Item[] {
  const around: Part = { tag: "g", class: "tick", attributes: { "data-major": major } };
  const line = looks.of(`tick ${major}`, () => [around, { tag: "line" }]);
  const look = looks.of(`tick-text ${major}`, () => [around, { tag: "text", class: "tick-text" }]);
  return [
    { kind: "line", day, from: 0, to: breadth, look: line },
    { kind: "text", day, y: breadth + TICK_DROP, text, keep: tickKeep(text), look },
  ];
}

function behindItems(
  looks: Looks,
  { track, series, eras, base }: LaneShapes,
  { nameOf, measure }: SheetSettings,
): Item[] {
  const around: Part = { tag: "g", class: "backdrop", attributes: { "data-track": track } };
  const steps = eras.map(({ era, from, to, y, height }): Item => {
    const look = looks.of(`era ${era.level}`, () => [
      around,
      { tag: "rect", class: "era", attributes: { "data-level": era.level } },
    ]);
    return { kind: "box", from, to, y, height, look };
  });
  const curves = series.flatMap(({ runs }, i): Item[] => {
    const inside: Part = { tag: "g", class: "series", attributes: { "data-order": i } };
    const look = (name: string) =>
      looks.of(`${name} ${track} ${i}`, () => [around, inside, { tag: "path", class: name }]);
    const [line, area] = [look("series-line"), look("series-area")];
    return runs.map((points) => ({ kind: "curve", points, base, line, area }));
  });
  const captions = eras.map(({ era, from, to }): Item => {
    const look = looks.of(`era-caption ${track}`, () => [around, { tag: "text", class: "era-caption" }]);
    const text = nameOf(era);
    const extent = measure(text, look.fontSize, CAPTION.weight) + CAPTION.around;
    return { kind: "name", from, to, text, extent, lead: CAPTION.lead, y: base - CAPTION_LIFT, look };
  });
  return [...steps, ...curves, ...captions];
}

function stemItem(looks: Looks, label: PlacedLabel, chosen: boolean): LineItem {
  const { anchor, track } = label.event;
  const look = looks.of(`stem ${track} ${chosen}`, () => [labelPart(label, chosen), { tag: "line", class: "stem" }]);
  return { kind: "line", day: anchor, from: label.stem.from, to: label.stem.to, look };
}

function labelItem(looks: Looks, label: PlacedLabel, chosen: boolean, pinned: boolean): LabelItem {
  const { event, at, extent, before, slideTo, style, date, dateWidth, lines } = label;
  const parts = (inner: Part): Part[] => [
    labelPart(label, chosen),
    { tag: "text", class: "label-text", attributes: { "font-size": style.size } },
    inner,
  ];
  const key = `${event.track} ${event.significance} ${chosen} ${style.size} ${style.weight}`;
  return {
    kind: "label",
    key: `${key} ${event.id} ${lines[0]}`,
    day: event.anchor,
    start: before ? -extent : LABEL_LEAD,
    extent,
    y: at,
    date,
    dateWidth,
    text: lines[0]!,
    dateLook: looks.of(`label-year ${key}`, () => parts({ tag: "tspan", class: "label-year" })),
    textLook: looks.of(`label-text ${key}`, () => parts({ tag: "tspan", attributes: { "font-weight": style.weight } })),
    slideTo,
    ground: pinned
      ? looks.of("label-ground", () => [labelPart(label, chosen), { tag: "rect", class: "label-ground" }])
      : null,
  };
}

function clusterItem(looks: Looks, { track, from, to, count, at }: PlacedCluster): Item {
  const look = looks.of(`cluster ${track}`, () => [
    lanePart(track),
    { tag: "g", class: "cluster" },
    { tag: "text", class: "cluster-count" },
  ]);
  const y = at + look.fontSize * MIDDLE;
  return { kind: "text", day: (from + to) / 2, y, text: `+${count}`, keep: null, look };
}

function markItem(looks: Looks, { event, at, labelled }: PlacedMark, { selected, emphasis }: SheetSettings): MarkItem {
  const { track, significance, precision, anchor, from, to, span } = event;
  const chosen = event.id === selected;
  const drawnOut = !chosen && emphasis.includes(event.id);
  const part = (tag: string, name: string, attributes: Part["attributes"] = {}) => [
    lanePart(track),
    { tag, class: name, attributes: { "data-selected": chosen, "data-hovered": drawnOut, ...attributes } },
  ];
  const bar = span ? "bar" : "extent";
  const states = `${track} ${chosen} ${drawnOut}`;
  return {
    kind: "mark",
    day: anchor,
    from,
    to,
    y: at,
    track,
    significance,
    look: looks.of(`mark ${significance} ${precision} ${labelled} ${states}`, () =>
      part("path", "mark", {
        "data-significance": significance,
        "data-precision": precision,
        "data-labelled": labelled,
      }),
    ),
    bar: span || precision !== "day" ? looks.of(`${bar} ${states}`, () => part("rect", bar)) : null,
    halo: chosen || drawnOut ? looks.of(`halo ${states}`, () => part("circle", "halo")) : null,
  };
}

function lanePart(track: string): Part {
  return { tag: "g", class: "lane", attributes: { "data-track": track } };
}

function labelPart({ event }: PlacedLabel, chosen: boolean): Part {
  return {
    tag: "g",
    class: "label",
    attributes: { "data-selected": chosen, "data-track": event.track, "data-significance": event.significance },
  };
}
