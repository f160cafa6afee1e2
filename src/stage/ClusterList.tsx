// The events of a cluster that no zoom separates (the same day), as a small menu beside it.
import { useEffect, useRef } from "react";
import { formatShort } from "../i18n/dates";
import { titleOf } from "../i18n/describe";
import { say } from "../i18n/words";
import type { TimelineEvent } from "../model/dataset";
import type { Language } from "../model/vocabulary";
import { selectEvent } from "../state/appStore";

export interface ClusterListProps {
  readonly events: readonly TimelineEvent[];
  readonly x: number;
  readonly y: number;
  readonly language: Language;
  readonly onClose: () => void;
}

export function ClusterList({ events, x, y, language, onClose }: ClusterListProps) {
  const node = useRef<HTMLDivElement>(null);
  useEffect(() => {
    node.current?.querySelector("button")?.focus();
    const onDown = (event: Event) => {
      if (!node.current?.contains(event.target as Node)) onClose();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      onClose();
    };
    document.addEventListener("pointerdown", onDown, true);
    document.addEventListener("keydown", onKey, true);
    return () => {
      document.removeEventListener("pointerdown", onDown, true);
      document.removeEventListener("keydown", onKey, true);
    };
  }, [onClose]);
  return (
    <div
      ref={node}
      className="cluster-list"
      style={{ left: x, top: y }}
      role="dialog"
      aria-label={say(language, "clusterList", { n: events.length })}
    >
      <div className="cluster-list-head">{say(language, "clusterList", { n: events.length })}</div>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <button
              type="button"
              onClick={() => {
                selectEvent(event.id);
                onClose();
              }}
            >
              <span className="cluster-list-date">{formatShort(language, event.date)}</span> {titleOf(language, event)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
