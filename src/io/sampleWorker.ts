// The worker that generates events: a count and a seed come in, columns go out.
import { buffersOf } from "../layout/handOver";
import { type SampleColumns, sampleColumns } from "../model/sampleEvents";

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<{ readonly count: number; readonly seed: number }>) => void) | null;
  postMessage: (columns: SampleColumns, transfer: Transferable[]) => void;
};

scope.onmessage = ({ data }) => {
  const columns = sampleColumns(data.count, data.seed);
  scope.postMessage(columns, buffersOf(columns));
};
