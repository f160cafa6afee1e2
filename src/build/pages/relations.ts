// An event's links in both directions, in the order of time: what came before, the whole it belongs to, what came after.
import type { Word } from "../../i18n/words";
import type { TimelineEvent } from "../../model/dataset";
import type { Bilingual } from "../../model/record";
import type { LinkKind } from "../../model/vocabulary";
import type { Site } from "./site";

export interface PageRelation {
  readonly word: Word;
  readonly event: TimelineEvent;
  readonly why: Bilingual;
}

const BACKWARD: Readonly<Record<LinkKind, Word>> = {
  "leads-to": "link.led-here",
  "part-of": "link.has-part",
  follows: "link.followed-by",
  "responds-to": "link.answered-by",
};

export function relationsOf({ core, details }: Site, id: string): PageRelation[] {
  const eventOf = new Map(core.events.map((event) => [event.id, event]));
  const found: (Omit<PageRelation, "event"> & { readonly other: string })[] = [
    ...(details.events[id]?.links ?? []).map(({ kind, to, why }) => ({ word: `link.${kind}` as Word, other: to, why })),
    ...Object.entries(details.events).flatMap(([other, { links = [] }]) =>
      links.filter(({ to }) => to === id).map(({ kind, why }) => ({ word: BACKWARD[kind], other, why })),
    ),
  ];
  return found
    .flatMap(({ word, other, why }) => {
      const event = eventOf.get(other);
      return event ? [{ word, event, why }] : [];
    })
    .sort((a, b) => a.event.index - b.event.index);
}
