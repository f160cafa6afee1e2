// Vite plugin: checks data/ and compiles it into the two files that the app fetches. Plain names, never hashed, so that a
// host can replace them without rebuilding. A dataset with an error fails the build and shows in the dev overlay.
import { createHash } from "node:crypto";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { compileDataset } from "../model/compile";
import { writeLines } from "../model/lineJson";
import { formatProblem } from "../model/problems";
import { type RawDataset, readDataset } from "../model/readDataset";
import { readDataFiles } from "./readFiles";

export const CORE_PATH = "data/core.json";
export const DETAILS_PATH = "data/details.json";

/** The checked record in a folder. Throws with every error of the check. */
export function readRecord(folder: string): RawDataset {
  const { dataset, problems } = readDataset(readDataFiles(folder));
  const errors = problems.filter((problem) => problem.severity === "error");
  if (!dataset) throw new Error(`The record has ${errors.length} errors:\n${errors.map(formatProblem).join("\n")}`);
  return dataset;
}

export function datasetPlugin(folder = "data"): Plugin {
  const compile = (): Map<string, string> => {
    const { core, details } = compileDataset(readRecord(folder));
    return new Map([
      [CORE_PATH, JSON.stringify(core)],
      [DETAILS_PATH, writeLines(details)],
    ]);
  };
  return {
    name: "dataset",
    generateBundle() {
      for (const [fileName, source] of compile()) this.emitFile({ type: "asset", fileName, source });
    },
    configureServer(server) {
      const root = resolve(folder);
      server.watcher.add(root);
      server.watcher.on("change", (file) => {
        if (file.startsWith(root)) server.ws.send({ type: "full-reload" });
      });
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split("?")[0]?.replace(/^\//, "") ?? "";
        if (path !== CORE_PATH && path !== DETAILS_PATH) return next();
        try {
          const body = compile().get(path) ?? "";
          response.setHeader("Content-Type", "application/json");
          response.setHeader("ETag", createHash("sha1").update(body).digest("hex"));
          response.end(body);
        } catch (error) {
          next(error);
        }
      });
    },
  };
}
