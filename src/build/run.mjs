// Runs a build-side task from the shell: node src/build/run.mjs check | schema | build | pictures | release
import { resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { runnerImport } from "vite";

const task = process.argv[2];
if (task === "check") {
  const { module } = await runnerImport("./src/build/check.ts");
  process.exitCode = module.checkData() > 0 ? 1 : 0;
} else if (task === "schema") {
  const { module } = await runnerImport("./src/build/schema.ts");
  module.writeSchemas();
} else if (task === "build") {
  const { module } = await runnerImport("./src/build/fullBuild.ts");
  await module.fullBuild();
} else if (task === "pictures") {
  const { module } = await runnerImport("./src/build/release.ts");
  const { page, close } = await openCamera();
  await module.drawSitePictures(process.cwd(), page);
  await close();
} else if (task === "release") {
  const { module } = await runnerImport("./src/build/release.ts");
  await module.release(openCamera);
} else {
  console.error(`Unknown task ${task}: check, schema, build, pictures or release.`);
  process.exitCode = 2;
}

/** A page of the browser that the page tests find, or install. */
async function openCamera() {
  const { findBrowser, launchBrowser } = await import(pathToFileURL(resolve("test/pages/browser.mjs")).href);
  const browser = await launchBrowser(findBrowser());
  const page = await browser.newPage();
  return { page, close: () => browser.close() };
}
