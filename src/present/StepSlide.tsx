// The words of a step: the year, the caption in both languages, the figure, the date, the place, the source.
import { formatDate } from "../i18n/dates";
import { sayPresent } from "../i18n/presentWords";
import { languagesOf, say } from "../i18n/words";
import { type Details, textIn } from "../model/dataset";
import { civilOf } from "../model/day";
import type { Language, LanguageMode } from "../model/vocabulary";
import { useApp } from "../state/appStore";
import { bothTexts, leadingText } from "./bothTexts";
import { countedText } from "./counting";
import type { TalkStep } from "./talk";
import { useCounted } from "./useCounted";
import { useFit } from "./useFit";
import { useFlownYear } from "./useFlownYear";

/** A little longer than the longest flight: the eye arrives first. */
const FIGURE = 1400;
/** Characters from which a caption is set smaller. */
const LONG = 96;

export function StepSlide({ step, mode }: { step: TalkStep; mode: LanguageMode }) {
  const details = useApp((state) => state.details);
  const language = languagesOf(mode)[0]!;
  const { event, figure } = step;
  const caption = bothTexts(step.caption, mode);
  const long = caption.some(({ text }) => text.length > LONG);
  const source = figure?.source ?? (event && firstPublisher(details, event.id));
  const place = event ? placesOf(details, event.id, language) : "";
  const words = useFit();
  const side = useFit();
  return (
    <div className="step-slide" data-figure={figure ? "" : undefined}>
      <div className="step-when">
        {event && (
          <>
            <Year day={event.from} />
            <p className="step-date">{formatDate(language, event.date)}</p>
            {place && <p className="step-date">{place}</p>}
            <p className="step-track">{say(language, `track.${event.track}`)}</p>
          </>
        )}
      </div>
      <div ref={words} className="step-caption" data-long={long || undefined}>
        {caption.map(({ text, lang }, i) => (
          <p key={lang} lang={lang} className={i ? "second" : "first"}>
            {text}
          </p>
        ))}
      </div>
      <div ref={side} className="step-side">
        {figure && (
          <figure className="step-figure">
            <Figure text={language === "vi" ? (figure.valueVi ?? figure.value) : figure.value} language={language} />
            <figcaption>
              {bothTexts(figure.label, mode).map(({ text, lang }, i) => (
                <p key={lang} lang={lang} className={i ? "second" : "first"}>
                  {text}
                </p>
              ))}
            </figcaption>
          </figure>
        )}
        {source && <p className="step-source">{sayPresent(language, "source", { source })}</p>}
      </div>
    </div>
  );
}

/** The year; while the timeline flies, the one that flies by. */
function Year({ day }: { day: number }) {
  return (
    <p className="step-year">
      <span aria-hidden="true">{useFlownYear(day)}</span>
      <span className="visually-hidden">{civilOf(day).year}</span>
    </p>
  );
}

function Figure({ text, language }: { text: string; language: Language }) {
  const share = useCounted(text, FIGURE);
  return (
    // As wide from the start as it will be in the end: nothing moves while it counts.
    <p className="figure-value" data-final={text}>
      <span aria-hidden="true">{countedText(language, text, share)}</span>
      <span className="visually-hidden">{text}</span>
    </p>
  );
}

function firstPublisher(details: Details | null, id: string): string | null {
  return details?.events[id]?.sources[0]?.publisher ?? null;
}

function placesOf(details: Details | null, id: string, language: Language): string {
  const places = details?.events[id]?.places ?? [];
  const names = places.flatMap((place) => textIn(details?.places[place]?.name, language)?.text ?? []);
  return [...new Set(names)].slice(0, 2).join(", ");
}

/** The caption alone, for lists. */
export function captionOf(step: Pick<TalkStep, "caption">, mode: LanguageMode): string {
  return leadingText(step.caption, mode).text;
}
