// The overview on phones: the whole span down the right edge, how full each year is, and a thumb for the view.
import { type KeyboardEvent, type PointerEvent, useCallback, useLayoutEffect, useMemo, useRef } from "react";
import { formatPlainDay } from "../i18n/dates";
import { languagesOf, say } from "../i18n/words";
import { yearBars } from "../layout/yearBars";
import type { Core, TimelineEvent } from "../model/dataset";
import { useApp } from "../state/appStore";
import { setView, viewStore } from "../state/viewStore";
import { SCRUBBER } from "./dimensions";
import { stopFlight } from "./flights";

const YEAR_DAYS = 365.25;

export function Scrubber({ core, events }: { core: Core; events: readonly TimelineEvent[] }) {
  const strip = useRef<HTMLDivElement>(null);
  const thumb = useRef<HTMLDivElement>(null);
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const bars = useMemo(() => yearBars(events, core.span, SCRUBBER - 8), [events, core]);

  const paint = useCallback(() => {
    const { view, bounds } = viewStore.getState();
    const share = (day: number) => ((day - bounds.from) / (bounds.to - bounds.from)) * 100;
    if (!thumb.current || !strip.current) return;
    // A transform: a thumb that follows the view is no shift of the page.
    thumb.current.style.transform = `translateY(${share(view.from)}cqh)`;
    thumb.current.style.height = `${share(view.to) - share(view.from)}%`;
    strip.current.setAttribute("aria-valuemin", String(Math.round(bounds.from)));
    strip.current.setAttribute("aria-valuemax", String(Math.round(bounds.to)));
    strip.current.setAttribute("aria-valuenow", String(Math.round(view.from)));
    const range = { from: formatPlainDay(language, view.from), to: formatPlainDay(language, view.to) };
    strip.current.setAttribute("aria-valuetext", say(language, "viewNow", range));
  }, [language]);
  useLayoutEffect(() => {
    paint();
    return viewStore.subscribe(paint);
  }, [paint]);

  const moveTo = (event: PointerEvent<HTMLDivElement>) => {
    const box = strip.current!.getBoundingClientRect();
    const { view, bounds } = viewStore.getState();
    const middle = bounds.from + ((event.clientY - box.top) / box.height) * (bounds.to - bounds.from);
    const half = (view.to - view.from) / 2;
    stopFlight();
    setView({ from: middle - half, to: middle + half });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowUp: -YEAR_DAYS,
      ArrowLeft: -YEAR_DAYS,
      ArrowDown: YEAR_DAYS,
      ArrowRight: YEAR_DAYS,
      PageUp: -5 * YEAR_DAYS,
      PageDown: 5 * YEAR_DAYS,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const { view } = viewStore.getState();
    setView({ from: view.from + step, to: view.to + step });
  };
  return (
    <div
      ref={strip}
      className="scrubber"
      style={{ width: SCRUBBER }}
      role="slider"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={say(language, "overview")}
      aria-valuenow={0}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        moveTo(event);
      }}
      onPointerMove={(event) => {
        if (event.buttons) moveTo(event);
      }}
      onKeyDown={onKeyDown}
    >
      <svg viewBox={`0 0 ${SCRUBBER - 8} 1000`} preserveAspectRatio="none" aria-hidden="true">
        {bars.map(({ track, year, x, width, y, height }) => (
          <rect
            key={`${year}${track}`}
            className="overview-bar"
            data-track={track}
            x={y}
            y={x}
            width={height}
            height={width}
          />
        ))}
      </svg>
      <div ref={thumb} className="scrubber-thumb" />
    </div>
  );
}
