// The one Trusted Types policy: it mints the addresses of our own workers, and of nothing else.

interface Policy {
  createScriptURL(url: string): unknown;
}

let policy: Policy | null | undefined;

/**
 * The address of a worker script, in the form that the page's policy lets through. Throws for another origin's.
 * Typed as text, because that is what `new Worker` and `register` take where there are no Trusted Types.
 */
export function workerUrl(url: string | URL): string {
  const { href, protocol, origin } = new URL(url, document.baseURI);
  if (protocol !== "blob:" && protocol !== "data:" && origin !== location.origin) {
    throw new Error(`${href} is not a worker of this site.`);
  }
  policy ??= createPolicy();
  return policy ? (policy.createScriptURL(href) as string) : href;
}

function createPolicy(): Policy | null {
  const factory = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }).trustedTypes;
  return factory?.createPolicy("timeline-worker", { createScriptURL: (url) => url }) ?? null;
}
