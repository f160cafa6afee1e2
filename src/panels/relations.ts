// An event's links in both directions: what it points to, and what points to it, in the words of the reader's side.
import type { Word } from "../i18n/words";
import type { Core, Details, TimelineEvent } from "../model/dataset";
import type { Bilingual } from "../model/record";
import type { LinkKind } from "../model/vocabulary";

export interface Relation {
  readonly word: Word;
  readonly event: TimelineEvent;
  readonly why: Bilingual;
}

const BACKWARD: Record<LinkKind, Word> = {
  "leads-to": "link.led-here",
  "part-of": "link.has-part",
  follows: "link.followed-by",
  "responds-to": "link.answered-by",
};
/** What came before first, then the whole, then what came after. */
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
  const byId = new Map(core.events.map((event) => [event.id, event]));
  const relations: Relation[] = [];
  const add = (word: Word, other: string, why: Bilingual) => {
    const event = byId.get(other);
    if (event) relations.push({ word, event, why });
  };
  for (const link of details.events[id]?.links ?? []) add(`link.${link.kind}`, link.to, link.why);
  for (const [other, event] of Object.entries(details.events)) {
    for (const link of event.links ?? []) if (link.to === id) add(BACKWARD[link.kind], other, link.why);
  }
  return relations.sort((a, b) => ORDER.indexOf(a.word) - ORDER.indexOf(b.word) || a.event.index - b.event.index);
}
