// All slides of the talk, to jump to; the one that is on stays in view.
import { useEffect, useRef } from "react";
import { sayPresent } from "../i18n/presentWords";
import { textIn } from "../model/dataset";
import type { Language } from "../model/vocabulary";
import type { SpeakerTalk } from "./protocol";

export interface SpeakerStepsProps {
  readonly talk: SpeakerTalk;
  readonly slide: number;
  readonly language: Language;
  readonly onGo: (slide: number) => void;
}

export function SpeakerSteps({ talk, slide, language, onGo }: SpeakerStepsProps) {
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new slide is what scrolls the list
  useEffect(() => {
    list.current?.querySelector('[aria-current="step"]')?.scrollIntoView({ block: "nearest" });
  }, [slide]);
  const names = [
    sayPresent(language, "titleSlide"),
    ...talk.steps.map((step) => textIn(step.caption, language)?.text ?? ""),
    sayPresent(language, "closingSlide"),
  ];
  return (
    <ol ref={list} className="speaker-steps">
      {names.map((name, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a slide is its place
        <li key={i}>
          <button type="button" aria-current={i === slide ? "step" : undefined} onClick={() => onGo(i)}>
            <span className="speaker-number">{i > 0 && i <= talk.steps.length ? i : "·"}</span>
            <span>{name}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
