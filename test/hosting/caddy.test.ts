import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { freePort, needProgram } from "../programs";
import { expectGoodHost, packedSite, startServer } from "./host";

it("Caddy serves the site as docs/hosting/Caddyfile says", async () => {
  const caddy = needProgram(["/usr/bin/caddy"], ["caddy"]);
  const site = await packedSite();
  const port = await freePort();
  const folder = join(site, "..", `caddy-${port}`);
  mkdirSync(folder);
  const shipped = readFileSync("docs/hosting/Caddyfile", "utf8");
  const changed = shipped
    .replace(/^:80 \{/m, `http://127.0.0.1:${port} {`)
    .replace("root * /srv/timeline", `root * ${site}`);
  expect(changed).not.toMatch(/^[^#]*\/srv\//m);
  const file = join(folder, "Caddyfile");
  writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n\tstorage file_system ${folder}/data\n}\n${changed}`);
  const base = `http://127.0.0.1:${port}/`;
  const server = await startServer(caddy, ["run", "--config", file, "--adapter", "caddyfile"], base);
  onTestFinished(() => {
    server.kill("SIGTERM");
    for (const one of [site, folder]) rmSync(one, { recursive: true, force: true });
  });
  await expectGoodHost(base);
});
