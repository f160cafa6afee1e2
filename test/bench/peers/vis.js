// vis-timeline as its documentation shows it: items in a DataSet, one group a track, zooming with Ctrl and the wheel.
import { DataSet } from "vis-data/peer";
import { Timeline } from "vis-timeline/peer";
import "vis-timeline/styles/vis-timeline-graph2d.css";
import { drawn, events, SPAN, TRACKS } from "./events.js";

const items = (await events()).map(({ id, start, end, text, track }) => ({
  id,
  content: text,
  start,
  ...(end === null ? { type: "box" } : { end, type: "range" }),
  group: track,
}));
const timeline = new Timeline(
  document.getElementById("timeline"),
  new DataSet(items),
  new DataSet(TRACKS.map((track) => ({ id: track, content: track }))),
  { height: "100%", zoomKey: "ctrlKey", start: SPAN.from, end: SPAN.to, verticalScroll: true },
);
const onChanged = () => {
  timeline.off("changed", onChanged);
  drawn();
};
timeline.on("changed", onChanged);
