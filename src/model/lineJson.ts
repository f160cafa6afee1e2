// Large JSON that can be read a part at a time: a valid JSON object, written so that each member of its members is a line.
// Reading two megabytes at once would hold up a slow page for half a second.

/** Characters parsed without a pause: some milliseconds. */
const AT_ONCE = 120_000;

/** The object as JSON, its members' members on lines of their own. `JSON.parse` reads it as well. */
export function writeLines(value: object): string {
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}:${linesOf(member)}`);
  return `{\n${members.join(",\n")}\n}`;
}

function linesOf(member: unknown): string {
  if (typeof member !== "object" || member === null || Array.isArray(member)) return JSON.stringify(member);
  const lines = Object.entries(member).map(([key, inner]) => `${JSON.stringify(key)}:${JSON.stringify(inner)}`);
  return lines.length ? `{\n${lines.join(",\n")}\n}` : "{}";
}

/** Reads what writeLines wrote, with a pause after each part; any other JSON at once. Throws SyntaxError. */
export async function parseLines(text: string, pause: () => Promise<void>): Promise<unknown> {
  return (await read(text.split("\n"), pause)) ?? JSON.parse(text);
}

/** Null for what is not written in lines. */
async function read(lines: readonly string[], pause: () => Promise<void>): Promise<object | null> {
  if (lines[0] !== "{" || lines.at(-1) !== "}") return null;
  const members: Member[] = [];
  let key: string | null = null;
  let inner: Member[] = [];
  let part: string[] = [];
  let length = 0;
  const parsePart = () => {
    inner.push(...membersOf(part.join("\n")));
    part = [];
    length = 0;
  };
  try {
    for (const line of lines.slice(1, -1)) {
      if (key === null && line.endsWith(":{")) key = JSON.parse(line.slice(0, -2)) as string;
      else if (key === null) members.push(...membersOf(line));
      else if (line === "}" || line === "},") {
        parsePart();
        members.push([key, Object.fromEntries(inner)]);
        [key, inner] = [null, []];
      } else {
        part.push(line);
        length += line.length;
        if (length < AT_ONCE) continue;
        parsePart();
        await pause();
      }
    }
  } catch {
    return null;
  }
  return key === null ? Object.fromEntries(members) : null;
}

type Member = readonly [key: string, value: unknown];

function membersOf(lines: string): Member[] {
  return Object.entries(JSON.parse(`{${lines.replace(/,$/, "")}}`) as object);
}
