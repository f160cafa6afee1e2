// Links of the selected event as thin arcs to the events it leads to, follows, answers or is part of. An arc that leaves
// the view ends at its edge in a small tag that says the year it goes to. Drawn by the painter, since both ends move.
import type { LinkKind, Track } from "../model/vocabulary";
import { tagOffset } from "./arcShape";

export interface Arc {
  readonly id: string;
  readonly kind: LinkKind;
  /** True if the selected event is the one that points. */
  readonly outward: boolean;
  readonly track: Track;
  readonly day: number;
  readonly y: number;
  /** Year and kind, for the tag at the edge: "Led to 2007". */
  readonly tag: string;
}

export interface ArcsProps {
  readonly from: { readonly day: number; readonly y: number };
  readonly arcs: readonly Arc[];
}

export function Arcs({ from, arcs }: ArcsProps) {
  return (
    <g className="arcs" aria-hidden="true">
      {arcs.map((arc) => (
        <path
          key={arc.id}
          className="arc"
          data-kind={arc.kind}
          data-arc={`${from.day},${from.y},${arc.day},${arc.y}`}
        />
      ))}
      {arcs.map((arc, i) => (
        <g
          key={arc.id}
          className="arc-tag"
          data-arc-end={`${arc.day},${from.y + tagOffset(i, arcs.length)}`}
          data-open={arc.id}
          data-track={arc.track}
          visibility="hidden"
        >
          <g data-label-tag={arc.id}>
            <text className="arc-tag-text" dy="0.34em">
              {arc.tag}
            </text>
          </g>
        </g>
      ))}
    </g>
  );
}
