// Events as JSON: what the record says of each, with the record's name, version and licence-bearing address beside it.
import type { Core, Details, TimelineEvent } from "../model/dataset";
import { isoOf } from "../model/day";
import { edtfOf } from "./csv";

/** The fields are those of the record (data/README.md), so that what is taken away can be put back. */
export function eventsJson(
  core: Core,
  events: readonly TimelineEvent[],
  details: Details | null,
  address: string | null,
): string {
  const dataset = {
    id: core.id,
    version: core.version,
    date: core.date,
    title: core.title,
    span: { from: isoOf(core.span.from), to: isoOf(core.span.to - 1) },
    ...(address ? { address } : {}),
  };
  const records = events.map((event) => ({
    id: event.id,
    date: edtfOf(event),
    track: event.track,
    themes: event.themes,
    significance: event.significance,
    title: event.title,
    ...(event.label ? { label: event.label } : {}),
    ...details?.events[event.id],
  }));
  return `${JSON.stringify({ dataset, events: records }, null, 2)}\n`;
}
