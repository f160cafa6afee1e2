import { describe, expect, it } from "vitest";
import { ROOMS, readSources, type SourceFile, violationsIn } from "./architecture";

/** An invented file, written as its lines. */
const file = (path: string, ...lines: string[]): SourceFile => ({ path, text: `${lines.join("\n")}\n` });

describe("the rooms of src/", () => {
  const sources = readSources("src");

  it("are all looked at", () => {
    const rooms = new Set(sources.map(({ path }) => path.split("/")[1]));
    for (const room of ["model", "i18n", "layout", "draw", "state", "stage", "build"]) expect(rooms).toContain(room);
  });

  it("keep to what they may import, and to the house's other bans", () => {
    expect(violationsIn(sources)).toEqual([]);
  });
});

describe("a room", () => {
  it("is named with file and line when it imports another that it may not", () => {
    const source = file(
      "src/layout/x.ts",
      "// Đường, and a comment that may say import state/",
      'import { max } from "d3";',
      'import { useApp } from "../state/appStore";',
    );
    expect(violationsIn([source])).toEqual(["src/layout/x.ts:3 may not import state/"]);
  });

  it.each([
    ["a type", 'import type { Address } from "../state/address";'],
    ["a type among values", 'import { type Address } from "../state/address";'],
    ["a side effect", 'import "../state/address";'],
    ["a re-export", 'export { encodeAddress } from "../state/address";'],
    ["a re-export of all", 'export * from "../state/address";'],
    ["an import when asked for", 'const load = () => import("../state/address");'],
    ["a type in place", 'export type A = import("../state/address").Address;'],
    ["a worker", 'new Worker(new URL("../state/address.ts", import.meta.url));'],
    ["a file as text", 'import text from "../state/address.ts?raw";'],
    ["an import over several lines", 'import {\n  encodeAddress,\n} from "../state/address";'],
  ])("may not reach another by %s", (_way, line) => {
    expect(violationsIn([file("src/model/x.ts", line)])).toEqual(["src/model/x.ts:1 may not import state/"]);
  });

  it.each(["stage", "panels", "present", "io"])(
    "such as %s may use the rooms below, and none of its neighbours",
    (room) => {
      const others = ["stage", "panels", "present", "io", "build"].filter((other) => other !== room);
      const below = ["model", "i18n", "layout", "draw", "state", room];
      const source = file(`src/${room}/x.tsx`, ...[...others, ...below].map((other) => `import "../${other}/y";`));
      expect(violationsIn([source])).toEqual(
        others.map((other, i) => `src/${room}/x.tsx:${i + 1} may not import ${other}/`),
      );
    },
  );

  it.each([
    ["model", "date-fns"],
    ["model", "react"],
    ["i18n", "react"],
    ["layout", "react"],
    ["layout", "d3-zoom"],
    ["draw", "zustand"],
    ["draw", "d3"],
    ["draw", "react-dom"],
    ["state", "react"],
    ["panels", "d3"],
    ["present", "d3"],
    ["io", "valibot"],
    ["build", "react-dom"],
  ])("such as %s may not use the package %s", (room, name) => {
    const source = file(`src/${room}/x.ts`, "", `import { y } from "${name}/part";`);
    expect(violationsIn([source])).toEqual([`src/${room}/x.ts:2 may not import ${name}`]);
  });

  it("may use the packages of its row, and parts of them", () => {
    const sources = [
      file("src/model/x.ts", 'import * as v from "valibot";'),
      file("src/i18n/x.ts", 'import { enGB } from "date-fns/locale/en-GB";', 'import { utc } from "@date-fns/utc";'),
      file("src/state/x.ts", 'import { createStore } from "zustand/vanilla";'),
      file("src/stage/x.tsx", 'import { select, zoom } from "d3";', 'import { createPortal } from "react-dom";'),
      file("src/build/x.ts", 'import { join } from "node:path";', 'import type { Plugin } from "vite";'),
    ];
    expect(violationsIn(sources)).toEqual([]);
  });

  it("leaves Node to the build", () => {
    expect(violationsIn([file("src/io/x.ts", 'import { join } from "node:path";')])).toEqual([
      "src/io/x.ts:1 may not import node:path",
    ]);
  });

  it("takes only maths from D3, unless it is the stage", () => {
    const lines = ['import { interpolateZoom, zoom } from "d3";', 'import { type Selection, select } from "d3";'];
    expect(violationsIn([file("src/layout/x.ts", ...lines)])).toEqual([
      "src/layout/x.ts:1 may not import zoom from d3",
      "src/layout/x.ts:2 may not import select from d3",
    ]);
    expect(violationsIn([file("src/stage/x.ts", ...lines)])).toEqual([]);
  });

  it("may not reach the wiring, or out of src/", () => {
    const source = file(
      "src/panels/x.ts",
      'import { App } from "../App";',
      'import data from "../../data/dataset.json";',
    );
    expect(violationsIn([source])).toEqual([
      "src/panels/x.ts:1 may not import ../App",
      "src/panels/x.ts:2 may not import ../../data/dataset.json",
    ]);
  });

  it("may not import by a name that cannot be read", () => {
    expect(violationsIn([file("src/io/x.ts", "export const load = (name: string) => import(name);")])).toEqual([
      "src/io/x.ts:1 may not import by a computed name",
    ]);
  });

  it("must be one of the table's", () => {
    expect(
      violationsIn([file("src/utils/x.ts", "export const y = 1;"), file("src/x.ts", "export const y = 1;")]),
    ).toEqual(["src/utils/x.ts:1 stands in no room", "src/x.ts:1 stands in no room"]);
  });

  it("is wired by main, start and App, which may import everything", () => {
    const lines = Object.keys(ROOMS).map((room) => `import "./${room}/x";`);
    const sources = ["src/main.tsx", "src/start.ts", "src/App.tsx"].map((path) =>
      file(path, ...lines, 'import "react-dom/client";'),
    );
    expect(violationsIn(sources)).toEqual([]);
  });
});

