// The results as Markdown: one table a question, ours first, each peer with how many times ours it needs.
const QUESTIONS = [
  ["Navigation to drawn timeline, ms", (result) => result.drawn],
  ["All events placed, ms", (result) => result.placed],
  ["Zooming: p50 frame, ms", (result) => result.zooming.p50],
  ["Zooming: p95 frame, ms", (result) => result.zooming.p95],
  ["Zooming: longest frame, ms", (result) => result.zooming.max],
  ["Dragging: p50 frame, ms", (result) => result.dragging.p50],
  ["Dragging: p95 frame, ms", (result) => result.dragging.p95],
  ["Dragging: longest frame, ms", (result) => result.dragging.max],
  ["Long tasks while loading", (result) => result.loading.longTasks],
  ["Long tasks while zooming and dragging", (result) => result.zooming.longTasks + result.dragging.longTasks],
];
const SHAPES = [
  ["DOM nodes, most", (result) => result.nodes],
  ["JS heap, MB", (result) => result.heap],
  ["labels in view", (result) => result.labels],
  ["overlapping pairs", (result) => result.overlaps],
  ["transferred until drawn, kB", (result) => result.bytes / 1000],
];

export function report({ results, machine, sizes, rates, subjects, timeout }) {
  const find = (subject, size, cpu) =>
    results.find((one) => one.subject === subject && one.size === size && one.cpu === cpu);
  const lines = [
    "# Bench: this timeline beside its peers",
    "",
    `${machine.cpu}. ${machine.browser}. Viewport ${machine.viewport.width}×${machine.viewport.height}. ${machine.peers.join(", ")}.`,
    "",
    "Made by `npm run bench`. The record, and generated events (seeded, clustered as history is, a tenth of them spans). Three seconds",
    "of Ctrl and the wheel, then three seconds of dragging, at 60 moves a second. TimelineJS zooms by its buttons.",
    `In brackets: how many times ours. “–”: not finished in ${timeout / 1000} s, or failed already with fewer events.`,
    "The app sends its own policy headers; files are sent uncompressed. Figures hold for this machine alone: compare rows.",
  ];
  for (const cpu of rates) {
    lines.push("", `## CPU ${cpu === 1 ? "×1" : `÷${cpu}`}`);
    for (const [question, pick] of QUESTIONS) {
      lines.push("", `### ${question}`, "");
      lines.push(`| | ${sizes.map(nameOf).join(" | ")} |`, `|---|${sizes.map(() => "--:").join("|")}|`);
      for (const { id, name } of subjects) {
        const cells = sizes.map((size) => cell(find(id, size, cpu), find("app", size, cpu), pick, id === "app"));
        lines.push(`| ${name} | ${cells.join(" | ")} |`);
      }
    }
    for (const size of sizes) {
      lines.push("", `### Size and shape: ${nameOf(size)}`, "");
      lines.push(`| | ${SHAPES.map(([name]) => name).join(" | ")} |`, `|---|${SHAPES.map(() => "--:").join("|")}|`);
      for (const { id, name } of subjects) {
        const result = find(id, size, cpu);
        lines.push(`| ${name} | ${SHAPES.map(([, pick]) => figure(valueIn(result, pick))).join(" | ")} |`);
      }
    }
  }
  return `${lines.join("\n")}\n`;
}

function cell(result, own, pick, isOwn) {
  const value = valueIn(result, pick);
  const ours = valueIn(own, pick);
  if (value === null) return "–";
  if (isOwn || !ours) return figure(value);
  return `${figure(value)} (${figure(value / ours)}×)`;
}

function valueIn(result, pick) {
  return !result || result.failed ? null : pick(result);
}

function figure(value) {
  if (value === null || value === undefined) return "–";
  return Math.abs(value) >= 100 || Number.isInteger(value)
    ? Math.round(value).toLocaleString("en-GB")
    : value.toFixed(1);
}

function nameOf(size) {
  return size === "record" ? "the record" : Number(size).toLocaleString("en-GB");
}
