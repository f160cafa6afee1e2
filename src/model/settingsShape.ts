// What a host can set in site.json, beside the page. Apart from its check (settings.ts), which most visits never load.
import type { Bilingual } from "./record";
import type { LanguageMode } from "./vocabulary";

export const COLOUR_NAMES = ["paper", "panel", "ink", "muted", "diplomatic", "trade", "cultural"] as const;
export type ColourName = (typeof COLOUR_NAMES)[number];
export type Colours = Readonly<Partial<Record<ColourName, string>>>;

export interface Kiosk {
  /** Story that loops; null for the highlights. */
  readonly story: string | null;
  /** How long a step stays, in seconds. */
  readonly seconds: number | null;
  /** How long nobody must touch the screen before it goes on, in seconds. */
  readonly idle: number | null;
}

export interface Settings {
  readonly title: Bilingual | null;
  /** The language of a first visit, whatever the browser prefers. */
  readonly language: LanguageMode | null;
  readonly colours: { readonly light: Colours; readonly dark: Colours } | null;
  /** Address of the dataset shown, from the site's root; see docs/hosting/settings.md. */
  readonly data: string | null;
  /** Ids of the stories offered, in this order. */
  readonly stories: readonly string[] | null;
  readonly kiosk: Kiosk | null;
  /** Who to turn to: a line of text. */
  readonly contact: Bilingual | null;
  /** Where errors are reported: a mailto: or https: address. */
  readonly report: string | null;
}

export const AS_BUILT: Settings = {
  title: null,
  language: null,
  colours: null,
  data: null,
  stories: null,
  kiosk: null,
  contact: null,
  report: null,
};
