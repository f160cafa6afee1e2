// A Scene as SVG nodes: lanes, ticks, backdrops, bars, stems, labels, marks, clusters. The painter places what has a day.
import { Fragment, type ReactNode } from "react";
import type { PlacedCluster, PlacedLabel, PlacedMark, Scene } from "../layout/scene";
import type { Tick } from "../layout/ticks";
import type { TimelineEvent } from "../model/dataset";
import type { Track } from "../model/vocabulary";
import { ClusterMark } from "./ClusterMark";
import { Label } from "./Label";
import { Mark } from "./Mark";

/** Ready strings, and what is highlighted: drawing knows no languages and no stores. */
export interface SceneViewProps {
  readonly scene: Scene;
  readonly nameOf: (event: TimelineEvent) => string;
  readonly langOf: (event: TimelineEvent) => string;
  readonly clusterName: (cluster: PlacedCluster) => string;
  readonly laneName: (track: Track) => string;
  readonly tickText: (tick: Tick) => string;
  readonly selected: string | null;
  readonly hovered: string | null;
  /** Per track, the id of the event that Tab reaches. */
  readonly tabStops: Readonly<Record<Track, string | null>>;
  /** Marks and labels that show whatever their rank. */
  readonly pinnedMarks: readonly PlacedMark[];
  readonly pinnedLabels: readonly PlacedLabel[];
  readonly backdrops: Readonly<Partial<Record<Track, ReactNode>>>;
}

/** A tick's text is pushed back from the edges of the view: its start and width around the tick, in pixels. */
const TICK_KEEP = "-18,36";

export function SceneView(props: SceneViewProps) {
  const { scene, selected, hovered, pinnedLabels } = props;
  const { geometry } = scene;
  const vertical = geometry.orientation === "vertical";
  const label = (one: PlacedLabel, pinned = false) => (
    <Label
      key={one.event.id}
      label={one}
      vertical={vertical}
      lang={props.langOf(one.event)}
      selected={one.event.id === selected}
      hovered={one.event.id === hovered}
      pinned={pinned}
    />
  );
  return (
    <>
      <g className="grid" aria-hidden="true">
        {scene.ticks.map((tick) => (
          <g
            key={tick.day}
            className="tick"
            data-day={tick.day}
            data-major={tick.major || undefined}
            data-keep={vertical ? undefined : TICK_KEEP}
          >
            {vertical ? (
              <>
                <line x1={0} x2={geometry.breadth} />
                <text className="tick-text" x={8} y={4}>
                  {props.tickText(tick)}
                </text>
              </>
            ) : (
              <>
                <line y1={0} y2={geometry.breadth} />
                <g className="label-box">
                  <text className="tick-text" y={geometry.breadth + 20} textAnchor="middle">
                    {props.tickText(tick)}
                  </text>
                </g>
              </>
            )}
          </g>
        ))}
      </g>
      {geometry.lanes.map(({ track }) => (
        <Fragment key={track}>{props.backdrops[track]}</Fragment>
      ))}
      <g className="labels" aria-hidden="true">
        {scene.labels.map((one) => label(one))}
      </g>
      {scene.lanes.map(({ track, marks, clusters }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of SVG marks has no HTML element
        <g key={track} className="lane" data-track={track} role="group" aria-label={props.laneName(track)}>
          {clusters.map((cluster) => (
            <ClusterMark
              key={`${cluster.lane}:${cluster.cell}`}
              cluster={cluster}
              vertical={vertical}
              name={props.clusterName(cluster)}
            />
          ))}
          {[...marks, ...props.pinnedMarks.filter((mark) => mark.event.track === track)].map((mark) => (
            <Mark
              key={mark.event.id}
              mark={mark}
              vertical={vertical}
              name={props.nameOf(mark.event)}
              selected={mark.event.id === selected}
              hovered={mark.event.id === hovered}
              tabIndex={props.tabStops[track] === mark.event.id ? 0 : -1}
            />
          ))}
        </g>
      ))}
      <g className="labels pinned" aria-hidden="true">
        {pinnedLabels.map((one) => label(one, true))}
      </g>
    </>
  );
}
