// The same events, same filters, as a table that can be sorted, by year where sorted by date; cards on phones. The equal of
// the picture, complete without it. Very long lists are windowed.
import { useEffect, useMemo, useRef, useState } from "react";
import { languagesOf, say } from "../i18n/words";
import type { TimelineEvent } from "../model/dataset";
import { useApp } from "../state/appStore";
import "./list/list.css";
import { ListRow, YearRow } from "./list/ListRow";
import { COLUMNS, type Column, type Row, rowsOf, type Sort, sortEvents } from "./list/sortEvents";
import { WindowedRows } from "./list/WindowedRows";

/** Up to here every row is in the page, so that the browser's own search finds it. */
const WHOLE = 600;
const WORDS = { date: "date", title: "event", track: "track", significance: "significance" } as const;

export function ListView({ events }: { events: readonly TimelineEvent[] }) {
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const selected = useApp((state) => state.selected);
  const [sort, setSort] = useState<Sort>({ by: "date", descending: false });
  const list = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => rowsOf(sortEvents(events, sort, language), sort), [events, sort, language]);
  useEffect(() => {
    document.documentElement.dataset.ready = "true";
    // The skip link may have been pressed before this code was there: whoever pressed it wants to be here.
    if (document.activeElement?.matches(".skip-link")) list.current?.focus();
  }, []);
  const sortBy = (by: Column) => setSort({ by, descending: sort.by === by ? !sort.descending : by === "significance" });
  const windowed = rows.length > WHOLE;
  return (
    <div className="list-view" id="list" ref={list} tabIndex={-1}>
      <label className="list-sort">
        <span>{say(language, "sortBy")}</span>
        <select
          value={`${sort.by} ${sort.descending ? "down" : "up"}`}
          onChange={(event) => {
            const [by, way] = event.target.value.split(" ");
            const column = COLUMNS.find((one) => one === by);
            if (column) setSort({ by: column, descending: way === "down" });
          }}
        >
          {COLUMNS.flatMap((column) =>
            (["up", "down"] as const).map((way) => (
              <option key={`${column} ${way}`} value={`${column} ${way}`}>
                {say(language, WORDS[column])} {way === "up" ? "↑" : "↓"}
              </option>
            )),
          )}
        </select>
      </label>
      <table aria-rowcount={windowed ? rows.length + 1 : undefined}>
        <caption className="visually-hidden">{say(language, "listCaption")}</caption>
        <thead>
          <tr aria-rowindex={windowed ? 1 : undefined}>
            {COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                data-column={column}
                aria-sort={sort.by === column ? (sort.descending ? "descending" : "ascending") : undefined}
              >
                <button type="button" onClick={() => sortBy(column)}>
                  {say(language, WORDS[column])}
                  <span className="sort-sign" aria-hidden="true">
                    {sort.by === column ? (sort.descending ? "↓" : "↑") : ""}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        {windowed ? (
          <WindowedRows rows={rows} scroller={list} selected={selected} />
        ) : (
          bodiesOf(rows).map((body) => (
            <tbody key={keyOf(body[0])}>
              {body.map((row) =>
                row.kind === "year" ? (
                  <YearRow key={keyOf(row)} year={row.year} count={row.count} scope="rowgroup" />
                ) : (
                  <ListRow key={keyOf(row)} event={row.event} selected={row.event.id === selected} />
                ),
              )}
            </tbody>
          ))
        )}
      </table>
    </div>
  );
}

/** A body for each year, so that its heading is heard with its events; one body where there are no years. */
function bodiesOf(rows: readonly Row[]): Row[][] {
  const bodies: Row[][] = [];
  for (const row of rows) {
    if (row.kind === "year" || bodies.length === 0) bodies.push([row]);
    else bodies.at(-1)!.push(row);
  }
  return bodies;
}

function keyOf(row: Row | undefined): string {
  return row?.kind === "event" ? row.event.id : String(row?.year);
}
