// What tests need of the machine: a program from Debian's packages (installed if missing, never skipped), a free port.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** The first of `paths` that exists; installed with apt-get where none does. Throws, saying what to do, if it cannot be had. */
export function needProgram(paths: readonly string[], packages: readonly string[]): string {
  const find = () => paths.find((path) => existsSync(path));
  const found = find();
  if (found) return found;
  const wish = `apt-get install -y --no-install-recommends ${packages.join(" ")}`;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    throw new Error(`This test needs ${paths[0]}. Install it (Debian: ${wish}) and run the test again.`);
  }
  spawnSync(`apt-get update && ${wish}`, {
    shell: true,
    stdio: "inherit",
    // A package starts its server, which wants port 80: only its program is needed here.
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" },
  });
  const installed = find();
  if (!installed) throw new Error(`${paths[0]} is still missing after ${wish}.`);
  return installed;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
