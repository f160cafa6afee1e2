// An event's links, both ways: what it points to and what points to it.
import type { Core, Details, TimelineEvent } from "./dataset";
import { findEvent } from "./eventList";
import type { Bilingual } from "./record";
import type { LinkKind } from "./vocabulary";

export interface Link {
  readonly kind: LinkKind;
  /** True if the event asked about is the one that points: it leads to, follows, … the other. */
  readonly outward: boolean;
  readonly event: TimelineEvent;
  readonly why: Bilingual;
}

/** Links of an event in the order of the other events' dates. */
export function linksOf(id: string, core: Core, details: Details): Link[] {
  const index = indexFor(core, details);
  return index.get(id) ?? [];
}

const indices = new WeakMap<Details, Map<string, Link[]>>();

/** All links of a dataset, by event: made once. */
function indexFor(core: Core, details: Details): Map<string, Link[]> {
  const made = indices.get(details);
  if (made) return made;
  const index = new Map<string, Link[]>();
  const add = (id: string, link: Link) => {
    const list = index.get(id);
    if (list) list.push(link);
    else index.set(id, [link]);
  };
  for (const [id, full] of Object.entries(details.events)) {
    const own = findEvent(core.events, id);
    for (const { to, kind, why } of full.links ?? []) {
      const other = findEvent(core.events, to);
      if (!own || !other) continue;
      add(id, { kind, outward: true, event: other, why });
      add(to, { kind, outward: false, event: own, why });
    }
  }
  for (const list of index.values()) list.sort((a, b) => a.event.index - b.event.index);
  indices.set(details, index);
  return index;
}
