// Columns on their way to another thread.

/** Every buffer inside a value, once: what may be handed over instead of copied. */
export function buffersOf(value: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const visit = (part: unknown) => {
    if (ArrayBuffer.isView(part)) found.add(part.buffer as ArrayBuffer);
    else if (typeof part === "object" && part !== null) for (const inner of Object.values(part)) visit(inner);
  };
  visit(value);
  return [...found];
}

/**
 * The same value with columns of its own, to be handed over while the first stays. Sending without handing over copies too,
 * but through a buffer that grows as it is written: several times as long for a million rows.
 */
export function withOwnColumns<T>(value: T): T {
  if (ArrayBuffer.isView(value)) return (value as unknown as { slice(): T }).slice();
  if (Array.isArray(value) || typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withOwnColumns(part)])) as T;
}
