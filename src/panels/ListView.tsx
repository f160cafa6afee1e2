// The same events, same filters, as a table grouped by year: the equal of the picture, complete without it.

import { formatShort } from "../i18n/dates";
import { languagesOf, say } from "../i18n/words";
import type { TimelineEvent } from "../model/dataset";
import { civilOf } from "../model/day";
import { selectEvent, useApp } from "../state/appStore";
import { group } from "./group";
import { Text } from "./Text";
import { TrackShape } from "./TrackShape";

export function ListView({ events }: { events: readonly TimelineEvent[] }) {
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const selected = useApp((state) => state.selected);
  const years = group(events, (event) => civilOf(event.from).year);
  return (
    <div className="list-view" id="list" tabIndex={-1}>
      <table>
        <caption className="visually-hidden">{say(language, "listCaption")}</caption>
        <thead>
          <tr>
            <th scope="col">{say(language, "date")}</th>
            <th scope="col">{say(language, "event")}</th>
            <th scope="col">{say(language, "track")}</th>
          </tr>
        </thead>
        {years.map(([year, members]) => (
          <tbody key={year}>
            <tr className="year-row">
              <th scope="rowgroup" colSpan={3}>
                {year} <span className="muted">{say(language, "eventCount", { n: members.length })}</span>
              </th>
            </tr>
            {members.map((event) => (
              <tr
                key={event.id}
                data-selected={event.id === selected || undefined}
                data-significance={event.significance}
              >
                <td className="list-date">{formatShort(language, event.date)}</td>
                <td className="list-title">
                  <button type="button" data-event-id={event.id} onClick={() => selectEvent(event.id)}>
                    <Text value={event.title} as="span" />
                  </button>
                </td>
                <td className="list-track" data-track={event.track}>
                  <TrackShape track={event.track} /> {say(language, `track.${event.track}`)}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
