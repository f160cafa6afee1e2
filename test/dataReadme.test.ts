// data/README.md teaches curators: it must know every problem, every field and every kind of link that the check knows.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDataFiles } from "../src/build/readFiles";
import { formatProblem, PROBLEM_CODES } from "../src/model/problems";
import { readDataset } from "../src/model/readDataset";
import { EventSchema, OrganizationsFileSchema, PlacesFileSchema, SourceSchema } from "../src/model/record";
import { LINK_KINDS, QUALIFIERS, SCALES, SOURCE_KINDS } from "../src/model/vocabulary";

const readme = readFileSync("data/README.md", "utf8");

describe("data/README.md", () => {
  it.each(PROBLEM_CODES)("says what %s means", (code) => {
    expect(readme).toContain(`\`${code}\``);
  });

  it.each(LINK_KINDS)("defines the link %s", (kind) => {
    expect(readme).toMatch(new RegExp(`^\\| \`${kind}\` \\|`, "m"));
  });

  it.each([...Object.keys(SourceSchema.entries), ...SOURCE_KINDS])("explains %s of sources", (word) => {
    expect(readme).toMatch(new RegExp(`[\`"]${word}[\`"]`));
  });

  it.each([
    ...OrganizationsFileSchema.entries.organizations.item.entries.kind.options,
    ...PlacesFileSchema.entries.places.item.entries.kind.options,
  ])("lists the kind %s of organizations or places", (kind) => {
    expect(readme).toContain(`\`${kind}\``);
  });

  it.each([...QUALIFIERS, ...SCALES])("lists %s for figures", (word) => {
    expect(readme).toContain(`\`${word}\``);
  });

  it.each(Object.keys(EventSchema.entries).filter((field) => field !== "media" && field !== "id"))(
    "explains the field %s",
    (field) => {
      expect(readme).toContain(`\`${field}\``);
    },
  );

  it("shows an event, a person, an organization and a place that pass the check as they stand", () => {
    const examples = [...readme.matchAll(/```json\n([\s\S]*?)\n```/g)].map(([, text]) => JSON.parse(text!) as Example);
    const [event, person, organization, place] = examples;
    expect(examples).toHaveLength(4);
    const files = readDataFiles("data");
    add(files, `events/${event!.date!.slice(0, 4)}.json`, "events", event!);
    add(files, "people.json", "people", person!);
    add(files, "organizations.json", "organizations", organization!);
    add(files, "places.json", "places", place!);
    const errors = readDataset(files).problems.filter(({ severity }) => severity === "error");
    expect(errors.map(formatProblem)).toEqual([]);
  });
});

interface Example {
  readonly id: string;
  readonly date?: string;
}

/** Puts the record into the text of its file, by date if it has one, in the place of another of the same id. */
function add(files: Map<string, string>, path: string, key: string, record: Example): void {
  const content = JSON.parse(files.get(path)!) as Record<string, Example[]>;
  const others = content[key]!.filter(({ id }) => id !== record.id);
  const later = others.findIndex(({ date }) => date && record.date && date > record.date);
  others.splice(later < 0 ? others.length : later, 0, record);
  files.set(path, JSON.stringify({ ...content, [key]: others }));
}
