// The worker that draws: a canvas comes in once, then items whenever the window changes, then views. Of views that come faster
// than it draws, only the last counts.
import type { Item } from "../draw/sheet/items";
import { type Frame, Sheet } from "../draw/sheet/sheet";

/** A font face of the page: a worker has none of its own. */
export interface FaceSource {
  readonly family: string;
  readonly source: string;
  readonly weight: string;
  readonly unicodeRange: string;
}

/** What the page says. */
export type SheetOrder =
  | { readonly canvas: OffscreenCanvas }
  | { readonly faces: readonly FaceSource[] }
  | { readonly items: readonly Item[] }
  /** Draw; or, unseen, make ready what drawing needs. */
  | { readonly frame: Frame; readonly rehearse?: boolean }
  | { readonly clear: true }
  | { readonly forget: true };

/** What the worker says: it can draw; it has drawn since it was cleared. */
export type SheetNews = "ready" | "drawn";

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<SheetOrder>) => void) | null;
  postMessage: (news: SheetNews) => void;
  requestAnimationFrame?: (callback: () => void) => number;
  fonts?: FontFaceSet;
};

let sheet: Sheet | null = null;
let waiting: Frame | null = null;
let told = false;

scope.onmessage = ({ data }) => {
  if ("canvas" in data) {
    const context = data.canvas.getContext("2d");
    if (context) sheet = new Sheet(context);
  } else if ("faces" in data) loadFaces(data.faces).then(() => sheet && scope.postMessage("ready"));
  else if ("items" in data) sheet?.show(data.items);
  else if ("frame" in data) {
    if (data.rehearse) rehearse(data.frame);
    else soon(data.frame);
  } else if ("clear" in data) clear();
  else sheet?.forget();
};

function soon(frame: Frame): void {
  const idle = waiting === null;
  waiting = frame;
  if (!idle) return;
  if (scope.requestAnimationFrame) scope.requestAnimationFrame(draw);
  else setTimeout(draw);
}

function draw(): void {
  if (!waiting) return;
  sheet?.draw(waiting);
  waiting = null;
  if (!told) scope.postMessage("drawn");
  told = true;
}

function clear(): void {
  waiting = null;
  told = false;
  sheet?.clear();
}

/** Times a frame is rehearsed: each makes only so many sprites. */
const REHEARSALS = 12;

function rehearse(frame: Frame): void {
  for (let i = 0; i < REHEARSALS; i++) sheet?.draw(frame);
  sheet?.clear();
}

async function loadFaces(faces: readonly FaceSource[]): Promise<void> {
  await Promise.allSettled(
    faces.map(async ({ family, source, weight, unicodeRange }) => {
      const face = new FontFace(family, source, { weight, unicodeRange });
      scope.fonts?.add(face);
      await face.load();
    }),
  );
}
