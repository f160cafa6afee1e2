// Shows a new window's scene over a few frames instead of in one. The first drawing, and a new placing, come whole.
import { type RefObject, useEffect, useState } from "react";
import { towards } from "../layout/gradual";
import type { Scene } from "../layout/scene";
import { viewStore } from "../state/viewStore";

/** New nodes that a frame can take at a quarter of a laptop's speed. */
const NODES_A_FRAME = 40;

/** Under a cover nodes come only while the view stands still, and then nothing comes whole: nobody sees it come. */
export function useGradual(
  target: Scene,
  cover: RefObject<{ readonly ready: boolean; readonly on: boolean } | null> | null = null,
): Scene {
  const [state, setState] = useState({ shown: target, target });
  let { shown } = state;
  if (state.target !== target) {
    shown = towards(state.shown, target, NODES_A_FRAME, cover?.current?.on);
    setState({ shown, target });
  }
  useEffect(() => {
    if (shown === target) return;
    let frame = 0;
    const step = () => {
      if (cover?.current?.ready && viewStore.getState().moving) frame = requestAnimationFrame(step);
      else {
        setState((now) =>
          now.target === target
            ? { shown: towards(now.shown, target, NODES_A_FRAME, cover?.current?.on), target }
            : now,
        );
      }
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [shown, target, cover]);
  return shown;
}
