// `npm run release`: what a host unpacks. The site with the single file and a picture per event, in one zip, with checksums.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Zippable, zipSync } from "fflate";
import { compileDataset } from "../model/compile";
import { readCore } from "../model/dataset";
import { readRecord } from "./datasetPlugin";
import { fullBuild } from "./fullBuild";
import { PICTURE, pictureFonts, pictureOf } from "./pictures";
import { STICK_FILE } from "./sitePlugin";

/** As much of a browser page as is needed to photograph one. */
interface Camera {
  setViewportSize(size: { width: number; height: number }): Promise<void>;
  setContent(html: string): Promise<void>;
  evaluate<T>(work: () => T | Promise<T>): Promise<T>;
  screenshot(options: { path: string; omitBackground?: boolean }): Promise<unknown>;
}

/** Already packed: zip keeps these as they are. */
const PACKED = /\.(?:br|gz|png|woff2)$/;

/** Builds everything into release/. `openCamera` gives a browser's page and how to close it. */
export async function release(openCamera: () => Promise<{ page: Camera; close: () => Promise<void> }>): Promise<void> {
  const root = process.cwd();
  const out = resolve(root, "release");
  const site = join(out, "site");
  const pictures = join(out, "pictures");
  rmSync(out, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });

  const camera = await openCamera();
  try {
    console.log(`pictures: ${await drawPictures(root, pictures, camera.page)}`);
  } finally {
    await camera.close();
  }
  await fullBuild({ out: site, pictures });
  rmSync(pictures, { recursive: true });

  const { version } = readRecord(join(root, "data")).about;
  const app = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version as string;
  const name = `vietnam-us-timeline-${app}-record-${version}`;
  // Beside the site, not in it: a host unpacks the folder, and reads these first.
  const files: Zippable = {};
  for (const path of filesIn(site)) {
    files[`${name}/site/${path}`] = [readFileSync(join(site, path)), { level: PACKED.test(path) ? 0 : 9 }];
  }
  for (const path of filesIn(join(root, "docs/hosting"))) {
    files[`${name}/hosting/${path}`] = readFileSync(join(root, "docs/hosting", path));
  }
  files[`${name}/LICENSE`] = readFileSync(join(root, "LICENSE"));
  const sums = Object.entries(files).map(([path, entry]) => {
    const content = Array.isArray(entry) ? (entry[0] as Uint8Array) : (entry as Uint8Array);
    return `${sha256(content)}  ${path.slice(name.length + 1)}`;
  });
  files[`${name}/SHA256SUMS`] = new TextEncoder().encode(`${sums.join("\n")}\n`);

  const zip = zipSync(files, { mtime: "2026-01-01T00:00:00Z" });
  writeFileSync(join(out, `${name}.zip`), zip);
  const stick = readFileSync(join(site, STICK_FILE));
  writeFileSync(join(out, STICK_FILE), stick);
  writeFileSync(join(out, "SHA256SUMS"), `${sha256(zip)}  ${name}.zip\n${sha256(stick)}  ${STICK_FILE}\n`);
  console.log(`release/${name}.zip: ${(zip.length / 1e6).toFixed(1)} MB, ${Object.keys(files).length} files`);
}

/** Draws a picture per event into `folder`, and returns how many. */
export async function drawPictures(root: string, folder: string, page: Camera): Promise<number> {
  const { core } = compileDataset(readRecord(join(root, "data")));
  const opened = readCore(core, "core.json");
  const fonts = pictureFonts(root);
  await page.setViewportSize(PICTURE);
  for (const event of opened.events) {
    await photograph(page, pictureOf(opened, event, fonts), join(folder, `${event.id}.png`));
  }
  return opened.events.length;
}

/** The pictures that every build has: of the site, and its icon in the sizes that systems ask for. */
export async function drawSitePictures(root: string, page: Camera): Promise<void> {
  const { core } = compileDataset(readRecord(join(root, "data")));
  await page.setViewportSize(PICTURE);
  await photograph(
    page,
    pictureOf(readCore(core, "core.json"), null, pictureFonts(root)),
    join(root, "public/preview.png"),
  );
  const icon = readFileSync(join(root, "public/icon.svg"), "utf8");
  for (const [name, size, ground] of [
    ["icon-192", 192, "transparent"],
    ["icon-512", 512, "transparent"],
    ["icon-maskable-512", 512, "#0E1318"],
  ] as const) {
    await page.setViewportSize({ width: size, height: size });
    const inner = ground === "transparent" ? size : size * 0.8;
    await page.setContent(
      `<!doctype html><style>body{margin:0;background:${ground};height:100vh;display:grid;place-items:center}svg{width:${inner}px;height:${inner}px;display:block}</style>${icon}`,
    );
    await page.screenshot({ path: join(root, "public", `${name}.png`), omitBackground: true });
  }
}

async function photograph(page: Camera, content: string, path: string): Promise<void> {
  await page.setContent(content);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path });
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll("\\", "/"))
    .sort();
}

function sha256(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
