// The page tests: the built site in a real browser. `npm run test:pages`; needs a build only if dist/ is older than its sources.
import process from "node:process";
import { defineConfig } from "vitest/config";

/**
 * Left to `npm run test:pages:all`: the longest, since `npm test` is to take about ten minutes, and what is spoken, since its
 * fixtures hold texts of the record, which curators change without code.
 */
const LATER =
  process.env.PAGES === "all" ? [] : ["axe", "editor", "kiosk", "labels.hall", "print", "spoken", "takeaway"];

export default defineConfig({
  test: {
    environment: "node",
    include: ["test/pages/**/*.test.ts"],
    exclude: LATER.map((name) => `test/pages/${name}.test.ts`),
    // A browser on a busy machine: what fails twice is wrong.
    retry: 1,
    globalSetup: ["test/pages/setup.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
