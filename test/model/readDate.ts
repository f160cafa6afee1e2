import { type EventDate, readEdtf } from "../../src/model/day";

/** The date of an EDTF text; throws where there is none, so that a test cannot pass on nothing. */
export function readDate(text: string): EventDate {
  const date = readEdtf(text);
  if (!date) throw new Error(`${text} cannot be read`);
  return date;
}