describe("new Date(", () => {
  it.each(["layout", "i18n", "draw", "io", "build"])("is left to model/day.ts: not in %s", (room) => {
    expect(violationsIn([file(`src/${room}/x.ts`, "", "export const d = new Date(0);")])).toEqual([
      `src/${room}/x.ts:2 may not say new Date(: model/day.ts makes days`,
    ]);
  });

  it.each(["state", "panels", "stage"])("is not how %s asks for the time: the clock is passed in", (room) => {
    expect(violationsIn([file(`src/${room}/x.ts`, "export const d = new globalThis.Date();")])).toEqual([
      `src/${room}/x.ts:1 may not say new Date(: the clock is passed in`,
    ]);
  });

  it("is not for the wiring either", () => {
    expect(violationsIn([file("src/App.tsx", "export const d = new Date();")])).toHaveLength(1);
  });

  it("may be said by model/day.ts, and by comments, strings and types anywhere", () => {
    const sources = [
      file("src/model/day.ts", "export const d = new Date(0);"),
      file("src/model/x.ts", "// new Date(0)", 'export const a = "new Date(0)";', "export type B = Date;"),
    ];
    expect(violationsIn(sources)).toEqual([]);
  });
});

describe("house style", () => {
  it("has no namespace import of D3, in any room that may use it", () => {
    const sources = ["layout", "stage"].map((room) => file(`src/${room}/x.ts`, 'import * as d3 from "d3";'));
    expect(violationsIn(sources)).toEqual([
      "src/layout/x.ts:1 may not import d3 as a namespace",
      "src/stage/x.ts:1 may not import d3 as a namespace",
    ]);
  });

  it.each([
    "export default function Help() {}",
    "const Help = 1; export { Help as default };",
    'export { Help as default } from "./y";',
  ])("has no default export: %s", (line) => {
    expect(violationsIn([file("src/panels/Help.tsx", line)])).toEqual([
      "src/panels/Help.tsx:1 may not have a default export",
    ]);
  });

  it("lets a component have one that React.lazy loads, and only that one", () => {
    const sources = [
      file(
        "src/App.tsx",
        'const Help = lazy(() => import("./panels/Help"));',
        'const other = () => import("./panels/Other");',
      ),
      file("src/panels/Help.tsx", "export default function Help() {}"),
      file("src/panels/Other.tsx", "export default function Other() {}"),
    ];
    expect(violationsIn(sources)).toEqual(["src/panels/Other.tsx:1 may not have a default export"]);
  });

  it.each(["index.ts", "index.tsx", "deep/index.ts"])("has no barrel file: %s", (name) => {
    expect(violationsIn([file(`src/model/${name}`, "export const y = 1;")])).toEqual([
      `src/model/${name}:1 may not be a barrel file`,
    ]);
  });
});

describe("a file that cannot be parsed", () => {
  it("fails instead of passing unread", () => {
    expect(violationsIn([file("src/model/x.ts", "export const = ;")])).toEqual([
      expect.stringMatching(/^src\/model\/x\.ts:1 cannot be parsed: /),
    ]);
  });
});
