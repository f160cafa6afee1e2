// Keys and clickers in present mode, from the one table of keys. In help, any of them closes it; on a blank screen, brings the
// picture back.
import { useEffect } from "react";
import { nextHallLanguage, useApp } from "../state/appStore";
import { intentOf, type KeyIntent } from "../state/keys";
import type { Move, PlainMove } from "./player";
import { usePlayer } from "./playerStore";

export interface Actions {
  readonly move: (move: Move) => void;
  readonly leave: () => void;
  readonly openSpeaker: () => void;
  readonly toggleFullScreen: () => void;
}

/** The keys that turn slides, wherever they are pressed (the speaker window reads it too). */
export const MOVES: Partial<Record<KeyIntent, PlainMove>> = {
  nextStep: "next",
  previousStep: "back",
  firstStep: "first",
  lastStep: "last",
  blank: "blank",
};

export function useKeys(actions: Actions): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const intent = intentOf(event, "present", useApp.getState().singleKeys);
      if (!intent || isForButton(event)) return;
      event.preventDefault();
      const { help, note, blank } = usePlayer.getState();
      if (note) usePlayer.setState({ note: null });
      if (help) {
        usePlayer.setState({ help: false });
        return;
      }
      const move = MOVES[intent];
      if (move) actions.move(move);
      else if (blank) actions.move("blank");
      else if (intent === "fullScreen") actions.toggleFullScreen();
      else if (intent === "speaker") actions.openSpeaker();
      else if (intent === "hallLanguage") nextHallLanguage();
      else if (intent === "presentHelp") usePlayer.setState({ help: true });
      else if (intent === "leave") actions.leave();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [actions]);
}

/** Space and Enter on a focused button press it. */
export function isForButton(event: KeyboardEvent): boolean {
  return event.key === " " && Boolean((event.target as Element | null)?.closest?.("button, a, summary"));
}
