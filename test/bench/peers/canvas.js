// A plain canvas: one rectangle an event, no text, all drawn on every frame. What a budget for a million is measured by.
import { scaleUtc, select, zoom } from "d3";
import { columns, drawn, MS_PER_DAY, SPAN, TRACKS } from "./events.js";

const { anchor, end, track } = await columns();
const [width, height] = [innerWidth, innerHeight];
const canvas = select("#timeline").append("canvas").attr("class", "area").attr("width", width).attr("height", height);
const context = canvas.node().getContext("2d");
const tones = ["#4338a8", "#0e8577", "#b54a12"];
const lane = height / TRACKS.length;
const x = scaleUtc([SPAN.from, SPAN.to], [0, width]);
const draw = (scale) => {
  context.clearRect(0, 0, width, height);
  const zero = scale(SPAN.from);
  const perDay = scale(SPAN.from + MS_PER_DAY) - zero;
  const first = SPAN.from / MS_PER_DAY;
  for (let i = 0; i < anchor.length; i++) {
    context.fillStyle = tones[track[i]];
    const at = zero + (anchor[i] - first) * perDay;
    const y = (track[i] + 0.1 + ((i * 37) % 100) / 130) * lane;
    context.fillRect(at, y, Math.max(4, (end[i] - anchor[i]) * perDay), 4);
  }
};
canvas.call(
  zoom()
    .scaleExtent([1, 5000])
    .translateExtent([
      [0, 0],
      [width, height],
    ])
    .on("zoom", ({ transform }) => draw(transform.rescaleX(x))),
);
draw(x);
drawn();
