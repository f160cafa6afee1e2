// Numbers that count up on the screen: the year while the timeline flies, and the figure beside the series.
import type { View } from "../layout/view";
import type { Language } from "../model/vocabulary";

const NUMBER: Record<Language, RegExp> = {
  en: /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/,
  vi: /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/,
};

/** A figure's text at a share 0…1 of its counting: "about USD 900 million" → "about USD 450 million". Words stay. */
export function countedText(language: Language, text: string, share: number): string {
  const match = share < 1 ? NUMBER[language].exec(text) : null;
  if (!match) return text;
  const [grouped, point] = language === "en" ? [",", "."] : [".", ","];
  const [whole = "", decimals = ""] = match[0].split(point);
  const value = Number(`${whole.replaceAll(grouped, "")}.${decimals}`) * Math.max(0, share);
  const [counted = "", rest] = value.toFixed(decimals.length).split(".");
  const own = whole.includes(grouped) ? counted.replace(/\B(?=(\d{3})+$)/g, grouped) : counted;
  const number = rest === undefined ? own : `${own}${point}${rest}`;
  return text.slice(0, match.index) + number + text.slice(match.index + match[0].length);
}

/**
 * The day to read out while a view flies from `start` to `target`: what stands in it where the eye follows, from the place of
 * the day read out before to that of the day told next, and never beyond either.
 */
export function flownDay(
  view: View,
  flight: { readonly start: View; readonly target: View },
  before: number,
  after: number,
): number {
  const { start, target } = flight;
  const way = middle(target) - middle(start);
  const share = way === 0 ? 1 : within((middle(view) - middle(start)) / way, 0, 1);
  const place = placeIn(start, before) * (1 - share) + placeIn(target, after) * share;
  return within(view.from + place * (view.to - view.from), Math.min(before, after), Math.max(before, after));
}

/** Where a day stands in a view, 0…1. */
function placeIn(view: View, day: number): number {
  return within((day - view.from) / (view.to - view.from), 0, 1);
}

function middle(view: View): number {
  return (view.from + view.to) / 2;
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** Slow, fast, slow. */
export function ease(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (-2 * share + 2) ** 3 / 2;
}
