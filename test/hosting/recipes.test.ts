// The recipes that cannot be run here say the same as those that can.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { SECURITY_HEADERS } from "../../src/build/policy";

const read = (path: string) => readFileSync(path, "utf8");

it.each(["docs/hosting/nginx.conf", "docs/hosting/Caddyfile"])(
  "%s carries every header as the site is tested with",
  (path) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(read(path)).toContain(`${name} "${value}"`);
  },
);

it("the built _headers carry them too, and the right caching", () => {
  const headers = read(join(inject("siteFolder"), "_headers"));
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers).toContain(`  ${name}: ${value}\n`);
  expect(headers).toMatch(/^\/assets\/\*\n {2}Cache-Control: public, max-age=31536000, immutable$/m);
  // Cloudflare cuts longer lines.
  for (const line of headers.split("\n")) expect(line.length).toBeLessThan(2000);
});

it("the CloudFront policy carries them too", () => {
  const { SecurityHeadersConfig: security, CustomHeadersConfig: custom } = JSON.parse(
    read("docs/hosting/cloudfront-headers.json"),
  );
  expect(security.ContentSecurityPolicy.ContentSecurityPolicy).toBe(SECURITY_HEADERS["Content-Security-Policy"]);
  expect(security.ReferrerPolicy.ReferrerPolicy).toBe(SECURITY_HEADERS["Referrer-Policy"]);
  expect(custom.Quantity).toBe(custom.Items.length);
  for (const { Header, Value } of custom.Items) expect(Value).toBe(SECURITY_HEADERS[Header]);
});

it("CloudFront's function gives the page of a folder", () => {
  const handler = new Function(`${read("docs/hosting/cloudfront-index.js")}; return handler;`)();
  const uri = (path: string) => handler({ request: { uri: path } }).uri;
  expect(uri("/en/")).toBe("/en/index.html");
  expect(uri("/assets/app.js")).toBe("/assets/app.js");
});

it("the workflow and netlify.toml run commands that exist", () => {
  const { scripts } = JSON.parse(read("package.json"));
  for (const path of [".github/workflows/pages.yml", "netlify.toml"]) {
    const commands = [...read(path).matchAll(/npm run ([\w:]+)/g)].map((match) => match[1]!);
    expect(commands.length).toBeGreaterThan(0);
    for (const name of commands) expect(scripts[name], `${path}: ${name}`).toBeTruthy();
  }
});
