import { describe, expect, test } from "vitest";
import { parseLines, writeLines } from "../../src/model/lineJson";

const big = Object.fromEntries(
  Array.from({ length: 400 }, (_, i) => [`event-${i}`, { text: `${"x".repeat(900)},\n}` }]),
);
const VALUE = {
  version: "1",
  events: big,
  none: {},
  list: [{ a: "},\n" }],
  nothing: null,
  people: { "a\n}": { b: 1 } },
};

async function parse(text: string): Promise<{ value: unknown; pauses: number }> {
  let pauses = 0;
  const value = await parseLines(text, async () => {
    pauses++;
  });
  return { value, pauses };
}

describe("large JSON in lines", () => {
  test("is JSON, and comes back a part at a time", async () => {
    const text = writeLines(VALUE);
    expect(JSON.parse(text)).toEqual(VALUE);
    const { value, pauses } = await parse(text);
    expect(value).toEqual(VALUE);
    expect(pauses).toBe(3);
  });

  test("any other JSON is read as well: another host's file, indented or not", async () => {
    for (const text of [JSON.stringify(VALUE), JSON.stringify(VALUE, null, 2), "[]", "3", '{\n"a":1\n}']) {
      expect((await parse(text)).value).toEqual(JSON.parse(text));
    }
  });

  test("a key that names the prototype stays a key", async () => {
    const { value } = await parse('{\n"events":{\n"__proto__":{"polluted":true}\n},\n"__proto__":{"polluted":true}\n}');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(Object.keys(value as object)).toEqual(["events", "__proto__"]);
  });

  test("what is cut off or broken is an error, not half a record", async () => {
    const text = writeLines(VALUE);
    for (const broken of [
      text.slice(0, 5000),
      `${text.slice(0, 5000)}\n}`,
      text.replace('"version":"1"', '"version":'),
    ]) {
      await expect(parse(broken)).rejects.toThrow(SyntaxError);
    }
  });
});
