// _headers: how Cloudflare Pages and Netlify are told what to send. The same rules as in docs/hosting/ for other servers.
import { SECURITY_HEADERS } from "../policy";

/** Names with a hash in them never change; everything else is asked for again each time, and mostly answered by 304. */
export const IMMUTABLE = "public, max-age=31536000, immutable";
export const REVALIDATE = "public, max-age=0, must-revalidate";

export function headersFile(): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    `${path}\n${Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}`)
      .join("\n")}\n`;
  return [
    rule("/*", SECURITY_HEADERS),
    rule("/assets/*", { "Cache-Control": IMMUTABLE }),
    rule("/sw.js", { "Cache-Control": REVALIDATE }),
    rule("/data/*", { "Cache-Control": REVALIDATE, "Access-Control-Allow-Origin": "*" }),
    rule("/dataset.json", { "Cache-Control": REVALIDATE, "Access-Control-Allow-Origin": "*" }),
  ].join("\n");
}
