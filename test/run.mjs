// `npm test`: every check in order, none skipped because another failed. Ends with one line: "N passed, N failed"
// (tests are counted one by one, every other step as one).
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

const NODE = process.execPath;
const bin = (path) => [NODE, join("node_modules", path)];
const VITEST = [...bin("vitest/vitest.mjs"), "run", "--reporter=dot", "--reporter=json"];
/** Property tests need more than vitest's five seconds on a slow machine. */
const UNIT = [...VITEST, "--testTimeout=60000"];
const reports = mkdtempSync(join(tmpdir(), "timeline-tests-"));

const STEPS = [
  { name: "types", command: [...bin("typescript/bin/tsc"), "--noEmit"] },
  { name: "lint", command: [...bin("@biomejs/biome/bin/biome"), "check", "."] },
  { name: "data", command: [NODE, "src/build/run.mjs", "check"] },
  { name: "unit tests in Los Angeles", command: UNIT, tests: true, env: { TZ: "America/Los_Angeles" } },
  { name: "unit tests in Hanoi", command: UNIT, tests: true, env: { TZ: "Asia/Ho_Chi_Minh" } },
  { name: "build", command: [...bin("vite/bin/vite.js"), "build", "--logLevel", "warn"] },
  { name: "sizes", command: [NODE, "test/size.mjs"], print: true },
  { name: "page tests", command: [...VITEST, "--config", "test/pages/vitest.config.ts"], tests: true },
];

let passed = 0;
let failed = 0;
for (const [i, step] of STEPS.entries()) {
  const report = join(reports, `${i}.json`);
  const args = step.tests ? [`--outputFile.json=${report}`] : [];
  const began = Date.now();
  const { code, output } = await run([...step.command, ...args], step.env);
  const counts = step.tests ? countTests(report, code) : { passed: Number(code === 0), failed: Number(code !== 0) };
  passed += counts.passed;
  failed += counts.failed;
  const seconds = ((Date.now() - began) / 1000).toFixed(1).padStart(6);
  const verdict = counts.failed ? "FAILED" : "ok    ";
  const words = step.tests ? `: ${counts.passed} passed, ${counts.failed} failed${skippedWords(counts)}` : "";
  if (counts.failed || step.print) process.stdout.write(`${output.trimEnd()}\n`);
  console.log(`${verdict} ${seconds} s  ${step.name}${words}`);
}
rmSync(reports, { recursive: true, force: true });
process.exitCode = failed ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

/** Runs a command to its end. Its output is kept, and shown only where it matters. */
function run([program, ...args], env = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, ...env } });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8");
      stream.on("data", (text) => {
        output += text;
      });
    }
    child.on("error", (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Tests by outcome. A file that could not run, or a run that failed without a failed test, counts as one failure. */
function countTests(report, code) {
  let result;
  try {
    result = JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const outcomes = result.testResults.flatMap((file) =>
    file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed")
      ? [...file.assertionResults.map((test) => test.status), "failed"]
      : file.assertionResults.map((test) => test.status),
  );
  const count = (...wanted) => outcomes.filter((outcome) => wanted.includes(outcome)).length;
  const lost = count("failed");
  return {
    passed: count("passed"),
    failed: lost || (code === 0 && outcomes.length > 0 ? 0 : 1),
    skipped: outcomes.length - count("passed", "failed"),
  };
}

function skippedWords({ skipped }) {
  return skipped ? ` (${skipped} skipped)` : "";
}
