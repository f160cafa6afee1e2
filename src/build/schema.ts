// `npm run data:schema`: writes data/schema/*.schema.json from the valibot schemas, so that an editor completes and warns.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toJsonSchema } from "@valibot/to-json-schema";
import {
  DatasetFileSchema,
  EventsFileSchema,
  OrganizationsFileSchema,
  PeopleFileSchema,
  PlacesFileSchema,
  SeriesFileSchema,
  StoriesFileSchema,
} from "../model/record";

const SCHEMAS = {
  dataset: DatasetFileSchema,
  events: EventsFileSchema,
  people: PeopleFileSchema,
  organizations: OrganizationsFileSchema,
  places: PlacesFileSchema,
  series: SeriesFileSchema,
  stories: StoriesFileSchema,
} as const;

/** File name → text of each JSON Schema (draft 2020-12). */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(toJsonSchema(schema, { target: "draft-2020-12", errorMode: "ignore" }), null, 2)}\n`,
    ]),
  );
}

export function writeSchemas(folder = "data/schema"): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of jsonSchemas()) writeFileSync(join(folder, name), text);
}

/** Names of schema files that differ from what the validator says now. */
export function staleSchemas(folder = "data/schema"): string[] {
  return [...jsonSchemas()].filter(([name, text]) => readText(join(folder, name)) !== text).map(([name]) => name);
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
