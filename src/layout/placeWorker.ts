// The worker that places: a job comes in, shares of it and then the placement go out, its columns handed over, not copied.
import { type PlaceJob, placeJob } from "./columns";
import type { PlacementIndex } from "./window";

/** What the worker says. */
export type PlaceNews = { readonly share: number } | { readonly index: PlacementIndex };

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<PlaceJob>) => void) | null;
  postMessage: (news: PlaceNews, transfer: Transferable[]) => void;
};

scope.onmessage = ({ data }) => {
  const index = placeJob(data, (share) => scope.postMessage({ share }, []));
  scope.postMessage({ index }, buffersOf(index));
};

/** Every buffer inside a value, once. */
function buffersOf(value: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const visit = (part: unknown) => {
    if (ArrayBuffer.isView(part)) found.add(part.buffer as ArrayBuffer);
    else if (typeof part === "object" && part !== null) for (const inner of Object.values(part)) visit(inner);
  };
  visit(value);
  return [...found];
}
