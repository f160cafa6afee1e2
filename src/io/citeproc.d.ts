// As much of citeproc-js as we use; it brings no types of its own.
declare module "citeproc" {
  interface Sys {
    retrieveLocale(tag: string): string;
    retrieveItem(id: string): Record<string, unknown>;
  }
  class Engine {
    constructor(sys: Sys, style: string, locale: string, forceLocale: boolean);
    setOutputFormat(name: string): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [unknown, string[]];
    makeCitationCluster(items: readonly { readonly id: string }[]): string;
  }
  const CSL: { Engine: typeof Engine; Output: { Formats: Record<string, Record<string, unknown>> } };
  // biome-ignore lint/style/noDefaultExport: that is how the library exports itself
  export default CSL;
}
