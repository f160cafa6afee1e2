// Puts the nodes of a wide picture where the view has them, once a frame and after each commit; while the view moves, has a canvas
// stand for them where there is one.
import { type RefObject, useCallback, useLayoutEffect, useRef } from "react";
import { smallestScale } from "../layout/bands";
import type { PlacedTimeline, Scene } from "../layout/scene";
import type { View } from "../layout/view";
import { viewStore } from "../state/viewStore";
import type { Cover } from "./cover";
import { eachFrame } from "./eachFrame";
import { Painter } from "./painter";
import { type Facts, factsOf } from "./useFacts";

export interface Painting<Input> {
  readonly timeline: PlacedTimeline;
  readonly facts: Facts;
  /** What there are nodes of, and what there will be. */
  readonly scene: Scene;
  readonly whole: Scene;
  /** What the canvas is told; null where there is none. */
  readonly input: Input | null;
  readonly cover: RefObject<Cover<Input> | null>;
  /** A window to stand still at; null follows the store. */
  readonly still: View | null;
}

/** Returns what parts call that commit by themselves: their nodes have no place yet. */
export function usePainting<Input>(
  svg: RefObject<SVGSVGElement | null>,
  group: RefObject<SVGGElement | null>,
  { timeline, facts, scene, whole, input, cover, still }: Painting<Input>,
): () => void {
  const painter = useRef<Painter | null>(null);
  const { length } = timeline.geometry;
  const paint = useCallback(() => {
    const { moving, ...state } = viewStore.getState();
    const view = still ?? state.view;
    const behindhand = scene !== whole || factsOf(view, timeline, facts) !== facts;
    const covered = Boolean(input && cover.current?.ready && moving);
    setBusy(svg.current, covered || behindhand);
    if (input && (covered || (cover.current?.on && behindhand))) cover.current?.show(input, view);
    else {
      painter.current?.paint({
        view,
        length,
        vertical: false,
        origin: facts.from,
        sceneScale: smallestScale(facts.band, timeline.bands),
      });
      cover.current?.hide();
    }
  }, [svg, cover, input, scene, whole, timeline, length, facts, still]);

  const latest = useRef(paint);
  const settle = useCallback(() => {
    if (!group.current) return;
    painter.current ??= new Painter(group.current);
    painter.current.collect();
    latest.current();
  }, [group]);
  useLayoutEffect(() => {
    latest.current = paint;
    settle();
  });
  useLayoutEffect(() => {
    if (still) return;
    const painting = eachFrame(paint);
    const unsubscribe = viewStore.subscribe(painting.run);
    return () => {
      unsubscribe();
      painting.stop();
    };
  }, [paint, still]);
  return settle;
}

/** Whether its nodes are those of the view, for those who read them. */
function setBusy(svg: SVGSVGElement | null, busy: boolean): void {
  if (!svg || svg.hasAttribute("aria-busy") === busy) return;
  if (busy) svg.setAttribute("aria-busy", "true");
  else svg.removeAttribute("aria-busy");
}
