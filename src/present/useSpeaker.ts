// The projector's side of the speaker window: opens it, hears it, tells it what is on. The projector holds the truth; either
// window may be closed or reloaded at any time.
import { useCallback, useEffect, useMemo, useRef } from "react";
import { formatDate } from "../i18n/dates";
import { nextHallLanguage, useApp } from "../state/appStore";
import type { Move } from "./player";
import { usePlayer } from "./playerStore";
import {
  type FromProjector,
  newToken,
  readFromSpeaker,
  SPEAKER_KEY,
  type SpeakerTalk,
  seal,
  targetOrigin,
} from "./protocol";
import type { Talk } from "./talk";

const NAME = "timeline-speaker";
const FEATURES = "popup,width=1180,height=780";

/** Returns what opens the window (call it from a key press or a click). */
export function useSpeaker(talk: Talk, slide: number, move: (move: Move) => void): () => void {
  const speaker = useRef<Window | null>(null);
  const token = useMemo(() => keptToken(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another talk is another edition
  const edition = useMemo(() => newToken(), [talk]);
  const shown = useRef(slide);
  shown.current = slide;

  const tell = useCallback(
    (withTalk: boolean) => {
      const window = speaker.current;
      if (!window || window.closed) return;
      const { blank, started } = usePlayer.getState();
      const message: FromProjector = {
        type: "state",
        edition,
        talk: withTalk ? speakerTalk(talk) : null,
        slide: shown.current,
        blank,
        mode: useApp.getState().lang,
        started,
      };
      window.postMessage(seal(token, message), targetOrigin(location));
    },
    [edition, talk, token],
  );

  useEffect(() => {
    const onMessage = (event: MessageEvent) => {
      const known = speaker.current && !speaker.current.closed ? speaker.current : null;
      const heard = readFromSpeaker(event, {
        token,
        source: known,
        origin: location.origin,
        protocol: location.protocol,
      });
      if (!heard) return;
      speaker.current = event.source as Window;
      if (heard.type === "go") move({ to: heard.slide });
      else if (heard.type === "move") move(heard.move);
      else if (heard.type === "language") nextHallLanguage();
      else if (heard.type === "clock") usePlayer.setState({ started: heard.started });
      else {
        if (usePlayer.getState().started === null && heard.started !== null && shown.current > 0) {
          usePlayer.setState({ started: heard.started });
        }
        tell(heard.edition !== edition);
      }
    };
    window.addEventListener("message", onMessage);
    return () => window.removeEventListener("message", onMessage);
  }, [token, edition, tell, move]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new slide is what is told
  useEffect(() => tell(false), [slide, tell]);
  useEffect(() => {
    const stopPlayer = usePlayer.subscribe((state, before) => {
      if (state.blank !== before.blank || state.started !== before.started) tell(false);
    });
    const stopApp = useApp.subscribe((state, before) => {
      if (state.lang !== before.lang) tell(false);
    });
    return () => {
      stopPlayer();
      stopApp();
    };
  }, [tell]);

  return useCallback(() => {
    if (speaker.current && !speaker.current.closed) {
      speaker.current.focus();
      return;
    }
    const opened = window.open(`${location.href.replace(/#.*$/, "")}#${SPEAKER_KEY}=${token}`, NAME, FEATURES);
    if (opened) speaker.current = opened;
    else usePlayer.setState({ note: "popupBlocked" });
  }, [token]);
}

function speakerTalk(talk: Talk): SpeakerTalk {
  return {
    title: talk.title,
    minutes: talk.minutes,
    steps: talk.steps.map(({ caption, notes, event }) => ({
      caption,
      notes,
      when: event ? { en: formatDate("en", event.date), vi: formatDate("vi", event.date) } : {},
    })),
  };
}

const SESSION = "timeline.speaker";

/** The token survives a reload of the projector, so that an open speaker window finds it again. */
function keptToken(): string {
  try {
    const kept = sessionStorage.getItem(SESSION);
    if (kept && /^[0-9a-f]{32}$/.test(kept)) return kept;
    const made = newToken();
    sessionStorage.setItem(SESSION, made);
    return made;
  } catch {
    return newToken();
  }
}
