// Fetches the compiled dataset. Addresses are resolved from the site root that the page names, so that they hold at any depth.

import { type Core, DatasetError, type Details, readCore } from "../model/dataset";
import { parseLines } from "../model/lineJson";

export const CORE_FILE = "data/core.json";
export const DETAILS_FILE = "data/details.json";

/** The core: what draws. Throws DatasetError. */
export async function loadCore(root = siteRoot()): Promise<Core> {
  return readCore(await fetchJson(CORE_FILE, root), CORE_FILE);
}

/** The details: what is read. Throws DatasetError. */
export async function loadDetails(root = siteRoot()): Promise<Details> {
  const json = await fetchJson(DETAILS_FILE, root);
  if (typeof json !== "object" || json === null || !("events" in json)) {
    throw new DatasetError(DETAILS_FILE, "wrong-format", "it has no events");
  }
  return json as Details;
}

/** The address that the page says its site begins at. */
export function siteRoot(): string {
  return new URL(document.documentElement.dataset.root ?? "./", document.baseURI).href;
}

/**
 * The JSON of a file that stands inside the page, as in the single-file build: as text, or packed (gzip, base64).
 * Undefined where the page holds no such file.
 */
export async function embeddedJson(file: string): Promise<unknown> {
  const block = document.querySelector<HTMLScriptElement>(`script[data-file="${file}"]`);
  if (!block) return undefined;
  if (block.type === "application/json") return JSON.parse(block.text);
  const bytes = Uint8Array.from(atob(block.text), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return parse(await new Response(stream).text());
}

/** The text of a response as it comes in. Asked for as a whole, two megabytes hold the page up twice as long, in one go. */
async function textOf(response: Response): Promise<string> {
  if (!response.body) return response.text();
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) text += value;
  return text;
}

const parse = (text: string) => parseLines(text, () => new Promise((resolve) => setTimeout(resolve)));

async function fetchJson(file: string, root: string): Promise<unknown> {
  const embedded = await embeddedJson(file);
  if (embedded !== undefined) return embedded;
  let response: Response;
  try {
    response = await fetch(new URL(file, root));
  } catch (error) {
    throw new DatasetError(file, "unreachable", (error as Error).message);
  }
  if (!response.ok) throw new DatasetError(file, "unreachable", `HTTP ${response.status}`);
  try {
    return await parse(await textOf(response));
  } catch (error) {
    throw new DatasetError(file, "not-json", (error as Error).message);
  }
}
