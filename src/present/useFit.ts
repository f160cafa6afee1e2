// Words too long for their place on the wall are set smaller, as little as needed. The styles multiply by --fit and know what
// is too small to read in a hall; what does not fit even so is marked data-tight, and they cut it.
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

const STEP = 0.05;
const LEAST = 0.55;

/** Give the ref to a box whose height its content does not set. Measures at every render, and when fonts arrive. */
export function useFit(): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (box.current) fit(box.current);
  });
  useEffect(() => {
    const again = () => {
      if (box.current) fit(box.current);
    };
    document.fonts.addEventListener("loadingdone", again);
    return () => document.fonts.removeEventListener("loadingdone", again);
  }, []);
  return box;
}

function fit(box: HTMLElement): void {
  box.removeAttribute("data-tight");
  box.style.removeProperty("--fit");
  const fits = () => box.scrollHeight <= box.clientHeight + 1;
  for (let share = 1 - STEP; !fits(); share -= STEP) {
    if (share < LEAST) {
      box.setAttribute("data-tight", "");
      return;
    }
    box.style.setProperty("--fit", share.toFixed(2));
  }
}
