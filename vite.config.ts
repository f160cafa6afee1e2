import process from "node:process";
import react from "@vitejs/plugin-react";
import { runnerImport } from "vite";
import { defineConfig } from "vitest/config";

/** Loaded by Vite's own runner, not bundled into this file: the plugins read the record as the app does. */
const { module: own } = await runnerImport<typeof import("./src/build/plugins")>("./src/build/plugins.ts");

const PURE = ["test/*.test.ts", "test/{model,i18n,layout,build,styles}/**/*.test.ts"];
const NOT_HERE = ["test/pages/**", "test/hosting/**", "test/bench/**", "test/lighthouse/**"];

export default defineConfig(({ command, mode }) => {
  // Whoever asks for a build (a script that ran Vite's runner before, a test runner) may have another environment, and
  // React's developer build, half as large again, would be taken.
  if (command === "build") process.env.NODE_ENV = "production";
  return {
    base: "./",
    plugins: [react(), ...own.ownPlugins(mode)],
    build: {
      target: ["es2022", "chrome111", "edge111", "firefox114", "safari16.4"],
      // Baseline browsers preload modules themselves; the polyfill would be inline script.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      sourcemap: false,
      // What the first drawing needs is one file: a request each for a dozen shared pieces would cost more than it saves.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: "app", tags: ["$initial"] as const }] } } },
      // The licences of what is bundled ask to go where it goes.
      ...(mode === "single" ? own.SINGLE_BUILD : { license: { fileName: "licences.md" } }),
    },
    preview: { headers: own.SECURITY_HEADERS },
    test: {
      environment: "node",
      setupFiles: ["test/setup.ts"],
      // Pure rooms share one process each: nothing of theirs outlives a test, and starting afresh cost more than testing.
      projects: [
        { extends: true, test: { name: "pure", include: PURE, isolate: false } },
        { extends: true, test: { name: "app", include: ["test/**/*.test.{ts,tsx}"], exclude: [...NOT_HERE, ...PURE] } },
      ],
    },
  };
});
