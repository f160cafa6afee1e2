// What stands behind a lane's events, as shapes: for the nodes at rest, and for the canvas while the view moves.
import { smallestScale } from "../layout/bands";
import { CAPTION_STRIP, type LaneGeometry } from "../layout/lanes";
import type { PlacedTimeline } from "../layout/scene";
import {
  type EraShape,
  eraSteps,
  type FigureScale,
  figureHeight,
  type SeriesShape,
  seriesShapes,
} from "../layout/series";
import type { Core, Series } from "../model/dataset";
import type { Track } from "../model/vocabulary";
import type { Facts } from "./useFacts";

export interface LaneShapes {
  readonly track: Track;
  readonly series: readonly SeriesShape[];
  readonly eras: readonly EraShape[];
  /** The foot of the lane's figures, pixels. */
  readonly base: number;
}

/** Share of a lane's height that figures may rise to behind the events. */
const BACKDROP_SHARE = 0.5;

/** The shapes of a lane at a window's start and its band's scale. */
export function laneShapes(
  { bands, bounds }: PlacedTimeline,
  core: Core,
  facts: Facts,
  lane: LaneGeometry,
  figures: FigureScale,
): LaneShapes {
  const scale = smallestScale(facts.band, bands);
  const window = { from: bounds.from, to: core.span.to };
  const { base } = lane.backdrop;
  const { series, height } = laneFigures(core, lane, figures);
  const steps = { base, least: CAPTION_STRIP, step: lane.size / 14 };
  return {
    track: lane.track,
    series: seriesShapes(series, base, height, facts.from, scale),
    eras: lane.track === "diplomatic" ? eraSteps(core.eras, steps, window, facts.from, scale) : [],
    base,
  };
}

/** A lane's series, and how high their figures stand. */
export function laneFigures(
  core: Core,
  { track, size, backdrop }: LaneGeometry,
  figures: FigureScale,
): { readonly series: readonly Series[]; readonly height: (value: number) => number } {
  const series = core.series.filter((one) => one.track === track);
  return {
    series,
    height: figureHeight(series, { base: backdrop.base, top: backdrop.base - size * BACKDROP_SHARE }, figures),
  };
}
