// A counted group of events too dense to draw apart: a quiet "+3" under the marks of its stretch of time.
import { memo } from "react";
import type { PlacedCluster } from "../layout/scene";

export interface ClusterProps {
  readonly cluster: PlacedCluster;
  readonly nameOf: (cluster: PlacedCluster) => string;
}

export const ClusterMark = memo(function ClusterMark({ cluster, nameOf }: ClusterProps) {
  const { lane, cell, from, to, count, at } = cluster;
  return (
    <g
      className="cluster"
      data-day={(from + to) / 2}
      data-at={at}
      data-cluster={`${lane}:${cell}`}
      data-cluster-count={count}
      role="button"
      aria-label={nameOf(cluster)}
      tabIndex={-1}
    >
      <rect className="cluster-target" x={-12} y={-10} width={24} height={20} rx={10} />
      <text className="cluster-count" textAnchor="middle" dy="0.35em">
        {`+${count}`}
      </text>
    </g>
  );
}, sameCluster);

function sameCluster(a: ClusterProps, b: ClusterProps): boolean {
  const [one, other] = [a.cluster, b.cluster];
  return (
    a.nameOf === b.nameOf &&
    one.lane === other.lane &&
    one.cell === other.cell &&
    one.from === other.from &&
    one.count === other.count &&
    one.at === other.at
  );
}
