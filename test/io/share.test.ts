import { expect, it } from "vitest";
import { qrModules } from "../../src/io/share";

const FINDER = ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"];

it("makes a code with its three finders and no border of its own", async () => {
  const modules = (await qrModules("https://example.org/#event=1995-07-11-x&lang=vi"))!;
  const size = modules.length;
  expect((size - 17) % 4).toBe(0);
  for (const row of modules) expect(row).toHaveLength(size);
  const corner = (x: number, y: number) =>
    FINDER.map((_, i) =>
      modules[y + i]!.slice(x, x + 7)
        .map((dark) => (dark ? "#" : "."))
        .join(""),
    );
  for (const [x, y] of [
    [0, 0],
    [size - 7, 0],
    [0, size - 7],
  ] as const) {
    expect(corner(x, y)).toEqual(FINDER);
  }
});

it("grows with the link, and says no to one that no code can hold", async () => {
  const short = (await qrModules("https://example.org/"))!.length;
  const long = (await qrModules(`https://example.org/#${"a".repeat(400)}`))!.length;
  expect(long).toBeGreaterThan(short);
  expect(await qrModules("x".repeat(4000))).toBeNull();
});
