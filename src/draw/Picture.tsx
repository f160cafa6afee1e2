// A view of the timeline as one SVG that needs nothing around it: literal tones, every mark in its place, a title above and
// the source below. What is saved as a picture and what is printed. Stateless: text and shapes come ready.

import { LABEL_LEAD, type PlacedLabel } from "../layout/labels";
import type { PictureFrame } from "../layout/pictureFrame";
import type { PlacedMark, Scene } from "../layout/scene";
import type { EraShape, SeriesShape } from "../layout/series";
import { scaleOf, type View } from "../layout/view";
import type { TimelineEvent } from "../model/dataset";
import type { Track } from "../model/vocabulary";
import { markRadius, shapePath } from "./markShape";
import type { Tones } from "./tones";

export interface PictureLane {
  readonly track: Track;
  readonly name: string;
  /** At the lane's foot, for each of its series: what the area counts, in lines. */
  readonly legends: readonly (readonly string[])[];
  readonly series: readonly SeriesShape[];
  readonly eras: readonly (EraShape & { readonly caption: string; readonly captionWidth: number })[];
}

export interface PictureProps {
  /** Apart from those of other pictures on the same page. */
  readonly id: string;
  readonly frame: PictureFrame;
  readonly scene: Scene;
  readonly view: View;
  readonly tones: Tones;
  readonly language: string;
  /** What a screen reader says of the whole. */
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  /** Under the picture: where it comes from, and the address. */
  readonly foot: readonly string[];
  readonly lanes: readonly PictureLane[];
  readonly tickText: (tick: Scene["ticks"][number]) => string;
  readonly langOf: (event: TimelineEvent) => string;
}

export const LEGEND_INDENT = 18;
const LEGEND_LINE = 14.5;
export const PICTURE_FONT = "'Be Vietnam Pro', 'Segoe UI', Roboto, sans-serif";

export function Picture(props: PictureProps) {
  const { id, frame, scene, tones, language, name, title, subtitle, foot } = props;
  const { width, height, left, top, geometry } = frame;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="picture"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={name}
      lang={language}
      fontFamily={PICTURE_FONT}
    >
      <rect width={width} height={height} fill={tones.paper} />
      <text x={frame.margin} y={frame.margin + 20} fontSize={22} fontWeight={600} fill={tones.ink}>
        {title}
      </text>
      <text x={frame.margin} y={frame.margin + 42} fontSize={13} fill={tones.muted}>
        {subtitle}
      </text>
      <clipPath id={id}>
        <rect width={geometry.length} height={geometry.breadth} />
      </clipPath>
      <g transform={`translate(${left},${top})`}>
        {geometry.lanes.map(({ track, start, size }) => (
          <rect
            key={track}
            y={start}
            width={geometry.length}
            height={size}
            rx={10}
            fill={tones.panel}
            stroke={tones.hairline}
          />
        ))}
        <Ticks {...props} />
        <g clipPath={`url(#${id})`}>
          {props.lanes.map((lane) => (
            <Backdrop key={lane.track} lane={lane} {...props} />
          ))}
        </g>
        {scene.labels.map((label) => (
          <Label key={label.event.id} label={label} {...props} />
        ))}
        <g clipPath={`url(#${id})`}>
          {scene.lanes.flatMap(({ marks }) => marks.map((mark) => <Mark key={mark.event.id} mark={mark} {...props} />))}
        </g>
        <Clusters {...props} />
      </g>
      <Gutter {...props} />
      {foot.map((line, i) => (
        <text
          key={line}
          x={frame.margin}
          y={height - frame.margin - (foot.length - 1 - i) * 16}
          fontSize={11.5}
          fill={tones.muted}
        >
          {line}
        </text>
      ))}
    </svg>
  );
}

function Ticks({ scene, view, frame, tones, tickText }: PictureProps) {
  const { length, breadth } = frame.geometry;
  return scene.ticks.map((tick) => {
    const x = placeOf(tick.day, view, length);
    if (x < 0 || x > length) return null;
    return (
      <g key={tick.day}>
        <line x1={x} x2={x} y1={0} y2={breadth} stroke={tones.hairline} opacity={tick.major ? 1 : 0.6} />
        <text
          x={Math.min(Math.max(x, 18), length - 18)}
          y={breadth + 19}
          fontSize={12}
          fontWeight={tick.major ? 600 : 400}
          textAnchor="middle"
          fill={tick.major ? tones.ink : tones.muted}
        >
          {tickText(tick)}
        </text>
      </g>
    );
  });
}

function Backdrop({ lane, view, frame, tones, scene }: PictureProps & { lane: PictureLane }) {
  const { length, lanes } = frame.geometry;
  const base = lanes.find(({ track }) => track === lane.track)!.backdrop.base;
  const tone = tones.marks[lane.track];
  // Shapes are in pixels of the scene's scale from the scene's first day.
  const stretch = scaleOf(view, length) / scene.scale;
  const origin = placeOf(scene.from, view, length);
  return (
    <>
      <g transform={`translate(${origin},0) scale(${stretch},1)`}>
        {lane.eras.map(({ era, x, y, width, height }) => (
          <rect key={era.id} x={x} y={y} width={width} height={height} fill={tone} opacity={0.05 + era.level * 0.012} />
        ))}
        {lane.series.map(({ series, areas, lines }, i) => (
          <g key={series.id}>
            <path d={areas} fill={tone} opacity={0.09} />
            <path
              d={lines}
              fill="none"
              stroke={tone}
              strokeWidth={1.25}
              strokeDasharray={i === 0 ? undefined : "3 3"}
              opacity={0.55}
              vectorEffect="non-scaling-stroke"
            />
          </g>
        ))}
      </g>
      {lane.eras.map(({ era, from, to, caption, captionWidth }) => {
        const [start, end] = [Math.max(0, placeOf(from, view, length)), Math.min(length, placeOf(to, view, length))];
        if (end - start < captionWidth + 12) return null;
        return (
          <text key={era.id} x={start + 6} y={base - 5} fontSize={11.5} fontWeight={500} fill={tones.texts[lane.track]}>
            {caption}
          </text>
        );
      })}
    </>
  );
}

