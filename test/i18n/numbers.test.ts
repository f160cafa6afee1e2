import { describe, expect, it } from "vitest";
import { formatQuantity, type Quantity } from "../../src/i18n/numbers";
import { LANGUAGES, QUALIFIERS, SCALES, UNITS } from "../../src/model/vocabulary";

/** The quantity in both languages, with no-break spaces shown as "_". */
const both = (quantity: Quantity) =>
  LANGUAGES.map((language) => formatQuantity(language, quantity).replaceAll("\u00a0", "_"));

describe("a quantity", () => {
  it.each<[Quantity, string, string]>([
    [{ value: 1.6, scale: "billion", unit: "usd" }, "USD_1.6_billion", "1,6_tỷ_USD"],
    [{ value: 451.8, scale: "million", unit: "usd" }, "USD_451.8_million", "451,8_triệu_USD"],
    [{ value: 500000, unit: "usd" }, "USD_500,000", "500.000_USD"],
    [{ value: 450000, unit: "people" }, "450,000_people", "450.000_người"],
    [{ value: 25584, unit: "students" }, "25,584_students", "25.584_sinh viên"],
    [{ value: 1000, unit: "suits" }, "1,000_suits", "1.000_bộ quần áo"],
    [{ value: 15.9, unit: "percent" }, "15.9_percent", "15,9%"],
    [{ value: 20, unit: "percent" }, "20_percent", "20%"],
    [{ value: 136501.1, unit: "cubic-metres" }, "136,501.1_cubic metres", "136.501,1_m³"],
    [{ value: 4, scale: "million", unit: "doses" }, "4_million_doses", "4_triệu_liều"],
    [{ value: 1234, unit: "other" }, "1,234", "1.234"],
    [{ value: 0, unit: "votes" }, "0_votes", "0_phiếu"],
  ])("%o is %s, %s", (quantity, en, vi) => {
    expect(both(quantity)).toEqual([en, vi]);
  });

  it.each<[Quantity, string, string]>([
    [{ value: 1, unit: "films" }, "1_film", "1_phim"],
    [{ value: 1, unit: "people" }, "1_person", "1_người"],
    [{ value: 1, unit: "countries" }, "1_country", "1_nước"],
    [{ value: 1, unit: "universities", qualifier: "at-least" }, "at least 1_university", "ít nhất 1_trường đại học"],
    [{ value: 1, unit: "aircraft" }, "1_aircraft", "1_máy bay"],
    [{ value: 1, unit: "usd" }, "USD_1", "1_USD"],
    [{ value: 1, scale: "million", unit: "people" }, "1_million_people", "1_triệu_người"],
    [{ value: 1.5, unit: "hectares" }, "1.5_hectares", "1,5_ha"],
    [{ value: 0, unit: "films" }, "0_films", "0_phim"],
    [{ value: 21, unit: "films" }, "21_films", "21_phim"],
  ])("%o bends in English for one alone: %s, %s", (quantity, en, vi) => {
    expect(both(quantity)).toEqual([en, vi]);
  });

  it.each<[Quantity["qualifier"], string, string]>([
    ["about", "about USD_1.6_billion", "khoảng 1,6_tỷ_USD"],
    ["more-than", "more than USD_1.6_billion", "hơn 1,6_tỷ_USD"],
    ["nearly", "nearly USD_1.6_billion", "gần 1,6_tỷ_USD"],
    ["up-to", "up to USD_1.6_billion", "tối đa 1,6_tỷ_USD"],
    ["at-least", "at least USD_1.6_billion", "ít nhất 1,6_tỷ_USD"],
  ])("that is only %s known says so first", (qualifier, en, vi) => {
    expect(both({ value: 1.6, scale: "billion", unit: "usd", qualifier })).toEqual([en, vi]);
  });

  it("may come with null for what it lacks, as the compiled record has it", () => {
    expect(both({ value: 7, unit: "ships", scale: null, qualifier: null })).toEqual(["7_ships", "7_tàu"]);
  });

  it("keeps three decimals at most", () => {
    expect(both({ value: 0.12345, unit: "hectares" })).toEqual(["0.123_hectares", "0,123_ha"]);
  });

  it.each(UNITS.filter((unit) => unit !== "other"))(
    "in %s has its unit in both languages, as one line, in NFC",
    (unit) => {
      for (const text of both({ value: 5, unit })) {
        expect(text).not.toBe("5");
        expect(text.startsWith("5 ")).toBe(false);
        expect(text.normalize("NFC")).toBe(text);
      }
    },
  );

  it("combines every scale and qualifier without a gap", () => {
    for (const scale of SCALES) {
      for (const qualifier of QUALIFIERS) {
        for (const text of both({ value: 5, scale, qualifier, unit: "usd" })) {
          expect(text).not.toMatch(/undefined| {2}|^\s|\s$/);
        }
      }
    }
  });
});
