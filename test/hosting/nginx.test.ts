import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { freePort, needProgram } from "../programs";
import { expectGoodHost, packedSite, startServer } from "./host";

const BROTLI = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

it("nginx serves the site as docs/hosting/nginx.conf says", async () => {
  const nginx = needProgram(["/usr/sbin/nginx"], ["nginx-light", "libnginx-mod-http-brotli-static"]);
  needProgram([BROTLI], ["libnginx-mod-http-brotli-static"]);
  const site = await packedSite();
  const port = await freePort();
  const folder = join(site, "..", `nginx-${port}`);
  mkdirSync(folder);
  const shipped = readFileSync("docs/hosting/nginx.conf", "utf8");
  const changed = shipped
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("root /srv/timeline;", `root ${site};`);
  expect(changed).not.toBe(shipped);
  expect(existsSync(BROTLI)).toBe(true);
  const file = join(folder, "nginx.conf");
  writeFileSync(
    file,
    `load_module ${BROTLI};
daemon off; pid ${folder}/pid; error_log stderr;${process.getuid?.() === 0 ? " user root;" : ""}
events {}
http {
  access_log off; client_body_temp_path ${folder}/t1; proxy_temp_path ${folder}/t2; fastcgi_temp_path ${folder}/t3;
  uwsgi_temp_path ${folder}/t4; scgi_temp_path ${folder}/t5;
${changed}
}`,
  );
  const base = `http://127.0.0.1:${port}/`;
  const server = await startServer(nginx, ["-c", file, "-p", folder], base);
  onTestFinished(() => {
    server.kill("SIGQUIT");
    for (const one of [site, folder]) rmSync(one, { recursive: true, force: true });
  });
  await expectGoodHost(base);
});
