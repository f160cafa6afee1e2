// Autoplay: turns the slides of story after story; a touch or a key pauses it, idleness lets it go on.
import { useEffect } from "react";
import { useApp } from "../state/appStore";
import { useSettings } from "../state/settingsStore";
import { afterSlide, dwellOf, RESUME } from "./kiosk";
import { usePlayer } from "./playerStore";
import { storiesOffered } from "./storiesOffered";
import type { Talk } from "./talk";

export function useKiosk(talk: Talk, slide: number, last: number): void {
  const autoplay = useApp((state) => state.autoplay);
  const paused = usePlayer((state) => state.paused);
  const settings = useSettings((state) => state.kiosk);
  const resume = settings?.idle ? settings.idle * 1000 : RESUME;

  useEffect(() => {
    if (!autoplay) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const pause = () => {
      usePlayer.setState({ paused: true });
      clearTimeout(timer);
      timer = setTimeout(() => usePlayer.setState({ paused: false, blank: false, help: false }), resume);
    };
    const kinds = ["pointerdown", "keydown", "wheel"] as const;
    for (const kind of kinds) window.addEventListener(kind, pause, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const kind of kinds) window.removeEventListener(kind, pause);
    };
  }, [autoplay, resume]);

  useEffect(() => {
    if (!autoplay || paused) return;
    const timer = setTimeout(
      () => {
        // What the host set comes round by itself; else the stories take turns.
        const stories = settings ? [] : storiesOffered().map(({ id }) => id);
        useApp.setState(afterSlide(stories, talk.id, slide, last));
      },
      dwellOf(talk, slide, settings?.seconds),
    );
    return () => clearTimeout(timer);
  }, [autoplay, paused, talk, slide, last, settings]);
}
