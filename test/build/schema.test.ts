import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readDataFiles } from "../../src/build/readFiles";
import { jsonSchemas, staleSchemas, writeSchemas } from "../../src/build/schema";

describe("the JSON Schemas in data/schema", () => {
  it("are what the validator says now; if not, run npm run data:schema", () => {
    expect(staleSchemas()).toEqual([]);
  });

  it("exist for every file of the record, under the name that the file gives", () => {
    const names = [...jsonSchemas().keys()];
    for (const [file, text] of readDataFiles("data")) {
      const { $schema } = JSON.parse(text) as { $schema?: string };
      expect([file, names.includes($schema?.split("/").at(-1) ?? "")]).toEqual([file, true]);
    }
  });
});

describe("schemas in a folder", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "schema-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("are all stale while there are none, and none once they are written", () => {
    expect(staleSchemas(folder)).toEqual([...jsonSchemas().keys()]);
    writeSchemas(folder);
    expect(staleSchemas(folder)).toEqual([]);
  });

  it("are stale one by one", () => {
    writeSchemas(folder);
    const file = join(folder, "people.schema.json");
    writeFileSync(file, readFileSync(file, "utf8").replace("draft/2020-12", "draft/2019-09"));
    expect(staleSchemas(folder)).toEqual(["people.schema.json"]);
  });

  it("are of the draft that editors know, strict, and without code", () => {
    for (const [, text] of jsonSchemas()) {
      const schema = JSON.parse(text) as Record<string, unknown>;
      expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
      expect(schema).toMatchObject({ type: "object", additionalProperties: false });
    }
  });
});
