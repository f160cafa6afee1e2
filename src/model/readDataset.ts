// read: the files of data/, as parsed JSON or text, into checked records. All problems at once; nothing is repaired silently.
import * as v from "valibot";
import type { Problem } from "./problems";
import {
  type DatasetFile,
  DatasetFileSchema,
  EventsFileSchema,
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

const SINGLE_FILES = {
  "dataset.json": DatasetFileSchema,
  "people.json": PeopleFileSchema,
  "organizations.json": OrganizationsFileSchema,
  "places.json": PlacesFileSchema,
  "series.json": SeriesFileSchema,
  "stories.json": StoriesFileSchema,
} as const;

/**
 * Reads a dataset from its files: path below data/ → text of the file.
 * `languages: "warn"` counts a missing language as a warning, for datasets that are not (yet) fully bilingual.
 */
export function readDataset(
  files: ReadonlyMap<string, string>,
  { languages = "require" as "require" | "warn" } = {},
): ReadResult {
  const problems: Problem[] = [];
  const single = <S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> | null => {
    const text = files.get(file);
    if (text === undefined) {
      problems.push(problemAt("missing-file", file, null, "", "This file is missing."));
      return null;
    }
    const json = parse(file, text, problems);
    return json === undefined ? null : checkShape(file, schema, json, problems);
  };
  const about = single("dataset.json", SINGLE_FILES["dataset.json"]);
  const people = single("people.json", SINGLE_FILES["people.json"]);
  const organizations = single("organizations.json", SINGLE_FILES["organizations.json"]);
  const places = single("places.json", SINGLE_FILES["places.json"]);
  const series = single("series.json", SINGLE_FILES["series.json"]);
  const stories = single("stories.json", SINGLE_FILES["stories.json"]);

  const events: LocatedEvent[] = [];
  const eventFiles = [...files.keys()].filter((file) => file.startsWith("events/") && file.endsWith(".json")).sort();
  if (eventFiles.length === 0) {
    problems.push(problemAt("missing-file", "events/", null, "", "There is no file of events."));
  }
  let shapesHold = true;
  for (const file of eventFiles) {
    const json = parse(file, files.get(file) ?? "", problems);
    const read = json === undefined ? null : checkShape(file, EventsFileSchema, json, problems);
    if (!read) shapesHold = false;
    for (const event of read?.events ?? []) events.push({ file, event });
  }
  if (!about || !people || !organizations || !places || !series || !stories || !shapesHold) {
    return { dataset: null, problems };
  }
  const dataset: RawDataset = {
    about,
    events,
    people: people.people,
    organizations: organizations.organizations,
    places: places.places,
    series,
    stories: stories.stories,
    eras: about.eras,
  };
  problems.push(...checkRules(dataset, languages));
  return { dataset: problems.some((problem) => problem.severity === "error") ? null : dataset, problems };
}

function parse(file: string, text: string, problems: Problem[]): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    problems.push(problemAt("not-json", file, null, "", `Not valid JSON: ${(error as Error).message}`));
    return undefined;
  }
}

function checkShape<S extends v.GenericSchema>(
  file: string,
  schema: S,
  json: unknown,
  problems: Problem[],
): v.InferOutput<S> | null {
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const { id, path } = locate(json, issue.path ?? []);
    problems.push(problemAt("shape", file, id, path, issue.message));
  }
  return null;
}

/** The id of the record that a path leads through, and the rest of the path within it. */
function locate(json: unknown, path: readonly { key?: unknown }[]): { id: string | null; path: string } {
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
