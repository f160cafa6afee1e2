// Vite plugin: once the app is built, writes everything around it: the pages that need no script, the files at stable
// addresses, the hosts' headers and the service worker. SITE_URL (or `url` in public/site.json) is the one absolute address.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Plugin, ResolvedConfig } from "vite";
import { compileDataset } from "../model/compile";
import { readCore } from "../model/dataset";
import type { Language } from "../model/vocabulary";
import { readRecord } from "./datasetPlugin";
import { changesFeed } from "./files/feed";
import { headersFile } from "./files/headers";
import { manifest } from "./files/manifest";
import { anniversaries, datasetCsv, datasetJson } from "./files/record";
import { robots, sitemap } from "./files/sitemap";
import { allPages, fileOf } from "./pages/all";
import type { Assets, Site } from "./pages/site";
import { SITE_POLICY } from "./policy";
import { buildServiceWorker } from "./serviceWorker";

/** Name of the single file that a full build offers for download. */
export const STICK_FILE = "vietnam-us-timeline.html";

export interface SiteOptions {
  readonly data?: string;
  /** Offer dist-single's file for download: set by the full build, which has just made it. */
  readonly stick?: boolean;
  /** Folder with pictures of the events, drawn by a release: <id>.png. */
  readonly pictures?: string;
}

export function sitePlugin({ data = "data", stick = false, pictures }: SiteOptions = {}): Plugin {
  let config: ResolvedConfig;
  return {
    name: "site",
    apply: "build",
    enforce: "post",
    configResolved(resolved) {
      config = resolved;
    },
    async writeBundle() {
      const out = resolve(config.root, config.build.outDir);
      const write = (path: string, content: string | Buffer) => {
        mkdirSync(dirname(join(out, path)), { recursive: true });
        writeFileSync(join(out, path), content);
      };
      if (stick) write(STICK_FILE, readFileSync(join(config.root, "dist-single", STICK_FILE)));
      const drawn = pictures && existsSync(pictures) ? readdirSync(pictures) : [];
      for (const name of drawn) write(`previews/${name}`, readFileSync(join(pictures!, name)));

      const site = readSite(data, out, { stick: stick ? STICK_FILE : null, pictures: drawn, root: config.root });
      const pages = allPages(site);
      for (const page of pages) write(fileOf(page), page.body);
      write("sitemap.xml", sitemap(site, pages));
      write("robots.txt", robots(site));
      write("feed.xml", changesFeed(site));
      write("anniversaries.ics", anniversaries(site, "en"));
      write("anniversaries.vi.ics", anniversaries(site, "vi"));
      write("dataset.json", datasetJson(site.record));
      write("dataset.csv", datasetCsv(site));
      write("manifest.webmanifest", manifest());
      write("_headers", headersFile());
      write("LICENSE.txt", readFileSync(join(config.root, "LICENSE")));
      write("sw.js", await buildServiceWorker(out));
      config.logger.info(
        `${pages.length} pages, ${site.address ? `at ${site.address}` : "relative addresses (SITE_URL is not set)"}`,
      );
    },
  };
}

interface Built {
  readonly stick: string | null;
  readonly pictures: readonly string[];
  /** The project's folder. */
  readonly root: string;
}

/** The site that the app in `out` and the record in `data` make. */
export function readSite(data: string, out: string, { stick, pictures, root }: Built): Site {
  const record = readRecord(join(root, data));
  const { core, details } = compileDataset(record);
  const statement = (language: Language) => readFileSync(join(root, `docs/accessibility.${language}.md`), "utf8");
  return {
    record,
    core: readCore(core, "core.json"),
    details,
    assets: readAssets(readFileSync(join(out, "index.html"), "utf8"), readdirSync(join(out, "assets"))),
    address: siteAddress(root),
    policy: SITE_POLICY,
    pictures: new Set(pictures.map((name) => `previews/${name}`)),
    stick,
    accessibility: { en: statement("en"), vi: statement("vi") },
    changes: readFileSync(join(root, data, "CHANGELOG.md"), "utf8"),
  };
}

/** What Vite wrote into the app's page, and the fonts beside it. */
export function readAssets(page: string, names: readonly string[]): Assets {
  const all = (pattern: RegExp) => [...page.matchAll(pattern)].map((match) => match[1]!.replace(/^\.\//, ""));
  const font = (subset: string, weight: number) =>
    names
      .filter((name) => name.startsWith(`be-vietnam-pro-${subset}-${weight}-normal`) && name.endsWith(".woff2"))
      .map((name) => `assets/${name}`);
  const latin = [...font("latin", 400), ...font("latin", 600)];
  const assets = {
    scripts: all(/<script type="module"[^>]* src="([^"]+)"/g),
    modules: all(/<link rel="modulepreload"[^>]* href="([^"]+)"/g),
    styles: all(/<link rel="stylesheet"[^>]* href="([^"]+)"/g),
    fonts: { en: latin, vi: [...latin, ...font("vietnamese", 400), ...font("vietnamese", 600)] },
  };
  if (assets.scripts.length === 0) throw new Error("index.html names no script: the pages would not start the app.");
  return assets;
}

/** Where the site will stand, with a closing slash, or null. Throws for something that is no address. */
export function siteAddress(root: string, asked = process.env.SITE_URL): string | null {
  const settings = join(root, "public/site.json");
  const url = asked || (existsSync(settings) ? JSON.parse(readFileSync(settings, "utf8")).url : null);
  if (!url) return null;
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) {
    throw new Error(`The site's address is "${url}": write it whole, such as https://example.org/timeline/`);
  }
  return `${parsed.origin}${parsed.pathname.replace(/\/*$/, "/")}`;
}
