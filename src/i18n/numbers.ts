// Sums and counts as each language writes them: USD 1.6 billion, 1,6 tỷ USD; 450,000 people, 450.000 người.
import type { Language, Qualifier, Scale, Unit } from "../model/vocabulary";

const FORMATS: Record<Language, Intl.NumberFormat> = {
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 3 }),
  vi: new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 3 }),
};

const SCALES: Record<Scale, Record<Language, string>> = {
  million: { en: "million", vi: "triệu" },
  billion: { en: "billion", vi: "tỷ" },
};

const UNITS: Record<Unit, Record<Language, string>> = {
  usd: { en: "USD", vi: "USD" },
  people: { en: "people", vi: "người" },
  students: { en: "students", vi: "sinh viên" },
  percent: { en: "percent", vi: "%" },
  aircraft: { en: "aircraft", vi: "máy bay" },
  cases: { en: "cases", vi: "trường hợp" },
  doses: { en: "doses", vi: "liều" },
  items: { en: "items", vi: "hiện vật" },
  pages: { en: "pages", vi: "trang" },
  votes: { en: "votes", vi: "phiếu" },
  families: { en: "families", vi: "gia đình" },
  hectares: { en: "hectares", vi: "ha" },
  sets: { en: "sets", vi: "bộ" },
  megawatts: { en: "MW", vi: "MW" },
  hours: { en: "hours", vi: "giờ" },
  suits: { en: "suits", vi: "bộ quần áo" },
  years: { en: "years", vi: "năm" },
  films: { en: "films", vi: "phim" },
  visas: { en: "visas", vi: "thị thực" },
  ships: { en: "ships", vi: "tàu" },
  countries: { en: "countries", vi: "nước" },
  "cubic-metres": { en: "cubic metres", vi: "m³" },
  kilometres: { en: "km", vi: "km" },
  universities: { en: "universities", vi: "trường đại học" },
  flights: { en: "flights", vi: "chuyến bay" },
  other: { en: "", vi: "" },
};

const QUALIFIERS: Record<Qualifier, Record<Language, string>> = {
  about: { en: "about", vi: "khoảng" },
  "more-than": { en: "more than", vi: "hơn" },
  nearly: { en: "nearly", vi: "gần" },
  "up-to": { en: "up to", vi: "tối đa" },
  "at-least": { en: "at least", vi: "ít nhất" },
};

export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
  readonly scale?: Scale | null;
  readonly qualifier?: Qualifier | null;
}

/** "about USD 1.6 billion", "khoảng 1,6 tỷ USD". Number and unit are kept on one line. */
export function formatQuantity(language: Language, { value, unit, scale, qualifier }: Quantity): string {
  const number = FORMATS[language].format(value);
  const scaled = scale ? `${number}\u00a0${SCALES[scale][language]}` : number;
  const word = UNITS[unit][language];
  let text = word ? `${scaled}\u00a0${word}` : scaled;
  if (unit === "usd" && language === "en") text = `USD\u00a0${scaled}`;
  if (unit === "percent" && language === "vi") text = `${number}%`;
  return qualifier ? `${QUALIFIERS[qualifier][language]} ${text}` : text;
}
