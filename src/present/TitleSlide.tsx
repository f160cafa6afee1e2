// The first slide: what the talk is called and what it shows, in both languages, and the keys that the presenter may want now.
import { sayPresent } from "../i18n/presentWords";
import { languagesOf, say } from "../i18n/words";
import type { LanguageMode } from "../model/vocabulary";
import { bothTexts } from "./bothTexts";
import { useFullScreen } from "./fullScreen";
import type { Talk } from "./talk";
import { useFit } from "./useFit";

export interface TitleSlideProps {
  readonly talk: Talk;
  readonly mode: LanguageMode;
  /** No presenter is there to press a key. */
  readonly kiosk: boolean;
}

export function TitleSlide({ talk, mode, kiosk }: TitleSlideProps) {
  const language = languagesOf(mode)[0]!;
  const full = useFullScreen();
  const intro = bothTexts(talk.intro, mode);
  const fit = useFit();
  return (
    <div ref={fit} className="title-slide">
      <p className="title-kicker">
        {say(language, "appTitle")}
        <span>
          {sayPresent(language, "minutes", { n: talk.minutes })} ·{" "}
          {sayPresent(language, "stepCount", { n: talk.steps.length })}
        </span>
      </p>
      <h1>
        {bothTexts(talk.title, mode).map(({ text, lang }, i) => (
          <span key={lang} lang={lang} className={i ? "second" : "first"}>
            {text}
          </span>
        ))}
      </h1>
      <div className="title-intro" data-languages={intro.length}>
        {intro.map(({ text, lang }) => (
          <p key={lang} lang={lang}>
            {text}
          </p>
        ))}
      </div>
      {!kiosk && (
        <p className="title-keys">
          {!full && (
            <span>
              <kbd>F</kbd> {sayPresent(language, "offerFullScreen")}
            </span>
          )}
          <span>
            <kbd>S</kbd> {sayPresent(language, "offerSpeaker")}
          </span>
          <span>
            <kbd>?</kbd> {sayPresent(language, "offerHelp")}
          </span>
        </p>
      )}
    </div>
  );
}
