import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldedWords, foldVietnamese, foldWithOrigins, hasMarks } from "../../src/model/fold";

/** Every vowel of Vietnamese with every tone, and đ: what folding must bring down to plain letters. */
const VOWELS: Readonly<Record<string, string>> = {
  a: "aàảãáạăằẳẵắặâầẩẫấậ",
  e: "eèẻẽéẹêềểễếệ",
  i: "iìỉĩíị",
  o: "oòỏõóọôồổỗốộơờởỡớợ",
  u: "uùủũúụưừửữứự",
  y: "yỳỷỹýỵ",
  d: "đ",
};
const LETTERS = Object.entries(VOWELS).flatMap(([plain, marked]) =>
  [...marked].map((letter) => [letter, plain] as const),
);

describe("folding Vietnamese", () => {
  it.each(LETTERS)("%s is %s, composed and decomposed, small and capital", (letter, plain) => {
    for (const form of [letter, letter.normalize("NFD"), letter.toUpperCase(), letter.toUpperCase().normalize("NFD")]) {
      expect(foldVietnamese(form)).toBe(plain);
    }
  });

  it("keeps words, digits and spaces where they are", () => {
    expect(foldVietnamese("Nguyễn Phú Trọng")).toBe("nguyen phu trong");
    expect(foldVietnamese("ĐỐI TÁC CHIẾN LƯỢC TOÀN DIỆN")).toBe("doi tac chien luoc toan dien");
    expect(foldVietnamese("ngày 11/7/1995")).toBe("ngay 11/7/1995");
    expect(foldVietnamese("Bùi Thạc Chuyên’s “film” – 1995")).toBe('bui thac chuyen\'s "film" - 1995');
  });

  it("takes other letters with marks the same way", () => {
    expect(foldVietnamese("Fédération Beyoncé Señor")).toBe("federation beyonce senor");
  });

  const text = fc.array(fc.oneof(fc.constantFrom(...LETTERS.map(([letter]) => letter)), fc.string()), {
    maxLength: 30,
  });

  it("is the same for composed, decomposed and capital text, and for text that is folded already", () => {
    fc.assert(
      fc.property(text, (pieces) => {
        const folded = foldVietnamese(pieces.join(""));
        expect(foldVietnamese(pieces.join("").normalize("NFD"))).toBe(folded);
        expect(foldVietnamese(pieces.join("").normalize("NFC"))).toBe(folded);
        expect(foldVietnamese(folded)).toBe(folded);
      }),
    );
  });

  it("leaves no mark and no đ behind, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (any) => {
        expect(foldVietnamese(any)).not.toMatch(/[\p{M}đĐ]/u);
      }),
    );
  });

  it("remembers where each folded letter came from", () => {
    fc.assert(
      fc.property(text, (pieces) => {
        const original = pieces.join("");
        const { folded, origins } = foldWithOrigins(original);
        expect(origins).toHaveLength(folded.length + 1);
        expect(origins.at(-1)).toBe(original.length);
        for (let i = 1; i < origins.length; i++) expect(origins[i]!).toBeGreaterThanOrEqual(origins[i - 1]!);
      }),
    );
    const { folded, origins } = foldWithOrigins("Tại Đà Nẵng".normalize("NFD"));
    const at = folded.indexOf("nang");
    expect(
      "Tại Đà Nẵng"
        .normalize("NFD")
        .slice(origins[at], origins[at + 4])
        .normalize("NFC"),
    ).toBe("Nẵng");
  });
});

describe("words and marks", () => {
  it("parts words at everything that is neither letter nor digit", () => {
    expect(foldedWords("chất độc da cam/dioxin (JAC), 2006–2010")).toEqual([
      "chat",
      "doc",
      "da",
      "cam",
      "dioxin",
      "jac",
      "2006",
      "2010",
    ]);
    expect(foldedWords(" – ")).toEqual([]);
  });

  it("knows text that is written with marks", () => {
    expect(hasMarks("da nang")).toBe(false);
    expect(hasMarks("Da Nang")).toBe(false);
    expect(hasMarks("Đà Nẵng")).toBe(true);
    expect(hasMarks("đi")).toBe(true);
    expect(hasMarks("cá".normalize("NFD"))).toBe(true);
  });
});
