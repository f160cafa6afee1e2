// Runs a build-side task from the shell: node src/build/run.mjs check | schema
import { runnerImport } from "vite";

const task = process.argv[2];
if (task === "check") {
  const { module } = await runnerImport("./src/build/check.ts");
  process.exitCode = module.checkData() > 0 ? 1 : 0;
} else if (task === "schema") {
  const { module } = await runnerImport("./src/build/schema.ts");
  module.writeSchemas();
} else {
  console.error(`Unknown task ${task}: check or schema.`);
  process.exitCode = 2;
}