/** A label that would be cut at an edge is left out: its mark stays. */
function Label({ label, view, frame, tones, langOf }: PictureProps & { label: PlacedLabel }) {
  const { event, date, dateWidth, lines, style, at, before, stem, extent, slideTo } = label;
  const { length } = frame.geometry;
  const mark = placeOf(event.anchor, view, length);
  const room = slideTo === null ? 0 : Math.max(0, placeOf(slideTo, view, length) - mark - extent);
  const start = mark + (mark < 0 ? Math.min(-mark, room) : 0) + (before ? -extent : LABEL_LEAD);
  if (start < 0 || start + extent > length) return null;
  return (
    <g>
      {mark >= 0 && mark <= length && (
        <line
          x1={mark}
          x2={mark}
          y1={stem.from}
          y2={stem.to}
          stroke={tones.marks[event.track]}
          strokeWidth={1}
          opacity={0.4}
        />
      )}
      <text
        x={start}
        y={at}
        fontSize={style.size}
        fill={tones.ink}
        stroke={tones.panel}
        strokeWidth={3}
        strokeLinejoin="round"
        paintOrder="stroke"
        data-label-for={event.id}
      >
        <tspan fill={tones.muted}>{date}</tspan>
        <tspan x={start + dateWidth} fontWeight={style.weight} lang={langOf(event)}>
          {lines[0]}
        </tspan>
      </text>
    </g>
  );
}

function Mark({ mark: { event, at, labelled }, view, frame, tones }: PictureProps & { mark: PlacedMark }) {
  const { length } = frame.geometry;
  const x = placeOf(event.anchor, view, length);
  const tone = tones.marks[event.track];
  const strong = labelled || event.significance >= 4;
  const sure = event.precision === "day";
  const [from, to] = [placeOf(event.from, view, length), placeOf(event.to, view, length)];
  return (
    <g data-event-id={event.id}>
      {(event.span || !sure) && (
        <rect
          x={from}
          y={at - 4}
          width={Math.max(3, to - from)}
          height={8}
          rx={4}
          fill={tone}
          opacity={event.span ? 0.28 : 0.12}
        />
      )}
      <g transform={`translate(${x},${at})`}>
        {/* Half tones need a ground of their own: what lies behind would shine through. */}
        <path
          d={shapePath(event.track, markRadius(event.significance))}
          fill={strong && sure ? tone : tones.panel}
          stroke={strong && sure ? tones.panel : tone}
          strokeWidth={strong && sure ? 1.2 : 1.6}
        />
        {!sure && <path d={shapePath(event.track, markRadius(event.significance))} fill={tone} opacity={0.34} />}
      </g>
    </g>
  );
}

function Clusters({ scene, view, frame, tones }: PictureProps) {
  const { length } = frame.geometry;
  return scene.lanes.flatMap(({ track, clusters }) =>
    clusters.map(({ cell, from, to, count, at }) => {
      const x = placeOf((from + to) / 2, view, length);
      if (x < 10 || x > length - 10) return null;
      return (
        <text
          key={`${track}:${cell}`}
          x={x}
          y={at + 4}
          fontSize={10.5}
          fontWeight={500}
          textAnchor="middle"
          fill={tones.texts[track]}
        >
          {`+${count}`}
        </text>
      );
    }),
  );
}

function Gutter({ frame, lanes, tones }: PictureProps) {
  return lanes.map(({ track, name, legends }) => {
    const lane = frame.geometry.lanes.find((one) => one.track === track)!;
    const lines = legends.flatMap((legend, order) => legend.map((text, i) => ({ text, order, first: i === 0 })));
    return (
      <g key={track} transform={`translate(${frame.margin},${frame.top + lane.start})`}>
        <path d={shapePath(track, 6)} transform="translate(8,15)" fill={tones.marks[track]} />
        <text x={22} y={20} fontSize={14.5} fontWeight={600} fill={tones.texts[track]}>
          {name}
        </text>
        {lines.map(({ text, order, first }, i) => {
          const y = lane.size - 6 - (lines.length - 1 - i) * LEGEND_LINE;
          return (
            <g key={`${order}${text}`}>
              {first && (
                <line
                  x2={LEGEND_INDENT - 5}
                  y1={y - 4}
                  y2={y - 4}
                  stroke={tones.marks[track]}
                  strokeWidth={1.5}
                  strokeDasharray={order === 0 ? undefined : "3 2"}
                />
              )}
              <text x={LEGEND_INDENT} y={y} fontSize={11} fill={tones.muted}>
                {text}
              </text>
            </g>
          );
        })}
      </g>
    );
  });
}

function placeOf(day: number, view: View, length: number): number {
  return Math.round((day - view.from) * scaleOf(view, length) * 100) / 100;
}
