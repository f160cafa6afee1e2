// `npm run lighthouse`: builds the site, serves it as a host should, and prints Lighthouse's scores for home and event pages,
// on a phone and on a desk. Fails if accessibility, best practices or SEO are below 100; performance is shown, not judged:
// it is true of a quiet machine only. Lighthouse 12 is the newest that runs on every Node the project supports.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { runnerImport } from "vite";
import { findBrowser } from "../pages/browser.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const NODE = process.execPath;
const PAGES = [
  ["home, English", "en/"],
  ["home, Vietnamese", "vi/"],
  ["event, English", "en/events/1995-07-11-normalization/"],
  ["event, Vietnamese", "vi/events/2023-09-10-comprehensive-strategic-partnership/"],
];
const DEVICES = ["phone", "desk"];
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

if (!existsSync(join(HERE, "node_modules/lighthouse"))) {
  execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: HERE, stdio: "inherit" });
}
const { default: lighthouse, desktopConfig } = await import("lighthouse");
const { launch } = await import("chrome-launcher");

const folder = mkdtempSync(join(tmpdir(), "lighthouse-"));
const server = createServer();
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const base = `http://127.0.0.1:${server.address().port}/`;
// Search engines want whole addresses: the site is built for the one it is measured at.
execFileSync(NODE, ["node_modules/vite/bin/vite.js", "build", "--outDir", folder, "--logLevel", "warn"], {
  stdio: "inherit",
  env: { ...process.env, SITE_URL: base },
});
const { module: packing } = await runnerImport("./src/build/compress.ts");
await packing.compressSite(folder);
const { module: policy } = await runnerImport("./src/build/policy.ts");
const files = sirv(folder, {
  brotli: true,
  gzip: true,
  etag: true,
  setHeaders: (response, path) => {
    const kept = path.startsWith("/assets/")
      ? "public, max-age=31536000, immutable"
      : "public, max-age=0, must-revalidate";
    response.setHeader("Cache-Control", kept);
  },
});
server.on("request", (request, response) => {
  for (const [name, value] of Object.entries(policy.SECURITY_HEADERS)) response.setHeader(name, value);
  files(request, response, () => {
    response.statusCode = 404;
    response.end();
  });
});

const chrome = await launch({
  chromePath: findBrowser(),
  chromeFlags: ["--headless=new", "--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
});
let below = 0;
try {
  for (const [name, path] of PAGES) {
    for (const device of DEVICES) {
      const options = { port: chrome.port, onlyCategories: CATEGORIES, logLevel: "silent", output: "json" };
      const result = await lighthouse(base + path, options, device === "desk" ? desktopConfig : undefined);
      below += report(`${name}, ${device}`, result.lhr);
    }
  }
} finally {
  chrome.kill();
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = below ? 1 : 0;

/** Prints a line of scores, and a line for each audit that costs points. Returns how many scores are below 100 that must not. */
function report(name, { categories, audits, lighthouseVersion, runtimeError }) {
  if (runtimeError) {
    console.log(`${name}: ${runtimeError.message}`);
    return 1;
  }
  const scores = CATEGORIES.map((id) => [id, Math.round((categories[id].score ?? 0) * 100)]);
  const facts = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift"]
    .map((id) => `${id.replace(/[a-z]+-?/g, (word) => word[0].toUpperCase())} ${audits[id]?.displayValue ?? "?"}`)
    .join(" · ");
  const words = scores.map(([id, score]) => `${id} ${String(score).padStart(3)}`).join("  ");
  console.log(`${name.padEnd(26)} ${words}   ${facts}   (Lighthouse ${lighthouseVersion})`);
  const strict = scores.filter(([id, score]) => id !== "performance" && score < 100);
  for (const [id] of strict) {
    for (const { id: audit, weight } of categories[id].auditRefs) {
      const { score, title, details } = audits[audit];
      if (weight === 0 || score === null || score === 1) continue;
      console.log(`  ${id}: ${title}`);
      for (const item of details?.items?.slice(0, 5) ?? []) {
        console.log(
          `    ${(item.node?.snippet ?? item.description ?? item.source ?? JSON.stringify(item)).slice(0, 220)}`,
        );
      }
    }
  }
  return strict.length;
}
