// The rooms of src/ and what each may import (DESIGN.md, section 4), and a scanner that names the lines that break a rule.
// Sources are parsed, not searched: text in comments and strings breaks no rule.
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { type ESTree, parseSync, Visitor } from "vite";

interface Room {
  /** Other rooms it may import; its own always. */
  readonly rooms: readonly string[];
  /** Packages, by name; "node:" stands for Node's own modules. */
  readonly packages: readonly string[];
}

const LIVE: Room = { rooms: ["model", "i18n", "layout", "draw", "state"], packages: ["react", "react-dom", "zustand"] };

export const ROOMS: Readonly<Record<string, Room>> = {
  // minisearch: its radix tree is the dictionary of the search.
  model: { rooms: [], packages: ["valibot", "minisearch"] },
  i18n: { rooms: ["model"], packages: ["date-fns", "@date-fns/utc"] },
  layout: { rooms: ["model"], packages: ["d3"] },
  draw: { rooms: ["model", "layout"], packages: ["react"] },
  state: { rooms: ["model", "layout"], packages: ["zustand"] },
  stage: { ...LIVE, packages: [...LIVE.packages, "d3"] },
  panels: { ...LIVE, packages: [...LIVE.packages, "@ariakit/react", "@tanstack/react-virtual"] },
  present: { ...LIVE, packages: [...LIVE.packages, "uqr"] },
  // citeproc sets citations, uqr makes QR codes.
  io: { ...LIVE, packages: [...LIVE.packages, "citeproc", "uqr"] },
  // opentype.js: advances.mjs reads the widths of the font's letters with it.
  build: {
    // io for its pure writers of files (csv, ics): what the reader takes away is what the site offers.
    rooms: ["model", "i18n", "layout", "draw", "io"],
    packages: [
      ...["node:", "vite", "valibot", "@valibot/to-json-schema", "opentype.js", "fflate"],
      // world.mjs makes the locator map with these.
      ...["d3", "topojson-client"],
      ...["workbox-core", "workbox-precaching", "workbox-routing", "workbox-strategies"],
    ],
  },
};

/** Wiring: these may import everything. */
const WIRING: readonly string[] = [
  "src/main.tsx",
  "src/App.tsx",
  "src/start.ts",
  "src/PanelHost.tsx",
  "src/Outgoing.tsx",
  "src/Presenting.tsx",
];
const THE_ONLY_DATES = "src/model/day.ts";
/** What of D3 listens to or changes the document: for the stage alone. The rest is maths. */
const D3_OF_THE_DOCUMENT = /^(zoom|select|drag|brush|pointer|transition|active$|create$|creator$|window$)/;

/** A file of src/ by its path from the project's root, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Everything that breaks a rule, as "src/layout/x.ts:3 may not import state/", by file and line. */
export function violationsIn(files: readonly SourceFile[]): string[] {
  const scans = files.map(scan);
  const lazy = new Set(scans.flatMap((one) => one.lazy));
  return scans.flatMap(({ path, findings }) =>
    findings
      .filter(({ defaultExport }) => !(defaultExport && lazy.has(bare(path))))
      .sort((a, b) => a.line - b.line)
      .map(({ line, what }) => `${path}:${line} ${what}`),
  );
}

/** All source files below a folder. */
export function readSources(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => posix.join(folder, name.replaceAll("\\", "/")))
    .filter((path) => /\.[cm]?[jt]sx?$/.test(path) && !path.endsWith(".d.ts"))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

interface Finding {
  readonly line: number;
  readonly what: string;
  /** Forgiven if React.lazy loads the file. */
  readonly defaultExport?: boolean;
}

interface Scan {
  readonly path: string;
  readonly findings: Finding[];
  /** Paths, without extension, that the file loads with React's lazy(). */
  readonly lazy: string[];
}

