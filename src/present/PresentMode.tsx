// Present mode: in place of the page, one talk on a dark wall. Waits for the details (stories live there) and says so.
import { type ComponentType, type ReactNode, useEffect } from "react";
import { sayPresent } from "../i18n/presentWords";
import { languagesOf } from "../i18n/words";
import type { Core } from "../model/dataset";
import type { LanguageMode } from "../model/vocabulary";
import { openPanel, stopPresenting, useApp } from "../state/appStore";
import { Projector } from "./Projector";
import { resetPlayer } from "./playerStore";
import type { TalkStep } from "./talk";
import { useStory } from "./useStory";
import "./present.css";

/** The timeline as the stage draws it; handed in, because rooms do not know each other. */
export type StageSlot = ComponentType<{
  readonly core: Core;
  readonly step: TalkStep | null;
  readonly mode: LanguageMode;
  readonly unit: number;
}>;

export interface PresentModeProps {
  readonly core: Core;
  readonly detailsError: unknown;
  readonly onRetry: () => void;
  readonly Stage: StageSlot;
}

export function PresentMode({ core, detailsError, onRetry, Stage }: PresentModeProps) {
  const details = useApp((state) => state.details);
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const found = useStory(core, details);
  useEffect(() => resetPlayer, []);
  if (found.kind === "talk") return <Projector core={core} talk={found.talk} Stage={Stage} />;
  if (found.kind === "waiting") {
    if (!details && detailsError) {
      return (
        <Message text={sayPresent(language, "storiesFailed")}>
          <button type="button" className="wall-button" onClick={onRetry}>
            {sayPresent(language, "retry")}
          </button>
          <Leave />
        </Message>
      );
    }
    return <Message text={sayPresent(language, "loadingStories")} />;
  }
  const text =
    found.kind === "unknown"
      ? sayPresent(language, "unknownStory", { id: found.id })
      : found.kind === "broken"
        ? sayPresent(language, "brokenLink", { what: found.what })
        : sayPresent(language, "emptyList");
  return (
    <Message text={text}>
      <button
        type="button"
        className="wall-button"
        onClick={() => {
          stopPresenting();
          openPanel("stories");
        }}
      >
        {sayPresent(language, "toStories")}
      </button>
      <Leave />
    </Message>
  );
}

function Leave() {
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  return (
    <button type="button" className="wall-button" onClick={() => stopPresenting()}>
      {sayPresent(language, "toTimeline")}
    </button>
  );
}

function Message({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <main className="wall wall-message">
      <p role="status">{text}</p>
      {children && <div className="wall-choices">{children}</div>}
    </main>
  );
}
