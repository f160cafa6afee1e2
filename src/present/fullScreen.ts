// Full screen, where the browser lets us; where not, the presenter is told.
import { useSyncExternalStore } from "react";
import { usePlayer } from "./playerStore";

export function toggleFullScreen(): void {
  if (document.fullscreenElement) {
    void document.exitFullscreen();
    return;
  }
  const asked = document.fullscreenEnabled ? document.documentElement.requestFullscreen() : Promise.reject();
  asked.catch(() => usePlayer.setState({ note: "noFullScreen" }));
}

export function useFullScreen(): boolean {
  return useSyncExternalStore(
    (hear) => {
      document.addEventListener("fullscreenchange", hear);
      return () => document.removeEventListener("fullscreenchange", hear);
    },
    () => Boolean(document.fullscreenElement),
  );
}
