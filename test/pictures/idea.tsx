// The README's picture of the idea: events at three bands, the first two with the window that the next one shows. Labels that
// a band adds are coloured; those that it keeps from the bands before are in ink, in the rows where they stood.
import { renderToStaticMarkup } from "react-dom/server";
import { markRadius, shapePath } from "../../src/draw/markShape";
import { LIGHT } from "../../src/draw/tones";
import { smallestScale } from "../../src/layout/bands";
import { horizontalLanes } from "../../src/layout/lanes";
import { tableMeasure } from "../../src/layout/measure";
import { placeTimeline, sceneOf } from "../../src/layout/scene";
import type { View } from "../../src/layout/view";
import type { TimelineEvent } from "../../src/model/dataset";
import { sceneWords } from "../../src/stage/sceneProps";

const LENGTH = 920;
const BREADTH = 210;
const LEFT = 110;
const GAP = 46;
/** The tracks share one lane here: it is the crowd that shows the idea. */
const LANE = "diplomatic";
/** Where in each band's span the next one's window stands: around the Comprehensive Partnership of 2013. */
const FOCUS = 15900;

export function ideaPicture(events: readonly TimelineEvent[], bounds: View): string {
  const geometry = horizontalLanes([LANE], LENGTH, BREADTH);
  const trackOf = new Map(events.map(({ id, track }) => [id, track]));
  const together = events.map((event) => ({ ...event, track: LANE }) as const);
  const timeline = placeTimeline(together, bounds, geometry, sceneWords("en"), tableMeasure());
  const windows = [0, 1, 2].map((band): View => {
    const days = LENGTH / smallestScale(band, timeline.bands);
    const from = Math.min(Math.max(FOCUS - days / 2, bounds.from), bounds.to - days);
    return { from, to: from + days };
  });
  const width = LEFT + LENGTH + 10;
  const height = windows.length * (BREADTH + GAP) - GAP + 20;
  const title =
    "The same lane at three bands. Each shows half the time of the one above; labels that it adds are coloured.";
  return renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      fontFamily="'Be Vietnam Pro', sans-serif"
    >
      <title>{title}</title>
      <rect width={width} height={height} fill={LIGHT.paper} />
      {windows.map((view, band) => {
        const scale = smallestScale(band, timeline.bands);
        const scene = sceneOf(timeline, band, view.from, view.to);
        const x = (day: number) => LEFT + (day - view.from) * scale;
        const y = 10 + band * (BREADTH + GAP);
        const next = windows[band + 1];
        const clip = `band-${band}`;
        return (
          <g key={clip} transform={`translate(0,${y})`}>
            <clipPath id={clip}>
              <rect x={LEFT} width={LENGTH} height={BREADTH} rx={8} />
            </clipPath>
            <text x={LEFT - 14} y={BREADTH / 2} textAnchor="end" fontSize={15} fontWeight={600} fill={LIGHT.ink}>
              {`Band ${band}`}
            </text>
            <text x={LEFT - 14} y={BREADTH / 2 + 20} textAnchor="end" fontSize={12} fill={LIGHT.muted}>
              {`${Math.round((view.to - view.from) / 365.25)} years`}
            </text>
            <rect x={LEFT} width={LENGTH} height={BREADTH} rx={8} fill={LIGHT.panel} stroke={LIGHT.hairline} />
            {next && (
              <g fill={LIGHT.ink}>
                <rect x={x(next.from)} width={x(next.to) - x(next.from)} height={BREADTH} opacity={0.05} />
                <path
                  d={`M${x(next.from)},${BREADTH}L${LEFT},${BREADTH + GAP}H${LEFT + LENGTH}L${x(next.to)},${BREADTH}Z`}
                  opacity={0.05}
                />
              </g>
            )}
            <g clipPath={`url(#${clip})`}>
              {scene.labels.map((label) => {
                const added = timeline.placement.labelBand[label.event.index] === band;
                const track = trackOf.get(label.event.id)!;
                const at = x(label.event.anchor) + (label.before ? -label.extent : 4);
                return (
                  <g key={label.event.id}>
                    <path
                      d={`M${x(label.event.anchor)},${label.stem.from}V${label.stem.to}`}
                      stroke={LIGHT.marks[track]}
                      opacity={0.45}
                    />
                    <text x={at} y={label.at} fontSize={label.style.size} fontWeight={label.style.weight}>
                      <tspan fill={LIGHT.muted}>{label.date}</tspan>
                      <tspan dx={5} fill={added ? LIGHT.texts[track] : LIGHT.ink}>
                        {label.lines[0]}
                      </tspan>
                    </text>
                  </g>
                );
              })}
              {scene.lanes[0]!.marks.map(({ event, at, labelled }) => {
                const track = trackOf.get(event.id)!;
                return (
                  <path
                    key={event.id}
                    transform={`translate(${x(event.anchor)},${at})`}
                    d={shapePath(track, markRadius(event.significance))}
                    fill={labelled ? LIGHT.marks[track] : LIGHT.panel}
                    stroke={LIGHT.marks[track]}
                    strokeWidth={1.5}
                  />
                );
              })}
              {scene.lanes[0]!.clusters.map((cluster) => (
                <text
                  key={cluster.cell}
                  x={x((cluster.from + cluster.to) / 2)}
                  y={cluster.at}
                  textAnchor="middle"
                  fontSize={11}
                  fill={LIGHT.muted}
                >
                  {`+${cluster.count}`}
                </text>
              ))}
            </g>
          </g>
        );
      })}
    </svg>,
  );
}
