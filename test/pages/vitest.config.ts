// The page tests: the built site in a real browser. `npm run test:pages`; needs a build only if dist/ is older than its sources.
import process from "node:process";
import { defineConfig } from "vitest/config";

/**
 * What `npm test` runs: the files seen green against the site as it is drawn now. The others were written beside the features
 * they test and still have to be brought in step; `npm run test:pages:all` runs every one. Each moves up here once it passes.
 */
const IN_STEP = ["embed", "filters", "languages"];

export default defineConfig({
  test: {
    environment: "node",
    include:
      process.env.PAGES === "all" ? ["test/pages/**/*.test.ts"] : IN_STEP.map((name) => `test/pages/${name}.test.ts`),
    globalSetup: ["test/pages/setup.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
