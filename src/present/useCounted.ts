// A share 0…1 that runs up when its key appears or changes: for figures. With reduced motion it is 1 at once.
import { useEffect, useState } from "react";
import { ease } from "./counting";

export function useCounted(key: string, milliseconds: number): number {
  const [{ of, share }, setState] = useState(() => ({ of: key, share: standsStill() ? 1 : 0 }));
  useEffect(() => {
    if (standsStill()) {
      setState({ of: key, share: 1 });
      return;
    }
    const began = performance.now();
    let frame = requestAnimationFrame(function step(now) {
      const passed = Math.min(1, Math.max(0, (now - began) / milliseconds));
      setState({ of: key, share: ease(passed) });
      frame = passed < 1 ? requestAnimationFrame(step) : 0;
    });
    return () => cancelAnimationFrame(frame);
  }, [key, milliseconds]);
  return of === key ? share : standsStill() ? 1 : 0;
}

function standsStill(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches || document.hidden;
}
