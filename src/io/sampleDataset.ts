// `#data=sample:100000`: a dataset of generated events, to see how the timeline carries them. Says in its title what it is.
import type { Core, Details } from "../model/dataset";
import { lazyEvents } from "../model/eventList";
import {
  MOST_SAMPLE_EVENTS,
  SAMPLE_SPAN,
  type SampleColumns,
  sampleColumns,
  sampleSource,
} from "../model/sampleEvents";
import { workerUrl } from "../state/trusted";
import type { OpenedDataset } from "./openDataset";
import address from "./sampleWorker?worker&url";

/** Opens `sample:<count>`, or `sample:<count>:<seed>`. A wrong count falls to the nearest possible one. */
export async function openSample(asked: string): Promise<OpenedDataset> {
  const [, count, seed] = asked.split(":").map(Number);
  const columns = await make(
    Math.min(Math.max(Math.floor(count || 0), 1), MOST_SAMPLE_EVENTS),
    Number.isSafeInteger(seed) ? seed! : 1,
  );
  const core: Core = {
    id: "sample",
    version: "1",
    date: "",
    title: { en: "Generated events", vi: "Sự kiện tự sinh" },
    span: SAMPLE_SPAN,
    events: lazyEvents(sampleSource(columns)),
    eras: [],
    series: [],
  };
  return { core, details: async () => DETAILS };
}

/** Nothing to read: the events are made up. */
const DETAILS: Details = {
  version: "1",
  events: {},
  people: {},
  organizations: {},
  places: {},
  series: { note: { en: "", vi: "" }, series: [] },
  stories: [],
  about: [],
};

/** Made in a worker, so that the page answers meanwhile; on the page's own thread where there can be none. */
function make(count: number, seed: number): Promise<SampleColumns> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(workerUrl(address), { type: "module" });
      worker.onmessage = ({ data }: MessageEvent<SampleColumns>) => {
        worker.terminate();
        resolve(data);
      };
      worker.onerror = () => resolve(sampleColumns(count, seed));
      worker.postMessage({ count, seed });
    } catch {
      resolve(sampleColumns(count, seed));
    }
  });
}
