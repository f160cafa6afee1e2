// Reads site.json, the host's settings beside the page. A file that sets nothing costs nothing more; wrong values are said
// in the console, one clear line each, and fall to what was built.
import { AS_BUILT, type Settings } from "../model/settingsShape";
import { useSettings } from "../state/settingsStore";
import { embeddedJson, siteRoot } from "./loadDataset";

export const SETTINGS_FILE = "site.json";
/** The page does not wait longer: the record is what people came for. It arrives beside the record, so it is rarely late. */
const PATIENCE = 3000;

/** Loads and applies the settings; they are in the store when this resolves. Never throws. */
export async function loadSettings(root = siteRoot(), patience = PATIENCE): Promise<Settings> {
  const { json, problem, absent } = await read(root, patience);
  let settings = AS_BUILT;
  const problems = problem ? [problem] : [];
  // biome-ignore lint/suspicious/noConsole: worth a line for a host who wonders, but nothing is wrong with the page
  if (absent) console.info(`${SETTINGS_FILE}: ${absent}; the defaults are used.`);
  if (json !== null && !setsNothing(json)) {
    const { checkSettings } = await import("../model/settings");
    const checked = checkSettings(json);
    settings = checked.settings;
    problems.push(...checked.problems);
    if (settings.colours) (await import("./colours")).applyColours(settings.colours);
  }
  // biome-ignore lint/suspicious/noConsole: the console is where a host looks for what is wrong with the settings
  for (const one of problems) console.error(`${SETTINGS_FILE}: ${one}`);
  useSettings.setState(settings);
  return settings;
}

function setsNothing(json: unknown): boolean {
  return (
    typeof json === "object" &&
    json !== null &&
    !Array.isArray(json) &&
    Object.entries(json).every(([key, value]) => value === null || key === "$schema" || key === "url")
  );
}

interface Read {
  readonly json: unknown;
  /** The file is there, and wrong. */
  readonly problem?: string;
  /** There is no file, or no network: hosts may leave it out. */
  readonly absent?: string;
}

async function read(root: string, patience: number): Promise<Read> {
  const embedded = await embeddedJson(SETTINGS_FILE);
  if (embedded !== undefined) return { json: embedded };
  let text: string;
  try {
    const response = await fetch(new URL(SETTINGS_FILE, root), { signal: AbortSignal.timeout(patience) });
    if (!response.ok) return { json: null, absent: `the server answered ${response.status}` };
    text = await response.text();
  } catch (error) {
    const late = (error as Error).name === "TimeoutError";
    return { json: null, absent: late ? `did not arrive within ${patience / 1000} s` : (error as Error).message };
  }
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    return { json: null, problem: `is not valid JSON (${(error as Error).message}); the defaults are used.` };
  }
}
