// The worker that places: a job comes in, shares of it and then the placement go out, its columns handed over, not copied.
import { type PlaceJob, placeJob } from "./columns";
import { buffersOf } from "./handOver";
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
