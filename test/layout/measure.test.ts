// Text widths: Vietnamese letters count as the font draws them; lines break and end where they should.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import opentype from "opentype.js";
import { describe, expect, it } from "vitest";
import { cut, type Measure, tableMeasure, type Weight, wrap } from "../../src/layout/measure";
import { settings } from "./events";

const measure = tableMeasure();
const wide = (text: string, weight: Weight = 400) => measure(text, 1000, weight);

const MARKED =
  "ăâêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵđ" +
  "ĂÂÊÔƠƯÁÀẢÃẠẮẰẲẴẶẤẦẨẪẬÉÈẺẼẸẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌỐỒỔỖỘỚỜỞỠỢÚÙỦŨỤỨỪỬỮỰÝỲỶỸỴĐ";

/** The widths in the font's own files, in thousandths of an em. */
function fontOf(weight: Weight): (text: string) => number {
  const fonts = ["latin", "vietnamese", "latin-ext"].map((subset) => {
    const bytes = readFileSync(
      `node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff`,
    );
    return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  });
  return (text) => {
    let width = 0;
    for (const character of text) {
      const font = fonts.find((candidate) => candidate.charToGlyph(character).index !== 0);
      expect(font, character).toBeDefined();
      width += (font!.charToGlyph(character).advanceWidth / font!.unitsPerEm) * 1000;
    }
    return width;
  };
}

describe("tableMeasure", () => {
  it.each([400, 500, 600] as const)("is never narrower than the font, and hardly wider (weight %d)", (weight) => {
    const font = fontOf(weight);
    const letters = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 –.,()", ...MARKED];
    for (const letter of letters) {
      expect(wide(letter, weight), letter).toBeGreaterThanOrEqual(font(letter) - 1);
      expect(wide(letter, weight), letter).toBeLessThanOrEqual(font(letter) + 40);
    }
    for (const text of ["Ký Hiệp định Thương mại", "Đối tác Chiến lược Toàn diện", "Embassy opens in Hanoi"]) {
      expect(wide(text, weight)).toBeGreaterThanOrEqual(font(text) - text.length);
      expect(wide(text, weight)).toBeLessThanOrEqual(font(text) * 1.02);
    }
  });

  it("knows đ and Đ, which do not come apart, as letters of their own", () => {
    expect(wide("đ")).toBeLessThan(1000);
    expect(wide("Đ")).toBeLessThan(1000);
    expect(wide("đ")).toBeGreaterThanOrEqual(wide("d"));
    expect(wide("Đ")).toBeGreaterThanOrEqual(wide("D"));
  });

  it("takes a letter with stacked marks for the letter beneath, the horn included", () => {
    for (const [marked, bare] of ["ếe", "ệe", "ỖO", "ặa", "ựư", "ỢƠ", "ỳy"].map(
      (pair) => [...pair] as [string, string],
    )) {
      expect(wide(marked) - wide(bare)).toBeGreaterThanOrEqual(0);
      expect(wide(marked) - wide(bare)).toBeLessThanOrEqual(30);
    }
  });

  it("gives marks that stand apart no width: decomposed text is as wide as composed, to a hair", () => {
    for (const text of ["Hiệp định Thương mại", "Đối tác Chiến lược Toàn diện", "ỆỘỮ"]) {
      const composed = wide(text.normalize("NFC"));
      expect(Math.abs(wide(text.normalize("NFD")) - composed)).toBeLessThan(composed * 0.1);
    }
  });

  it("takes what it does not know for a whole em, once per character", () => {
    expect(wide("越")).toBe(1000);
    expect(wide("𠮷")).toBe(1000);
  });

  it("grows with size and factor, and adds up", () => {
    expect(measure("", 15, 400)).toBe(0);
    expect(measure("abc", 30, 600)).toBeCloseTo(measure("abc", 15, 600) * 2, 9);
    expect(tableMeasure(1.25)("Hà Nội", 15, 400)).toBeCloseTo(measure("Hà Nội", 15, 400) * 1.25, 9);
    expect(measure("Hà Nội", 15, 400)).toBeCloseTo(measure("Hà ", 15, 400) + measure("Nội", 15, 400), 9);
  });
});

const words = fc
  .array(
    fc.constantFrom("Ký", "Hiệp", "định", "Thương", "mại", "of", "agreement", "a", "intercontinentalisation", "越南"),
    {
      maxLength: 20,
    },
  )
  .map((list) => list.join(" "));
const widths = fc.integer({ min: 40, max: 400 });

describe("wrap", () => {
  const wrapped = (text: string, width: number, most: number) => wrap(text, width, most, 15, 600, measure);

  it("keeps every line within the width, and no more lines than asked for", () => {
    fc.assert(
      fc.property(words, widths, fc.integer({ min: 1, max: 4 }), (text, width, most) => {
        const lines = wrapped(text, width, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(measure(line, 15, 600)).toBeLessThanOrEqual(width);
      }),
      settings(500),
    );
  });

  it("loses no word where there is room, and fills each line before the next", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 220, max: 400 }), (text, width) => {
        const lines = wrapped(text, width, 100);
        expect(lines.join(" ")).toBe(text);
        for (const [i, line] of lines.slice(1).entries()) {
          expect(measure(`${lines[i]} ${line.split(" ")[0]}`, 15, 600)).toBeGreaterThan(width);
        }
      }),
      settings(500),
    );
  });

  it("cuts the last line with an ellipsis", () => {
    const lines = wrapped("Ký Hiệp định Thương mại song phương Việt Nam – Hoa Kỳ", 120, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });

  it("cuts a word that is longer than a line", () => {
    expect(wrapped("intercontinentalisation", 80, 2)[0]).toMatch(/^int.+…$/);
  });

  it("makes nothing of nothing", () => {
    expect(wrapped("", 100, 2)).toEqual([]);
  });
});

describe("cut", () => {
  const shortened = (text: string, width: number, by: Measure = measure) => cut(text, width, 12.5, 400, by);

  it("returns text that fits as it is, and the longest beginning of other text that fits with its ellipsis", () => {
    fc.assert(
      fc.property(words, widths, (text, width) => {
        const short = shortened(text, width);
        expect(measure(short, 12.5, 400)).toBeLessThanOrEqual(width);
        if (measure(text, 12.5, 400) <= width) {
          expect(short).toBe(text);
          return;
        }
        const beginning = short.slice(0, -1);
        expect(short).toBe(`${beginning}…`);
        expect(text.startsWith(beginning)).toBe(true);
        expect(beginning).toBe(beginning.trimEnd());
        const rest = text.slice(beginning.length);
        const next = [...rest.trimStart()][0] ?? "";
        const longer = `${beginning}${rest.startsWith(" ") ? " " : ""}${next}…`;
        expect(measure(longer, 12.5, 400)).toBeGreaterThan(width);
      }),
      settings(500),
    );
  });

  it("keeps one character however little room there is, and never half of one", () => {
    expect(shortened("Hà Nội", 0)).toBe("H…");
    expect(shortened("𠮷𠮷𠮷", 0)).toBe("𠮷…");
    expect(shortened("𠮷𠮷𠮷", 30)).toBe("𠮷…");
  });

  it("measures a long title a few times, not once per character", () => {
    let calls = 0;
    const counting: Measure = (text, size, weight) => {
      calls += 1;
      return measure(text, size, weight);
    };
    shortened("Một đầu đề rất dài ".repeat(50), 300, counting);
    expect(calls).toBeLessThan(20);
  });
});
