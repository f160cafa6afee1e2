// Opens one page in Chromium and measures it: time to drawn, frames while zooming and dragging, long tasks, nodes, heap,
// overlapping labels, transferred bytes. All times in milliseconds.

/** Seconds of each gesture, and the moves a second that a trackpad sends. */
const GESTURE = 3;
const RATE = 60;
/** Wheel distance a move: three seconds lead from thirty years to some weeks. */
const WHEEL = 3.2;

/**
 * @param {import("playwright").Browser} browser
 * @param {{ url: string, cpu: number, timeout: number, viewport: { width: number, height: number }, label: string | null,
 *   area: string, zoomButton?: string, placedLater: boolean }} subject `label` and `area` are selectors: of drawn labels, of what is dragged.
 */
export async function measure(browser, subject) {
  const context = await browser.newContext({ viewport: subject.viewport, locale: "en-GB", serviceWorkers: "block" });
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  if (subject.cpu > 1) await session.send("Emulation.setCPUThrottlingRate", { rate: subject.cpu });
  await page.addInitScript(watch);
  const give = deadline(subject.timeout);
  try {
    const opened = performance.now();
    await give(page.goto(subject.url, { waitUntil: "commit" }));
    const moment = (name) =>
      give(
        page
          .waitForFunction((mark) => globalThis.bench.moments[mark], name, { timeout: 0, polling: 50 })
          .then((handle) => handle.jsonValue()),
      );
    const drawn = await moment("timeline-drawn");
    const placed = subject.placedLater ? await moment("timeline-placed") : drawn;
    const loadBytes = bytes;
    const loading = await page.evaluate(() => globalThis.bench.take());
    await page.waitForTimeout(500);
    const overlaps = subject.label === null ? null : await give(page.evaluate(overlapping, subject.label));
    const box = await page.evaluate((selector) => {
      const { x, y, width, height } = document.querySelector(selector).getBoundingClientRect();
      return { x, y, width, height };
    }, subject.area);
    const at = { x: box.x + box.width * 0.55, y: box.y + Math.min(box.height, 600) * 0.5 };
    const send = (type, more) => session.send("Input.dispatchMouseEvent", { type, ...at, ...more });
    await send("mouseMoved", {});
    await page.waitForTimeout(200);
    await page.evaluate(() => globalThis.bench.take());
    await give(zoom(page, send, subject.zoomButton));
    const zooming = await give(page.evaluate(() => globalThis.bench.take()));
    await page.waitForTimeout(300);
    const nodesClose = await page.evaluate(() => document.querySelectorAll("*").length);
    await page.evaluate(() => globalThis.bench.take());
    await give(drag(send, at, box));
    const dragging = await give(page.evaluate(() => globalThis.bench.take()));
    await page.waitForTimeout(300);
    // What stands still may have to be put in its place first, and says so.
    await give(page.waitForFunction(() => !document.querySelector("[aria-busy=true]")));
    const overlapsAfter = subject.label === null ? null : await give(page.evaluate(overlapping, subject.label));
    await session.send("HeapProfiler.collectGarbage").catch(() => {});
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    const nodes = await page.evaluate(() => document.querySelectorAll("*").length);
    return {
      drawn,
      placed,
      wall: performance.now() - opened,
      loading: summary(loading),
      zooming: summary(zooming),
      dragging: summary(dragging),
      nodes: Math.max(nodes, nodesClose),
      heap: usedSize / 1e6,
      labels: overlaps?.labels ?? null,
      overlaps: overlaps && overlapsAfter ? overlaps.pairs + overlapsAfter.pairs : null,
      bytes: loadBytes,
      errors,
    };
  } catch (error) {
    return { failed: error === TOO_LONG ? `over ${subject.timeout / 1000} s` : String(error.message ?? error), errors };
  } finally {
    give.stop();
    await Promise.race([context.close(), new Promise((done) => setTimeout(done, 5000))]);
  }
}

const TOO_LONG = Symbol("too long");

/** Everything that is given together must end before the time is over. */
function deadline(timeout) {
  let timer;
  const over = new Promise((_, reject) => {
    timer = setTimeout(() => reject(TOO_LONG), timeout);
  });
  over.catch(() => {});
  const give = (promise) => Promise.race([promise, over]);
  give.stop = () => clearTimeout(timer);
  return give;
}

/** Ctrl and the wheel, as a trackpad sends a pinch; or a button, where that is how one zooms. */
async function zoom(page, send, button) {
  if (button) {
    for (let i = 0; i < 6; i++) {
      await page.click(button, { force: true, timeout: 20_000 }).catch(() => {});
      await page.waitForTimeout((GESTURE * 1000) / 6);
    }
    return;
  }
  await paced(() => send("mouseWheel", { deltaX: 0, deltaY: -WHEEL, modifiers: 2 }));
}

async function drag(send, at, box) {
  const reach = box.width * 0.3;
  const along = (share) => ({ x: at.x + Math.sin(share * Math.PI * 4) * reach, button: "left", buttons: 1 });
  await send("mousePressed", { button: "left", buttons: 1, clickCount: 1 });
  await paced((share) => send("mouseMoved", along(share)));
  await send("mouseReleased", { button: "left", clickCount: 1 });
}

/** Calls `move` RATE times a second; where the page is slower than that, as often as it answers. */
async function paced(move) {
  const steps = GESTURE * RATE;
  const began = performance.now();
  const end = began + GESTURE * 1000;
  for (let i = 0; i < steps && performance.now() < end + 500; i++) {
    const due = began + (i * 1000) / RATE;
    const wait = due - performance.now();
    if (wait > 1) await new Promise((done) => setTimeout(done, wait));
    await move(i / steps);
  }
}

function summary({ frames, longTasks }) {
  const sorted = [...frames].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;
  return {
    frames: frames.length,
    p50: at(0.5),
    p95: at(0.95),
    max: sorted.at(-1) ?? null,
    longTasks: longTasks.length,
    longest: Math.max(0, ...longTasks),
  };
}

/** Runs in the page: notes every frame's length and every long task. */
function watch() {
  let frames = [];
  let longTasks = [];
  let before = null;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) longTasks.push(entry.duration);
  }).observe({ type: "longtask", buffered: true });
  // A mark is made before its picture: it is on the screen a frame later.
  const moments = {};
  const waiting = {};
  const tick = (now) => {
    if (before !== null) frames.push(now - before);
    before = now;
    for (const name of ["timeline-drawn", "timeline-placed"]) {
      if (moments[name] !== undefined || performance.getEntriesByName(name).length === 0) continue;
      if (waiting[name]) moments[name] = now;
      waiting[name] = true;
    }
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  globalThis.bench = {
    moments,
    take() {
      const taken = { frames, longTasks };
      frames = [];
      longTasks = [];
      return taken;
    },
  };
}

/** Runs in the page: how many labels are in the window, and how many pairs of their boxes overlap by more than a pixel. */
function overlapping(selector) {
  const boxes = [...document.querySelectorAll(selector)]
    .map((node) => node.getBoundingClientRect())
    .filter((box) => box.width > 1 && box.height > 1 && box.right > 0 && box.left < innerWidth && box.top < innerHeight)
    .sort((a, b) => a.left - b.left);
  let pairs = 0;
  for (let i = 0; i < boxes.length; i++) {
    const a = boxes[i];
    for (let j = i + 1; j < boxes.length && boxes[j].left < a.right - 1; j++) {
      const b = boxes[j];
      if (a.top < b.bottom - 1 && b.top < a.bottom - 1) pairs++;
    }
  }
  return { labels: boxes.length, pairs };
}
