// Check yourself: five of the shown events to be put in order, with buttons that work for any hand or keyboard.
import { useMemo, useRef, useState } from "react";
import { sayCard } from "../../i18n/cardWords";
import { formatDate } from "../../i18n/dates";
import { labelOf, titleOf } from "../../i18n/describe";
import { tieDashes } from "../../i18n/typography";
import { languagesOf } from "../../i18n/words";
import type { TimelineEvent } from "../../model/dataset";
import { chooseEvents } from "../../model/filters";
import { dealEvents, rightPlaces } from "../../model/game";
import { closePanel, useApp, useFilters } from "../../state/appStore";
import { requestView } from "../../state/viewStore";
import { TrackShape } from "../TrackShape";
import "./game.css";

/** Share of the events' stretch that is shown before and after them. */
const MARGIN = 0.08;

export function GamePanel() {
  return <Game random={Math.random} />;
}

/** `random` gives numbers from 0 to below 1; tests bring their own. */
export function Game({ random }: { readonly random: () => number }) {
  const core = useApp((state) => state.core)!;
  const details = useApp((state) => state.details);
  const filters = useFilters();
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const events = useMemo(() => chooseEvents(core, filters, details), [core, filters, details]);
  const [order, setOrder] = useState(() => dealEvents(events, random));
  const [checked, setChecked] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  if (!order) return <p>{sayCard(language, "tooFew")}</p>;

  const right = rightPlaces(order);
  const count = right.filter(Boolean).length;
  const move = (from: number, to: number) => {
    const next = [...order];
    next.splice(to, 0, ...next.splice(from, 1));
    setOrder(next);
    setChecked(false);
    // The button moves with its event: the focus goes with it.
    const way = to < from ? "up" : "down";
    requestAnimationFrame(() => {
      const buttons = list.current?.children[to]?.querySelectorAll<HTMLButtonElement>("button");
      const wanted = [...(buttons ?? [])].find((button) => button.dataset.way === way && !button.disabled);
      (wanted ?? buttons?.[0])?.focus();
    });
  };
  return (
    <div className="game">
      <p>{sayCard(language, "gameIntro")}</p>
      <ol ref={list} className="game-list">
        {order.map((event, i) => (
          <li key={event.id} data-right={checked ? right[i] : undefined}>
            <TrackShape track={event.track} />
            <span className="game-title">
              {tieDashes(titleOf(language, event))}
              {checked && (
                <span className="office">
                  {right[i]
                    ? `${sayCard(language, "rightPlace")}: ${formatDate(language, event.date)}`
                    : sayCard(language, "wrongPlace")}
                </span>
              )}
            </span>
            <Arrow
              way="up"
              disabled={i === 0}
              name={sayCard(language, "up", { title: labelOf(language, event) })}
              onClick={() => move(i, i - 1)}
            />
            <Arrow
              way="down"
              disabled={i === order.length - 1}
              name={sayCard(language, "down", { title: labelOf(language, event) })}
              onClick={() => move(i, i + 1)}
            />
          </li>
        ))}
      </ol>
      <p className="game-result" role="status">
        {checked &&
          (count === order.length
            ? sayCard(language, "allRight")
            : sayCard(language, "rightCount", { n: count, all: order.length }))}
      </p>
      <div className="game-actions">
        <button type="button" className="button primary" onClick={() => setChecked(true)}>
          {sayCard(language, "check")}
        </button>
        <button type="button" className="button" onClick={() => showAll(order)}>
          {sayCard(language, "showThem")}
        </button>
        <button
          type="button"
          className="link-button"
          onClick={() => {
            setOrder(dealEvents(events, random));
            setChecked(false);
          }}
        >
          {sayCard(language, "again")}
        </button>
      </div>
    </div>
  );
}

function Arrow({
  way,
  name,
  disabled,
  onClick,
}: {
  way: "up" | "down";
  name: string;
  disabled: boolean;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      className="icon-button"
      data-way={way}
      aria-label={name}
      disabled={disabled}
      onClick={onClick}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={way === "up" ? "M5 12l5-5 5 5" : "M5 8l5 5 5-5"} />
      </svg>
    </button>
  );
}

/** Leaves the game with the five events emphasised, in a view that holds them all. */
function showAll(events: readonly TimelineEvent[]): void {
  const from = Math.min(...events.map((event) => event.from));
  const to = Math.max(...events.map((event) => event.to));
  const margin = (to - from) * MARGIN;
  useApp.setState({ layout: "timeline", selected: null, emphasis: events.map((event) => event.id) });
  closePanel();
  requestView({ from: from - margin, to: to + margin });
}
