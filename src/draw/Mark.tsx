// One event's mark: its track's shape, and the stretch of time it lasts or may have fallen in. Placed by the painter. As few
// nodes as can be, since every one of them moves: a halo and a ring exist only while they show.
import { memo } from "react";
import type { PlacedMark } from "../layout/scene";
import type { TimelineEvent } from "../model/dataset";
import { markRadius, shapePath } from "./markShape";

export interface MarkProps {
  readonly mark: PlacedMark;
  readonly nameOf: (event: TimelineEvent) => string;
  readonly selected: boolean;
  readonly hovered: boolean;
  readonly focused: boolean;
  /** 0 for the one mark of its lane that Tab reaches. */
  readonly tabIndex: 0 | -1;
}

export const Mark = memo(function Mark({ mark, nameOf, selected, hovered, focused, tabIndex }: MarkProps) {
  const { event, at, labelled } = mark;
  const radius = markRadius(event.significance);
  const states = { "data-selected": selected || undefined, "data-hovered": hovered || undefined };
  const stretch = event.span || event.precision !== "day";
  // The group that moves has no class: what moves has its style worked out anew with every frame, and so should match no rule.
  return (
    <g data-day={event.anchor} data-at={at} data-bar={stretch ? `${event.from},${event.to}` : ""}>
      {stretch && <rect className={event.span ? "bar" : "extent"} {...states} />}
      {(selected || hovered) && <circle className="halo" r={radius + 5} {...states} />}
      <path
        className="mark"
        data-event-id={event.id}
        data-significance={event.significance}
        data-labelled={labelled || undefined}
        data-precision={event.precision}
        role="button"
        aria-label={nameOf(event)}
        aria-pressed={selected}
        tabIndex={tabIndex}
        d={shapePath(event.track, radius)}
        {...states}
      />
      {focused && <circle className="focus-ring" r={radius + 5} />}
    </g>
  );
});
