// The whole span under the timeline: events per year as bars stacked by track, and a brush for the view. The brush moves
// and resizes by pointer; its two ends are sliders for the keyboard and for screen readers.
import { type KeyboardEvent, type PointerEvent, useCallback, useLayoutEffect, useMemo, useRef } from "react";
import { formatPlainDay } from "../i18n/dates";
import { languagesOf, say } from "../i18n/words";
import { type View, zoomBy } from "../layout/view";
import { yearBars } from "../layout/yearBars";
import type { Core, TimelineEvent } from "../model/dataset";
import { useApp } from "../state/appStore";
import { moveView, setView, type ViewState, viewStore } from "../state/viewStore";
import { GUTTER } from "./dimensions";
import { stopFlight } from "./flights";
import { onThemeChange } from "./themeChange";
import { useSize } from "./useSize";

const HEIGHT = 52;
const STEP_DAYS = 365.25;
const SMALL_STEP_DAYS = 30.4;
/** Pixels of the brush's line and grips, and how much of its colour lies over what is in view. */
const LINE = 1.5;
const GRIP_SIZE = { x: 4, y: 20 };
const TINT = 0.04;
/** Pixels around an end of the brush that take hold of it. */
const GRIP = 12;

export interface OverviewProps {
  readonly core: Core;
  readonly events: readonly TimelineEvent[];
}

type Hold = "from" | "to" | "both";

export function Overview({ core, events }: OverviewProps) {
  const strip = useRef<HTMLDivElement>(null);
  const brush = useRef<HTMLCanvasElement>(null);
  /** Of the brush, as the style sheet has it. */
  const colour = useRef<string | null>(null);
  const fromEnd = useRef<HTMLDivElement>(null);
  const toEnd = useRef<HTMLDivElement>(null);
  const size = useSize(strip);
  const lang = useApp((state) => state.lang);
  const language = languagesOf(lang)[0]!;
  const width = size?.width ?? 0;
  const bars = useMemo(() => yearBars(events, core.span, HEIGHT - 6), [events, core]);
  const held = useRef<{ hold: Hold; x: number; view: View } | null>(null);

  // On a canvas, because moving a node would have the browser put all layers of the page together anew with every frame.
  const paint = useCallback(() => {
    const context = brush.current?.getContext("2d");
    if (!context || width === 0) return;
    colour.current ??= getComputedStyle(context.canvas).color;
    drawBrush(context, width, viewStore.getState(), colour.current);
  }, [width]);
  const tell = useCallback(() => {
    const { view, bounds } = viewStore.getState();
    for (const [end, { current: node }] of [
      ["from", fromEnd],
      ["to", toEnd],
    ] as const) {
      if (!node) continue;
      node.style.left = `${((view[end] - bounds.from) / (bounds.to - bounds.from)) * 100}%`;
      node.setAttribute("aria-valuemin", String(Math.round(bounds.from)));
      node.setAttribute("aria-valuemax", String(Math.round(bounds.to)));
      node.setAttribute("aria-valuenow", String(Math.round(view[end])));
      node.setAttribute("aria-valuetext", formatPlainDay(language, view[end]));
    }
  }, [language]);
  // The brush moves with every frame; the ends, which are held and heard but not seen, follow when the view stands.
  useLayoutEffect(() => {
    paint();
    tell();
    const unsubscribe = viewStore.subscribe(() => {
      paint();
      if (!viewStore.getState().moving) tell();
    });
    const stop = onThemeChange(() => {
      colour.current = null;
      paint();
    });
    return () => {
      stop();
      unsubscribe();
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
    moveEnd(held.current.view, held.current.hold, days, moveView);
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
    moveEnd(view, end, move, setView);
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
        <canvas ref={brush} className="overview-brush" />
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

/** The view as a frame around its share of the strip, with a grip at either end. */
function drawBrush(
  context: CanvasRenderingContext2D,
  width: number,
  { view, bounds }: ViewState,
  colour: string,
): void {
  const { canvas } = context;
  const density = devicePixelRatio;
  const [columns, rows] = [Math.round(width * density), Math.round(HEIGHT * density)];
  if (canvas.width !== columns || canvas.height !== rows) Object.assign(canvas, { width: columns, height: rows });
  const px = (day: number) => ((day - bounds.from) / (bounds.to - bounds.from)) * width;
  const [left, right] = [px(view.from), px(view.to)];
  context.setTransform(density, 0, 0, density, 0, 0);
  context.clearRect(0, 0, width, HEIGHT);
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.lineWidth = LINE;
  const inset = LINE / 2;
  context.beginPath();
  context.roundRect(left + inset, inset, Math.max(LINE, right - left - LINE), HEIGHT - LINE, 7);
  context.stroke();
  context.globalAlpha = TINT;
  context.fill();
  context.globalAlpha = 1;
  context.beginPath();
  for (const x of [left, right])
    context.roundRect(x - GRIP_SIZE.x / 2, (HEIGHT - GRIP_SIZE.y) / 2, GRIP_SIZE.x, GRIP_SIZE.y, 2);
  context.fill();
}

function moveEnd(view: View, hold: Hold, days: number, put: (view: View) => void): void {
  const { bounds } = viewStore.getState();
  if (hold === "both") {
    put({ from: view.from + days, to: view.to + days });
    return;
  }
  const from = hold === "from" ? Math.min(Math.max(view.from + days, bounds.from), view.to - bounds.least) : view.from;
  const to = hold === "to" ? Math.max(Math.min(view.to + days, bounds.to), view.from + bounds.least) : view.to;
  put({ from, to });
}
