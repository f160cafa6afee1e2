// Programmatic moves of the view: a flight, or a jump where the reader asked for less motion. A gesture stops a flight at once.
import { flight, sameView, type View } from "../layout/view";
import { endMotion, moveView, setView, viewStore } from "../state/viewStore";

let frame = 0;

/** Flies to a view (search hit, cluster, fit). */
export function flyTo(target: View): void {
  stopFlight();
  const start = viewStore.getState().view;
  if (sameView(start, target) || prefersLessMotion() || document.hidden) {
    setView(target);
    return;
  }
  const path = flight(start, target);
  viewStore.setState({ flight: { start, target } });
  const began = performance.now();
  const step = (now: number) => {
    const share = Math.min(1, Math.max(0, (now - began) / path.duration));
    moveView(path.at(share));
    if (share < 1) frame = requestAnimationFrame(step);
    else {
      stopFlight();
      endMotion();
    }
  };
  frame = requestAnimationFrame(step);
}

export function stopFlight(): void {
  cancelAnimationFrame(frame);
  frame = 0;
  if (viewStore.getState().flight) viewStore.setState({ flight: null });
}

export function prefersLessMotion(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
