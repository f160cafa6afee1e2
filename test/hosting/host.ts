// What the host tests share: a packed site below a path, a started server, and what every host must answer.
import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, inject } from "vitest";
import { compressSite } from "../../src/build/compress";
import { SECURITY_HEADERS } from "../../src/build/policy";

/** The built site, packed, in a folder of its own: at the root, and once more below /a/b/. All but most of the pages. */
export async function packedSite(): Promise<string> {
  const built = inject("siteFolder");
  const folder = mkdtempSync(join(tmpdir(), "hosting-"));
  // The large files take long to pack, and show nothing that the others do not.
  const leave =
    /\/(?:en|vi)\/(?:events|people)\/.+|\.(?:br|gz)$|\/(?:details|dataset)\.json$|\/previews\/|\/vietnam-us/;
  const filter = (path: string) => !leave.test(path.slice(built.length)) || path.includes("1995-07-11-normalization");
  cpSync(built, folder, { recursive: true, filter });
  await compressSite(folder);
  mkdirSync(join(folder, "a"));
  cpSync(built, join(folder, "a/b"), { recursive: true, filter });
  return folder;
}

/** Starts a server in the foreground and waits until it answers. Throws with what it said if it does not. */
export async function startServer(program: string, args: readonly string[], base: string): Promise<ChildProcess> {
  // Caddy keeps notes in the user's folders: here it gets one of its own.
  const notes = mkdtempSync(join(tmpdir(), "hosting-notes-"));
  const child = spawn(program, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, XDG_CONFIG_HOME: notes, XDG_DATA_HOME: notes },
  });
  child.on("exit", () => rmSync(notes, { recursive: true, force: true }));
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => (said += data));
  for (let i = 0; i < 100; i++) {
    if (child.exitCode !== null) break;
    if (
      await ask(base).then(
        () => true,
        () => false,
      )
    )
      return child;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  throw new Error(`${program} does not answer at ${base}:\n${said}`);
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Asks without following redirects or unpacking. */
export function ask(url: string, encoding = "identity"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { "Accept-Encoding": encoding } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Record<string, string>,
          body: Buffer.concat(chunks),
        }),
      );
    })
      .on("error", reject)
      .end();
  });
}

/** What every host must answer, at the root and below a path. */
export async function expectGoodHost(base: string): Promise<void> {
  for (const root of [base, `${base}a/b/`]) {
    const home = await ask(root);
    expect(home.status).toBe(200);
    expect(home.headers["content-type"]).toMatch(/^text\/html; charset=utf-8$/i);
    expect(home.headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
    const page = home.body.toString("utf8");
    expect(page).toContain("<h1");

    const asset = /src="\.\/(assets\/[^"]+\.js)"/.exec(page)?.[1];
    const script = await ask(`${root}${asset}`);
    expect(script.status).toBe(200);
    expect(script.headers["content-type"]).toMatch(/^text\/javascript/);
    expect(script.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    for (const answer of [home, script]) {
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
        expect(answer.headers[name.toLowerCase()], name).toBe(value);
      }
      expect(answer.headers["x-frame-options"]).toBeUndefined();
    }

    const event = await ask(`${root}vi/events/1995-07-11-normalization/`);
    expect(event.status).toBe(200);
    expect(event.body.toString("utf8")).toContain('data-event="1995-07-11-normalization"');
    const bare = await ask(`${root}vi/events/1995-07-11-normalization`);
    expect([301, 302, 307, 308]).toContain(bare.status);
    expect(new URL(bare.headers.location!, root).pathname).toMatch(/\/vi\/events\/1995-07-11-normalization\/$/);

    for (const [file, type] of [
      ["feed.xml", /^application\/atom\+xml/],
      ["sitemap.xml", /^(?:text|application)\/xml/],
      ["manifest.webmanifest", /^application\/manifest\+json/],
      ["anniversaries.ics", /^text\/calendar/],
      ["dataset.csv", /^text\/csv/],
      ["data/core.json", /^application\/json/],
      ["sw.js", /^text\/javascript/],
      ["icon.svg", /^image\/svg\+xml/],
    ] as const) {
      const answer = await ask(root + file);
      expect(answer.status, file).toBe(200);
      expect(answer.headers["content-type"], file).toMatch(type);
      expect(answer.headers["cache-control"], file).toBe("public, max-age=0, must-revalidate");
    }
    expect((await ask(`${root}_headers`)).status).toBe(404);
    const missing = await ask(`${root}no/such/page`);
    expect(missing.status).toBe(404);
    expect(missing.body.toString("utf8")).toContain("Không tìm thấy trang");
    expect(missing.headers["content-security-policy"]).toBe(SECURITY_HEADERS["Content-Security-Policy"]);
  }

  // At the root the files were packed: they are sent as they lie there.
  const plain = (await ask(`${base}data/core.json`)).body;
  const br = await ask(`${base}data/core.json`, "gzip, deflate, br");
  expect(br.headers["content-encoding"]).toBe("br");
  expect(brotliDecompressSync(br.body).equals(plain)).toBe(true);
  const gz = await ask(`${base}data/core.json`, "gzip");
  expect(gz.headers["content-encoding"]).toBe("gzip");
  expect(gunzipSync(gz.body).equals(plain)).toBe(true);
  expect(br.headers["content-type"]).toMatch(/^application\/json/);
  expect(br.headers.vary ?? "").toMatch(/accept-encoding/i);

  const tag = (await ask(`${base}data/core.json`)).headers.etag!;
  expect(tag).toBeTruthy();
  const again = await fetch(`${base}data/core.json`, {
    headers: { "If-None-Match": tag, "Accept-Encoding": "identity" },
  });
  expect(again.status).toBe(304);
}

/** The version that a program names, for the log. */
export function versionOf(program: string, flag: string): string {
  const { stdout, stderr } = spawnSync(program, [flag], { encoding: "utf8" });
  return (stdout || stderr).trim().split("\n")[0] ?? "";
}

export function run(program: string, args: readonly string[]): string {
  return execFileSync(program, args, { encoding: "utf8", stdio: "pipe" });
}
