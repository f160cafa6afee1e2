// Placing many events in a worker: first a picture of the foremost ones, made at once; then shares of the work; then all.
// Loaded when there are many. Where a page may start no worker (opened from disk), the page's own thread does it.
import { foremost, jobOf, type PlaceJob, placeJob } from "../layout/columns";
import { buffersOf, withOwnColumns } from "../layout/handOver";
import type { StageGeometry } from "../layout/lanes";
import { tableMeasure } from "../layout/measure";
import type { PlaceNews } from "../layout/placeWorker";
import address from "../layout/placeWorker?worker&url";
import { type PlacedTimeline, placeTimeline, timelineOf } from "../layout/scene";
import type { PlacementIndex } from "../layout/window";
import type { TimelineEvent } from "../model/dataset";
import type { Language } from "../model/vocabulary";
import { workerUrl } from "../state/trusted";
import { sceneWords } from "./sceneProps";
import type { Placed } from "./usePlaced";

export interface PlaceRequest {
  readonly events: readonly TimelineEvent[];
  readonly bounds: PlacedTimeline["bounds"];
  readonly geometry: StageGeometry;
  readonly language: Language;
  readonly factor: number;
}

/** As many as are placed within a few frames. */
const FIRST = 800;

/** Tells `hear` what there is to show, and how far it has come. Returns how to stop; nothing is told after that. */
export function placeAway(request: PlaceRequest, hear: (news: Partial<Placed>) => void): () => void {
  const { events, bounds, geometry, language, factor } = request;
  const words = sceneWords(language);
  const measure = tableMeasure(factor);
  let stopped = false;
  const worker = newWorker();
  const { job, visible } = jobOf(events, bounds, geometry, words, language, factor);
  const done = (index: PlacementIndex) => {
    performance.mark("timeline-placed");
    hear({ timeline: timelineOf(index, visible, geometry, words, measure), share: null });
  };
  const stopWork = work(worker, job, (news) => {
    if (stopped) return;
    if ("share" in news) hear({ share: news.share });
    else done(news.index);
  });
  // While the worker is at it.
  hear({ timeline: uncounted(placeTimeline(foremost(events, FIRST), bounds, geometry, words, measure)) });
  return () => {
    stopped = true;
    stopWork();
  };
}

/** Null where a page may start none. */
function newWorker(): Worker | null {
  try {
    return new Worker(workerUrl(address), { type: "module" });
  } catch {
    return null;
  }
}

/** Has the job done by the worker, ended when it has said its last word; without one, here after the next frame. */
function work(worker: Worker | null, job: PlaceJob, hear: (news: PlaceNews) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    worker?.terminate();
    clearTimeout(timer);
  };
  const here = () => {
    stop();
    timer = setTimeout(() => hear({ index: placeJob(job) }), 30);
  };
  if (!worker) {
    here();
    return stop;
  }
  worker.onmessage = ({ data }: MessageEvent<PlaceNews>) => {
    if ("index" in data) stop();
    hear(data);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    here();
  };
  const sent = withOwnColumns(job);
  worker.postMessage(sent, buffersOf(sent));
  return stop;
}

/** A first picture counts nothing: what it leaves out is not known yet. */
function uncounted(timeline: PlacedTimeline): PlacedTimeline {
  const none = { events: new Uint32Array(), days: new Float64Array() };
  const { index } = timeline;
  return { ...timeline, index: { ...index, members: index.members.map(() => none) } };
}
