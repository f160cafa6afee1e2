// The whole span under the timeline: events per year as bars stacked by track, and a brush for the view. The brush moves
// and resizes by pointer; its two ends are sliders for the keyboard and for screen readers.
import { type KeyboardEvent, type PointerEvent, useCallback, useLayoutEffect, useMemo, useRef } from "react";
import { formatPlainDay } from "../i18n/dates";
import { languagesOf, say } from "../i18n/words";
import { type View, zoomBy } from "../layout/view";
import { yearBars } from "../layout/yearBars";
import type { Core, TimelineEvent } from "../model/dataset";
import { useApp } from "../state/appStore";
import { setView, viewStore } from "../state/viewStore";
import { GUTTER } from "./dimensions";
import { stopFlight } from "./flights";
import { useSize } from "./useSize";

const HEIGHT = 52;
const STEP_DAYS = 365.25;
const SMALL_STEP_DAYS = 30.4;
/** Pixels around an end of the brush that take hold of it. */
const GRIP = 12;
/** Milliseconds between two accounts of the ends to screen readers. */
const TELL_EVERY = 120;

export interface OverviewProps {
  readonly core: Core;
  readonly events: readonly TimelineEvent[];
}

type Hold = "from" | "to" | "both";

export function Overview({ core, events }: OverviewProps) {
  const strip = useRef<HTMLDivElement>(null);
  const brush = useRef<HTMLDivElement>(null);
  const fromEnd = useRef<HTMLDivElement>(null);
  const toEnd = useRef<HTMLDivElement>(null);
  const size = useSize(strip);
  const lang = useApp((state) => state.lang);
  const language = languagesOf(lang)[0]!;
  const width = size?.width ?? 0;
  const bars = useMemo(() => yearBars(events, core.span, HEIGHT - 6), [events, core]);
  const held = useRef<{ hold: Hold; x: number; view: View } | null>(null);

  const paint = useCallback(() => {
    const { view, bounds } = viewStore.getState();
    const share = (day: number) => ((day - bounds.from) / (bounds.to - bounds.from)) * 100;
    if (brush.current) {
      brush.current.style.left = `${share(view.from)}%`;
      brush.current.style.width = `${share(view.to) - share(view.from)}%`;
    }
    if (fromEnd.current) fromEnd.current.style.left = `${share(view.from)}%`;
    if (toEnd.current) toEnd.current.style.left = `${share(view.to)}%`;
  }, []);
  const tell = useCallback(() => {
    const { view, bounds } = viewStore.getState();
    for (const [end, { current: node }] of [
      ["from", fromEnd],
      ["to", toEnd],
    ] as const) {
      if (!node) continue;
      node.setAttribute("aria-valuemin", String(Math.round(bounds.from)));
      node.setAttribute("aria-valuemax", String(Math.round(bounds.to)));
      node.setAttribute("aria-valuenow", String(Math.round(view[end])));
      node.setAttribute("aria-valuetext", formatPlainDay(language, view[end]));
    }
  }, [language]);
  // Places change with every frame of a move; what is told of them to those who listen, some times a second.
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let told = Number.NEGATIVE_INFINITY;
    const tellNow = () => {
      told = performance.now();
      tell();
    };
    paint();
    tellNow();
    const stop = viewStore.subscribe(() => {
      paint();
      clearTimeout(timer);
      if (performance.now() - told > TELL_EVERY) tellNow();
      else timer = setTimeout(tellNow, TELL_EVERY);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [paint, tell]);

  const dayAt = (x: number) => {
    const { bounds } = viewStore.getState();
    return bounds.from + (x / width) * (bounds.to - bounds.from);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0 || width === 0) return;
    stopFlight();
    const x = event.clientX - strip.current!.getBoundingClientRect().left;
    const { view, bounds } = viewStore.getState();
    const px = (day: number) => ((day - bounds.from) / (bounds.to - bounds.from)) * width;
    const [left, right] = [px(view.from), px(view.to)];
    const hold: Hold =
      Math.abs(x - left) < GRIP && Math.abs(x - left) <= Math.abs(x - right)
        ? "from"
        : Math.abs(x - right) < GRIP
          ? "to"
          : "both";
    if (hold === "both" && (x < left || x > right)) {
      const half = (view.to - view.from) / 2;
      setView({ from: dayAt(x) - half, to: dayAt(x) + half });
    }
    held.current = { hold, x, view: viewStore.getState().view };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!held.current) return;
    const x = event.clientX - strip.current!.getBoundingClientRect().left;
    const days = dayAt(x) - dayAt(held.current.x);
    moveEnd(held.current.view, held.current.hold, days);
  };
  const onKeyDown = (end: "from" | "to") => (event: KeyboardEvent) => {
    const step = event.shiftKey ? SMALL_STEP_DAYS : STEP_DAYS;
    const { view, bounds } = viewStore.getState();
    const days: Record<string, number> = {
      ArrowLeft: -step,
      ArrowDown: -step,
      ArrowRight: step,
      ArrowUp: step,
      PageDown: -5 * step,
      PageUp: 5 * step,
      Home: bounds.from - view[end],
      End: bounds.to - view[end],
    };
    const move = days[event.key];
    if (move === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    stopFlight();
    moveEnd(view, end, move);
  };

  return (
    <div className="overview" style={{ marginLeft: GUTTER }}>
      <div
        ref={strip}
        className="overview-strip"
        role="group"
        aria-label={say(language, "overview")}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={() => {
          held.current = null;
        }}
        onDoubleClick={() => {
          const { view, bounds } = viewStore.getState();
          setView(zoomBy(view, 0.001, view.from, bounds));
        }}
      >
        <svg
          className="overview-bars"
          width={width}
          height={HEIGHT}
          viewBox={`0 0 1000 ${HEIGHT}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {bars.map(({ track, year, x, width: size, y, height }) => (
            <rect
              key={`${year}${track}`}
              className="overview-bar"
              data-track={track}
              x={x}
              width={size}
              y={y + 3}
              height={height}
            />
          ))}
        </svg>
        <div ref={brush} className="overview-brush" />
        {(["from", "to"] as const).map((end) => (
          <div
            key={end}
            ref={end === "from" ? fromEnd : toEnd}
            className="overview-end"
            data-end={end}
            role="slider"
            tabIndex={0}
            aria-label={say(language, end === "from" ? "viewFrom" : "viewTo")}
            aria-valuenow={0}
            onKeyDown={onKeyDown(end)}
          />
        ))}
      </div>
    </div>
  );
}

function moveEnd(view: View, hold: Hold, days: number): void {
  const { bounds } = viewStore.getState();
  if (hold === "both") {
    setView({ from: view.from + days, to: view.to + days });
    return;
  }
  const from = hold === "from" ? Math.min(Math.max(view.from + days, bounds.from), view.to - bounds.least) : view.from;
  const to = hold === "to" ? Math.max(Math.min(view.to + days, bounds.to), view.from + bounds.least) : view.to;
  setView({ from, to });
}
