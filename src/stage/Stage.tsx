// The live timeline: measures its box, places the chosen events once, draws the window around the view, and hands the
// nodes to the painter. Time runs left to right, or top to bottom on narrow screens.
import { lazy, type ReactNode, Suspense, useLayoutEffect, useMemo, useRef, useState } from "react";
import { languagesOf } from "../i18n/words";
import { bandOf, bandsFor, CLOSEST, smallestScale } from "../layout/bands";
import { horizontalLanes, NARROW, TERM_ROWS, verticalColumns } from "../layout/lanes";
import type { View } from "../layout/view";
import type { Core, TimelineEvent } from "../model/dataset";
import type { Track } from "../model/vocabulary";
import { useApp } from "../state/appStore";
import { setBounds } from "../state/viewStore";
import { AXIS, GUTTER, SCRUBBER, TERM_ROW, TERMS_GAP } from "./dimensions";
import { useFontFactor } from "./fontFactor";
import { HorizontalStage } from "./HorizontalStage";
import { usePlaced } from "./usePlaced";
import { useSize } from "./useSize";
import { VerticalStage } from "./VerticalStage";

const Placing = lazy(() => import("./Placing").then((module) => ({ default: module.Placing })));

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
  const breadth = size ? (narrow ? size.width - SCRUBBER : size.height - AXIS) : 0;

  const strip = useApp((state) => state.terms) ? TERM_ROWS.length * TERM_ROW + TERMS_GAP : 0;

  const bounds = useMemo(() => {
    const { from, to } = core.span;
    const pad = (to - from) * PAD;
    return { from: from - pad, to: to + pad, least: length / CLOSEST };
  }, [core, length]);

  const geometry = useMemo(() => {
    if (length <= 0) return null;
    return narrow ? verticalColumns(tracks, length, breadth) : horizontalLanes(tracks, length, breadth, strip);
  }, [tracks, length, breadth, narrow, strip]);
  const { timeline, share } = usePlaced(events, bounds, geometry, leading, factor);

  // The picture is made once the view has its bounds: made before, it would be of nothing, and made twice.
  const [begun, setBegun] = useState(false);
  useLayoutEffect(() => {
    if (length <= 0) return;
    setBounds(bounds, narrow ? phoneHome(bounds, length) : bounds);
    setBegun(true);
  }, [bounds, length, narrow]);

  const nothing = tracks.length === 0 || events.length === 0;
  return (
    <div className="stage" ref={frame} data-orientation={narrow ? "vertical" : "horizontal"}>
      {begun && timeline && !nothing && narrow && <VerticalStage timeline={timeline} core={core} events={events} />}
      {begun && timeline && !nothing && !narrow && (
        <HorizontalStage timeline={timeline} core={core} events={events} gutter={gutter} />
      )}
      {share !== null && (
        <Suspense>
          <Placing language={leading} count={events.length} share={share} />
        </Suspense>
      )}
      {nothing && <div className="stage-empty">{empty}</div>}
    </div>
  );
}

/** The first years, at the band nearest to PHONE_YEAR: at a band's own smallest scale its labels stand closest. */
function phoneHome(bounds: View, length: number): View {
  const bands = bandsFor(length, bounds.to - bounds.from);
  const band = bandOf((PHONE_YEAR / 365.25) * Math.SQRT2, bands);
  return { from: bounds.from, to: bounds.from + length / smallestScale(band, bands) };
}
