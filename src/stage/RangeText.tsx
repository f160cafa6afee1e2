// The window of time in words, where the axis begins: "1995–2025", "Mar 2006 – Jan 2008".
import { useSyncExternalStore } from "react";
import { formatTick } from "../i18n/dates";
import { civilOf, dayOf } from "../model/day";
import type { Language } from "../model/vocabulary";
import { viewStore } from "../state/viewStore";
import { calmly } from "./calmly";

const YEARS_ONLY = 365 * 6;

export function RangeText({ language }: { language: Language }) {
  const text = useSyncExternalStore(subscribe, () => rangeText(language));
  return <span className="range-text">{text}</span>;
}

function subscribe(listener: () => void): () => void {
  const { run, stop } = calmly(listener);
  const unsubscribe = viewStore.subscribe(run);
  return () => {
    unsubscribe();
    stop();
  };
}

/** Whole years while the view is long, months when it is short. */
export function rangeText(language: Language): string {
  const { view, bounds } = viewStore.getState();
  const pad = (bounds.to - bounds.from) * 0.012;
  const from = civilOf(Math.max(view.from, bounds.from + pad));
  const to = civilOf(Math.min(view.to, bounds.to - pad) - 1);
  if (view.to - view.from > YEARS_ONLY) return `${from.year}–${to.year}`;
  const month = ({ year, month: m }: { year: number; month: number }) =>
    language === "vi"
      ? `${m}/${year}`
      : `${formatTick("en", dayOf(year, m, 2), "month").replace(/^\d+$/, "Jan")} ${year}`;
  const [a, b] = [month(from), month(to)];
  return a === b ? a : `${a} – ${b}`;
}
