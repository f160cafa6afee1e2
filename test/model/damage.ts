// Damages JSON at one place: every place of a value, and what a half-written file might hold there.
import fc from "fast-check";

type Path = readonly (string | number)[];

/** The paths of everything inside a value, the value itself among them. */
export function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((one, i) => [i, one])
    : Object.entries(value);
  return [path, ...entries.flatMap(([key, one]) => pathsOf(one, [...path, key]))];
}

/** A copy with what stands at a path replaced; removed if `by` is undefined. */
export function replaced(value: unknown, path: Path, by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    return by === undefined && rest.length === 0
      ? value.filter((_, i) => i !== key)
      : value.map((one, i) => (i === key ? replaced(one, rest, by) : one));
  }
  const copy: Record<string, unknown> = { ...(value as Record<string, unknown>) };
  copy[key] = replaced(copy[key], rest, by);
  if (by === undefined && rest.length === 0) delete copy[key];
  return copy;
}

/** The value with one place of it damaged. */
export function damaged(value: unknown): fc.Arbitrary<unknown> {
  const wrong = fc.oneof(
    fc.constantFrom(undefined, null, "", "length", "1995", "constructor", 0, -1, 1.5, 1e9, true),
    fc.constantFrom<unknown>([], {}, [null], [[]], { en: null }, { en: {} }),
  );
  return fc.tuple(fc.constantFrom(...pathsOf(value)), wrong).map(([path, by]) => replaced(value, path, by));
}
