// Pointer and keys on the stage, the same for both directions of time: hover, open, walk, zoom.
import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef } from "react";
import { bandOf, smallestScale } from "../layout/bands";
import { type Direction, neighbourOf } from "../layout/neighbours";
import { clusterEvents, indexOf, type PlacedCluster, type PlacedTimeline, type Scene } from "../layout/scene";
import { fit, intoView, pan, scaleOf, type View, zoomBy } from "../layout/view";
import { membersOf } from "../layout/window";
import type { TimelineEvent } from "../model/dataset";
import { findEvent } from "../model/eventList";
import { focusEvent, hoverEvent, selectEvent, useApp } from "../state/appStore";
import { intentOf } from "../state/keys";
import { viewStore } from "../state/viewStore";
import { flyTo, stopFlight } from "./flights";
import { type Picked, pick } from "./pick";

const HOVER_REACH = 14;
const TAP_REACH = 24;
const STEP = 0.25;
const WALKS: readonly Direction[] = ["earlier", "later", "trackAbove", "trackBelow", "first", "last"];

export interface StageEvents {
  readonly onPointerMove: (event: PointerEvent<Element>) => void;
  readonly onPointerLeave: () => void;
  readonly onClick: (event: React.MouseEvent<Element>) => void;
  readonly onKeyDown: (event: KeyboardEvent<Element>) => void;
  readonly onFocus: (event: React.FocusEvent<Element>) => void;
  readonly onBlur: () => void;
}

/** `onList` is asked to list the events of a cluster that no zoom separates, at a point of the stage. */
export function useStageEvents(
  root: React.RefObject<Element | null>,
  timeline: PlacedTimeline,
  scene: Scene,
  onList: (events: readonly TimelineEvent[], at: { x: number; y: number }) => void,
): StageEvents {
  const walking = useRef(false);
  const focused = useApp((state) => state.focused);

  // The mark of the event walked to may exist only after this commit.
  useEffect(() => {
    if (!walking.current || focused === null) return;
    walking.current = false;
    root.current
      ?.querySelector<SVGGElement>(`[data-event-id="${CSS.escape(focused)}"]`)
      ?.focus({ preventScroll: true });
  }, [focused, root]);

  return useMemo(() => {
    const pointAt = (event: { clientX: number; clientY: number }) => {
      const box = root.current!.getBoundingClientRect();
      return { x: event.clientX - box.left, y: event.clientY - box.top };
    };
    const pickAt = (event: { clientX: number; clientY: number; target: EventTarget }, reach: number): Picked => {
      const { x, y } = pointAt(event);
      return pick(event.target as Element, scene, viewStore.getState().view, x, y, reach);
    };
    const openCluster = (cluster: PlacedCluster, at: { x: number; y: number }) => {
      const target = separatingView(timeline, scene.band, cluster);
      if (target) flyTo(target);
      else onList(clusterEvents(timeline, scene.band, cluster), at);
    };
    const open = (picked: Picked, at: { x: number; y: number }) => {
      if (!picked) return;
      if ("event" in picked) selectEvent(picked.event);
      else openCluster(picked.cluster, at);
    };
    return {
      onPointerMove: (event) => {
        if (event.pointerType === "touch" || event.buttons !== 0) return;
        const picked = pickAt(event, HOVER_REACH);
        hoverEvent(picked && "event" in picked ? picked.event : null);
      },
      onPointerLeave: () => hoverEvent(null),
      onClick: (event) => open(pickAt(event, TAP_REACH), pointAt(event)),
      onFocus: (event) => {
        const id = (event.target as SVGElement).dataset?.eventId;
        if (id) focusEvent(id);
      },
      onBlur: () => {
        if (!walking.current) focusEvent(null);
      },
      onKeyDown: (event) => {
        const { singleKeys } = useApp.getState();
        const intent = intentOf(event.nativeEvent, "timeline", singleKeys);
        if (!intent || intent === "tab") return;
        const target = event.target as SVGElement;
        const id = target.dataset?.eventId;
        const current = findEvent(timeline.events, id ?? null);
        const { view, bounds } = viewStore.getState();
        const middle = current ? current.anchor : (view.from + view.to) / 2;
        stopFlight();
        if (intent === "open") {
          if (current) selectEvent(current.id);
          else if (target.dataset?.cluster) {
            const cluster = scene.lanes
              .flatMap((lane) => lane.clusters)
              .find((one) => `${one.lane}:${one.cell}` === target.dataset.cluster);
            if (cluster) openCluster(cluster, { x: 40, y: 40 });
          } else return;
        } else if (intent === "zoomIn" || intent === "zoomOut") {
          flyTo(zoomBy(view, intent === "zoomIn" ? 2 : 0.5, middle, bounds));
        } else if (intent === "fit") flyTo(fit(bounds));
        else if (intent === "panEarlier" || intent === "panLater") {
          flyTo(pan(view, (view.to - view.from) * (intent === "panLater" ? STEP : -STEP), bounds));
        } else if (isWalk(intent) && current) {
          const next = neighbourOf(timeline.events, current, intent);
          if (next.id !== current.id) {
            walking.current = true;
            focusEvent(next.id);
            flyTo(intoView(view, { from: next.anchor, to: next.anchor + 1 }, 0.12, bounds));
          }
        } else return;
        event.preventDefault();
      },
    };
  }, [root, timeline, scene, onList]);
}

/** Shows an event: the smallest move that brings its mark into view; close enough to be told apart. */
export function showEvent(timeline: PlacedTimeline, event: TimelineEvent): void {
  const { view, bounds } = viewStore.getState();
  const index = indexOf(timeline, event);
  const needed = index < 0 ? 0 : Math.min(timeline.placement.markBand[index]!, timeline.bands.count - 1);
  const band = bandOf(scaleOf(view, timeline.geometry.length), timeline.bands);
  const near = band < needed ? zoomTo(timeline, needed, event.anchor) : view;
  flyTo(intoView(near, { from: event.anchor, to: event.anchor + 1 }, 0.1, bounds));
}

/** The view that tells a cluster's events apart as far as the next band that can; null if no zoom does. */
function separatingView(timeline: PlacedTimeline, band: number, cluster: PlacedCluster): View | null {
  let next = timeline.bands.count;
  for (const member of membersOf(timeline.index, band, cluster)) {
    const own = timeline.placement.markBand[member]!;
    if (own > band && own < next) next = own;
  }
  return next < timeline.bands.count ? zoomTo(timeline, next, (cluster.from + cluster.to) / 2) : null;
}

function zoomTo(timeline: PlacedTimeline, band: number, day: number): View {
  const days = timeline.geometry.length / (smallestScale(band, timeline.bands) * 1.05);
  return { from: day - days / 2, to: day + days / 2 };
}

function isWalk(intent: string): intent is Direction {
  return (WALKS as readonly string[]).includes(intent);
}
