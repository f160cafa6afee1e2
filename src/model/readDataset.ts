// read: the files of data/, as parsed JSON or text, into checked records. All problems at once; nothing is repaired silently.
import * as v from "valibot";
import type { Problem } from "./problems";
import {
  type DatasetFile,
  DatasetFileSchema,
  EventSchema,
  OrganizationsFileSchema,
  PeopleFileSchema,
  PlacesFileSchema,
  type RawEra,
  type RawEvent,
  type RawOrganization,
  type RawPerson,
  type RawPlace,
  type RawStory,
  type SeriesFile,
  SeriesFileSchema,
  StoriesFileSchema,
} from "./record";
import { checkRules } from "./rules";

/** A dataset as people edit it, checked: every file's content in one value. */
export interface RawDataset {
  readonly about: DatasetFile;
  readonly events: readonly LocatedEvent[];
  readonly people: readonly RawPerson[];
  readonly organizations: readonly RawOrganization[];
  readonly places: readonly RawPlace[];
  readonly series: SeriesFile;
  readonly stories: readonly RawStory[];
  readonly eras: readonly RawEra[];
}

/** An event and the file it stands in. */
export interface LocatedEvent {
  readonly file: string;
  readonly event: RawEvent;
}

export interface ReadResult {
  /** Null if any problem is an error. */
  readonly dataset: RawDataset | null;
  readonly problems: readonly Problem[];
}

/** Ids of the records whose shape is wrong; "any" where a whole file could not be read. */
export type Unread = ReadonlySet<string> | "any";

/** What could be read: the records whose shapes hold, wherever else the dataset is broken. */
export interface ReadRecords {
  readonly about: DatasetFile | null;
  readonly events: readonly LocatedEvent[];
  readonly people: readonly RawPerson[];
  readonly organizations: readonly RawOrganization[];
  readonly places: readonly RawPlace[];
  readonly series: SeriesFile | null;
  readonly stories: readonly RawStory[];
  readonly unread: Readonly<Record<"events" | "people" | "organizations" | "places", Unread>>;
}

/**
 * Reads a dataset from its files: path below data/ → text of the file.
 * `languages: "warn"` counts a missing language as a warning, for datasets that are not (yet) fully bilingual.
 */
export function readDataset(
  files: ReadonlyMap<string, string>,
  { languages = "require" as "require" | "warn" } = {},
): ReadResult {
  const problems: Problem[] = [];
  const about = readWhole("dataset.json", files, DatasetFileSchema, problems);
  const people = readList("people.json", files, "people", PeopleFileSchema.entries.people.item, problems);
  const organizations = readList(
    "organizations.json",
    files,
    "organizations",
    OrganizationsFileSchema.entries.organizations.item,
    problems,
  );
  const places = readList("places.json", files, "places", PlacesFileSchema.entries.places.item, problems);
  const series = readWhole("series.json", files, SeriesFileSchema, problems);
  const stories = readList("stories.json", files, "stories", StoriesFileSchema.entries.stories.item, problems);
  const eventFiles = [...files.keys()].filter((file) => file.startsWith("events/") && file.endsWith(".json")).sort();
  if (eventFiles.length === 0) {
    problems.push(problemAt("missing-file", "events/", null, "", "There is no file of events."));
  }
  const years = eventFiles.map((file) => ({ file, ...readList(file, files, "events", EventSchema, problems) }));

  const records: ReadRecords = {
    about,
    events: years.flatMap(({ file, records: events }) => events.map((event) => ({ file, event }))),
    people: people.records,
    organizations: organizations.records,
    places: places.records,
    series,
    stories: stories.records,
    unread: {
      events: years.length ? years.map(({ unread }) => unread).reduce(both) : "any",
      people: people.unread,
      organizations: organizations.unread,
      places: places.unread,
    },
  };
  problems.push(...checkRules(records, languages));
  if (!about || !series || problems.some(({ severity }) => severity === "error")) return { dataset: null, problems };
  const { unread: _, ...whole } = records;
  return { dataset: { ...whole, about, series, eras: about.eras }, problems };
}

