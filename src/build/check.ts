// `npm run data:check`: prints every problem of the record at once; errors make it fail.
import { formatProblem } from "../model/problems";
import { readDataset } from "../model/readDataset";
import { readDataFiles } from "./readFiles";

/** Checks the record in `folder` and prints. Returns the number of errors. */
export function checkData(folder = "data"): number {
  const { problems } = readDataset(readDataFiles(folder));
  const errors = problems.filter((problem) => problem.severity === "error");
  const warnings = problems.filter((problem) => problem.severity === "warning");
  for (const problem of errors) console.error(formatProblem(problem));
  for (const problem of warnings.slice(0, 40)) console.warn(formatProblem(problem));
  if (warnings.length > 40) console.warn(`… and ${warnings.length - 40} warnings more`);
  console.log(`data: ${errors.length} errors, ${warnings.length} warnings`);
  return errors.length;
}
