// The words of a link, as seen from the selected event.
import type { LinkKind } from "../model/vocabulary";
import type { Word } from "./words";

const INWARD: Record<LinkKind, Word> = {
  "leads-to": "link.led-here",
  "part-of": "link.has-part",
  follows: "link.followed-by",
  "responds-to": "link.answered-by",
};

/** "Led to" where the event points, "Led here" where it is pointed at. */
export function linkWord(kind: LinkKind, outward: boolean): Word {
  return outward ? `link.${kind}` : INWARD[kind];
}
