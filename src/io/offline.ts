// Registers the service worker and says how far it is: checking, ready with its size, an update waiting, or unsupported.
import { type OfflineState, useOffline } from "../state/offlineStore";
import { workerUrl } from "../state/trusted";
import { siteRoot } from "./loadDataset";

/** Call once the timeline is drawn: what the worker fetches must not compete with the first visit. Never throws. */
export async function attachOffline(): Promise<void> {
  const workers = "serviceWorker" in navigator ? navigator.serviceWorker : null;
  if (!workers || !isSecureContext || !/^https?:$/.test(location.protocol)) return tell({ kind: "unsupported" });
  try {
    const root = siteRoot();
    const registration = await workers.register(workerUrl(new URL("sw.js", root)), {
      scope: new URL(root).pathname,
      updateViaCache: "none",
    });
    useOffline.setState({ update: () => accept(registration, workers) });
    registration.addEventListener("updatefound", () => follow(registration));
    follow(registration);
    await showStatus(registration);
  } catch {
    // No worker file, private mode, or blocked by the browser's settings: the page works as before, online.
    tell({ kind: "unsupported" });
  }
}

/** Tells of a worker's progress until it waits or serves. */
function follow(registration: ServiceWorkerRegistration): void {
  const worker = registration.installing;
  worker?.addEventListener("statechange", () => {
    if (worker.state === "installed" || worker.state === "activated") void showStatus(registration);
  });
}

async function showStatus(registration: ServiceWorkerRegistration): Promise<void> {
  const { active, waiting } = registration;
  if (!active) return;
  const status = await ask(active);
  if (!status || status.missing > 0) return;
  tell({ kind: waiting ? "update" : "ready", bytes: status.bytes });
}

interface Status {
  readonly missing: number;
  readonly bytes: number;
}

/** The worker's own count of what it keeps; null if it does not answer. */
function ask(worker: ServiceWorker): Promise<Status | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => resolve(null), 10_000);
    port1.onmessage = (event: MessageEvent<Status>) => {
      clearTimeout(timer);
      resolve(event.data);
    };
    worker.postMessage({ type: "status" }, [port2]);
  });
}

/** Only the page that asked is reloaded: another may be in the middle of a talk. */
function accept(registration: ServiceWorkerRegistration, workers: ServiceWorkerContainer): void {
  if (!registration.waiting) return;
  workers.addEventListener("controllerchange", () => location.reload(), { once: true });
  registration.waiting.postMessage({ type: "activate" });
}

function tell(state: OfflineState): void {
  useOffline.setState({ state });
}
