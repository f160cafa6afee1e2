// TimelineJS as its documentation shows it: a JSON of slides. It zooms by its buttons and moves by its own steps.
import script from "@knight-lab/timelinejs/dist/js/timeline.js?url";
import "@knight-lab/timelinejs/dist/css/timeline.css";
import { drawn, events } from "./events.js";

const dateOf = (ms) => {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};
const slides = (await events()).map(({ id, start, end, text, track }) => ({
  unique_id: id,
  start_date: dateOf(start),
  ...(end === null ? {} : { end_date: dateOf(end) }),
  text: { headline: text },
  group: track,
}));
// It is a script of old, that leaves its name in the window.
await new Promise((resolve, reject) => {
  const node = document.createElement("script");
  node.src = script;
  node.onload = resolve;
  node.onerror = reject;
  document.head.append(node);
});
const timeline = new globalThis.TL.Timeline("timeline", { events: slides }, { font: null, hash_bookmark: false });
timeline.on("loaded", drawn);
