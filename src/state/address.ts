// The address is the state: one codec between the hash and what it says. Total: unknown keys are ignored, wrong values
// fall to their defaults, and the default state has an empty address.
import { dayAfter, firstDay, isoOf, readEdtf } from "../model/day";
import { LANGUAGE_MODES, type LanguageMode, THEMES, type Theme, TRACKS, type Track } from "../model/vocabulary";

export const LAYOUTS = ["timeline", "list"] as const;
export type Layout = (typeof LAYOUTS)[number];
export const APPEARANCES = ["system", "light", "dark"] as const;
export type Appearance = (typeof APPEARANCES)[number];

/** What an address can say. Null and undefined mean: not said, so the default or what the reader last chose. */
export interface Address {
  readonly event: string | null;
  /** The view in days; null for the whole span. */
  readonly view: { readonly from: number; readonly to: number } | null;
  readonly tracks: readonly Track[];
  readonly themes: readonly Theme[];
  readonly lang: LanguageMode | null;
  readonly layout: Layout;
  readonly appearance: Appearance | null;
}

export const DEFAULT_ADDRESS: Address = {
  event: null,
  view: null,
  tracks: TRACKS,
  themes: [],
  lang: null,
  layout: "timeline",
  appearance: null,
};

/** Names of the hash's keys. `view` is the layout in the address (timeline or list), `from` and `to` the window of time. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Reads a hash, with or without its #. A hash without "=" is an anchor, not state. */
export function decodeAddress(hash: string): Address {
  const text = hash.replace(/^#/, "");
  if (!text.includes("=")) return DEFAULT_ADDRESS;
  const params = new URLSearchParams(text);
  const event = params.get("event");
  return {
    event: event && ID.test(event) ? event : null,
    view: decodeView(params.get("from"), params.get("to")),
    tracks: params.has("tracks") ? listOf(params.get("tracks"), TRACKS) : TRACKS,
    themes: listOf(params.get("themes"), THEMES),
    lang: oneOf(params.get("lang")?.replace(" ", "+") ?? null, LANGUAGE_MODES),
    layout: oneOf(params.get("view"), LAYOUTS) ?? "timeline",
    appearance: oneOf(params.get("appearance"), APPEARANCES),
  };
}

/** The hash of an address, without its #; empty for the default. Keys stand in a fixed order. */
export function encodeAddress(address: Address): string {
  const parts: string[] = [];
  const add = (key: string, value: string) => parts.push(`${key}=${value}`);
  if (address.event) add("event", encodeURIComponent(address.event));
  if (address.view) {
    add("from", isoOf(Math.round(address.view.from)));
    add("to", isoOf(Math.round(address.view.to)));
  }
  if (address.tracks.length !== TRACKS.length) add("tracks", address.tracks.join(",") || "none");
  if (address.themes.length) add("themes", address.themes.join(","));
  if (address.lang) add("lang", address.lang);
  if (address.layout !== "timeline") add("view", address.layout);
  if (address.appearance) add("appearance", address.appearance);
  return parts.join("&");
}

function decodeView(from: string | null, to: string | null): Address["view"] {
  const start = from === null ? null : readEdtf(from);
  const end = to === null ? null : readEdtf(to);
  if (!start || !end || start.end || end.end) return null;
  // `to` names the first day beyond the view when it is a day, the last month or year of it otherwise.
  const last = end.start.precision === "day" ? firstDay(end) : dayAfter(end);
  return last > firstDay(start) ? { from: firstDay(start), to: last } : null;
}

function oneOf<T extends string>(value: string | null, known: readonly T[]): T | null {
  return known.find((candidate) => candidate === value) ?? null;
}

function listOf<T extends string>(value: string | null, known: readonly T[]): readonly T[] {
  const asked = new Set((value ?? "").split(","));
  return known.filter((candidate) => asked.has(candidate));
}
