// One event, read in full: date, place, what happened, where sources disagree, who, figures, relations, every source.
import { useEffect, useRef, useState } from "react";
import { sayCard } from "../i18n/cardWords";
import { titleOf } from "../i18n/describe";
import { formatTheme } from "../i18n/themes";
import { languagesOf, say, type Word } from "../i18n/words";
import type { Core, TimelineEvent } from "../model/dataset";
import { besides } from "../model/eventList";
import type { Language } from "../model/vocabulary";
import { selectEvent, toggleTheme, useApp } from "../state/appStore";
import { CardText } from "./card/CardText";
import { DateAndPlace } from "./card/DateAndPlace";
import { faultOf, sayFault } from "./fault";
import { ReadingMode } from "./readingMode";
import { CardActions } from "./share/CardActions";
import { Text } from "./Text";
import { TrackShape } from "./TrackShape";

export interface EventCardProps {
  readonly core: Core;
  readonly event: TimelineEvent;
  /** The chosen events: previous and next walk these. */
  readonly events: readonly TimelineEvent[];
  readonly detailsError: unknown;
  readonly onRetry: () => void;
}

export function EventCard({ core, event, events, detailsError, onRetry }: EventCardProps) {
  const lang = useApp((state) => state.lang);
  const details = useApp((state) => state.details);
  const themes = useApp((state) => state.themes);
  const languages = languagesOf(lang);
  const language = languages[0]!;
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another event is what moves the focus
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    body.current?.scrollTo({ top: 0 });
  }, [event.id]);

  const { previous, next } = besides(events, event);
  const full = details?.events[event.id];
  const [sideBySide, setSideBySide] = useState(false);
  const mode = sideBySide ? (language === "vi" ? "vi+en" : "en+vi") : null;
  return (
    <ReadingMode.Provider value={mode}>
      <aside
        className="card"
        data-side={sideBySide || undefined}
        data-waiting={(!full && !detailsError) || undefined}
        data-track={event.track}
        aria-label={say(language, "eventCard")}
      >
        <div className="card-body" ref={body}>
          <div className="card-top">
            <p className="card-kicker">
              <TrackShape track={event.track} />
              <span>{say(language, `track.${event.track}`)}</span>
              {event.themes.map((theme) => (
                <button
                  key={theme}
                  type="button"
                  className="kicker-theme"
                  aria-pressed={themes.includes(theme)}
                  title={say(language, "filterByTheme", { theme: formatTheme(language, theme) })}
                  onClick={() => toggleTheme(theme)}
                >
                  {formatTheme(language, theme)}
                </button>
              ))}
            </p>
            <button
              type="button"
              className="icon-button side-toggle"
              aria-pressed={sideBySide}
              aria-label={sayCard(language, "sideBySide")}
              title={sayCard(language, "sideBySide")}
              onClick={() => setSideBySide(!sideBySide)}
            >
              <svg viewBox="0 0 20 20" aria-hidden="true">
                <path d="M3 4.5h5.500v11H3zM11.500 4.5H17v11h-5.500z" />
              </svg>
            </button>
            <button
              type="button"
              className="icon-button close"
              aria-label={say(language, "close")}
              onClick={() => selectEvent(null)}
            >
              <svg viewBox="0 0 20 20" aria-hidden="true">
                <path d="M5 5l10 10M15 5 5 15" />
              </svg>
            </button>
          </div>
          <h2 className="card-title" ref={heading} tabIndex={-1}>
            <Text value={event.title} as="span" note />
          </h2>
          <DateAndPlace event={event} full={full} />
          <CardActions core={core} event={event} />
          {full ? (
            <CardText core={core} event={event} full={full} language={language} />
          ) : detailsError ? (
            <div className="card-missing" role="alert">
              <p>{sayFault(language, faultOf(detailsError, "data/details.json"))}</p>
              <button type="button" className="button" onClick={onRetry}>
                {say(language, "retry")}
              </button>
            </div>
          ) : (
            <p className="muted">{say(language, "loadingDetails")}</p>
          )}
        </div>
        <nav className="card-nav" aria-label={say(language, "event")}>
          <Step event={previous} word="previous" full="previousEvent" language={language} />
          <Step event={next} word="next" full="nextEvent" language={language} />
        </nav>
      </aside>
    </ReadingMode.Provider>
  );
}

function Step({
  event,
  word,
  full,
  language,
}: {
  event: TimelineEvent | undefined;
  word: Word;
  full: Word;
  language: Language;
}) {
  const arrow = word === "previous" ? "←" : "→";
  return (
    <button
      type="button"
      className="card-step"
      data-step={word}
      disabled={!event}
      aria-label={event ? `${say(language, full)}: ${titleOf(language, event)}` : say(language, full)}
      onClick={() => event && selectEvent(event.id)}
    >
      {word === "previous" && <span aria-hidden="true">{arrow} </span>}
      {say(language, word)}
      {word === "next" && <span aria-hidden="true"> {arrow}</span>}
    </button>
  );
}
