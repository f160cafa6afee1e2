// One event, read in full: date, place, what happened, where sources disagree, who, figures, relations, every source.
import { useEffect, useMemo, useRef } from "react";
import { formatDate, formatDay } from "../i18n/dates";
import { titleOf } from "../i18n/describe";
import { formatQuantity } from "../i18n/numbers";
import { formatTheme } from "../i18n/themes";
import { languagesOf, say, type Word } from "../i18n/words";
import type { Core, EventDetails, TimelineEvent } from "../model/dataset";
import { civilOf, firstDay, isoOf, readEdtf } from "../model/day";
import type { Language } from "../model/vocabulary";
import { selectEvent, toggleTheme, useApp } from "../state/appStore";
import { relationsOf } from "./relations";
import { SourceList } from "./SourceList";
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

  const place = events.findIndex((one) => one.id === event.id);
  const previous = place >= 0 ? events[place - 1] : [...events].reverse().find((one) => one.index < event.index);
  const next = place >= 0 ? events[place + 1] : events.find((one) => one.index > event.index);
  const full = details?.events[event.id];
  return (
    <aside className="card" data-track={event.track} aria-label={say(language, "eventCard")}>
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
        <DateAndPlace event={event} full={full} languages={languages} />
        {full ? (
          <CardText core={core} event={event} full={full} language={language} />
        ) : detailsError ? (
          <div className="card-missing" role="alert">
            <p>{say(language, "errorUnreachable", { file: "data/details.json", detail: String(detailsError) })}</p>
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

function DateAndPlace({
  event,
  full,
  languages,
}: {
  event: TimelineEvent;
  full: EventDetails | undefined;
  languages: readonly Language[];
}) {
  const details = useApp((state) => state.details);
  const precision = event.date.end ? "day" : event.precision;
  return languages.map((language, i) => {
    const places = (full?.places ?? []).flatMap((id) => {
      const name = details?.places[id]?.name;
      return name ? [name[language] ?? name.en ?? ""] : [];
    });
    const local = full?.localDates;
    const localDays =
      local &&
      ([
        ["dateInWashington", local.washington],
        ["dateInHanoi", local.hanoi],
      ] as const);
    return (
      <p key={language} lang={language} className={i > 0 ? "card-when second" : "card-when"}>
        <time dateTime={isoFor(event)}>
          {capitalized(
            localDays
              ? localDays
                  .map(([word, iso]) => {
                    const date = readEdtf(iso);
                    return date ? say(language, word, { date: formatDay(language, firstDay(date)) }) : iso;
                  })
                  .join(", ")
              : formatDate(language, event.date),
            language,
          )}
        </time>
        {precision !== "day" && (
          <span className="muted"> ({say(language, precision === "month" ? "precisionMonth" : "precisionYear")})</span>
        )}
        {places.length > 0 && <span> · {places.join("; ")}</span>}
      </p>
    );
  });
}

function CardText({
  core,
  event,
  full,
  language,
}: {
  core: Core;
  event: TimelineEvent;
  full: EventDetails;
  language: Language;
}) {
  const details = useApp((state) => state.details)!;
  const relations = useMemo(() => relationsOf(event.id, core, details), [event.id, core, details]);
  const personName = (id: string) => details.people[id]?.name;
  const statements = Math.max(full.details.en?.length ?? 0, full.details.vi?.length ?? 0);
  return (
    <>
      <Text value={full.summary} className="card-summary" note />
      {full.confidence === "medium" && <p className="card-caution">{say(language, "confidenceMedium")}</p>}
      {full.discrepancy && (
        <section className="discrepancy">
          <h3>{say(language, "sourcesDisagree")}</h3>
          <Text value={full.discrepancy} />
        </section>
      )}
      {statements > 0 && (
        <section>
          <h3>{say(language, "facts")}</h3>
          <ul className="facts">
            {Array.from({ length: statements }, (_, i) => ({ en: full.details.en?.[i], vi: full.details.vi?.[i] })).map(
              (statement) => (
                <li key={statement.en ?? statement.vi}>
                  <Text value={statement} as="span" />
                </li>
              ),
            )}
          </ul>
        </section>
      )}
      {full.participants ? (
        <section>
          <h3>{say(language, "participants")}</h3>
          <ul className="people">
            {full.participants.map((one) => (
              <li key={one.person}>
                <Text value={personName(one.person)} as="strong" />
                <Text value={one.role} as="span" className="office" />
              </li>
            ))}
          </ul>
        </section>
      ) : (
        full.people.length > 0 && (
          <section>
            <h3>{say(language, "people")}</h3>
            <ul className="people">
              {full.people.map((one) => (
                <li key={one.id}>
                  <Text value={personName(one.id)} as="strong" />
                  {one.office && <Text value={one.office} as="span" className="office" />}
                </li>
              ))}
            </ul>
          </section>
        )
      )}
      {full.organizations.length > 0 && (
        <section>
          <h3>{say(language, "organizations")}</h3>
          <ul className="organizations">
            {full.organizations.map((id) => (
              <li key={id}>
                <Text value={details.organizations[id]?.name} as="span" />
              </li>
            ))}
          </ul>
        </section>
      )}
      {full.initiatives && (
        <section>
          <h3>{say(language, "initiatives")}</h3>
          {full.initiatives.map((one) => (
            <div key={one.name.en} className="initiative">
              <Text value={one.name} as="h4" />
              <Text value={one.what} />
              <p className="muted">{say(language, "status")}:</p>
              <Text value={one.status} className="muted" />
            </div>
          ))}
        </section>
      )}
      {full.works && (
        <section>
          <h3>{say(language, "works")}</h3>
          <ul className="works">
            {full.works.map((one) => (
              <li key={one.title.en}>
                <cite lang="vi">{one.title.vi}</cite> (<cite lang="en">{one.title.en}</cite>), {one.maker}, {one.year}
                {one.notes && <Text value={one.notes} as="span" className="office" />}
              </li>
            ))}
          </ul>
        </section>
      )}
      {full.figures && full.figures.length > 0 && (
        <section>
          <h3>{say(language, "figures")}</h3>
          <dl className="figures">
            {full.figures.map((figure) => (
              <div key={`${figure.label.en}${figure.value}${figure.year}`}>
                <dt>
                  <Text value={figure.label} as="span" />
                </dt>
                <dd>
                  {formatQuantity(language, figure)}
                  {figure.year && <span className="muted"> ({figure.year})</span>}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {relations.length > 0 && (
        <section>
          <h3>{say(language, "related")}</h3>
          <ul className="relations">
            {relations.map(({ word, event: other, why }) => (
              <li key={`${word}${other.id}`}>
                <span className="relation-kind">{say(language, word)}</span>
                <button
                  type="button"
                  className="relation"
                  data-track={other.track}
                  onClick={() => selectEvent(other.id)}
                >
                  <TrackShape track={other.track} />
                  <span>
                    <span className="muted">{civilOf(other.from).year}</span> {titleOf(language, other)}
                  </span>
                </button>
                <Text value={why} as="span" className="office" />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{say(language, "sources", { n: full.sources.length })}</h3>
        <SourceList sources={full.sources} />
      </section>
    </>
  );
}

/** The machine-readable date: as precise as the record. */
function isoFor({ date }: TimelineEvent): string {
  return isoOf(date.start.from).slice(0, { day: 10, month: 7, year: 4 }[date.start.precision]);
}

/** Vietnamese dates begin with "ngày" or "từ": at the head of a line they take a capital. */
function capitalized(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
