// A text with what was searched for marked in it.
import type { ReactNode } from "react";
import { matchesIn, type Sought } from "../../model/searchMatch";

export interface HighlightedProps {
  readonly text: string;
  readonly sought: Sought;
  /** Off where a better piece of text is shown beside it. */
  readonly loose?: boolean;
}

export function Highlighted({ text, sought, loose = true }: HighlightedProps) {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const [from, to] of matchesIn(text, sought, loose)) {
    pieces.push(text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>);
    at = to;
  }
  return [...pieces, text.slice(at)];
}
