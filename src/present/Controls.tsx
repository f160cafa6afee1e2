// The line at the foot of the wall: progress, and, while the pointer moves, buttons for all that keys do.
import type { ReactNode } from "react";
import { sayPresent } from "../i18n/presentWords";
import { languagesOf } from "../i18n/words";
import type { LanguageMode } from "../model/vocabulary";
import { nextHallLanguage, useApp } from "../state/appStore";
import { useFullScreen } from "./fullScreen";
import { usePlayer } from "./playerStore";
import { captionOf } from "./StepSlide";
import type { Talk } from "./talk";
import type { Actions } from "./useKeys";
import { useResumed } from "./useResumed";

/** With more steps than this a bar shows the progress instead of dots. */
const MOST_DOTS = 30;

export interface ControlsProps {
  readonly talk: Talk;
  readonly slide: number;
  readonly mode: LanguageMode;
  readonly actions: Actions;
}

export function Controls({ talk, slide, mode, actions }: ControlsProps) {
  const language = languagesOf(mode)[0]!;
  const autoplay = useApp((state) => state.autoplay);
  const paused = usePlayer((state) => state.paused);
  const resumed = useResumed(slide);
  const full = useFullScreen();
  const { move, leave, openSpeaker, toggleFullScreen } = actions;
  return (
    <div className="wall-foot">
      <p className="wall-offer">
        {autoplay && paused && sayPresent(language, "paused")}
        {!autoplay && resumed && !full && (
          <>
            <kbd>F</kbd> {sayPresent(language, "offerFullScreen")}
          </>
        )}
      </p>
      <Progress talk={talk} slide={slide} mode={mode} onGo={(to) => move({ to })} />
      <div className="wall-tools">
        <Tool name={sayPresent(language, "back")} onClick={() => move("back")}>
          <path d="M12.5 4.500 7 10l5.500 5.500" />
        </Tool>
        <Tool name={sayPresent(language, "next")} onClick={() => move("next")}>
          <path d="M7.500 4.500 13 10l-5.500 5.500" />
        </Tool>
        <Tool name={sayPresent(language, "blank")} onClick={() => move("blank")}>
          <rect x="3" y="4.500" width="14" height="11" rx="1.500" fill="currentColor" />
        </Tool>
        <Tool name={sayPresent(language, "language")} onClick={nextHallLanguage}>
          <path d="M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM3 10h14M10 3c4 4.500 4 9.500 0 14M10 3c-4 4.500-4 9.500 0 14" />
        </Tool>
        {document.fullscreenEnabled && (
          <Tool name={sayPresent(language, "fullScreen")} onClick={toggleFullScreen}>
            <path d="M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4" />
          </Tool>
        )}
        <Tool name={sayPresent(language, "speakerOpen")} className="desk-only" onClick={openSpeaker}>
          <path d="M3 4.500h14v8.500H3zM7 17h6M6 7.500h8M6 10h5" />
        </Tool>
        <Tool
          name={sayPresent(language, "help")}
          className="desk-only"
          onClick={() => usePlayer.setState({ help: true })}
        >
          <path d="M7.500 7.500a2.500 2.500 0 1 1 3.500 2.300c-.8.400-1 .9-1 1.700M10 14.500v.1" />
        </Tool>
        <Tool name={sayPresent(language, "leave")} onClick={leave}>
          <path d="M5 5l10 10M15 5 5 15" />
        </Tool>
      </div>
    </div>
  );
}

interface ToolProps {
  readonly name: string;
  readonly className?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Tool({ name, className, onClick, children }: ToolProps) {
  return (
    <button
      type="button"
      className={["wall-tool", className].filter(Boolean).join(" ")}
      aria-label={name}
      title={name}
      onClick={(event) => {
        onClick();
        // A clicked button would take the clicker's next space for itself.
        if (event.detail > 0) event.currentTarget.blur();
      }}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}

interface ProgressProps {
  readonly talk: Talk;
  readonly slide: number;
  readonly mode: LanguageMode;
  readonly onGo: (slide: number) => void;
}

function Progress({ talk, slide, mode, onGo }: ProgressProps) {
  const language = languagesOf(mode)[0]!;
  const all = talk.steps.length;
  if (all > MOST_DOTS) {
    const shown = Math.min(slide, all);
    return (
      <div className="wall-progress">
        <progress max={all} value={shown} aria-label={sayPresent(language, "slideOf", { n: shown, all })} />
        <span>
          {shown}/{all}
        </span>
      </div>
    );
  }
  return (
    <ol className="wall-dots">
      {talk.steps.map((step, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
        <li key={i}>
          <button
            type="button"
            aria-label={`${sayPresent(language, "slideOf", { n: i + 1, all })}: ${captionOf(step, mode)}`}
            aria-current={i + 1 === slide ? "step" : undefined}
            data-done={i + 1 < slide || undefined}
            onClick={(event) => {
              onGo(i + 1);
              if (event.detail > 0) event.currentTarget.blur();
            }}
          />
        </li>
      ))}
    </ol>
  );
}
