// Prints what the built files weigh on the wire, single pages left out, and fails if the first visit weighs more than its budgets (kB = 1000 bytes).
// node test/size.mjs [folder]
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import process from "node:process";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const JS_BUDGET_GZIP = 130_000;
const FIRST_VISIT_BUDGET_BROTLI = 250_000;
/** What a reader of English needs: the regular, medium and semibold latin files. */
const ENGLISH_FONTS = /latin-(400|500|600)[^/]*\.woff2$/;
/** A page per event, person and story and language: more than a thousand, all alike. */
const ONE_OF_MANY = /\b(events|people|stories)[\\/]/;

const root = resolve(process.argv[2] ?? "dist");
const html = readFileSync(join(root, "index.html"), "utf8");
const scripts = scriptsToDraw(html);
const styles = linked(html, /<link\b[^>]*rel="stylesheet"[^>]*>/g);
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .filter((path) => !ONE_OF_MANY.test(relative(root, path)))
  .map(weigh)
  .sort((a, b) => Number(b.first) - Number(a.first) || b.brotli - a.brotli);

console.log("     raw     gzip   brotli  (bytes; ● is needed for the first drawing)");
for (const { name, raw, gzip, brotli, first } of files) {
  console.log(`${column(raw)} ${column(gzip)} ${column(brotli)}  ${first ? "●" : " "} ${name}`);
}
const first = files.filter((file) => file.first);
const results = [
  judge("JavaScript to draw the timeline, gzip", sum(first.filter(isScript), "gzip"), JS_BUDGET_GZIP),
  judge("First visit until it is drawn, brotli", sum(first, "brotli"), FIRST_VISIT_BUDGET_BROTLI),
];
if (results.includes(false)) process.exitCode = 1;

/** The page's module scripts, what it preloads, and everything these import statically. */
function scriptsToDraw(page) {
  const found = new Set();
  const add = (file) => {
    if (found.has(file)) return;
    found.add(file);
    for (const specifier of staticImports(readFileSync(file, "utf8"))) add(resolve(dirname(file), specifier));
  };
  for (const file of linked(page, /<script\b[^>]*\bsrc="[^>]*>|<link\b[^>]*rel="modulepreload"[^>]*>/g)) add(file);
  if (found.size === 0) throw new Error(`${root}/index.html names no script`);
  return found;
}

/** `import … from "./x.js"`, `import "./x.js"` and `export … from "./x.js"`, minified or not; never `import("./x.js")`. */
function staticImports(code) {
  const pattern =
    /(?:^|[;}\n\s])(?:import|export)\s*(?:[\w$*{][^"'();]*?\bfrom\s*|[{*][^"'();]*?}?\s*from\s*)?["'](\.{1,2}\/[^"']+\.js)["']/g;
  return [...code.matchAll(pattern)].map((match) => match[1]);
}

function linked(page, tags) {
  return [...page.matchAll(tags)].map(([tag]) => resolve(root, /\b(?:src|href)="([^"]+)"/.exec(tag)[1]));
}

function weigh(path) {
  const bytes = readFileSync(path);
  // woff2 is compressed already.
  const packed = path.endsWith(".woff2");
  const quality = {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  };
  const name = relative(root, path).replaceAll("\\", "/");
  return {
    name,
    raw: bytes.length,
    gzip: packed ? bytes.length : gzipSync(bytes, { level: 9 }).length,
    brotli: packed ? bytes.length : brotliCompressSync(bytes, quality).length,
    first:
      scripts.has(path) ||
      styles.includes(path) ||
      ["index.html", "data/core.json"].includes(name) ||
      ENGLISH_FONTS.test(name),
  };
}

function isScript({ name }) {
  return name.endsWith(".js");
}

function sum(list, key) {
  return list.reduce((total, file) => total + file[key], 0);
}

function judge(what, size, budget) {
  const fits = size <= budget;
  const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(`${fits ? "ok  " : "OVER"} ${what}: ${kB(size)} of ${kB(budget)}`);
  return fits;
}

function column(bytes) {
  return String(bytes).padStart(8);
}
