// Finds a Chromium for the page tests, installs one where there is none, and starts it. Never skips: no browser is an error.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";
import { chromium } from "playwright";

const AS_ROOT = process.getuid?.() === 0;

const FLAGS = [
  "--headless",
  ...(AS_ROOT ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Since 155 Chromium opens pages of its own beside every page of ours, at as much cost. The others are what Playwright
  // switches off, and would be lost: the last list given counts.
  `--disable-features=${[
    "WebUIOmniboxPopup",
    "WebUIOmniboxAimPopup",
    "PreloadTopChromeWebUI",
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsUpgrades",
    "HttpsFirstBalancedModeAutoEnable",
    "LensOverlay",
    "MediaRouter",
    "PaintHolding",
    "ThirdPartyStoragePartitioning",
    "OptimizationHints",
    "NetworkTimeServiceQuerying",
    "AimEnabled",
    "PreconnectToSearch",
  ].join(",")}`,
];

/** Starts the browser at `path` (see findBrowser), with Playwright's launch options. */
export function launchBrowser(path, options = {}) {
  return chromium.launch({ ...options, executablePath: path, args: [...FLAGS, ...(options.args ?? [])] });
}

/** Path of a Chromium that runs: CHROME_PATH, Playwright's own, an installed one, or one installed now. Throws if none. */
export function findBrowser(log = console.log) {
  const asked = process.env.CHROME_PATH;
  if (asked) {
    if (runs(asked)) return asked;
    throw new Error(`CHROME_PATH is ${asked}, which is not a browser that runs. Correct it, or unset it.`);
  }
  const found = [playwrightsOwn(), ...installed()].find((path) => path && runs(path));
  return found ?? install(log);
}

function install(log) {
  log("No Chrome, Chromium or Edge found: installing Playwright's Chromium …");
  spawnSync("npx playwright install chromium", { shell: true, stdio: "inherit" });
  const own = playwrightsOwn();
  if (own && runs(own)) return own;
  if (AS_ROOT && existsSync("/usr/bin/apt-get")) {
    log("That did not give a browser that runs: installing Chromium with apt-get …");
    spawnSync("apt-get update && apt-get install -y chromium", {
      shell: true,
      stdio: "inherit",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    const packaged = installed().find((path) => runs(path));
    if (packaged) return packaged;
  }
  throw new Error(
    "The page tests need a browser and found none. Install Chrome, Chromium or Edge, or run " +
      "`npx playwright install --with-deps chromium`, or set CHROME_PATH to a browser's program file; then run the tests again.",
  );
}

function playwrightsOwn() {
  try {
    return chromium.executablePath();
  } catch {
    // This platform has none.
    return null;
  }
}

/** Where browsers are usually installed, most likely first. */
function installed() {
  if (process.platform === "darwin") {
    const apps = ["Google Chrome", "Chromium", "Microsoft Edge"];
    return ["/Applications", join(process.env.HOME ?? "", "Applications")].flatMap((folder) =>
      apps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (process.platform === "win32") {
    const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => process.env[name] ?? []);
    const programs = [
      "Google\\Chrome\\Application\\chrome.exe",
      "Chromium\\Application\\chrome.exe",
      "Microsoft\\Edge\\Application\\msedge.exe",
    ];
    return roots.flatMap((root) => programs.map((program) => join(root, program)));
  }
  const names = [
    "google-chrome",
    "google-chrome-stable",
    "chromium",
    "chromium-browser",
    "microsoft-edge",
    "microsoft-edge-stable",
  ];
  const folders = [
    ...new Set([...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/usr/local/bin", "/snap/bin"]),
  ].filter(Boolean);
  return [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    "/opt/google/chrome/chrome",
    "/opt/microsoft/msedge/msedge",
  ];
}

/** False for a missing file, and for a stand-in that only says where to get the browser (Ubuntu's chromium-browser). */
function runs(path) {
  if (!existsSync(path)) return false;
  // On Windows, --version opens a window.
  if (process.platform === "win32") return true;
  try {
    return /\d+\.\d+/.test(execFileSync(path, ["--version"], { encoding: "utf8", timeout: 30_000, stdio: "pipe" }));
  } catch {
    return false;
  }
}
