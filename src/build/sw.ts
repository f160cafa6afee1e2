// The service worker: keeps the app, all its languages and parts and the record for when the network is gone.
// It is built by serviceWorker.ts, which fills in the list of files; a new one waits until the reader accepts it.
import { clientsClaim } from "workbox-core";
import { getCacheKeyForURL, matchPrecache, precacheAndRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { NetworkFirst } from "workbox-strategies";

declare const self: ServiceWorkerGlobalScope;
declare const __FILES__: readonly { readonly url: string; readonly revision: string | null; readonly size: number }[];

const SCOPE = self.registration.scope;
/** Files that a host may replace at any time: asked for first, kept as they were last. */
const REPLACEABLE = ["data/core.json", "data/details.json", "site.json"];
const pathIn = (url: URL) => (url.href.startsWith(SCOPE) ? url.pathname.slice(new URL(SCOPE).pathname.length) : null);

const replaceable = new NetworkFirst({
  cacheName: `record-${SCOPE}`,
  networkTimeoutSeconds: 3,
  plugins: [{ handlerDidError: async ({ request }) => matchPrecache(request.url) }],
});
registerRoute(({ url }) => REPLACEABLE.includes(pathIn(url) ?? "-"), replaceable);

precacheAndRoute(
  __FILES__.map(({ url, revision }) => ({ url, revision })),
  { ignoreURLParametersMatching: [/.*/], cleanURLs: false },
);

// Pages of events, people and stories are kept as visited. One that was not is shown by the app instead.
const pages = new NetworkFirst({
  cacheName: `pages-${SCOPE}`,
  networkTimeoutSeconds: 5,
  plugins: [{ handlerDidError: async ({ request }) => Response.redirect(inTheApp(new URL(request.url)), 302) }],
});
registerRoute(({ request, url }) => request.mode === "navigate" && pathIn(url) !== null, pages);

/** The app's address for what a page shows. */
function inTheApp(url: URL): string {
  const [language = "", kind = "", id = ""] = (pathIn(url) ?? "").split("/");
  const parts = [
    kind === "events" && id ? `event=${id}` : kind === "people" && id ? `people=${id}` : "",
    language === "vi" || language === "en" ? `lang=${language}` : "",
  ].filter(Boolean);
  return SCOPE + (parts.length ? `#${parts.join("&")}` : "");
}

// The page that installed the worker is served by it at once: what it loads later is there without a network too.
clientsClaim();

self.addEventListener("message", (event) => {
  const { type } = (event.data ?? {}) as { type?: unknown };
  if (type === "activate") void self.skipWaiting();
  if (type === "status") event.waitUntil(status().then((answer) => event.ports[0]?.postMessage(answer)));
});

/** How much of what should be kept is kept. */
async function status(): Promise<{ files: number; missing: number; bytes: number }> {
  const kept = await Promise.all(
    __FILES__.map(async ({ url }) => {
      const key = getCacheKeyForURL(url);
      return Boolean(key && (await caches.match(key)));
    }),
  );
  return {
    files: kept.length,
    missing: kept.filter((one) => !one).length,
    bytes: __FILES__.reduce((sum, { size }) => sum + size, 0),
  };
}
