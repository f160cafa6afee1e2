// One event in a list: its track, date and title; opens it.
import { formatShort } from "../i18n/dates";
import { titleOf } from "../i18n/describe";
import { tieDashes } from "../i18n/typography";
import type { TimelineEvent } from "../model/dataset";
import type { Language } from "../model/vocabulary";
import { closePanel, selectEvent } from "../state/appStore";
import { TrackShape } from "./TrackShape";

export interface EventLineProps {
  readonly event: TimelineEvent;
  readonly language: Language;
}

export function EventLine({ event, language }: EventLineProps) {
  return (
    <button
      type="button"
      className="relation event-line"
      data-track={event.track}
      onClick={() => {
        closePanel();
        selectEvent(event.id);
      }}
    >
      <TrackShape track={event.track} />
      <span>
        <span className="muted">{formatShort(language, event.date)}</span> {tieDashes(titleOf(language, event))}
      </span>
    </button>
  );
}
