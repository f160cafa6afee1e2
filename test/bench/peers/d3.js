// A timeline as a D3 tutorial draws it: one circle or rectangle and one text an event, all moved on every zoom.
import { axisBottom, scaleUtc, select, zoom } from "d3";
import { drawn, events, SPAN, TRACKS } from "./events.js";

const data = await events();
const [width, height] = [innerWidth, innerHeight];
const svg = select("#timeline").append("svg").attr("class", "area").attr("width", width).attr("height", height);
const x = scaleUtc([SPAN.from, SPAN.to], [0, width]);
const y = (event, i) => (TRACKS.indexOf(event.track) + 0.15 + ((i * 37) % 100) / 140) * ((height - 30) / TRACKS.length);
const axis = svg.append("g").attr("transform", `translate(0,${height - 30})`);
const marks = svg.append("g").selectAll("g").data(data).join("g");
marks
  .append("rect")
  .attr("height", 8)
  .attr("y", (event, i) => y(event, i) - 4)
  .attr("rx", 4)
  .attr("fill", "#4338a8");
marks
  .append("text")
  .attr("class", "label")
  .attr("y", (event, i) => y(event, i) + 4)
  .attr("dx", 10)
  .text((event) => event.text);
const draw = (scale) => {
  axis.call(axisBottom(scale));
  marks
    .select("rect")
    .attr("x", (event) => scale(event.start))
    .attr("width", (event) => (event.end === null ? 8 : Math.max(8, scale(event.end) - scale(event.start))));
  marks.select("text").attr("x", (event) => scale(event.start));
};
svg.call(
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
