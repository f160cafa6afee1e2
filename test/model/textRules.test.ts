import { describe, expect, it } from "vitest";
import {
  hasBadSpacing,
  hasMarkup,
  isNfc,
  looksVietnamese,
  numbersIn,
  vietnameseWordsIn,
} from "../../src/model/textRules";

describe("the numbers of a text", () => {
  it.each([
    ["450,000 sets of clothing", "450.000 bộ quần áo", ["450000"]],
    ["1,234,567 people", "1.234.567 người", ["1234567"]],
    ["USD 1.6 billion", "1,6 tỷ USD", ["1.6"]],
    ["136,501.1 million", "136.501,1 triệu", ["136501.1"]],
    ["0.5% of 25,584 students", "0,5% của 25.584 sinh viên", ["0.5", "25584"]],
    ["on 11 July 1995", "ngày 11/7/1995", ["1995"]],
    ["on 16 November 2000", "ngày 16 tháng 11 năm 2000", ["16", "2000"]],
    ["16–19 November 2000", "từ ngày 16 đến ngày 19/11/2000", ["16", "19", "2000"]],
    ["In May 2016, and in December 2021", "Tháng 5/2016 và tháng 12 năm 2021", ["2016", "2021"]],
    ["the 28th session, against COVID-19", "phiên họp lần thứ 28, chống COVID-19", ["19", "28"]],
    ["1.50 hectares", "1,5 ha", ["1.5"]],
    ["on July 4,1995", "ngày 4/7/1995", ["1995"]],
  ])("are the same in %j and in %j", (en, vi, numbers) => {
    expect(numbersIn(en, "en")).toEqual(numbers);
    expect(numbersIn(vi, "vi")).toEqual(numbers);
  });

  it("read separators as the language means them", () => {
    expect(numbersIn("1.600", "vi")).toEqual(["1600"]);
    expect(numbersIn("1.625", "en")).toEqual(["1.625"]);
    expect(numbersIn("13,5", "vi")).toEqual(["13.5"]);
    expect(numbersIn("13, 15", "en")).toEqual(["13", "15"]);
    expect(numbersIn("July 14,1995", "en")).toEqual(["14", "1995"]);
  });

  it("differ when the languages disagree", () => {
    expect(numbersIn("450,000 sets", "en")).not.toEqual(numbersIn("45.000 bộ", "vi"));
    expect(numbersIn("USD 1.6 billion", "en")).not.toEqual(numbersIn("16 tỷ USD", "vi"));
  });

  it("leave out what one language may write as a word: whole numbers up to twelve, and months", () => {
    expect(numbersIn("9 senators in 12 rounds", "en")).toEqual([]);
    expect(numbersIn("chín Thượng nghị sĩ, tháng 12", "vi")).toEqual([]);
    expect(numbersIn("13 rounds", "en")).toEqual(["13"]);
    expect(numbersIn("in December", "en")).toEqual([]);
  });

  it("are sorted by size, and named once", () => {
    expect(numbersIn("2000, 1995, 2000 and 450,000, then 20", "en")).toEqual(["20", "1995", "2000", "450000"]);
  });

  it("end where a sentence ends", () => {
    expect(numbersIn("It was 1995. Then came 1996.", "en")).toEqual(["1995", "1996"]);
    expect(numbersIn("Đó là năm 1995. Rồi đến năm 1996.", "vi")).toEqual(["1995", "1996"]);
  });
});

