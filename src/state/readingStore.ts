// The reading list: events that a reader collects, in an order of their own, with notes. Kept on this device and nowhere else.
import { create } from "zustand";
import { readKept, writeKept } from "./kept";

export interface ReadingEntry {
  /** Id of an event. */
  readonly id: string;
  readonly note: string;
}

export const LONGEST_NOTE = 1600;
export const MOST_ENTRIES = 200;

export const useReading = create<{ readonly entries: readonly ReadingEntry[] }>()(() => ({
  entries: readEntries(readKept("reading")),
}));

/** Adds events at the end, in their order; those in the list stay where they are. False if not all had room. */
export function addToReading(ids: readonly string[]): boolean {
  const { entries } = useReading.getState();
  const known = new Set(entries.map(({ id }) => id));
  const added = [...new Set(ids)].filter((id) => !known.has(id)).map((id) => ({ id, note: "" }));
  keep([...entries, ...added].slice(0, MOST_ENTRIES));
  return entries.length + added.length <= MOST_ENTRIES;
}

export function removeFromReading(id: string): void {
  keep(useReading.getState().entries.filter((entry) => entry.id !== id));
}

/** Adds the event, or takes it out. */
export function toggleReading(id: string): void {
  if (useReading.getState().entries.some((entry) => entry.id === id)) removeFromReading(id);
  else addToReading([id]);
}

/** Puts an entry at a place, counted from 0; beyond either end it stops there. */
export function moveInReading(id: string, to: number): void {
  const { entries } = useReading.getState();
  const entry = entries.find((one) => one.id === id);
  if (!entry) return;
  const others = entries.filter((one) => one.id !== id);
  const at = Math.min(Math.max(to, 0), others.length);
  keep([...others.slice(0, at), entry, ...others.slice(at)]);
}

export function noteInReading(id: string, note: string): void {
  const { entries } = useReading.getState();
  keep(entries.map((entry) => (entry.id === id ? { id, note: note.slice(0, LONGEST_NOTE) } : entry)));
}

export function wipeReading(): void {
  keep([]);
}

/** What was kept, as far as it can be read: anything else in its place counts as an empty list. */
export function readEntries(text: string | null): readonly ReadingEntry[] {
  try {
    const kept: unknown = JSON.parse(text ?? "[]");
    if (!Array.isArray(kept)) return [];
    const entries = kept.flatMap((one: unknown) => {
      if (typeof one !== "object" || one === null) return [];
      const { id, note } = one as Record<string, unknown>;
      return typeof id === "string" ? [{ id, note: typeof note === "string" ? note.slice(0, LONGEST_NOTE) : "" }] : [];
    });
    return entries.filter(({ id }, i) => entries.findIndex((one) => one.id === id) === i).slice(0, MOST_ENTRIES);
  } catch {
    return [];
  }
}

function keep(entries: readonly ReadingEntry[]): void {
  useReading.setState({ entries });
  writeKept("reading", JSON.stringify(entries));
}

// Another tab may change the list.
globalThis.addEventListener?.("storage", (event: StorageEvent) => {
  if (event.key === null || event.key === "timeline.reading")
    useReading.setState({ entries: readEntries(event.newValue) });
});
