// The rows of a very long list that are near the view, between two empty ones that keep the scroll bar true.
import { useVirtualizer } from "@tanstack/react-virtual";
import type { RefObject } from "react";
import { ListRow, YearRow } from "./ListRow";
import { COLUMNS, type Row } from "./sortEvents";

export interface WindowedRowsProps {
  readonly rows: readonly Row[];
  readonly scroller: RefObject<HTMLElement | null>;
  readonly selected: string | null;
}

export function WindowedRows({ rows, scroller, selected }: WindowedRowsProps) {
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (i) => (rows[i]?.kind === "year" ? 58 : 44),
    overscan: 20,
    getItemKey: (i) => {
      const row = rows[i];
      return row?.kind === "event" ? row.event.id : `y${row?.year}`;
    },
  });
  const shown = virtualizer.getVirtualItems();
  const before = shown[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    <tbody>
      <Gap height={before} />
      {shown.map(({ index, key }) => {
        const row = rows[index];
        if (!row) return null;
        const place = { ref: virtualizer.measureElement, index };
        return row.kind === "year" ? (
          <YearRow key={key} year={row.year} count={row.count} {...place} />
        ) : (
          <ListRow key={key} event={row.event} selected={row.event.id === selected} {...place} />
        );
      })}
      <Gap height={after} />
    </tbody>
  );
}

function Gap({ height }: { height: number }) {
  return height > 0 ? (
    <tr className="list-gap" aria-hidden="true">
      <td colSpan={COLUMNS.length} style={{ height }} />
    </tr>
  ) : null;
}
