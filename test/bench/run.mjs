// npm run bench [-- --quick] [--only=app,vis] [--sizes=record,1000] [--cpu=1,4] [--repeats=3]
// Without --repeats: three times up to 1,000 events, where starting counts in tenths of a second; once beyond.
// Builds the app, opens it and its peers in Chromium, one after the other in one run, and writes RESULTS.md.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { build, runnerImport } from "vite";
import { findBrowser, launchBrowser } from "../pages/browser.mjs";
import { measure } from "./measure.mjs";
import { report } from "./report.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");
const VIEWPORT = { width: 1280, height: 720 };
const TIMEOUT = 90_000;

const asked = Object.fromEntries(
  process.argv.slice(2).map((argument) => {
    const [name, value = "true"] = argument.replace(/^--/, "").split("=");
    return [name, value];
  }),
);
const quick = asked.quick === "true";
const sizes = (asked.sizes ?? (quick ? "record,1000,10000" : "record,1000,10000,100000,1000000")).split(",");
const rates = (asked.cpu ?? "1,4").split(",").map(Number);
const repeatsOf = (size) => Number(asked.repeats ?? (size === "record" || Number(size) <= 1000 ? 3 : 1));
/** "subject cpu" of what did not finish: more events will not do better. */
const failed = new Set();

/** `label` selects drawn labels, `area` what is zoomed and dragged, `zoomButton` what zooms where the wheel does not. */
const SUBJECTS = [
  {
    id: "app",
    name: "this timeline",
    path: (size) => (size === "record" ? "" : `#data=sample:${size}`),
    label: "[data-label-for]",
    area: ".stage-svg",
    placedLater: (size) => Number(size) > 2000,
  },
  { id: "vis", name: "vis-timeline", label: ".vis-item .vis-item-content", area: ".vis-center" },
  {
    id: "timelinejs",
    name: "TimelineJS",
    label: ".tl-timemarker-text",
    area: ".tl-timenav",
    zoomButton: ".tl-menubar-button-zoomin, .tl-menubar .tl-menubar-button:first-child",
  },
  { id: "d3", name: "naive D3 (SVG)", label: "text.label", area: ".area" },
  { id: "canvas", name: "plain canvas, no text", label: null, area: ".area" },
].filter(({ id }) => !asked.only || asked.only.split(",").includes(id));

const { module: policy } = await runnerImport(join(root, "src/build/policy.ts"));
const work = mkdtempSync(join(tmpdir(), "bench-"));
const server = createServer();
let browser;
try {
  await buildAll();
  const port = await serve();
  browser = await launchBrowser(findBrowser());
  const results = [];
  await warmUp(port);
  for (const cpu of rates) {
    for (const size of sizes) {
      for (const subject of SUBJECTS) results.push(await runOne(subject, size, cpu, port));
    }
  }
  const machine = {
    cpu: `${cpus()[0].model.trim()}, ${cpus().length} cores`,
    browser: `Chromium ${browser.version()}, headless, software rendering`,
    viewport: VIEWPORT,
    peers: versions(),
  };
  const text = report({ results, machine, sizes, rates, subjects: SUBJECTS, timeout: TIMEOUT });
  console.log(`\n${text}`);
  if (asked.write !== "false") writeFileSync(join(here, asked.out ?? "RESULTS.md"), text);
} finally {
  await browser?.close();
  server.close();
  rmSync(work, { recursive: true, force: true });
}

async function buildAll() {
  console.log("Building the app and the peers' pages…");
  await build({ root, logLevel: "error", build: { outDir: join(work, "app"), emptyOutDir: true } });
  const pages = SUBJECTS.filter(({ id }) => id !== "app").map(({ id }) => join(here, "peers", `${id}.html`));
  if (pages.length === 0) return;
  await build({
    configFile: false,
    root: join(here, "peers"),
    base: "./",
    logLevel: "error",
    build: {
      outDir: join(work, "peers"),
      emptyOutDir: true,
      target: "es2022",
      chunkSizeWarningLimit: 5000,
      rollupOptions: { input: pages },
    },
  });
}

/** The app under its own policy, at the root; the peers, which need inline styles, without one. Compressed as a host would. */
function serve() {
  const app = sirv(join(work, "app"), { dev: true, setHeaders: (response) => setPolicy(response) });
  const peers = sirv(join(work, "peers"), { dev: true });
  server.on("request", (request, response) => {
    const missing = () => {
      response.statusCode = 404;
      response.end();
    };
    if (request.url.startsWith("/peers/")) {
      request.url = request.url.slice("/peers".length);
      peers(request, response, missing);
    } else app(request, response, missing);
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(server.address().port));
  });
}

function setPolicy(response) {
  for (const [name, value] of Object.entries(policy.SECURITY_HEADERS)) response.setHeader(name, value);
}

/** The first page of a browser pays for the browser's own start: nobody's figure. */
async function warmUp(port) {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/robots.txt`);
  await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    canvas.getContext("2d").fillText("Quan hệ Việt Nam – Hoa Kỳ", 0, 20);
    document.body.append(canvas, "Quan hệ Việt Nam – Hoa Kỳ");
  });
  await page.waitForTimeout(1000);
  await page.close();
}

/**
 * The median of the repeats: of the time to drawn, and, for all else, of the frames while zooming. A subject that failed at a
 * smaller size is not tried again.
 */
async function runOne(subject, size, cpu, port) {
  const base = `http://127.0.0.1:${port}/`;
  const path = subject.path ? subject.path(size) : `peers/${subject.id}.html?n=${size}`;
  const gaveUp = failed.has(`${subject.id} ${cpu}`);
  const runs = [];
  for (let i = 0; i < (gaveUp ? 0 : repeatsOf(size)); i++) {
    runs.push(
      await measure(browser, {
        url: base + path,
        cpu,
        timeout: TIMEOUT,
        viewport: VIEWPORT,
        label: subject.label,
        area: subject.area,
        zoomButton: subject.zoomButton,
        placedLater: subject.placedLater?.(size) ?? false,
      }),
    );
    if (runs.at(-1).failed) break;
  }
  const bad = gaveUp ? { failed: "failed at fewer events" } : runs.find((run) => run.failed);
  if (bad) failed.add(`${subject.id} ${cpu}`);
  const middle = (pick) => runs.toSorted((a, b) => pick(a) - pick(b))[Math.floor((runs.length - 1) / 2)];
  const best = bad ?? {
    ...middle((run) => run.zooming.p95),
    drawn: middle((run) => run.drawn).drawn,
    placed: middle((run) => run.placed).placed,
  };
  console.log(
    `${size.padStart(8)} ÷${cpu} ${subject.name.padEnd(24)} ${
      best.failed ??
      `drawn ${best.drawn.toFixed(0)} ms, zoom p95 ${best.zooming.p95.toFixed(1)} ms, drag p95 ${best.dragging.p95.toFixed(1)} ms`
    }${best.errors?.length ? ` ! ${best.errors[0]}` : ""}`,
  );
  return { subject: subject.id, size, cpu, ...best };
}

function versions() {
  return ["vis-timeline", "@knight-lab/timelinejs", "d3"].map((name) => {
    const { version } = JSON.parse(readFileSync(join(here, "node_modules", name, "package.json"), "utf8"));
    return `${name} ${version}`;
  });
}
