// @vitest-environment jsdom
// Every picture is what its fixture says. `npm run pictures:update` rewrites the fixtures; look at the difference.
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fixtureOf, ideaFixture, PICTURES } from "./pictures";

describe("pictures", () => {
  it.each(Object.keys(PICTURES))("%s", async (name) => {
    await expect(fixtureOf(name)).toMatchFileSnapshot(`./${name}.svg`);
  });

  it("explains the placing in the README as it is", async () => {
    await expect(ideaFixture()).toMatchFileSnapshot("../../docs/bands.svg");
  });

  it("has no fixture that is not drawn", () => {
    const files = readdirSync("test/pictures").filter((file) => file.endsWith(".svg"));
    expect(files.map((file) => file.slice(0, -4)).sort()).toEqual(Object.keys(PICTURES).sort());
  });
});
