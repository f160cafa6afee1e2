// Text widths in pixels from a table of advance widths, so that layout needs no page. Kerning only ever makes text
// narrower in this font; the table is an upper bound to within a hair.
import { ADVANCES, CHARACTERS } from "./advances";

export type Weight = keyof typeof ADVANCES;

/** Width in pixels of `text` at `size` pixels. */
export type Measure = (text: string, size: number, weight: Weight) => number;

const INDEX = new Map([...CHARACTERS].map((character, i) => [character, i]));
/** For a character the table does not know: an em, since most such letters come from a fallback font. */
const UNKNOWN = 1000;
/** In this font a letter with marks is up to this much wider than the bare one, in thousandths of an em. */
const MARKED = 25;
const COMBINING = /[\u0300-\u036f]/g;

/** Measures with the table, times one factor that the page probes for its own font, zoom and text spacing. */
export function tableMeasure(factor = 1): Measure {
  return (text, size, weight) => {
    let thousandths = 0;
    for (const character of text) thousandths += advance(character, weight);
    return (thousandths / 1000) * size * factor;
  };
}

const cache = new Map<string, number>();

function advance(character: string, weight: Weight): number {
  const direct = INDEX.get(character);
  if (direct !== undefined) return ADVANCES[weight][direct]!;
  const key = weight + character;
  let width = cache.get(key);
  if (width === undefined) {
    const base = baseOf(character);
    const index = INDEX.get(base);
    // A mark that stands apart (decomposed text) is drawn over the letter before it.
    width = base === "" ? 0 : index === undefined ? UNKNOWN : ADVANCES[weight][index]! + MARKED;
    cache.set(key, width);
  }
  return width;
}

/** The letter beneath the marks: Ệ → E, ự → ư; nothing beneath a mark alone. Đ and đ do not decompose and stand in the table themselves. */
function baseOf(character: string): string {
  const horned = character.normalize("NFD").includes("\u031b");
  const bare = character.normalize("NFD").replace(COMBINING, "");
  return horned ? ({ o: "ơ", u: "ư", O: "Ơ", U: "Ư" }[bare] ?? bare) : bare;
}

/** Breaks text into lines of at most `width` pixels, at spaces; at most `most` lines, the last one and longer words cut. */
export function wrap(
  text: string,
  width: number,
  most: number,
  size: number,
  weight: Weight,
  measure: Measure,
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line ? `${line} ${word}` : word;
    if (line && measure(longer, size, weight) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line) lines.push(line);
  const kept = lines.length <= most ? lines : [...lines.slice(0, most - 1), lines.slice(most - 1).join(" ")];
  return kept.map((one) => cut(one, width, size, weight, measure));
}

/** The text, shortened with an ellipsis until it fits, to one character at least. */
export function cut(text: string, width: number, size: number, weight: Weight, measure: Measure): string {
  if (measure(text, size, weight) <= width) return text;
  const characters = [...text];
  const shortened = (count: number) => `${characters.slice(0, count).join("").trimEnd()}…`;
  let fits = 1;
  let beyond = characters.length + 1;
  while (beyond - fits > 1) {
    const middle = (fits + beyond) >>> 1;
    if (measure(shortened(middle), size, weight) <= width) fits = middle;
    else beyond = middle;
  }
  return shortened(fits);
}
