// Put events in order: which are asked for, and how right an order is.
import type { TimelineEvent } from "./dataset";

export const ASKED = 5;
/** Days between any two events asked for, so that the order is not a matter of luck. */
const APART = 200;
const LEAST_SIGNIFICANCE = 3;

/**
 * Five events of the shown ones, known to the day and well apart, in a shuffled order that is not already right.
 * `random` gives numbers from 0 to below 1. Null if the shown events do not hold five such.
 */
export function dealEvents(events: readonly TimelineEvent[], random: () => number): TimelineEvent[] | null {
  const known = shuffled(
    events.filter((event) => event.precision === "day" && event.significance >= LEAST_SIGNIFICANCE),
    random,
  );
  const dealt: TimelineEvent[] = [];
  for (const event of known) {
    if (dealt.every((other) => Math.abs(other.from - event.from) >= APART)) dealt.push(event);
    if (dealt.length === ASKED) break;
  }
  if (dealt.length < ASKED) return null;
  return rightPlaces(dealt).every(Boolean) ? [...dealt.slice(1), dealt[0]!] : dealt;
}

/** For each place, whether the event there belongs there. */
export function rightPlaces(order: readonly TimelineEvent[]): boolean[] {
  const right = [...order].sort((a, b) => a.from - b.from);
  return order.map((event, i) => right[i] === event);
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}
