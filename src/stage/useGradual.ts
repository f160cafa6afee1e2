// Shows a new window's scene over a few frames instead of in one. The first drawing, and a new placing, come whole.
import { useEffect, useState } from "react";
import { towards } from "../layout/gradual";
import type { Scene } from "../layout/scene";

/** New nodes that a frame can take at a quarter of a laptop's speed. */
const NODES_A_FRAME = 40;

export function useGradual(target: Scene): Scene {
  const [state, setState] = useState({ shown: target, target });
  let { shown } = state;
  if (state.target !== target) {
    shown = towards(state.shown, target, NODES_A_FRAME);
    setState({ shown, target });
  }
  useEffect(() => {
    if (shown === target) return;
    const frame = requestAnimationFrame(() =>
      setState((now) => (now.target === target ? { shown: towards(now.shown, target, NODES_A_FRAME), target } : now)),
    );
    return () => cancelAnimationFrame(frame);
  }, [shown, target]);
  return shown;
}
