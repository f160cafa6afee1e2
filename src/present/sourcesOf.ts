// Where a talk's statements come from: publishers for the closing slide, whole sources for the hand-out.
import type { Details } from "../model/dataset";
import { foldVietnamese } from "../model/fold";
import type { RawSource } from "../model/record";
import type { Talk } from "./talk";

/** Publishers of the talk's figures and events, the most used first; each once. */
export function publishersOf(talk: Talk, details: Details | null): string[] {
  const counts = new Map<string, number>();
  const names = new Map<string, string>();
  const add = (publisher: string, weight: number) => {
    const key = plain(publisher);
    names.set(key, names.get(key) ?? publisher.replace(BRACKETS, ""));
    counts.set(key, (counts.get(key) ?? 0) + weight);
  };
  for (const { event, figure } of talk.steps) {
    if (figure) add(figure.source, 3);
    if (event) details?.events[event.id]?.sources.forEach((source, i) => void add(source.publisher, i === 0 ? 2 : 1));
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([key]) => names.get(key)!);
}

const BRACKETS = / *\([^)]*\)/g;

/** One house under several spellings: with and without marks, "Sai Gon Giai Phong (VNA)" and "Sài Gòn Giải Phóng". */
function plain(publisher: string): string {
  return foldVietnamese(publisher.replace(BRACKETS, "").replaceAll(".", "")).trim();
}

/** The sources of each step's event, in order; an event told twice is named once. */
export function sourcesByStep(talk: Talk, details: Details): readonly (readonly RawSource[])[] {
  const seen = new Set<string>();
  return talk.steps.map(({ event }) => {
    if (!event || seen.has(event.id)) return [];
    seen.add(event.id);
    return details.events[event.id]?.sources ?? [];
  });
}
