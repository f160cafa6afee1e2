// QR codes, made here: no address leaves the page.
import { encode } from "uqr";

/** Dark modules, row by row, without the quiet zone; null if the text is too long for any code. */
export async function qrModules(text: string): Promise<readonly (readonly boolean[])[] | null> {
  try {
    // M survives a scratch or a logo's worth of glare on a projector, and keeps a long link in a readable size.
    return encode(text, { ecc: "M", border: 0 }).data;
  } catch {
    return null;
  }
}
