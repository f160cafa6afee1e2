// Time of day, time gone by, and whether the speaker is early or late.

import { useEffect, useState } from "react";
import { eachLanguage } from "../i18n/locales";
import { sayPresent } from "../i18n/presentWords";
import type { Language } from "../model/vocabulary";
import { clockText, paceOf, schedule } from "./pace";
import type { FromSpeaker } from "./protocol";
import type { Told } from "./useProjector";

const clockOf = eachLanguage((locale) => new Intl.DateTimeFormat(locale, { timeStyle: "short" }));

/** Seconds early or late that nobody need hear of. */
const SLACK = 20;

export interface SpeakerClockProps {
  readonly told: Told;
  readonly language: Language;
  readonly send: (message: FromSpeaker) => void;
}

export function SpeakerClock({ told, language, send }: SpeakerClockProps) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  const { talk, slide, started } = told;
  const elapsed = started === null ? 0 : Math.max(0, (now - started) / 1000);
  const pace = paceOf(elapsed, slide, schedule(talk.minutes, talk.steps));
  const state = started === null ? "waiting" : Math.abs(pace) < SLACK ? "on" : pace > 0 ? "behind" : "ahead";
  const time = clockText(pace);
  const words = {
    waiting: sayPresent(language, "notStarted"),
    on: sayPresent(language, "onTime"),
    ahead: sayPresent(language, "ahead", { time }),
    behind: sayPresent(language, "behind", { time }),
  };
  return (
    <dl className="speaker-clock">
      <div>
        <dt>{sayPresent(language, "clock")}</dt>
        <dd>{clockOf(language).format(now)}</dd>
      </div>
      <div>
        <dt>{sayPresent(language, "elapsed")}</dt>
        <dd>
          <span className="speaker-elapsed">{clockText(elapsed)}</span>{" "}
          <small>{sayPresent(language, "planned", { n: talk.minutes })}</small>
        </dd>
      </div>
      <div>
        <dt className="speaker-pace" data-pace={state}>
          {words[state]}
        </dt>
        <dd>
          <button
            type="button"
            className="link-button"
            onClick={() => send({ type: "clock", started: started === null ? Date.now() : null })}
          >
            {sayPresent(language, started === null ? "startClock" : "resetClock")}
          </button>
        </dd>
      </div>
    </dl>
  );
}
