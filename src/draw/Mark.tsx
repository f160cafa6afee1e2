// One event's mark: its track's shape, and the stretch of time it lasts or may have fallen in. Placed by the painter, or by `at`.
import type { PlacedMark } from "../layout/scene";
import { markRadius, shapePath } from "./markShape";

export interface MarkProps {
  readonly mark: PlacedMark;
  readonly vertical: boolean;
  readonly name: string;
  readonly selected: boolean;
  readonly hovered: boolean;
  /** 0 for the one mark of its lane that Tab reaches. */
  readonly tabIndex: 0 | -1;
}

export function Mark({ mark: { event, at, labelled }, vertical, name, selected, hovered, tabIndex }: MarkProps) {
  const radius = markRadius(event.significance);
  const stretch = event.span || event.precision !== "day";
  return (
    <g
      className="mark"
      data-day={event.anchor}
      data-event-id={event.id}
      data-significance={event.significance}
      data-labelled={labelled || undefined}
      data-selected={selected || undefined}
      data-hovered={hovered || undefined}
      data-precision={event.precision}
      role="button"
      aria-label={name}
      aria-pressed={selected}
      tabIndex={tabIndex}
    >
      <g transform={vertical ? `translate(${at},0)` : `translate(0,${at})`}>
        {stretch && (
          <rect className={event.span ? "bar" : "extent"} data-bar-from={event.from} data-bar-to={event.to} />
        )}
        {(selected || hovered) && <circle className="halo" r={radius + 5} />}
        <circle className="focus-ring" r={radius + 5} />
        <path className="shape" d={shapePath(event.track, radius)} />
      </g>
    </g>
  );
}
