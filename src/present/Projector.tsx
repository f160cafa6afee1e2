// One talk on the wall: the timeline above, the words below, and how far along it is.
import { type CSSProperties, useCallback, useEffect, useMemo, useRef } from "react";
import { sayPresent } from "../i18n/presentWords";
import { languagesOf } from "../i18n/words";
import type { Core } from "../model/dataset";
import { stopPresenting, useApp } from "../state/appStore";
import { leadingText } from "./bothTexts";
import { ClosingSlide } from "./ClosingSlide";
import { Controls } from "./Controls";
import { toggleFullScreen } from "./fullScreen";
import type { StageSlot } from "./PresentMode";
import type { Move } from "./player";
import { makeMove, usePlayer } from "./playerStore";
import { StepSlide } from "./StepSlide";
import { TitleSlide } from "./TitleSlide";
import { lastSlide, stepOn, type Talk } from "./talk";
import { useIdle } from "./useIdle";
import { useKeys } from "./useKeys";
import { useKiosk } from "./useKiosk";
import { useSpeaker } from "./useSpeaker";
import { useTouch } from "./useTouch";
import { useWakeLock } from "./useWakeLock";
import { WallHelp } from "./WallHelp";
import { useWall } from "./wall";

export interface ProjectorProps {
  readonly core: Core;
  readonly talk: Talk;
  readonly Stage: StageSlot;
}

export function Projector({ core, talk, Stage }: ProjectorProps) {
  const root = useRef<HTMLElement>(null);
  const wall = useWall();
  const mode = useApp((state) => state.lang);
  const autoplay = useApp((state) => state.autoplay);
  const blank = usePlayer((state) => state.blank);
  const help = usePlayer((state) => state.help);
  const note = usePlayer((state) => state.note);
  const language = languagesOf(mode)[0]!;
  const last = lastSlide(talk);
  const slide = Math.min(
    useApp((state) => state.step),
    last,
  );
  const step = stepOn(talk, slide);
  const idle = useIdle();

  const move = useCallback((wanted: Move) => makeMove(wanted, last, Date.now()), [last]);
  const leave = useCallback(() => stopPresenting(stepOn(talk, useApp.getState().step)?.event?.id ?? null), [talk]);
  const openSpeaker = useSpeaker(talk, slide, move);
  const actions = useMemo(() => ({ move, leave, openSpeaker, toggleFullScreen }), [move, leave, openSpeaker]);
  useKeys(actions);
  useTouch(root, move);
  useWakeLock();
  useKiosk(talk, slide, last);
  useEffect(() => root.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    document.documentElement.dataset.ready = "true";
    document.title = leadingText(talk.title, mode).text;
  }, [talk, mode]);

  const where =
    slide === 0
      ? sayPresent(language, "titleSlide")
      : step
        ? sayPresent(language, "slideOf", { n: slide, all: talk.steps.length })
        : sayPresent(language, "closingSlide");
  return (
    <main
      ref={root}
      className="wall"
      tabIndex={-1}
      data-shape={wall.shape}
      data-slide={slide}
      data-kind={slide === 0 ? "title" : step ? "step" : "closing"}
      data-blank={blank || undefined}
      data-idle={idle || undefined}
      data-track={step?.event?.track}
      style={{ "--u": `${wall.unit}px` } as CSSProperties}
    >
      <div className="wall-slide" inert={blank || help}>
        <div className="wall-stage" aria-hidden={!step}>
          <Stage core={core} step={step} mode={mode} unit={wall.unit} />
        </div>
        {slide === 0 && <TitleSlide talk={talk} mode={mode} kiosk={autoplay} />}
        {step && <StepSlide step={step} mode={mode} />}
        {slide === last && <ClosingSlide core={core} talk={talk} mode={mode} />}
        <Controls talk={talk} slide={slide} mode={mode} actions={actions} />
      </div>
      <p className="visually-hidden" aria-live="polite">
        {blank
          ? sayPresent(language, "blankNote")
          : `${where}. ${step ? leadingText(step.caption, mode).text : leadingText(talk.title, mode).text}`}
      </p>
      {note && !blank && (
        <p className="wall-note" role="alert">
          {sayPresent(language, note)}
        </p>
      )}
      {help && <WallHelp language={language} />}
      {blank && <div className="wall-blank" />}
    </main>
  );
}
