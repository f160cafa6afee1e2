// Bundles the service worker (sw.ts, made of Workbox's parts) with the list of the files that it keeps.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

export interface KeptFile {
  /** From the site's root; a page is kept under its folder's address. */
  readonly url: string;
  /** Null for a name that changes with its content. */
  readonly revision: string | null;
  readonly size: number;
}

/** The worker's source for a built site. */
export async function buildServiceWorker(out: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    define: { __FILES__: JSON.stringify(keptFiles(out)), "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      target: ["es2022", "chrome111", "firefox114", "safari16.4"],
      lib: {
        entry: fileURLToPath(new URL("./sw.ts", import.meta.url)),
        formats: ["iife"],
        name: "worker",
        fileName: () => "sw.js",
      },
    },
  });
  const output = (Array.isArray(result) ? result[0]! : result) as {
    output: readonly { type: string; code?: string }[];
  };
  const chunks = output.output.filter(({ type }) => type === "chunk");
  if (chunks.length !== 1 || !chunks[0]!.code) throw new Error("The service worker did not become one file.");
  return chunks[0]!.code;
}

/** Everything that the app may load, in all languages. Pages other than the home pages are kept as visited. */
export function keptFiles(out: string): KeptFile[] {
  const names = readdirSync(out, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  return names
    .filter(isKept)
    .sort()
    .map((name) => {
      const content = readFileSync(join(out, name));
      return {
        url: name.replace(/(^|\/)index\.html$/, "$1") || "./",
        revision: name.startsWith("assets/") ? null : createHash("sha256").update(content).digest("hex").slice(0, 16),
        size: content.length,
      };
    });
}

function isKept(name: string): boolean {
  if (/\.(br|gz)$/.test(name)) return false;
  if (name.startsWith("assets/")) return /\.\w+$/.test(name);
  return /^(?:(?:en|vi)\/)?index\.html$|^data\/\w+\.json$|^site\.json$|^manifest\.webmanifest$|^icon[\w-]*\.(?:svg|png)$/.test(
    name,
  );
}