function scan({ path, text }: SourceFile): Scan {
  const findings: Finding[] = [];
  const lazy: string[] = [];
  const { program, errors } = parseSync(path, text);
  if (errors.length) return { path, findings: [{ line: 1, what: `cannot be parsed: ${errors[0]?.message}` }], lazy };

  const find = (at: number, what: string, defaultExport = false) =>
    findings.push({ line: text.slice(0, at).split("\n").length, what, defaultExport });
  const room = roomOf(path);
  if (room === null && !WIRING.includes(path)) find(0, "stands in no room");
  if (/\/index\.\w+$/.test(path)) find(0, "may not be a barrel file");

  const checkImport = (at: number, specifier: string) => {
    const refused = refusedTarget(path, room, specifier);
    if (refused) find(at, `may not import ${refused}`);
  };
  const calls: { readonly start: number; readonly end: number }[] = [];
  new Visitor({
    ImportDeclaration(node) {
      checkImport(node.start, node.source.value);
      for (const name of node.specifiers) checkD3(node, name);
    },
    ExportNamedDeclaration(node) {
      if (node.source) checkImport(node.start, node.source.value);
      if (node.specifiers.some((one) => nameOf(one.exported) === "default")) foundDefault(node.start);
    },
    ExportAllDeclaration(node) {
      checkImport(node.start, node.source.value);
    },
    ExportDefaultDeclaration(node) {
      foundDefault(node.start);
    },
    TSImportType(node) {
      checkImport(node.start, node.source.value);
    },
    CallExpression(node) {
      if (nameOf(node.callee) === "lazy") calls.push(node);
    },
    ImportExpression(node) {
      const specifier = literal(node.source);
      if (specifier === null) {
        if (room !== "build") find(node.start, "may not import by a computed name");
        return;
      }
      checkImport(node.start, specifier);
      if (calls.some((call) => call.start < node.start && node.end <= call.end))
        lazy.push(bare(targetOf(path, specifier)));
    },
    NewExpression(node) {
      if (nameOf(node.callee) === "Date" && path !== THE_ONLY_DATES) {
        const instead = ["state", "panels", "stage"].includes(room ?? "")
          ? "the clock is passed in"
          : "model/day.ts makes days";
        find(node.start, `may not say new Date(: ${instead}`);
      }
      // new URL("./worker.ts", import.meta.url): how a worker is imported.
      const specifier =
        nameOf(node.callee) === "URL" && node.arguments.length === 2 ? literal(node.arguments[0]) : null;
      if (specifier?.startsWith(".")) checkImport(node.start, specifier);
    },
  }).visit(program);

  function foundDefault(at: number) {
    find(at, "may not have a default export", true);
  }
  function checkD3(node: ESTree.ImportDeclaration, name: ESTree.ImportDeclarationSpecifier) {
    if (packageOf(node.source.value) !== "d3") return;
    if (name.type === "ImportNamespaceSpecifier") find(node.start, "may not import d3 as a namespace");
    const imported = name.type === "ImportSpecifier" ? nameOf(name.imported) : null;
    if (room === "layout" && imported && D3_OF_THE_DOCUMENT.test(imported)) {
      find(node.start, `may not import ${imported} from d3`);
    }
  }
  return { path, findings, lazy };
}

/** What the import reaches, if the room may not: "state/", "zustand", "../data/x.json". Null if it may. */
function refusedTarget(path: string, room: string | null, specifier: string): string | null {
  if (room === null) return null;
  const allowed = ROOMS[room];
  if (!specifier.startsWith(".")) {
    const name = packageOf(specifier);
    return allowed?.packages.includes(name) ? null : name === "node:" ? specifier : name;
  }
  const target = roomOf(targetOf(path, specifier));
  if (target === null) return specifier;
  return target === room || allowed?.rooms.includes(target) ? null : `${target}/`;
}

/** The room of a path; null for the wiring and for anything outside src/. */
function roomOf(path: string): string | null {
  const room = /^src\/([^/]+)\//.exec(path)?.[1];
  return room !== undefined && Object.hasOwn(ROOMS, room) ? room : null;
}

function targetOf(path: string, specifier: string): string {
  return posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ""));
}

function bare(path: string): string {
  return path.replace(/\.[cm]?[jt]sx?$/, "");
}

function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return "node:";
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/** The name that an expression ends in: `lazy` of `lazy` and of `React.lazy`. */
function nameOf(node: { readonly type: string } | ESTree.Expression | ESTree.ModuleExportName): string | null {
  if (!("type" in node)) return null;
  if (node.type === "Identifier" && "name" in node) return node.name;
  if (node.type === "MemberExpression" && "property" in node) return nameOf(node.property);
  if (node.type === "Literal" && "value" in node) return String(node.value);
  return null;
}

function literal(node: { readonly type: string } | undefined): string | null {
  return node?.type === "Literal" && "value" in node && typeof node.value === "string" ? node.value : null;
}
