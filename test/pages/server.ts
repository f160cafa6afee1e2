// Serves a built site from a sub-path with the headers that a host should send, and, for error tests, with altered answers.
import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { SECURITY_HEADERS } from "../../src/build/policy";

/** What is sent instead of a file: another status, or another body made from the true one. */
export interface Change {
  readonly status?: number;
  readonly body?: (text: string) => string;
}

export interface SiteServer {
  /** Address of the site, with its closing slash. */
  readonly base: string;
  /** Alters the answers for paths below the base, from now on; null undoes it. */
  alter(change: ((path: string) => Change | null) | null): void;
  close(): Promise<void>;
}

/** Serves `folder` under `prefix` (with both slashes) on a free port. `changing`: its files are looked at anew each time. */
export async function serveSite(folder: string, prefix = "/a/b/", changing = false): Promise<SiteServer> {
  let changeOf: ((path: string) => Change | null) | null = null;
  const files = sirv(folder, { etag: true, dev: changing });
  const missing = (response: ServerResponse, status = 404) => {
    response.statusCode = status;
    response.setHeader("Content-Type", "text/plain");
    response.end(status === 404 ? "Not found" : "An error for a test");
  };
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    const url = new URL(request.url ?? "/", "http://localhost");
    if (!url.pathname.startsWith(prefix)) return missing(response);
    const path = url.pathname.slice(prefix.length);
    // As hosts are told to: names with a fingerprint never change, all others are asked for anew.
    response.setHeader(
      "Cache-Control",
      path.startsWith("assets/") ? "public, max-age=31536000, immutable" : "public, max-age=0, must-revalidate",
    );
    const change = changeOf?.(path);
    if (change?.status) return missing(response, change.status);
    if (change?.body) {
      response.setHeader("Content-Type", "application/json");
      return response.end(change.body(readFileSync(join(folder, path), "utf8")));
    }
    request.url = `/${path}`;
    files(request, response, () => missing(response));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`,
    alter: (change) => {
      changeOf = change;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
