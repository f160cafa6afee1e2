// Reads the files of data/ from disk, for the check, the build and the tests.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Path below `folder`, with forward slashes → text, for every JSON file of the record (schemas aside). */
export function readDataFiles(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  const add = (path: string) => files.set(path, readFileSync(join(folder, path), "utf8"));
  for (const name of readdirSync(folder).sort()) if (name.endsWith(".json")) add(name);
  for (const name of readdirSync(join(folder, "events")).sort()) if (name.endsWith(".json")) add(`events/${name}`);
  return files;
}
