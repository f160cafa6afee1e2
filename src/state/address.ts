// The address is the state: one codec between the hash and what it says. Total: unknown keys are ignored, wrong values
// fall to their defaults, and the default state has an empty address.
import { dayAfter, dayOf, firstDay, isoOf, readEdtf } from "../model/day";
import { ALL, type Filters } from "../model/filters";
import { LANGUAGE_MODES, type LanguageMode, SIGNIFICANCES, THEMES, TRACKS } from "../model/vocabulary";

export const LAYOUTS = ["timeline", "list"] as const;
export type Layout = (typeof LAYOUTS)[number];
export const APPEARANCES = ["system", "light", "dark", "contrast"] as const;
export type Appearance = (typeof APPEARANCES)[number];

/** Tools that open over the page. `person` and `organization` have a subject: the id shown. */
export const PANELS = [
  "search",
  "tools",
  "facets",
  "person",
  "organization",
  "compare",
  "cite",
  "share",
  "takeaway",
  "reading",
  "glossary",
  "game",
  "about",
  "stories",
  "editor",
] as const;
export type PanelName = (typeof PANELS)[number];
export interface Panel {
  readonly name: PanelName;
  readonly subject: string | null;
}

/** What an address can say. Null means: not said, so the default or what the reader last chose. */
export interface Address extends Filters {
  readonly event: string | null;
  /** The view in days; null for the view at home. */
  readonly view: { readonly from: number; readonly to: number } | null;
  /** Words searched for. */
  readonly q: string;
  readonly lang: LanguageMode | null;
  readonly layout: Layout;
  readonly appearance: Appearance | null;
  readonly panel: Panel | null;
  /** Present mode: on, with a story (or the chosen events without one), at a step (0 is the title). */
  readonly present: boolean;
  readonly story: string | null;
  readonly step: number;
  readonly autoplay: boolean;
  /** A story of somebody's own, packed into the address. */
  readonly talk: string | null;
  /** Another dataset's address. */
  readonly data: string | null;
  /** Ids of a reading list that somebody sent. */
  readonly list: readonly string[];
  readonly embed: boolean;
}

export const DEFAULT_ADDRESS: Address = {
  ...ALL,
  event: null,
  view: null,
  q: "",
  lang: null,
  layout: "timeline",
  appearance: null,
  panel: null,
  present: false,
  story: null,
  step: 0,
  autoplay: false,
  talk: null,
  data: null,
  list: [],
  embed: false,
};

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_QUERY = 200;
const PACKED = /^[A-Za-z0-9_-]{1,12000}$/;
const MOST_IDS = 50;
const MOST_STEPS = 1000;
const LONGEST_DATA = 2000;
/** Half of a character that is written as two. */
const LONE = /\p{Surrogate}/gu;
const LONGEST_LIST = 200;

