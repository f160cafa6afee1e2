// The build's own plugins, for vite.config.ts: what a development server needs, and what each kind of build adds.
import type { Plugin } from "vite";
import { datasetPlugin } from "./datasetPlugin";
import { SINGLE_BUILD, singleFile } from "./singleFile";
import { sitePlugin } from "./sitePlugin";

export { SECURITY_HEADERS } from "./policy";
export { SINGLE_BUILD };

/** `mode` "single" makes one file. SITE_STICK and SITE_PICTURES are set by the full build and the release (fullBuild.ts). */
export function ownPlugins(mode: string): Plugin[] {
  if (mode === "single") return [singleFile()];
  const stick = process.env.SITE_STICK === "1";
  return [datasetPlugin(), sitePlugin({ stick, pictures: process.env.SITE_PICTURES })];
}
