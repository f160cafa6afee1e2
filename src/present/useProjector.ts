// The speaker window's side: asks its opener until it is answered, and again now and then, because either may be reloaded.
import { useEffect, useMemo, useRef, useState } from "react";
import {
  type FromProjector,
  type FromSpeaker,
  readFromProjector,
  type SpeakerTalk,
  seal,
  targetOrigin,
} from "./protocol";

/** Milliseconds between questions: until answered, and after. */
const ASKING = 400;
const KEEPING = 2000;
/** Without an answer for this long the projector is said to be gone. */
const LOST = 5000;

export interface Told extends Omit<FromProjector, "type" | "talk"> {
  readonly talk: SpeakerTalk;
}

export interface ProjectorLink {
  /** The last state told; null until the first answer. It stays when the projector is gone. */
  readonly told: Told | null;
  readonly lost: boolean;
  readonly send: (message: FromSpeaker) => void;
}

/** `projector`: the window that opened this one; null if there is none. */
export function useProjector(token: string, projector: Window | null): ProjectorLink {
  const [told, setTold] = useState<Told | null>(null);
  const [lost, setLost] = useState(false);
  const latest = useRef<Told | null>(null);

  const send = useMemo(
    () => (message: FromSpeaker) => {
      if (projector && !projector.closed) projector.postMessage(seal(token, message), targetOrigin(location));
    },
    [token, projector],
  );

  useEffect(() => {
    if (!projector) return;
    let heardAt = performance.now();
    let timer: ReturnType<typeof setTimeout>;
    const ask = () => {
      const silent = performance.now() - heardAt;
      send({ type: "hello", edition: latest.current?.edition ?? null, started: latest.current?.started ?? null });
      setLost(projector.closed || silent > LOST);
      timer = setTimeout(ask, latest.current && silent < LOST ? KEEPING : ASKING);
    };
    const onMessage = (event: MessageEvent) => {
      const { origin, protocol } = location;
      const heard = readFromProjector(event, { token, source: projector, origin, protocol });
      if (!heard) return;
      heardAt = performance.now();
      setLost(false);
      const talk = heard.talk ?? (latest.current?.edition === heard.edition ? latest.current.talk : null);
      if (!talk) {
        // Another talk has begun; ask for it at once.
        send({ type: "hello", edition: null, started: heard.started });
        return;
      }
      latest.current = { ...heard, talk };
      setTold(latest.current);
    };
    window.addEventListener("message", onMessage);
    ask();
    return () => {
      clearTimeout(timer);
      window.removeEventListener("message", onMessage);
    };
  }, [token, projector, send]);

  return { told, lost, send };
}
