// Vite plugin of `npm run build:single`: everything in one HTML file that opens from disk by double click, with its own
// policy: the hashes of its script and style, data: and blob: addresses, nothing from anywhere.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Plugin, ResolvedConfig } from "vite";
import { sayOnPage } from "../i18n/pageWords";
import { compileDataset } from "../model/compile";
import { type Core, readCore } from "../model/dataset";
import { writeLines } from "../model/lineJson";
import { CORE_PATH, DETAILS_PATH, readRecord } from "./datasetPlugin";
import { plainList } from "./pages/home";
import { escapeJson, Html, html } from "./pages/html";
import { STICK_FILE } from "./sitePlugin";

/** Vite's settings for one file: no chunks, and every asset inside. */
export const SINGLE_BUILD = {
  outDir: "dist-single",
  emptyOutDir: true,
  copyPublicDir: false,
  cssCodeSplit: false,
  assetsInlineLimit: Number.MAX_SAFE_INTEGER,
  rolldownOptions: { output: { codeSplitting: false } },
} as const;

interface Parts {
  readonly core: Core;
  readonly script: string;
  readonly style: string;
  /** Files of the site that the page would fetch: path → JSON. */
  readonly data: ReadonlyMap<string, string>;
  /** data: address of the icon. */
  readonly icon: string;
}

export function singleFile(data = "data"): Plugin {
  let config: ResolvedConfig;
  return {
    name: "single-file",
    apply: "build",
    enforce: "post",
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: {
      // A preloaded font would be a file of its own.
      order: "pre",
      handler: (page) => page.replace(/<link rel="preload"[^>]*>/g, ""),
    },
    generateBundle: {
      // After Vite has finished the script.
      order: "post",
      handler(_, bundle) {
        let script = "";
        let style = "";
        const workers = new Map<string, string>();
        for (const [name, file] of Object.entries(bundle)) {
          if (file.type === "chunk" && file.isEntry) script = file.code;
          else if (file.type === "chunk") workers.set(name, file.code);
          else if (name.endsWith(".css")) style += String(file.source);
          else if (/\.m?js$/.test(name)) workers.set(name, String(file.source));
          else if (!name.endsWith(".html")) throw new Error(`${name} would be a file beside the single one.`);
          delete bundle[name];
        }
        const record = readRecord(join(config.root, data));
        const { core, details } = compileDataset(record);
        const page = renderSingle({
          core: readCore(core, CORE_PATH),
          script: inlineWorkers(script, workers),
          style,
          data: new Map([
            [CORE_PATH, JSON.stringify(core)],
            [DETAILS_PATH, writeLines(details)],
            ["site.json", readFileSync(join(config.root, "public/site.json"), "utf8")],
          ]),
          icon: `data:image/svg+xml,${encodeURIComponent(readFileSync(join(config.root, "public/icon.svg"), "utf8"))}`,
        });
        this.emitFile({ type: "asset", fileName: STICK_FILE, source: page });
      },
    },
  };
}

/** The file's text. Script and style stand in it unescaped, as HTML wants, but cannot end their elements early. */
export function renderSingle({ core, script, style, data, icon }: Parts): string {
  const code = script.replace(/<\/(script)/gi, "<\\/$1").replaceAll("<!--", "<\\!--");
  const css = style.replace(/<\/(style)/gi, "<\\/$1");
  return `<!doctype html>
${html`<html lang="en" data-root="./" data-version="${core.version}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${singlePolicy(code, css)}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${core.title.en ?? core.title.vi ?? core.id}</title>
<meta name="description" content="${sayOnPage("en", "description")}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${icon}" type="image/svg+xml">
<style>${new Html(css)}</style>
</head>
<body>
<div id="app"></div>
<noscript><main class="prose"><p>${sayOnPage("en", "intro", { n: core.events.length })}</p>
<p lang="vi">${sayOnPage("vi", "intro", { n: core.events.length })}</p>
${plainList(core, "en")}</main></noscript>
${[...data].map(([file, json]) => dataBlock(file, json))}
<script type="module">${new Html(code)}</script>
</body>
</html>
`}`;
}

function singlePolicy(script: string, style: string): string {
  const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  return [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    "font-src data:",
    "img-src data: blob:",
    "connect-src data: blob:",
    "worker-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types timeline-worker",
  ].join("; ");
}

/** Small files as they are, so that they are there at once; large ones packed: they are read after the first drawing. */
function dataBlock(file: string, json: string): Html {
  if (json.length < 300_000) {
    return new Html(`<script type="application/json" data-file="${file}">${escapeJson(json)}</script>\n`);
  }
  const packed = gzipSync(json, { level: 9 }).toString("base64");
  return new Html(`<script type="application/octet-stream" data-file="${file}">${packed}</script>\n`);
}

/** Workers are files of their own: here their code travels as text and is started from a blob. */
function inlineWorkers(script: string, workers: ReadonlyMap<string, string>): string {
  let code = script;
  for (const [name, source] of workers) {
    const file = name.split("/").at(-1)!.replaceAll(".", "\\.");
    // new URL("assets/x.js", import.meta.url), in the forms that the bundler writes it.
    const address = new RegExp(
      `new URL\\(\\s*(?:"[^"]*${file}"|'[^']*${file}'|\`[^\`]*${file}\`)\\s*,\\s*(?:""\\s*\\+\\s*|\`\`\\s*\\+\\s*)?import\\.meta\\.url\\s*\\)`,
      "g",
    );
    const replaced = code.replace(
      address,
      () => `URL.createObjectURL(new Blob([${JSON.stringify(source)}],{type:"text/javascript"}))`,
    );
    if (replaced === code) throw new Error(`${name} is a file of its own, and nothing was found that starts it.`);
    code = replaced;
  }
  return code;
}
