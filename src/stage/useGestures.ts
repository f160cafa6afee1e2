// Wheel, drag and pinch on the wide stage, loaded after the first picture: D3's gestures are a tenth of what it takes to draw one.
import { type RefObject, useEffect, useState } from "react";
import type { StageGeometry } from "../layout/lanes";

const HINT_TIME = 1800;

/** `hint`: somebody wheeled without the key that zooms, a moment ago. `moving`: the picture is held. */
export function useGestures(
  svg: RefObject<SVGSVGElement | null>,
  { length, breadth }: StageGeometry,
): { readonly hint: boolean; readonly moving: boolean } {
  const [hint, setHint] = useState(false);
  const [moving, setMoving] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let detach: (() => void) | null = null;
    let gone = false;
    import("./zoomInput").then(({ attachZoom }) => {
      if (gone) return;
      detach = attachZoom(svg.current!, {
        length: () => length,
        height: () => breadth,
        onPlainWheel: () => {
          setHint(true);
          clearTimeout(timer);
          timer = setTimeout(() => setHint(false), HINT_TIME);
        },
        onGesture: setMoving,
      });
    });
    return () => {
      gone = true;
      clearTimeout(timer);
      detach?.();
    };
  }, [svg, length, breadth]);
  return { hint, moving };
}
