// Once before all page tests: a built site that is not older than its sources, and a browser.
// SITE_FOLDER=… tests a site built elsewhere, as it is.
import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { findBrowser } from "./browser.mjs";

declare module "vitest" {
  interface ProvidedContext {
    readonly siteFolder: string;
    readonly browserPath: string;
  }
}

const SOURCES = ["src", "data", "public", "index.html", "vite.config.ts", "package-lock.json"];

export function setup(project: TestProject): void {
  const folder = resolve(process.env.SITE_FOLDER ?? "dist");
  if (!process.env.SITE_FOLDER && !isFresh(folder)) {
    execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"], {
      stdio: "inherit",
    });
  }
  project.provide("siteFolder", folder);
  project.provide("browserPath", findBrowser());
}

/** True if the site was built after the last change of anything that it is built from. */
function isFresh(folder: string): boolean {
  const built = statSync(join(folder, "index.html"), { throwIfNoEntry: false });
  return built !== undefined && built.mtimeMs >= Math.max(...SOURCES.map(newest));
}

function newest(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
