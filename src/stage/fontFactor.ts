// How much wider the page draws text than the table of advances says: 1 with our font, more with a fallback font or
// with the reader's own letter and word spacing. Layout multiplies all widths by it.
import { useEffect, useState } from "react";
import { tableMeasure } from "../layout/measure";

const PROBE = "Quan hệ Việt Nam – Hoa Kỳ, normal trade relations 1995–2025";
const SIZE = 15;
/** Changes smaller than this are noise of rounding; placing again would only make labels jump. */
const NOISE = 0.02;

export function useFontFactor(): number {
  const [factor, setFactor] = useState(1);
  useEffect(() => {
    let alive = true;
    const probe = () => {
      const next = probeFactor();
      if (alive) setFactor((before) => (Math.abs(next - before) > NOISE ? next : before));
    };
    probe();
    document.fonts?.ready.then(probe);
    document.fonts?.addEventListener?.("loadingdone", probe);
    window.addEventListener("resize", probe);
    return () => {
      alive = false;
      document.fonts?.removeEventListener?.("loadingdone", probe);
      window.removeEventListener("resize", probe);
    };
  }, []);
  return factor;
}

/** Measures one line of text in the page, in the stage's own style. Never less than 1: narrow is safe. */
export function probeFactor(): number {
  const node = document.createElement("span");
  node.className = "font-probe";
  node.textContent = PROBE;
  document.body.append(node);
  const width = node.getBoundingClientRect().width;
  node.remove();
  const expected = tableMeasure()(PROBE, SIZE, 400);
  return width > 0 ? Math.max(1, Math.round((width / expected) * 1000) / 1000) : 1;
}
