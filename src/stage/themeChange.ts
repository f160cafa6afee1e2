// Tells of what changes the colours of the page without any part of it hearing: the appearance chosen, the system's own.

const QUERIES = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)"];

/** Calls back after every change; returns how to stop. */
export function onThemeChange(listener: () => void): () => void {
  const watching = new MutationObserver(listener);
  watching.observe(document.documentElement, { attributeFilter: ["data-appearance", "class", "style"] });
  const queries = QUERIES.map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener("change", listener);
  return () => {
    watching.disconnect();
    for (const query of queries) query.removeEventListener("change", listener);
  };
}
