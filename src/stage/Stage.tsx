// The live timeline: measures its box, places the chosen events once, draws the window around the view, and hands the
// nodes to the painter. Time runs left to right, or top to bottom on narrow screens.
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { languagesOf } from "../i18n/words";
import { CLOSEST } from "../layout/bands";
import { horizontalLanes, NARROW, verticalColumns } from "../layout/lanes";
import { tableMeasure } from "../layout/measure";
import { placeTimeline } from "../layout/scene";
import type { Core, TimelineEvent } from "../model/dataset";
import type { Track } from "../model/vocabulary";
import { useApp } from "../state/appStore";
import { setBounds } from "../state/viewStore";
import { AXIS, GUTTER } from "./dimensions";
import { useFontFactor } from "./fontFactor";
import { HorizontalStage } from "./HorizontalStage";
import { sceneWords } from "./sceneProps";
import { useSize } from "./useSize";
import { VerticalStage } from "./VerticalStage";

/** Share of the span left free before its first and after its last day. */
const PAD = 0.012;
/** Pixels that a year takes on a phone at first sight. */
const PHONE_YEAR = 72;

export interface StageProps {
  readonly core: Core;
  readonly events: readonly TimelineEvent[];
  readonly tracks: readonly Track[];
  /** Shown instead of the picture when there is nothing to draw. */
  readonly empty: ReactNode;
  readonly gutter: (track: Track) => ReactNode;
}

export function Stage({ core, events, tracks, empty, gutter }: StageProps) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const factor = useFontFactor();
  const lang = useApp((state) => state.lang);
  const leading = languagesOf(lang)[0]!;
  const narrow = size !== null && size.width < NARROW && window.innerWidth < NARROW;
  const length = size ? (narrow ? size.height : size.width - GUTTER) : 0;
  const breadth = size ? (narrow ? size.width : size.height - AXIS) : 0;

  const bounds = useMemo(() => {
    const { from, to } = core.span;
    const pad = (to - from) * PAD;
    return { from: from - pad, to: to + pad, least: length / CLOSEST };
  }, [core, length]);

  const timeline = useMemo(() => {
    if (length <= 0) return null;
    const geometry = narrow ? verticalColumns(tracks, length, breadth) : horizontalLanes(tracks, length, breadth);
    return placeTimeline(events, bounds, geometry, sceneWords(leading), tableMeasure(factor));
  }, [events, tracks, bounds, length, breadth, narrow, leading, factor]);

  useEffect(() => {
    if (length <= 0) return;
    const first = (length / PHONE_YEAR) * 365.25;
    setBounds(
      bounds,
      narrow ? { from: bounds.from, to: bounds.from + Math.min(first, bounds.to - bounds.from) } : bounds,
    );
  }, [bounds, length, narrow]);

  const nothing = tracks.length === 0 || events.length === 0;
  return (
    <div className="stage" ref={frame} data-orientation={narrow ? "vertical" : "horizontal"}>
      {timeline && !nothing && narrow && <VerticalStage timeline={timeline} events={events} />}
      {timeline && !nothing && !narrow && (
        <HorizontalStage timeline={timeline} core={core} events={events} gutter={gutter} />
      )}
      {nothing && <div className="stage-empty">{empty}</div>}
    </div>
  );
}
