// The window for the person talking: this step and the next, the notes in their own language, the clock and the pace, and
// buttons that move the projector. Keys and clickers work here as they do there.
import { useEffect, useState } from "react";
import { type PresentWord, sayPresent } from "../i18n/presentWords";
import { languagesOf } from "../i18n/words";
import { textIn } from "../model/dataset";
import { LANGUAGES, type Language } from "../model/vocabulary";
import { useApp } from "../state/appStore";
import { readKept, writeKept } from "../state/kept";
import { intentOf } from "../state/keys";
import { tokenIn } from "./protocol";
import { SpeakerClock } from "./SpeakerClock";
import { SpeakerSteps } from "./SpeakerSteps";
import { isForButton, MOVES } from "./useKeys";
import { type ProjectorLink, type Told, useProjector } from "./useProjector";
import "./speaker.css";

const SIZES = [17, 20, 24, 29, 35] as const;

export function SpeakerWindow() {
  const [language, setLanguage] = useState(firstLanguage);
  const token = tokenIn(location.hash);
  // Kept from the start: once the opener is closed, browsers say that there never was one, and the notes must stay.
  const [opener] = useState(() => window.opener as Window | null);
  const link = useProjector(token ?? "", token ? opener : null);
  useEffect(() => {
    document.title = sayPresent(language, "speakerTitle");
    document.documentElement.lang = language;
    document.documentElement.dataset.ready = "true";
  }, [language]);
  useSpeakerKeys(link);
  const choose = (next: Language) => {
    setLanguage(next);
    writeKept("speakerLanguage", next);
  };
  if (!token || !opener) return <Waiting text={sayPresent(language, "noOpener")} />;
  if (!link.told) return <Waiting text={sayPresent(language, link.lost ? "lost" : "asking")} />;
  return <Desk link={link} told={link.told} language={language} onLanguage={choose} />;
}

function Waiting({ text }: { text: string }) {
  return (
    <main className="speaker speaker-waiting">
      <p role="status">{text}</p>
    </main>
  );
}

interface DeskProps {
  readonly link: ProjectorLink;
  readonly told: Told;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

function Desk({ link, told, language, onLanguage }: DeskProps) {
  const { talk, slide, blank, mode } = told;
  const { lost, send } = link;
  const [size, setSize] = useState(1);
  const say = (word: PresentWord, params = {}) => sayPresent(language, word, params);
  const step = talk.steps[slide - 1];
  const next = talk.steps[slide];
  const notes = step && textIn(step.notes, language);
  const when = step && textIn(step.when, language);
  const all = talk.steps.length;
  const place = slide === 0 ? say("titleSlide") : step ? say("slideOf", { n: slide, all }) : say("closingSlide");
  return (
    <main className="speaker" data-slide={slide}>
      <header className="speaker-head">
        <SpeakerClock told={told} language={language} send={send} />
        <div className="speaker-choices">
          <div className="segmented" role="group" aria-label={say("notesLanguage")}>
            {LANGUAGES.map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={one === language}
                lang={one}
                onClick={() => onLanguage(one)}
              >
                {one === "en" ? "English" : "Tiếng Việt"}
              </button>
            ))}
          </div>
          <div className="segmented" role="group" aria-label={say("textSize")}>
            <button type="button" aria-label={say("smaller")} disabled={size === 0} onClick={() => setSize(size - 1)}>
              A−
            </button>
            <button
              type="button"
              aria-label={say("larger")}
              disabled={size === SIZES.length - 1}
              onClick={() => setSize(size + 1)}
            >
              A+
            </button>
          </div>
        </div>
      </header>
      {lost && (
        <p className="speaker-lost" role="alert">
          {say("lost")}
        </p>
      )}
      <section className="speaker-now" aria-label={say("now")}>
        <p className="speaker-place">
          {place}
          {when && <span lang={when.lang}> · {when.text}</span>}
          {blank && <strong> · {say("screenBlank")}</strong>}
        </p>
        <h1 lang={language}>{captionOf(told, slide, language)}</h1>
        <div className="speaker-notes" style={{ fontSize: SIZES[size] }}>
          {step ? <p lang={notes?.lang ?? language}>{notes?.text ?? say("noNotes")}</p> : null}
        </div>
      </section>
      <aside className="speaker-next">
        <h2>{say("upNext")}</h2>
        <p className="speaker-next-caption">
          {next ? textIn(next.caption, language)?.text : slide > all ? say("end") : say("closingSlide")}
        </p>
        <h2>{say("steps")}</h2>
        <SpeakerSteps talk={talk} slide={slide} language={language} onGo={(to) => send({ type: "go", slide: to })} />
      </aside>
      <footer className="speaker-foot">
        <button type="button" className="button" onClick={() => send({ type: "move", move: "back" })}>
          ← {say("back")}
        </button>
        <button type="button" className="button primary" onClick={() => send({ type: "move", move: "next" })}>
          {say("next")} →
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={blank}
          onClick={() => send({ type: "move", move: "blank" })}
        >
          {say(blank ? "unblank" : "blank")}
        </button>
        <button type="button" className="button" onClick={() => send({ type: "language" })}>
          {say("hallLanguage")}: {mode.toUpperCase().replace("+", " + ")}
        </button>
      </footer>
    </main>
  );
}

function captionOf({ talk }: Told, slide: number, language: Language): string {
  const caption = talk.steps[slide - 1]?.caption ?? (slide === 0 ? talk.title : null);
  return textIn(caption, language)?.text ?? sayPresent(language, "thanks");
}

/** The same keys as on the projector, sent over. */
function useSpeakerKeys({ send }: ProjectorLink): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const intent = intentOf(event, "present", useApp.getState().singleKeys);
      if (!intent || isForButton(event)) return;
      const move = MOVES[intent];
      if (move) send({ type: "move", move });
      else if (intent === "hallLanguage") send({ type: "language" });
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [send]);
}

function firstLanguage(): Language {
  const kept = LANGUAGES.find((language) => language === readKept("speakerLanguage"));
  return kept ?? languagesOf(useApp.getState().lang)[0]!;
}
