// What is wrong with a dataset: a code that tests compare, a place, and a sentence that says what and where.

export const PROBLEM_CODES = [
  "missing-file",
  "not-json",
  "shape",
  "duplicate-id",
  "repeated",
  "unknown-id",
  "impossible-date",
  "end-before-start",
  "outside-span",
  "wrong-year-file",
  "not-sorted",
  "local-dates",
  "missing-language",
  "uneven-details",
  "missing-label",
  "too-few-sources",
  "unknown-source",
  "link-to-itself",
  "link-backwards",
  "link-cycle",
  "significance-spread",
  "not-nfc",
  "markup",
  "spacing",
  "not-vietnamese",
  "not-english",
  "numbers-differ",
  "copied-title",
  "unused-record",
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem {
  readonly code: ProblemCode;
  /** Warnings are counted; errors fail the check. */
  readonly severity: "error" | "warning";
  /** Path below data/, such as `events/1995.json`. */
  readonly file: string;
  /** Id of the record, where there is one. */
  readonly id: string | null;
  /** Where in the record: `details.vi[2]`. Empty for the whole record. */
  readonly path: string;
  readonly message: string;
}

/** Adds a problem of one record: an error unless it is called a warning. */
export type Report = (code: ProblemCode, path: string, message: string, severity?: Problem["severity"]) => void;
/** A report for the record `id` of a file; null for the file itself. */
export type Reporter = (file: string, id: string | null) => Report;

/** One line for a terminal: `events/1995.json › 1995-07-11-normalization › title.vi: …`. */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.id, problem.path].filter(Boolean).join(" › ");
  return `${problem.severity === "error" ? "error" : "warning"} [${problem.code}] ${place}: ${problem.message}`;
}
