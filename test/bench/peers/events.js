// The same events for every peer: the record, or the generated ones that the app itself shows at `#data=sample:<n>`.
import { readCore } from "../../../src/model/dataset";
import { sampleColumns, sampleSource } from "../../../src/model/sampleEvents";
import { TRACKS } from "../../../src/model/vocabulary";

export const MS_PER_DAY = 86_400_000;
export const SPAN = { from: Date.UTC(1995, 0, 1), to: Date.UTC(2026, 0, 1) };
export { TRACKS };

const asked = new URLSearchParams(location.search).get("n");

/** Columns for those that draw from columns; days since 1970. */
export async function columns() {
  if (asked !== "record") return sampleColumns(Number(asked));
  const events = await record();
  return {
    anchor: Float64Array.from(events, (event) => event.anchor),
    end: Float64Array.from(events, (event) => (event.span ? event.to : event.anchor)),
    track: Uint8Array.from(events, (event) => TRACKS.indexOf(event.track)),
  };
}

/** One object an event: `start` and `end` in milliseconds (end null for a point), `text`, `track`. */
export async function events() {
  const found = asked === "record" ? await record() : generated(Number(asked));
  return found.map((event) => ({
    id: event.id,
    start: event.from * MS_PER_DAY,
    end: event.span ? event.to * MS_PER_DAY : null,
    text: event.label?.en ?? event.title.en,
    track: event.track,
  }));
}

/** Says that the timeline is drawn, once the browser has had the chance to. */
export function drawn() {
  requestAnimationFrame(() => performance.mark("timeline-drawn"));
}

async function record() {
  const response = await fetch("../data/core.json");
  return readCore(await response.json(), "core.json").events;
}

function generated(count) {
  const source = sampleSource(sampleColumns(count));
  return Array.from({ length: count }, (_, place) => source.at(place));
}
