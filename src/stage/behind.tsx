// What stands behind and beneath the events: figures, eras, terms of office. Loaded once the events are drawn.
import { useLayoutEffect, useMemo } from "react";
import { Backdrop } from "../draw/Backdrop";
import { Readout } from "../draw/Readout";
import { Terms } from "../draw/Terms";
import { formatFigure } from "../i18n/numbers";
import { languagesOf } from "../i18n/words";
import { smallestScale } from "../layout/bands";
import { TERM_ROWS } from "../layout/lanes";
import type { PlacedTimeline } from "../layout/scene";
import { seriesDay, termBoxes } from "../layout/series";
import { type Core, type Series, textIn } from "../model/dataset";
import type { Language, Track } from "../model/vocabulary";
import { useApp } from "../state/appStore";
import { TERM_ROW } from "./dimensions";
import { laneFigures, laneShapes } from "./laneShapes";
import type { Facts } from "./useFacts";

const READOUT_SIZE = 12.5;
/** As in the style sheet. */
const CAPTION_SIZE = 11.5;
const TERM_SIZE = 11.5;

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
  const { geometry, measure } = timeline;
  const lane = geometry.lanes.find((one) => one.track === track);
  const backdrop = useMemo(() => {
    if (!lane) return null;
    const { series, eras, base } = laneShapes(timeline, core, facts, lane, figures);
    return (
      <Backdrop
        track={track}
        series={series}
        eras={eras}
        origin={facts.from}
        base={base}
        caption={({ era }) => textIn(era.name, language)?.text ?? ""}
        captionWidth={(text) => measure(text, CAPTION_SIZE, 500)}
      />
    );
  }, [timeline, core, facts, lane, measure, track, language, figures]);
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
      widthOf={(text) => measure(text, TERM_SIZE, 400)}
    />
  );
}

function useOwnCommit(onCommit: () => void, ...causes: readonly unknown[]): void {
  useLayoutEffect(onCommit, [onCommit, ...causes]);
}

function readoutRows(series: readonly Series[], year: number, language: Language, height: (value: number) => number) {
  return series.flatMap((one) => {
    const entry = one.values.find((value) => value.year === year);
    if (!entry || entry.value === null) return [];
    const text = `${textIn(one.short, language)?.text ?? one.id}: ${formatFigure(language, one, entry.value)}`;
    return [{ id: one.id, text: entry.period ? `${text} (${entry.period})` : text, y: height(entry.value) }];
  });
}