describe("Vietnamese words in an English text", () => {
  it("are lower-case words with letters that only Vietnamese writes", () => {
    expect(vietnameseWordsIn("The two sides held đàm phán over thuế for years.")).toEqual(["đàm", "thuế"]);
  });

  it("are not names, which have capitals", () => {
    expect(vietnameseWordsIn("President Trương Tấn Sang met in Đà Nẵng with Bùi Thanh Sơn.")).toEqual([]);
  });

  it("are not titles in quotation marks, nor what stands in brackets", () => {
    expect(vietnameseWordsIn("The film “Đừng đốt” (đạo diễn Đặng Nhật Minh) and ‘cánh đồng’ won.")).toEqual([]);
  });

  it("are found whether their marks are characters of their own or not", () => {
    expect(vietnameseWordsIn("held đàm phán there".normalize("NFD"))).toEqual(["đàm"]);
  });

  it("are not words that other languages write too", () => {
    expect(vietnameseWordsIn("A café, a naïve façade, a rôle, a señor.")).toEqual([]);
    expect(vietnameseWordsIn("")).toEqual([]);
  });
});

describe("markup", () => {
  it.each([
    "<b>bold</b>",
    "</p>",
    "<!-- note -->",
    "line<br>break",
    "R&amp;D",
    "&#39;",
    "&#x27;",
    "&NBSP;",
    "&frac12;",
  ])("is found in %j", (text) => expect(hasMarkup(text)).toBe(true));

  it.each(["a < b", "5 <6", "R&D", "R&D; and", "Q&A; AT&T;", "Johnson & Johnson; Pfizer", "x > y", "AT&T", "<3"])(
    "is not found in %j",
    (text) => expect(hasMarkup(text)).toBe(false),
  );
});

describe("bad spacing", () => {
  it.each([
    ["a leading space", " text"],
    ["a trailing space", "text "],
    ["two spaces", "one  two"],
    ["a space beside a no-break space", "one \u00a0two"],
    ["a line break", "one\ntwo"],
    ["a carriage return", "one\rtwo"],
    ["a tab", "one\ttwo"],
    ["a zero-width space", "one\u200btwo"],
    ["a mark that turns the writing direction", "one\u202etwo"],
    ["an isolate", "one\u2067two"],
    ["a vertical tab", "one\vtwo"],
    ["a form feed", "one\ftwo"],
    ["a next line", "one\u0085two"],
    ["a line separator", "one\u2028two"],
    ["a paragraph separator", "one\u2029two"],
    ["an Arabic letter mark", "one\u061ctwo"],
    ["a byte order mark", "one\ufefftwo"],
    ["a soft hyphen", "one\u00adtwo"],
    ["a zero-width non-joiner", "one\u200ctwo"],
    ["a word joiner", "one\u2060two"],
  ])("is %s", (_what, text) => expect(hasBadSpacing(text)).toBe(true));

  it.each(["", "one two", "1,6\u00a0tỷ\u00a0USD", "Việt Nam – Hoa Kỳ"])("is not in %j", (text) =>
    expect(hasBadSpacing(text)).toBe(false),
  );
});

describe("a Vietnamese text", () => {
  it("has a Vietnamese letter, once it is longer than a few words", () => {
    expect(looksVietnamese("Hai nước thiết lập quan hệ ngoại giao vào năm 1995.")).toBe(true);
    expect(looksVietnamese("The two countries established diplomatic relations in 1995.")).toBe(false);
  });

  it("is one even if its marks are characters of their own", () => {
    expect(looksVietnamese("Hai nước lập quan hệ ngoại giao vào năm 1995.".normalize("NFD"))).toBe(true);
    expect(looksVietnamese("Boeing 787, Vietnam Airlines, hang không".normalize("NFD"))).toBe(true);
  });

  it("may have none when it is short: a name alone", () => {
    expect(looksVietnamese("Boeing 787, Vietnam Airlines")).toBe(true);
  });

  it("may be written in capitals", () => {
    expect(looksVietnamese("ĐÔI BÊN KÝ BIÊN BẢN TRONG PHIÊN HỌP CUỐI NĂM")).toBe(true);
  });
});

describe("NFC", () => {
  it("is one character for a letter with its marks", () => {
    expect(isNfc("Việt Nam")).toBe(true);
    expect(isNfc("Việt Nam".normalize("NFD"))).toBe(false);
  });
});
