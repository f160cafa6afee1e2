// What stands behind and beneath the events: figures, eras, terms of office. Loaded once the events are drawn.
import { useLayoutEffect, useMemo } from "react";
import { Backdrop } from "../draw/Backdrop";
import { Readout } from "../draw/Readout";
import { Terms } from "../draw/Terms";
import { formatFigure } from "../i18n/numbers";
import { languagesOf } from "../i18n/words";
import { smallestScale } from "../layout/bands";
import { CAPTION_STRIP, type LaneGeometry, TERM_ROWS } from "../layout/lanes";
import type { PlacedTimeline } from "../layout/scene";
import { eraSteps, type FigureScale, figureHeight, seriesDay, seriesShapes, termBoxes } from "../layout/series";
import { type Core, type Series, textIn } from "../model/dataset";
import type { Language, Track } from "../model/vocabulary";
import { useApp } from "../state/appStore";
import { TERM_ROW } from "./dimensions";
import type { Facts } from "./useFacts";

/** Share of a lane's height that figures may rise to behind the events. */
const BACKDROP_SHARE = 0.5;
const READOUT_SIZE = 12.5;

export interface BehindProps {
  readonly timeline: PlacedTimeline;
  readonly core: Core;
  readonly facts: Facts;
  /** Hears that nodes came or changed by themselves, not with the stage's own commit: they have no place yet. */
  readonly onCommit: () => void;
}

/** Figures and eras behind one lane. Made anew when the band or the window changes, not while the view moves. */
export function LaneBackdrop({ timeline, core, facts, track, onCommit }: BehindProps & { readonly track: Track }) {
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const figures = useApp((state) => state.figures);
  const { geometry, bands, bounds, measure } = timeline;
  const lane = geometry.lanes.find((one) => one.track === track);
  const backdrop = useMemo(() => {
    if (!lane) return null;
    const scale = smallestScale(facts.band, bands);
    const window = { from: bounds.from, to: core.span.to };
    const { base } = lane.backdrop;
    const { series, height } = laneFigures(core, lane, figures);
    const steps = { base, least: CAPTION_STRIP, step: lane.size / 14 };
    return (
      <Backdrop
        track={track}
        series={seriesShapes(series, base, height, facts.from, scale)}
        eras={track === "diplomatic" ? eraSteps(core.eras, steps, window, facts.from, scale) : []}
        origin={facts.from}
        base={base}
        caption={({ era }) => textIn(era.name, language)?.text ?? ""}
        captionWidth={(text) => measure(text, 11.5, 500)}
      />
    );
  }, [lane, core, facts.band, facts.from, bands, bounds, measure, track, language, figures]);
  useOwnCommit(onCommit, figures, language);
  return backdrop;
}

/** The figures of the year asked for, to be drawn above everything. */
export function LaneReadout({ timeline: { geometry, measure }, core, onCommit }: BehindProps) {
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const figures = useApp((state) => state.figures);
  const readout = useApp((state) => state.readout);
  useOwnCommit(onCommit, figures, language, readout);
  const lane = geometry.lanes.find(({ track }) => track === readout?.track);
  if (!readout || !lane) return null;
  const { series, height } = laneFigures(core, lane, figures);
  const rows = readoutRows(series, readout.year, language, height);
  if (rows.length === 0) return null;
  return (
    <Readout
      day={seriesDay(readout.year)}
      track={lane.track}
      title={String(readout.year)}
      rows={rows}
      top={lane.start + 4}
      base={lane.backdrop.base}
      width={Math.max(...rows.map(({ text }) => measure(text, READOUT_SIZE, 400)))}
    />
  );
}

/** The strip of terms of office at the foot of the stage. */
export function TermStrip({ timeline, core, facts, onCommit }: BehindProps) {
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const { geometry, bands, bounds, measure } = timeline;
  const terms = useMemo(
    () => termBoxes(core.eras, { from: bounds.from, to: core.span.to }, facts.from, smallestScale(facts.band, bands)),
    [core, bounds, bands, facts.from, facts.band],
  );
  useOwnCommit(onCommit, language);
  return (
    <Terms
      terms={terms}
      origin={facts.from}
      top={geometry.breadth - TERM_ROWS.length * TERM_ROW}
      rowHeight={TERM_ROW}
      nameOf={({ era }) => textIn(era.name, language)?.text ?? ""}
      widthOf={(text) => measure(text, 11.5, 400)}
    />
  );
}

function useOwnCommit(onCommit: () => void, ...causes: readonly unknown[]): void {
  useLayoutEffect(onCommit, [onCommit, ...causes]);
}

function laneFigures(core: Core, { track, size, backdrop }: LaneGeometry, figures: FigureScale) {
  const series = core.series.filter((one) => one.track === track);
  return {
    series,
    height: figureHeight(series, { base: backdrop.base, top: backdrop.base - size * BACKDROP_SHARE }, figures),
  };
}

function readoutRows(series: readonly Series[], year: number, language: Language, height: (value: number) => number) {
  return series.flatMap((one) => {
    const entry = one.values.find((value) => value.year === year);
    if (!entry || entry.value === null) return [];
    const text = `${textIn(one.short, language)?.text ?? one.id}: ${formatFigure(language, one, entry.value)}`;
    return [{ id: one.id, text: entry.period ? `${text} (${entry.period})` : text, y: height(entry.value) }];
  });
}
