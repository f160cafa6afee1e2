// A preview of the event under the pointer or the keyboard: its date and full title, in the languages being read.
import { formatDate } from "../i18n/dates";
import { languagesOf } from "../i18n/words";
import { type TimelineEvent, textIn } from "../model/dataset";
import type { LanguageMode } from "../model/vocabulary";

export interface TooltipProps {
  readonly event: TimelineEvent;
  readonly mode: LanguageMode;
  /** Pixels from the stage's corner to the mark. */
  readonly x: number;
  readonly y: number;
  readonly stageWidth: number;
}

const WIDTH = 300;
const MARGIN = 8;

export function Tooltip({ event, mode, x, y, stageWidth }: TooltipProps) {
  const languages = languagesOf(mode);
  const left = Math.min(Math.max(x - WIDTH / 2, MARGIN), Math.max(MARGIN, stageWidth - WIDTH - MARGIN));
  const below = y < 120;
  return (
    <div
      className="tooltip"
      data-track={event.track}
      data-below={below || undefined}
      style={{ left, top: below ? y + 18 : y - 18, maxWidth: WIDTH }}
      aria-hidden="true"
    >
      <div className="tooltip-date">{formatDate(languages[0]!, event.date)}</div>
      {languages.map((language) => {
        const title = textIn(event.title, language);
        return (
          title && (
            <div key={language} className="tooltip-title" lang={title.lang}>
              {title.text}
            </div>
          )
        );
      })}
    </div>
  );
}
