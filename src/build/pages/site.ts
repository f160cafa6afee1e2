// What every page of the prerendered site is made from, and how pages address one another.
import type { Core, Details, TimelineEvent } from "../../model/dataset";
import type { RawDataset } from "../../model/readDataset";
import type { Language } from "../../model/vocabulary";

/** Files of the built app that pages point to, by their path from the site's root. */
export interface Assets {
  readonly scripts: readonly string[];
  readonly modules: readonly string[];
  readonly styles: readonly string[];
  /** Fonts that are worth fetching at once, per language of the page. */
  readonly fonts: Readonly<Record<Language, readonly string[]>>;
}

export interface Site {
  readonly record: RawDataset;
  readonly core: Core;
  readonly details: Details;
  readonly assets: Assets;
  /** Where the site will stand, with its closing slash; null while nobody has said. */
  readonly address: string | null;
  /** Policy for the meta element; hosts that can send it as a header too. */
  readonly policy: string;
  /** Paths, from the root, of pictures that a release has drawn: events have one each. */
  readonly pictures: ReadonlySet<string>;
  /** The single file that the site offers for download, by its path from the root; null if this build has none. */
  readonly stick: string | null;
  /** Markdown of the accessibility statement. */
  readonly accessibility: Readonly<Record<Language, string>>;
  /** Markdown of the record's list of changes. */
  readonly changes: string;
}

/** One page: its path from the root, "" or ending in a slash or in .html. */
export interface Page {
  readonly path: string;
  readonly body: string;
}

/** "../../../" for "en/events/x/": what leads from a page back to the root. */
export function rootFrom(path: string): string {
  return "../".repeat(path.split("/").length - 1) || "./";
}

/** An address that must be absolute where a standard says so: absolute if the site knows its own, else from the page. */
export function fullAddress(site: Site, from: string, path: string): string {
  return site.address ? site.address + path : rootFrom(from) + path;
}

export function homePath(language: Language): string {
  return `${language}/`;
}

export function eventPath(language: Language, id: string): string {
  return `${language}/events/${id}/`;
}

export function personPath(language: Language, id: string): string {
  return `${language}/people/${id}/`;
}

export function storyPath(language: Language, id: string): string {
  return `${language}/stories/${id}/`;
}

export function otherLanguage(language: Language): Language {
  return language === "en" ? "vi" : "en";
}

/** The picture that stands for a page when it is shared. */
export function picturePath(site: Site, event: TimelineEvent | null): string {
  const own = event ? `previews/${event.id}.png` : "";
  return site.pictures.has(own) ? own : "preview.png";
}
