// Another dataset, in the form of dataset.json: fetched from this site, held to 50 MB, checked by the rules of the record,
// shown under its own name. Nothing of it is trusted before that; what is refused is said with its place.
import { compileDataset } from "../model/compile";
import { type Core, DatasetError, type Details, readCore } from "../model/dataset";
import { firstDay, readEdtf } from "../model/day";
import { formatProblem, type Problem } from "../model/problems";
import { readDataset } from "../model/readDataset";
import type { Bilingual } from "../model/record";
import { siteRoot } from "./loadDataset";

export const MOST_BYTES = 50_000_000;
const MOST_DEPTH = 40;
const PROBLEMS_SHOWN = 8;
const LISTS = ["people", "organizations", "places", "stories"] as const;

interface Options {
  /** A title that the host gives it, from site.json. */
  readonly titled?: Bilingual | null;
}

/** Throws DatasetError, whose `detail` lists what was refused. */
export async function openForeign(
  address: string,
  { titled = null }: Options = {},
): Promise<{ core: Core; details: Details }> {
  const url = addressOf(address);
  const text = await fetchText(url, address);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new DatasetError(address, "not-json", (error as Error).message);
  }
  return compileForeign(json, address, titled);
}

/** From parsed JSON to what the app shows. */
export function compileForeign(json: unknown, file: string, titled: Bilingual | null = null) {
  const unsafe = findUnsafe(json);
  if (unsafe) throw new DatasetError(file, "broken", unsafe);
  const { dataset, problems } = readDataset(filesOf(json, file), { languages: "warn" });
  if (!dataset) throw new DatasetError(file, "broken", sentence(problems));
  const { core, details } = compileDataset(dataset);
  const opened = readCore(core, file);
  return { core: titled ? { ...opened, title: titled } : opened, details };
}

/** Addresses on this site only: the page's policy lets nothing else through, and says less clearly why. */
function addressOf(address: string): URL {
  const url = URL.canParse(address, siteRoot()) ? new URL(address, siteRoot()) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.origin !== location.origin) {
    throw new DatasetError(
      address.slice(0, 200),
      "unreachable",
      "a dataset is only opened from this site’s own address",
    );
  }
  return url;
}

/** Reads no more than the limit, whatever the server says of the length. */
async function fetchText(url: URL, file: string): Promise<string> {
  const tooLarge = () => new DatasetError(file, "broken", `it is larger than ${MOST_BYTES / 1e6} MB`);
  let response: Response;
  try {
    response = await fetch(url, { credentials: "omit" });
  } catch (error) {
    throw new DatasetError(file, "unreachable", (error as Error).message);
  }
  if (!response.ok || !response.body) throw new DatasetError(file, "unreachable", `HTTP ${response.status}`);
  if (Number(response.headers.get("Content-Length")) > MOST_BYTES) {
    void response.body.cancel();
    throw tooLarge();
  }
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > MOST_BYTES) {
      void reader.cancel();
      throw tooLarge();
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** What the shapes do not say: nesting without end, and text that is no text (half a surrogate pair). Null if all is well. */
function findUnsafe(json: unknown): string | null {
  const waiting: { readonly value: unknown; readonly path: string; readonly depth: number }[] = [
    { value: json, path: "", depth: 0 },
  ];
  while (waiting.length) {
    const { value, path, depth } = waiting.pop()!;
    if (typeof value === "string" && !isWhole(value)) {
      return `${path || "the text"} holds half of a character (a lone surrogate)`;
    }
    if (typeof value !== "object" || value === null) continue;
    if (depth >= MOST_DEPTH) return `${path} is nested more than ${MOST_DEPTH} deep`;
    for (const [key, child] of Object.entries(value)) {
      waiting.push({ value: child, path: path ? `${path}.${key}` : key, depth: depth + 1 });
    }
  }
  return null;
}

/** With the u flag a pair counts as its character, so that only halves match. */
function isWhole(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

/** The one file as the files that the check reads. What is not there is missing there too. */
function filesOf(json: unknown, file: string): Map<string, string> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    throw new DatasetError(
      file,
      "wrong-format",
      "it is not a dataset: that is an object with the members dataset, events, people, …",
    );
  }
  const { dataset, events, series, ...rest } = json as Record<string, unknown>;
  const files = new Map<string, string>();
  if (dataset !== undefined) files.set("dataset.json", JSON.stringify(dataset));
  if (series !== undefined) files.set("series.json", JSON.stringify(series));
  for (const key of LISTS) if (rest[key] !== undefined) files.set(`${key}.json`, JSON.stringify({ [key]: rest[key] }));
  for (const [year, list] of yearsOf(events)) files.set(`events/${year}.json`, JSON.stringify({ events: list }));
  return files;
}

function yearsOf(events: unknown): Map<string, unknown[]> {
  const years = new Map<string, unknown[]>();
  const dateOf = (event: unknown) => String((event as { date?: unknown } | null)?.date ?? "");
  // By the day they begin, as the files of the record are: "1998/2013" comes before "1998-01-05".
  const dayOf = (event: unknown) => {
    const date = readEdtf(dateOf(event));
    return date ? firstDay(date) : Number.MAX_SAFE_INTEGER;
  };
  const sorted = Array.isArray(events) ? [...events].sort((a, b) => dayOf(a) - dayOf(b)) : [];
  for (const event of sorted) {
    const year = /^\d{4}/.exec(dateOf(event))?.[0] ?? "0000";
    const list = years.get(year);
    if (list) list.push(event);
    else years.set(year, [event]);
  }
  return years;
}

function sentence(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error");
  const shown = errors.slice(0, PROBLEMS_SHOWN).map((problem) => formatProblem(problem).slice(0, 300));
  const more = errors.length - shown.length;
  return [`${errors.length} errors`, ...shown, ...(more > 0 ? [`… and ${more} more`] : [])].join("\n");
}
