// The page tests: the built site in a real browser. `npm run test:pages`; needs a build only if dist/ is older than its sources.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "node",
    include: ["test/pages/**/*.test.ts"],
    globalSetup: ["test/pages/setup.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
