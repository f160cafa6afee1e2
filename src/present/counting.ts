// Numbers that count up on the screen: the year while the timeline flies, and the figure beside the series.
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

/** The year at a share 0…1 of the way from one to another. */
export function countedYear(from: number, to: number, share: number): number {
  return Math.round(from + (to - from) * Math.min(1, Math.max(0, share)));
}

/** Slow, fast, slow. */
export function ease(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (-2 * share + 2) ** 3 / 2;
}
