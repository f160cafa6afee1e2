// The shipped server configurations, run for real on loopback. `npm run test:hosting`.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "node",
    include: ["test/hosting/**/*.test.ts"],
    globalSetup: ["test/pages/setup.ts"],
    testTimeout: 240_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
