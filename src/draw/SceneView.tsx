// A Scene as SVG nodes: lanes, ticks, backdrops, bars, stems, labels, marks, clusters. The painter places what has a day.
import { Fragment, memo, type ReactNode } from "react";
import type { PlacedLabel } from "../layout/labels";
import type { PlacedCluster, PlacedMark, Scene } from "../layout/scene";
import type { Tick } from "../layout/ticks";
import type { TimelineEvent } from "../model/dataset";
import type { Track } from "../model/vocabulary";
import { ClusterMark } from "./ClusterMark";
import { Label } from "./Label";
import { Mark } from "./Mark";
import { TickMark } from "./TickMark";

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
  readonly focused: string | null;
  /** Ids of events drawn out from the rest. */
  readonly emphasis?: readonly string[];
  /** Per track, the id of the event that Tab reaches. */
  readonly tabStops: Readonly<Record<Track, string | null>>;
  /** Marks and labels that show whatever their rank. */
  readonly pinnedMarks: readonly PlacedMark[];
  readonly pinnedLabels: readonly PlacedLabel[];
  readonly backdrops: Readonly<Partial<Record<Track, ReactNode>>>;
}

export const SceneView = memo(function SceneView(props: SceneViewProps) {
  const { scene, selected, hovered, pinnedLabels, emphasis = [] } = props;
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
          <TickMark
            key={tick.day}
            day={tick.day}
            major={tick.major}
            text={props.tickText(tick)}
            vertical={vertical}
            breadth={geometry.breadth}
          />
        ))}
      </g>
      {geometry.lanes.map(({ track }) => (
        <Fragment key={track}>{props.backdrops[track]}</Fragment>
      ))}
      <g className="labels" aria-hidden="true">
        {scene.labels.map((one) => label(one))}
      </g>
      {scene.lanes.map(({ track, marks, clusters }) => (
        <g key={track} className="lane" data-track={track} role="group" aria-label={props.laneName(track)}>
          {clusters.map((cluster) => (
            <ClusterMark key={`${cluster.lane}:${cluster.cell}`} cluster={cluster} nameOf={props.clusterName} />
          ))}
          {[...marks, ...props.pinnedMarks.filter((mark) => mark.event.track === track)].map((mark) => (
            <Mark
              key={mark.event.id}
              mark={mark}
              nameOf={props.nameOf}
              selected={mark.event.id === selected}
              hovered={mark.event.id === hovered || emphasis.includes(mark.event.id)}
              focused={mark.event.id === props.focused}
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
});
