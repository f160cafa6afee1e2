// Loads what stands for a picture's nodes while its view moves: once the timeline is drawn, because what readers wait for
// comes first. Until then, and where no worker can draw, there is none, and the nodes move themselves.
import { type RefObject, useEffect, useRef } from "react";
import type { Cover } from "./cover";

const LATER = 400;

/** `load` must stay the same. `onReady` may rehearse. */
export function useCover<Input>(
  svg: RefObject<SVGSVGElement | null>,
  load: (svg: SVGSVGElement, onReady: () => void) => Promise<Cover<Input>>,
  onReady: () => void,
): RefObject<Cover<Input> | null> {
  const cover = useRef<Cover<Input> | null>(null);
  const ready = useRef(onReady);
  useEffect(() => {
    ready.current = onReady;
  });
  useEffect(() => {
    let gone = false;
    let timer: ReturnType<typeof setTimeout>;
    const begin = async () => {
      if (!("transferControlToOffscreen" in HTMLCanvasElement.prototype) || typeof Worker === "undefined") return;
      // While something else of the page loads, React may have taken the picture away for a moment.
      if (!svg.current) {
        timer = setTimeout(begin, LATER);
        return;
      }
      const made = await load(svg.current, () => ready.current());
      if (gone) made.end();
      else cover.current = made;
    };
    timer = setTimeout(begin, LATER);
    return () => {
      gone = true;
      clearTimeout(timer);
      cover.current?.end();
      cover.current = null;
    };
  }, [svg, load]);
  return cover;
}
