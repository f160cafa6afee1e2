// Packs the files of a built site beforehand, so that a host sends brotli or gzip without spending time on it.
import { readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const TEXT = /\.(?:html|js|css|json|svg|xml|txt|ics|csv|webmanifest)$/;
/** Below this a packed file saves no packet. */
const LEAST = 1024;
const AT_ONCE = 8;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Writes <file>.br and <file>.gz beside every text of some length. Returns how many files were packed. */
export async function compressSite(folder: string): Promise<number> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => TEXT.test(name));
  let packed = 0;
  const waiting = [...names];
  const work = async () => {
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      if (await compressFile(join(folder, name))) packed += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return packed;
}

async function compressFile(path: string): Promise<boolean> {
  const content = await readFile(path);
  if (content.length < LEAST) return false;
  const [br, gz] = await Promise.all([
    brotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
    zip(content, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
  return true;
}
