// The current view as a picture of a given size: places the chosen events anew for that size and gathers what is written on
// it. The same value draws the preview, the file and the sheet.
import { LEGEND_INDENT, type PictureProps } from "../draw/Picture";
import type { Tones } from "../draw/tones";
import { formatDate, formatTick } from "../i18n/dates";
import { labelOf } from "../i18n/describe";
import { formatFigure } from "../i18n/numbers";
import { sayTakeaway } from "../i18n/takeawayWords";
import { formatTheme } from "../i18n/themes";
import { say } from "../i18n/words";
import { bandOf } from "../layout/bands";
import { CAPTION_STRIP } from "../layout/lanes";
import { tableMeasure, wrap } from "../layout/measure";
import { pictureFrame } from "../layout/pictureFrame";
import { placeTimeline, sceneOf } from "../layout/scene";
import { eraSteps, figureHeight, seriesShapes } from "../layout/series";
import { scaleOf, type View } from "../layout/view";
import { type Core, type TimelineEvent, textIn } from "../model/dataset";
import { civilOf, readEdtf } from "../model/day";
import type { Filters } from "../model/filters";
import { type Language, TRACKS } from "../model/vocabulary";

export interface PictureOrder {
  readonly core: Core;
  /** The chosen events. */
  readonly events: readonly TimelineEvent[];
  readonly filters: Pick<Filters, "tracks" | "themes">;
  readonly view: View;
  readonly language: Language;
  readonly tones: Tones;
  readonly size: { readonly width: number; readonly height: number; readonly margin: number };
  /** Of the view, then of the page: the first that fits the width is written. None where others could visit none. */
  readonly addresses: readonly string[];
}

/** Share of a lane's height that figures may rise to behind the events. */
const BACKDROP_SHARE = 0.5;
/** Share of the span left free before its first and after its last day, as on the page. */
const PAD = 0.012;
const FOOT_SIZE = 11.5;
const measure = tableMeasure();

/** `id` tells one picture on a page from another. */
export function pictureOf(id: string, order: PictureOrder): PictureProps {
  const { core, events, filters, language, tones, size } = order;
  const foot = footOf(order);
  const frame = pictureFrame(filters.tracks, size, foot.length);
  const { geometry } = frame;
  const pad = (core.span.to - core.span.from) * PAD;
  const bounds = { from: core.span.from - pad, to: core.span.to + pad };
  const view = { from: Math.max(order.view.from, bounds.from), to: Math.min(order.view.to, bounds.to) };
  const words = { labelOf: (event: TimelineEvent) => labelOf(language, event), dateOf: () => "" };
  const timeline = placeTimeline(events, bounds, geometry, words, measure);
  const scene = sceneOf(timeline, bandOf(scaleOf(view, geometry.length), timeline.bands), view.from, view.to);
  const title = textIn(core.title, language)?.text ?? core.id;
  const subtitle = subtitleOf(order, view);
  return {
    id,
    frame,
    scene,
    view,
    tones,
    language,
    name: `${title}. ${subtitle}`,
    title,
    subtitle,
    foot,
    lanes: geometry.lanes.map(({ track, size: tall, backdrop: { base } }) => {
      const series = core.series.filter((one) => one.track === track);
      const height = figureHeight(series, { base, top: base - tall * BACKDROP_SHARE }, "linear");
      const steps = { base, least: CAPTION_STRIP, step: tall / 14 };
      const reach = { from: bounds.from, to: core.span.to };
      return {
        track,
        name: say(language, `track.${track}`),
        legends: series.map((one) => legendOf(one, language, frame.gutter - LEGEND_INDENT - 10)),
        series: seriesShapes(series, base, height, scene.from, scene.scale),
        eras: (track === "diplomatic" ? eraSteps(core.eras, steps, reach, scene.from, scene.scale) : []).map(
          (shape) => {
            const caption = textIn(shape.era.name, language)?.text ?? "";
            return { ...shape, caption, captionWidth: measure(caption, 11.5, 500) };
          },
        ),
      };
    }),
    tickText: ({ day, kind }) => formatTick(language, day, kind),
    langOf: (event) => (textIn(event.label, language) ?? textIn(event.title, language))?.lang ?? language,
  };
}

/** "325 events, 1995–2025: Trade; Tariffs and trade remedies". */
function subtitleOf({ core, events, filters, language }: PictureOrder, view: View): string {
  const inView = events.filter((event) => event.to > view.from && event.from < view.to);
  const from = civilOf(Math.max(view.from, core.span.from)).year;
  const to = civilOf(Math.min(view.to, core.span.to) - 1).year;
  const about = [
    ...(filters.tracks.length === TRACKS.length ? [] : filters.tracks.map((track) => say(language, `track.${track}`))),
    ...filters.themes.map((theme) => formatTheme(language, theme)),
  ];
  const years = from === to ? String(from) : `${from}–${to}`;
  const what = `${say(language, "eventCount", { n: inView.length })}, ${years}`;
  return about.length ? `${what}: ${about.join("; ")}` : what;
}

function footOf({ core, language, addresses, size }: PictureOrder): string[] {
  const made = readEdtf(core.date);
  const source = sayTakeaway(language, "sourceLine", {
    title: textIn(core.title, language)?.text ?? core.id,
    version: core.version,
    date: made ? formatDate(language, made) : core.date,
  });
  const address = addresses.find((one) => measure(one, FOOT_SIZE, 400) <= size.width - 2 * size.margin);
  return address ? [source, address] : [source];
}

/** The name, wrapped, and its last figure on a line of its own. */
function legendOf(series: Core["series"][number], language: Language, width: number): string[] {
  const last = series.values.findLast(({ value }) => value !== null);
  const name = wrap(textIn(series.short, language)?.text ?? series.id, width, 2, 11, 400, measure);
  return last?.value ? [...name, `${formatFigure(language, series, last.value)} (${last.year})`] : name;
}
