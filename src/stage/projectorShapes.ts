// What stands behind the lanes on the wall: figures as high as a lane allows within the step's window; the level of relations
// where the diplomatic lane stands alone.
import { smallestScale } from "../layout/bands";
import { eraSteps, figureHeight, seriesDay, seriesShapes } from "../layout/series";
import type { Core } from "../model/dataset";
import type { LaneShapes } from "./laneShapes";
import type { Staged } from "./projector";
import type { Facts } from "./useFacts";

export function wallShapes(core: Core, { timeline, bounds, view: seen }: Staged, facts: Facts): LaneShapes[] {
  const { geometry } = timeline;
  const scale = smallestScale(facts.band, timeline.bands);
  const alone = geometry.lanes.length === 1;
  return geometry.lanes.map(({ track, backdrop: { base, top } }) => {
    const series = core.series.filter((one) => one.track === track);
    const inView = series.map((one) => ({
      ...one,
      values: one.values.filter(({ year }) => seriesDay(year) >= seen.from - 183 && seriesDay(year) <= seen.to + 183),
    }));
    const height = figureHeight(inView, { base, top }, "linear");
    const window = { from: bounds.from, to: core.span.to };
    const steps = { base, least: 18, step: (base - top) / 8 };
    return {
      track,
      series: seriesShapes(series, base, (value) => Math.max(top, height(value)), facts.from, scale),
      eras: alone && track === "diplomatic" ? eraSteps(core.eras, steps, window, facts.from, scale) : [],
      base,
    };
  });
}
