// `npm run build`: the single file, then the site that offers it for download, then everything packed for the wire.
import { resolve } from "node:path";
import { build } from "vite";
import { compressSite } from "./compress";

export interface FullBuildOptions {
  readonly out?: string;
  /** Folder of the events' pictures, for a release. */
  readonly pictures?: string | null;
}

/** Builds into `out`. Throws what the build throws. */
export async function fullBuild({ out = "dist", pictures = null }: FullBuildOptions = {}): Promise<void> {
  await build({ mode: "single", logLevel: "warn" });
  // vite.config.ts reads these: what a full build adds to the plain one.
  process.env.SITE_STICK = "1";
  if (pictures) process.env.SITE_PICTURES = pictures;
  await build({ build: { outDir: out, emptyOutDir: true } });
  console.log(`packed: ${await compressSite(resolve(out))} files as brotli and gzip`);
}
