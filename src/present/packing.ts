// A story packed small enough for an address: JSON, deflated, base64url. Browsers do all of it.
import type { RawStory } from "../model/record";
import { readStoryFile, type StoryFile, writeStoryFile } from "../model/storyFile";

/** Longest packed story offered as a link: what messengers, mail and QR codes still carry. */
export const LONGEST_LINK = 6000;

export async function packStory(story: RawStory): Promise<string> {
  const bytes = await through(new CompressionStream("deflate-raw"), new TextEncoder().encode(JSON.stringify(story)));
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** Most that a packed story may unfold to, in bytes: nobody's story is longer, and a bomb is. */
const MOST_BYTES = 2_000_000;

/** Unpacks and checks. Never throws: what is wrong is among the problems. */
export async function unpackStory(packed: string, known: ReadonlySet<string> | null): Promise<StoryFile> {
  const file = "link";
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
    const text = new TextDecoder().decode(await through(new DecompressionStream("deflate-raw"), bytes));
    return readStoryFile(writeStoryFile([JSON.parse(text) as RawStory]), file, known);
  } catch (error) {
    const message = (error as Error).message;
    return { stories: [], problems: [{ code: "not-json", severity: "error", file, id: null, path: "", message }] };
  }
}

async function through(stream: CompressionStream | DecompressionStream, bytes: Uint8Array): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  // A reader sees the error of a broken stream; the writer's copy of it has been dealt with then.
  writer.write(bytes as Uint8Array<ArrayBuffer>).catch(() => {});
  writer.close().catch(() => {});
  const reader = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MOST_BYTES) throw new Error(`longer than ${MOST_BYTES} bytes`);
    parts.push(value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
