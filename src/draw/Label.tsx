// One event's label: the year, muted, and the short text; a hairline to its mark. On phones a date above wrapped lines.
import { memo } from "react";
import { LABEL_LEAD, LINE_HEIGHT, type PlacedLabel } from "../layout/labels";

export interface LabelProps {
  readonly label: PlacedLabel;
  readonly vertical: boolean;
  readonly lang: string;
  readonly selected: boolean;
  readonly hovered: boolean;
  /** Pinned labels are pushed back from the edges of the view and stand on a ground of their own. */
  readonly pinned?: boolean;
}

export const Label = memo(function Label({ label, vertical, lang, selected, hovered, pinned = false }: LabelProps) {
  const { event, date, dateWidth, lines, style, at, before, stem } = label;
  const states = {
    "data-selected": selected || undefined,
    "data-hovered": hovered || undefined,
    "data-track": event.track,
    "data-significance": event.significance,
  };
  if (vertical) {
    // Its date beside the mark, or, at the end of time, its last line.
    const top = 4 - (before ? lines.length * LINE_HEIGHT : 0);
    return (
      <g className="label" data-day={event.anchor} data-open={event.id} {...states}>
        <line className="stem" x1={stem.from} x2={stem.to} y1={0} y2={0} />
        <g data-label-for={event.id} transform={`translate(${at},${top})`}>
          <text className="label-date" fontSize={12}>
            {date}
          </text>
          <text className="label-text" lang={lang} fontSize={style.size} fontWeight={style.weight}>
            {lines.map((line, i) => (
              <tspan key={line} x={0} y={(i + 1) * LINE_HEIGHT}>
                {line}
              </tspan>
            ))}
          </text>
        </g>
      </g>
    );
  }
  const x = before ? -label.extent : LABEL_LEAD;
  const slides = label.slideTo !== null;
  const text = (
    <text
      className="label-text"
      x={x}
      y={at}
      fontSize={style.size}
      data-label-for={slides || pinned ? undefined : event.id}
    >
      <tspan className="label-year">{date}</tspan>
      <tspan x={x + dateWidth} lang={lang} fontWeight={style.weight}>
        {lines[0]}
      </tspan>
    </text>
  );
  return (
    <g
      className="label"
      data-day={event.anchor}
      data-open={event.id}
      data-slide-to={label.slideTo ?? undefined}
      data-extent={slides ? label.extent : undefined}
      data-keep={pinned ? `${x},${label.extent}` : undefined}
      {...states}
    >
      <line className="stem" x1={0} x2={0} y1={stem.from} y2={stem.to} />
      {slides || pinned ? (
        // What is pushed along needs a group of its own; most labels are not, and do with a node less.
        <g className="label-box" data-label-for={event.id}>
          {pinned && <rect className="label-ground" x={x} y={at - 15} width={label.extent} height={20} rx={4} />}
          {text}
        </g>
      ) : (
        text
      )}
    </g>
  );
});
