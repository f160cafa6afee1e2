// The little of opentype.js that the tests use: it comes without types.
declare module "opentype.js" {
  interface Font {
    readonly unitsPerEm: number;
    charToGlyph(character: string): { readonly index: number; readonly advanceWidth: number };
  }
  const opentype: { parse(bytes: ArrayBuffer): Font };
  // biome-ignore lint/style/noDefaultExport: it is theirs
  export default opentype;
}
