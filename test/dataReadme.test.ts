// data/README.md teaches curators: it must know every problem, every field and every kind of link that the check knows.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PROBLEM_CODES } from "../src/model/problems";
import { EventSchema } from "../src/model/record";
import { LINK_KINDS, QUALIFIERS, SCALES } from "../src/model/vocabulary";

const readme = readFileSync("data/README.md", "utf8");

describe("data/README.md", () => {
  it.each(PROBLEM_CODES)("says what %s means", (code) => {
    expect(readme).toContain(`\`${code}\``);
  });

  it.each(LINK_KINDS)("defines the link %s", (kind) => {
    expect(readme).toMatch(new RegExp(`^\\| \`${kind}\` \\|`, "m"));
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
});
