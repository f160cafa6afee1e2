import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { datasetPlugin } from "./src/build/datasetPlugin";
import { SECURITY_HEADERS } from "./src/build/policy";

export default defineConfig({
  base: "./",
  plugins: [react(), datasetPlugin()],
  build: {
    target: ["es2022", "chrome111", "edge111", "firefox114", "safari16.4"],
    // Baseline browsers preload modules themselves; the polyfill would be inline script.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    sourcemap: false,
  },
  preview: { headers: SECURITY_HEADERS },
  test: {
    environment: "node",
    include: ["test/**/*.test.{ts,tsx}"],
    exclude: ["test/pages/**", "test/bench/**"],
    setupFiles: ["test/setup.ts"],
  },
});
