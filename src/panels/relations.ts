// An event's links in the order they are read: what came before, the whole it belongs to, what came after.
import { linkWord } from "../i18n/linkWords";
import type { Word } from "../i18n/words";
import type { Core, Details } from "../model/dataset";
import { type Link, linksOf } from "../model/links";

export interface Relation extends Link {
  readonly word: Word;
}

const ORDER: readonly Word[] = [
  "link.led-here",
  "link.follows",
  "link.responds-to",
  "link.part-of",
  "link.has-part",
  "link.leads-to",
  "link.followed-by",
  "link.answered-by",
];

export function relationsOf(id: string, core: Core, details: Details): Relation[] {
  return linksOf(id, core, details)
    .map((link) => ({ ...link, word: linkWord(link.kind, link.outward) }))
    .sort((a, b) => ORDER.indexOf(a.word) - ORDER.indexOf(b.word) || a.event.index - b.event.index);
}
