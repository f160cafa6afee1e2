// What goes on in present mode beyond the address: a blank screen, the speaker's clock, open help, a word to the presenter.
import { create } from "zustand";
import type { PresentWord } from "../i18n/presentWords";
import { useApp } from "../state/appStore";
import { type Move, play } from "./player";

export interface PlayerState {
  readonly blank: boolean;
  /** Milliseconds since 1970 at which the first step was shown; null before. */
  readonly started: number | null;
  readonly help: boolean;
  readonly note: PresentWord | null;
  /** Somebody touched the kiosk: it waits. */
  readonly paused: boolean;
}

const FRESH: PlayerState = { blank: false, started: null, help: false, note: null, paused: false };

export const usePlayer = create<PlayerState>()(() => FRESH);

export function resetPlayer(): void {
  usePlayer.setState(FRESH);
}

/** Makes a move in a talk whose closing is slide `last`. `now` in milliseconds since 1970. */
export function makeMove(move: Move, last: number, now: number): void {
  const { blank, started } = usePlayer.getState();
  const before = { slide: Math.min(useApp.getState().step, last), last, blank };
  const after = play(before, move);
  if (after.blank !== blank) usePlayer.setState({ blank: after.blank });
  if (after.slide > 0 && started === null) usePlayer.setState({ started: now });
  if (after.slide !== useApp.getState().step) useApp.setState({ step: after.slide });
}
