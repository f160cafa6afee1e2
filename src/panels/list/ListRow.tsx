// The rows of the list: a year, and an event.
import type { Ref } from "react";
import { formatShort } from "../../i18n/dates";
import { languagesOf, say } from "../../i18n/words";
import type { TimelineEvent } from "../../model/dataset";
import { selectEvent, useApp } from "../../state/appStore";
import { AddSign } from "../reading/AddToList";
import { Text } from "../Text";
import { TrackShape } from "../TrackShape";
import { COLUMNS } from "./sortEvents";

/** What a windowed list needs of a row: to be measured, and its place among all. */
export interface RowPlace {
  readonly ref?: Ref<HTMLTableRowElement>;
  readonly index?: number;
}

export interface YearRowProps extends RowPlace {
  readonly year: number;
  readonly count: number;
  /** Where the year has a body of its own. */
  readonly scope?: "rowgroup";
}

export function YearRow({ year, count, scope, ref, index }: YearRowProps) {
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  return (
    <tr className="year-row" ref={ref} data-index={index} aria-rowindex={index === undefined ? undefined : index + 2}>
      <th scope={scope} colSpan={COLUMNS.length}>
        {year} <span className="muted">{say(language, "eventCount", { n: count })}</span>
      </th>
    </tr>
  );
}

export function ListRow({ event, selected, ref, index }: { event: TimelineEvent; selected: boolean } & RowPlace) {
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  return (
    <tr
      ref={ref}
      data-index={index}
      aria-rowindex={index === undefined ? undefined : index + 2}
      data-selected={selected || undefined}
      data-significance={event.significance}
    >
      <td className="list-date">{formatShort(language, event.date)}</td>
      <td className="list-title">
        <button type="button" data-event-id={event.id} onClick={() => selectEvent(event.id)}>
          <Text value={event.title} as="span" />
        </button>
        <AddSign event={event} language={language} />
      </td>
      <td className="list-track" data-track={event.track}>
        <TrackShape track={event.track} /> {say(language, `track.${event.track}`)}
      </td>
      <td className="list-significance">
        <span className="visually-hidden">{say(language, "significanceOf", { n: event.significance })}</span>
        <span aria-hidden="true" className="pips">
          {"●".repeat(event.significance)}
          <span>{"●".repeat(5 - event.significance)}</span>
        </span>
      </td>
    </tr>
  );
}
