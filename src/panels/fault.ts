// What is wrong with a file of the record, as a sentence.
import { say, type Word } from "../i18n/words";
import { DatasetError } from "../model/dataset";
import type { Language } from "../model/vocabulary";

const SENTENCES: Record<DatasetError["reason"], Word> = {
  unreachable: "errorUnreachable",
  "not-json": "errorNotJson",
  "wrong-format": "errorWrongFormat",
  broken: "errorBroken",
};

/** Any error as one of a dataset; `file` is what was being read when it was thrown. */
export function faultOf(error: unknown, file: string): DatasetError {
  if (error instanceof DatasetError) return error;
  return new DatasetError(file, "broken", error instanceof Error ? error.message : String(error));
}

export function sayFault(language: Language, { reason, file, detail }: DatasetError): string {
  return say(language, SENTENCES[reason], { file, detail });
}