/** Reads a hash, with or without its #. A hash without "=" is an anchor, not state. */
export function decodeAddress(hash: string): Address {
  const text = hash.replace(/^#/, "");
  if (!text.includes("=")) return DEFAULT_ADDRESS;
  const params = new URLSearchParams(text);
  const step = Number(params.get("step"));
  return {
    event: idOf(params.get("event")),
    view: decodeView(params.get("from"), params.get("to")),
    tracks: decodeTracks(params.get("tracks")),
    themes: listOf(params.get("themes"), THEMES),
    people: idsOf(params.get("people")),
    organizations: idsOf(params.get("organizations")),
    places: idsOf(params.get("places")),
    significance: significanceOf(Number(params.get("significance"))),
    disagree: params.get("disagree") === "1",
    years: decodeYears(params.get("years")),
    q: cutText(params.get("q") ?? "", LONGEST_QUERY),
    lang: oneOf(params.get("lang")?.replace(" ", "+") ?? null, LANGUAGE_MODES),
    layout: oneOf(params.get("view"), LAYOUTS) ?? "timeline",
    appearance: oneOf(params.get("appearance"), APPEARANCES),
    panel: decodePanel(params.get("panel")),
    present: params.get("present") === "1",
    story: idOf(params.get("story")),
    step: isStep(step) ? step : 0,
    autoplay: params.get("autoplay") === "1",
    talk: PACKED.test(params.get("talk") ?? "") ? params.get("talk") : null,
    data: dataOf(params.get("data")),
    list: idsOf(params.get("list"), LONGEST_LIST),
    embed: params.get("embed") === "1",
  };
}

/**
 * The hash of an address, without its #; empty for the default. Keys stand in a fixed order. Total, and nothing is written
 * that would not be read back: what an address cannot say falls to its default here already.
 */
export function encodeAddress(address: Address): string {
  const parts: string[] = [];
  const add = (key: string, value: string) => parts.push(`${key}=${value}`);
  const flag = (key: string, on: boolean) => {
    if (on) add(key, "1");
  };
  const list = (key: string, values: readonly string[]) => {
    if (values.length) add(key, values.join(","));
  };
  const id = (key: string, value: string | null) => {
    if (idOf(value)) add(key, value!);
  };
  const data = dataOf(address.data);
  if (data) add("data", escapeText(data));
  flag("embed", address.embed);
  flag("present", address.present);
  flag("autoplay", address.autoplay);
  if (address.talk && PACKED.test(address.talk)) add("talk", address.talk);
  id("story", address.story);
  if (isStep(address.step)) add("step", String(address.step));
  id("event", address.event);
  const view = wholeDays(address.view);
  if (view) {
    add("from", isoOf(view.from));
    add("to", isoOf(view.to));
  }
  if (address.tracks.length !== TRACKS.length) add("tracks", address.tracks.join(",") || "none");
  list("themes", address.themes);
  list("people", known(address.people, MOST_IDS));
  list("organizations", known(address.organizations, MOST_IDS));
  list("places", known(address.places, MOST_IDS));
  const significance = significanceOf(address.significance);
  if (significance !== ALL.significance) add("significance", String(significance));
  flag("disagree", address.disagree);
  const years = address.years && `${address.years.from}-${address.years.to}`;
  if (years && decodeYears(years)) add("years", years);
  const q = cutText(address.q, LONGEST_QUERY);
  if (q) add("q", escapeText(q));
  if (address.lang) add("lang", address.lang);
  if (address.layout !== "timeline") add("view", address.layout);
  if (address.appearance) add("appearance", address.appearance);
  list("list", known(address.list, LONGEST_LIST));
  if (address.panel) add("panel", [address.panel.name, idOf(address.panel.subject)].filter(Boolean).join("."));
  return parts.join("&");
}

function decodeView(from: string | null, to: string | null): Address["view"] {
  const start = from === null ? null : readEdtf(from);
  const end = to === null ? null : readEdtf(to);
  if (!start || !end || start.end || end.end) return null;
  // `to` names the first day beyond the view when it is a day, the last month or year of it otherwise.
  const last = end.start.precision === "day" ? firstDay(end) : dayAfter(end);
  const view = last > firstDay(start) ? { from: firstDay(start), to: last } : null;
  return wholeDays(view) && view;
}

/** Days that have an address: EDTF years have four figures. */
const FIRST_DAY = dayOf(1000, 1, 1);
const LAST_DAY = dayOf(9999, 12, 31);

/** The view in whole days, at least one long; null for a view that has no address. */
function wholeDays(view: Address["view"]): Address["view"] {
  if (!view) return null;
  const from = Math.round(view.from);
  const to = Math.max(Math.round(view.to), from + 1);
  return from >= FIRST_DAY && to <= LAST_DAY ? { from, to } : null;
}

/** All tracks, unless some of them are named; only the word "none" switches them all off. */
function decodeTracks(text: string | null): Address["tracks"] {
  const named = listOf(text, TRACKS);
  return named.length || text === "none" ? named : TRACKS;
}

function decodeYears(text: string | null): Address["years"] {
  const match = /^([1-9]\d{3})-([1-9]\d{3})$/.exec(text ?? "");
  if (!match) return null;
  const [from, to] = [Number(match[1]), Number(match[2])];
  return from <= to ? { from, to } : null;
}

function significanceOf(value: number): number {
  return SIGNIFICANCES.find((one) => one === value) ?? ALL.significance;
}

function isStep(step: number): boolean {
  return Number.isInteger(step) && step > 0 && step < MOST_STEPS;
}

function dataOf(value: string | null): string | null {
  return value && value.length <= LONGEST_DATA ? value.replace(LONE, "\ufffd") : null;
}

/** At most so many characters; never half of one, which no address can say. */
function cutText(text: string, most: number): string {
  return text.slice(0, most).replace(LONE, "\ufffd");
}

/** Escapes all that could end an address in a message or in Markdown: encodeURIComponent leaves brackets and quotes. */
function escapeText(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function decodePanel(text: string | null): Panel | null {
  const [first, ...rest] = (text ?? "").split(".");
  const name = oneOf(first ?? null, PANELS);
  return name ? { name, subject: idOf(rest.join(".")) } : null;
}

function oneOf<T extends string>(value: string | null, known: readonly T[]): T | null {
  return known.find((candidate) => candidate === value) ?? null;
}

function listOf<T extends string>(value: string | null, known: readonly T[]): readonly T[] {
  const asked = new Set((value ?? "").split(","));
  return known.filter((candidate) => asked.has(candidate));
}

function idOf(value: string | null): string | null {
  return value && value.length <= 100 && ID.test(value) ? value : null;
}

function idsOf(value: string | null, most = MOST_IDS): readonly string[] {
  return known((value ?? "").split(","), most);
}

/** The values that are ids, once each, at most so many. */
function known(values: readonly string[], most: number): readonly string[] {
  return [...new Set(values.filter((id) => idOf(id) !== null))].slice(0, most);
}