function both(a: Unread, b: Unread): Unread {
  return a === "any" || b === "any" ? "any" : new Set([...a, ...b]);
}

function readWhole<S extends v.GenericSchema>(
  file: string,
  files: ReadonlyMap<string, string>,
  schema: S,
  problems: Problem[],
): v.InferOutput<S> | null {
  const json = parse(file, files, problems);
  return json === undefined ? null : checkShape(file, schema, json, problems);
}

/** The content of a file, if its shape holds; null, and every problem of shape, if not. */
export function checkShape<S extends v.GenericSchema>(
  file: string,
  schema: S,
  json: unknown,
  problems: Problem[],
): v.InferOutput<S> | null {
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  reportShapes(file, json, [], result.issues, problems);
  return null;
}

/** A file that holds one list, `{ "people": [ … ] }`: every record is read by itself, so that one does not hide the others. */
function readList<S extends v.GenericSchema>(
  file: string,
  files: ReadonlyMap<string, string>,
  key: string,
  item: S,
  problems: Problem[],
): { records: v.InferOutput<S>[]; unread: Unread } {
  const json = parse(file, files, problems);
  if (json === undefined) return { records: [], unread: "any" };
  const frame = v.safeParse(
    v.strictObject({ $schema: v.optional(v.string()), [key]: v.array(v.unknown()) }) as v.GenericSchema,
    json,
  );
  if (!frame.success) reportShapes(file, json, [], frame.issues, problems);
  const list = (json as Record<string, unknown> | null)?.[key];
  if (!Array.isArray(list)) return { records: [], unread: "any" };
  const records: v.InferOutput<S>[] = [];
  let unread: Unread = new Set<string>();
  for (const [i, one] of (list as unknown[]).entries()) {
    const result = v.safeParse(item, one);
    if (result.success) records.push(result.output);
    else {
      reportShapes(file, json, [{ key }, { key: i }], result.issues, problems);
      const id = (one as { id?: unknown } | null)?.id;
      unread = both(unread, typeof id === "string" ? new Set([id]) : "any");
    }
  }
  return { records, unread };
}

/** The JSON of a file; undefined, and a problem, where there is none. */
function parse(file: string, files: ReadonlyMap<string, string>, problems: Problem[]): unknown {
  const text = files.get(file);
  if (text === undefined) {
    problems.push(problemAt("missing-file", file, null, "", "This file is missing."));
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    problems.push(problemAt("not-json", file, null, "", `Not valid JSON: ${(error as Error).message}`));
    return undefined;
  }
}

type Step = { readonly key?: unknown };

function reportShapes(
  file: string,
  json: unknown,
  before: readonly Step[],
  issues: readonly { readonly message: string; readonly path?: readonly Step[] }[],
  problems: Problem[],
): void {
  for (const issue of issues) {
    const { id, path } = locate(json, [...before, ...(issue.path ?? [])]);
    problems.push(problemAt("shape", file, id, path, issue.message));
  }
}

/** The id of the record that a path leads through, and the rest of the path within it. */
function locate(json: unknown, path: readonly Step[]): { id: string | null; path: string } {
  let id: string | null = null;
  let value: unknown = json;
  let rest: unknown[] = [];
  for (const { key } of path) {
    rest.push(key);
    value = (value as Record<string, unknown> | undefined)?.[key as string];
    const ownId = (value as { id?: unknown } | null | undefined)?.id;
    if (id === null && typeof ownId === "string") {
      id = ownId;
      rest = [];
    }
  }
  return { id, path: rest.map((key, i) => (typeof key === "number" ? `[${key}]` : i ? `.${key}` : `${key}`)).join("") };
}

function problemAt(code: Problem["code"], file: string, id: string | null, path: string, message: string): Problem {
  return { code, severity: "error", file, id, path, message };
}
