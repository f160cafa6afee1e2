// What a pointer means: the label or mark it is on, or the nearest mark within a finger's reach.
import type { PlacedCluster, Scene } from "../layout/scene";
import { scaleOf, type View } from "../layout/view";

export type Picked = { readonly event: string } | { readonly cluster: PlacedCluster } | null;

/** `x`, `y` in the stage's pixels; `reach` in pixels. Labels and clusters are hit exactly, marks by nearness. */
export function pick(target: Element, scene: Scene, view: View, x: number, y: number, reach: number): Picked {
  const label = target.closest<SVGElement>("[data-open]");
  if (label && target.closest("[data-label-for]")) return { event: label.dataset.open ?? "" };
  const cell = target.closest<SVGElement>("[data-cluster]")?.dataset.cluster;
  const cluster = scene.lanes.flatMap((lane) => lane.clusters).find((one) => `${one.lane}:${one.cell}` === cell);
  if (cluster) return { cluster };
  const mark = target.closest<SVGElement>("[data-event-id]");
  if (mark) return { event: mark.dataset.eventId ?? "" };
  return nearestMark(scene, view, x, y, reach);
}

function nearestMark(scene: Scene, view: View, x: number, y: number, reach: number): Picked {
  const vertical = scene.geometry.orientation === "vertical";
  const scale = scaleOf(view, scene.geometry.length);
  const [along, across] = vertical ? [y, x] : [x, y];
  let best: Picked = null;
  let least = reach;
  for (const { event, at } of scene.lanes.flatMap((lane) => lane.marks)) {
    const from = (event.anchor - view.from) * scale;
    const to = event.span ? (event.to - view.from) * scale : from;
    const distance = Math.hypot(Math.max(from - along, 0, along - to), at - across);
    if (distance < least) {
      least = distance;
      best = { event: event.id };
    }
  }
  return best;
}
