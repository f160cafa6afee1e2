// The sample dataset as the app gets it: compiled, sent as JSON, read again.
import { compileDataset } from "../../src/model/compile";
import { type Core, type CoreFile, type Details, readCore } from "../../src/model/dataset";
import { type RawDataset, readDataset } from "../../src/model/readDataset";
import { type Sample, type SampleEvents, sampleFiles } from "./sampleDataset";

type Change = (files: Sample, events: SampleEvents) => void;

/** The sample, changed, read and checked. Throws if the change broke it. */
export function sampleRecord(change?: Change): RawDataset {
  const { dataset, problems } = readDataset(sampleFiles(change));
  if (!dataset) throw new Error(`the sample is broken: ${problems.map(({ message }) => message).join(" ")}`);
  return dataset;
}

/** The core file as it travels. */
export function sampleCoreFile(change?: Change): CoreFile {
  return JSON.parse(JSON.stringify(compileDataset(sampleRecord(change)).core));
}

export function sampleCore(change?: Change): Core {
  return readCore(sampleCoreFile(change), "data/core.json");
}

export function sampleDetails(change?: Change): Details {
  return JSON.parse(JSON.stringify(compileDataset(sampleRecord(change)).details));
}
