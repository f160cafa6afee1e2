// A counted group of events too dense to draw apart: a quiet "+3" under the marks of its stretch of time.
import type { PlacedCluster } from "../layout/scene";

export interface ClusterProps {
  readonly cluster: PlacedCluster;
  readonly vertical: boolean;
  readonly name: string;
}

export function ClusterMark({ cluster: { lane, cell, from, to, count, at }, vertical, name }: ClusterProps) {
  return (
    <g
      className="cluster"
      data-day={(from + to) / 2}
      data-cluster={`${lane}:${cell}`}
      data-cluster-count={count}
      role="button"
      aria-label={name}
      tabIndex={-1}
    >
      <g transform={vertical ? `translate(${at},0)` : `translate(0,${at})`}>
        <rect className="cluster-target" x={-12} y={-10} width={24} height={20} rx={10} />
        <text className="cluster-count" textAnchor="middle" dy="0.35em">
          +{count}
        </text>
      </g>
    </g>
  );
}
