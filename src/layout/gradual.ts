// From one window's scene to the next in steps: what is no longer in it goes at once, what is new comes a few dozen nodes
// at a time, so that no single frame pays for a whole band.
import type { PlacedCluster, Scene } from "./scene";

/** Roughly how many nodes one of each costs. */
const MARK = 1;
const LABEL = 5;
const CLUSTER = 3;
const TICK = 4;

/**
 * The scene to draw now: `target`, without what `shown` does not have yet beyond `most` nodes. Labels come first, since they
 * are read; then marks, most significant first; counts and ticks last. It is `target` itself once everything is in, and at once
 * after a jump to another time, where there is nothing to go on from, unless that is `unseen`.
 */
export function towards(shown: Scene, target: Scene, most: number, unseen = false): Scene {
  if (shown === target || shown.geometry !== target.geometry) return target;
  if (!unseen && (target.to <= shown.from || shown.to <= target.from)) return target;
  let left = most;
  const admit = (cost: number): boolean => {
    if (left <= 0) return false;
    left -= cost;
    return true;
  };
  const labels = new Set(shown.labels.map((label) => label.event.id));
  const marks = new Set(shown.lanes.flatMap((lane) => lane.marks.map((mark) => mark.event.id)));
  const clusters = new Set(shown.lanes.flatMap((lane) => lane.clusters.map((cluster) => cellOf(shown, cluster))));
  const ticks = new Set(shown.ticks.map((tick) => tick.day));
  for (const { event } of target.labels) if (!labels.has(event.id) && admit(LABEL)) labels.add(event.id);
  const fresh = target.lanes.flatMap((lane) => lane.marks.filter((mark) => !marks.has(mark.event.id)));
  fresh.sort((a, b) => b.event.significance - a.event.significance);
  for (const { event } of fresh) if (admit(MARK)) marks.add(event.id);
  for (const lane of target.lanes) {
    for (const cluster of lane.clusters) {
      const cell = cellOf(target, cluster);
      if (!clusters.has(cell) && admit(CLUSTER)) clusters.add(cell);
    }
  }
  for (const { day } of target.ticks) if (!ticks.has(day) && admit(TICK)) ticks.add(day);
  if (left > 0) return target;
  return {
    ...target,
    lanes: target.lanes.map((lane) => ({
      ...lane,
      marks: lane.marks.filter((mark) => marks.has(mark.event.id)),
      clusters: lane.clusters.filter((cluster) => clusters.has(cellOf(target, cluster))),
    })),
    labels: target.labels.filter((label) => labels.has(label.event.id)),
    ticks: target.ticks.filter((tick) => ticks.has(tick.day)),
  };
}

/** Cells of two bands are never the same. */
function cellOf({ band }: Scene, { lane, cell }: PlacedCluster): string {
  return `${band}:${lane}:${cell}`;
}
