// Sums and counts as each language writes them: USD 1.6 billion, 1,6 tỷ USD; 450,000 people, 450.000 người.
import {
  type Language,
  type Qualifier,
  SCALES as SCALE_NAMES,
  type Scale,
  UNITS as UNIT_NAMES,
  type Unit,
} from "../model/vocabulary";
import { eachLanguage } from "./locales";

const formatOf = eachLanguage((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }));

const SCALES: Record<Scale, Record<Language, string>> = {
  million: { en: "million", vi: "triệu" },
  billion: { en: "billion", vi: "tỷ" },
};

type EnglishUnit = string | { readonly one: string; readonly other: string };

/** English bends with a count of one; Vietnamese does not bend. */
const UNITS: Record<Unit, { readonly en: EnglishUnit; readonly vi: string }> = {
  usd: { en: "USD", vi: "USD" },
  people: { en: { one: "person", other: "people" }, vi: "người" },
  students: { en: { one: "student", other: "students" }, vi: "sinh viên" },
  percent: { en: "percent", vi: "%" },
  aircraft: { en: "aircraft", vi: "máy bay" },
  cases: { en: { one: "case", other: "cases" }, vi: "trường hợp" },
  doses: { en: { one: "dose", other: "doses" }, vi: "liều" },
  items: { en: { one: "item", other: "items" }, vi: "hiện vật" },
  pages: { en: { one: "page", other: "pages" }, vi: "trang" },
  votes: { en: { one: "vote", other: "votes" }, vi: "phiếu" },
  families: { en: { one: "family", other: "families" }, vi: "gia đình" },
  hectares: { en: { one: "hectare", other: "hectares" }, vi: "ha" },
  sets: { en: { one: "set", other: "sets" }, vi: "bộ" },
  megawatts: { en: "MW", vi: "MW" },
  hours: { en: { one: "hour", other: "hours" }, vi: "giờ" },
  suits: { en: { one: "suit", other: "suits" }, vi: "bộ quần áo" },
  years: { en: { one: "year", other: "years" }, vi: "năm" },
  films: { en: { one: "film", other: "films" }, vi: "phim" },
  visas: { en: { one: "visa", other: "visas" }, vi: "thị thực" },
  ships: { en: { one: "ship", other: "ships" }, vi: "tàu" },
  countries: { en: { one: "country", other: "countries" }, vi: "nước" },
  "cubic-metres": { en: { one: "cubic metre", other: "cubic metres" }, vi: "m³" },
  kilometres: { en: "km", vi: "km" },
  universities: { en: { one: "university", other: "universities" }, vi: "trường đại học" },
  flights: { en: { one: "flight", other: "flights" }, vi: "chuyến bay" },
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
  const number = formatOf(language).format(value);
  const scaled = scale ? `${number}\u00a0${SCALES[scale][language]}` : number;
  const word = unitFor(language, unit, value, scale);
  let text = word ? `${scaled}\u00a0${word}` : scaled;
  if (unit === "usd" && language === "en") text = `USD\u00a0${scaled}`;
  if (unit === "percent" && language === "vi") text = `${number}%`;
  return qualifier ? `${QUALIFIERS[qualifier][language]} ${text}` : text;
}

/** A figure of a series as its language writes it; millions become billions from a thousand on. */
export function formatFigure(
  language: Language,
  series: { readonly unit: string; readonly scale: string | null },
  value: number,
): string {
  const unit = UNIT_NAMES.find((one) => one === series.unit) ?? "other";
  const scale = SCALE_NAMES.find((one) => one === series.scale) ?? null;
  return scale === "million" && value >= 1000
    ? formatQuantity(language, { value: Math.round(value / 100) / 10, scale: "billion", unit })
    : formatQuantity(language, { value: scale === "million" ? Math.round(value) : value, scale, unit });
}

/** A million films, or half a film, are many: only the bare number one is singular. */
function unitFor(language: Language, unit: Unit, value: number, scale: Scale | null | undefined): string {
  const word = UNITS[unit][language];
  if (typeof word === "string") return word;
  return value === 1 && !scale ? word.one : word.other;
}
