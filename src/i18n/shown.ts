// A plain sentence that says what is shown: "42 trade events, 2001–2013, about tariffs and trade remedies".
import { type Language, type Theme, TRACKS, type Track } from "../model/vocabulary";
import { eachLanguage } from "./locales";
import { formatTheme } from "./themes";
import { type Entry, say, speaker } from "./words";

/** The filters as they are said: names instead of ids. Empty lists and null: that filter leaves nothing out. */
export interface Shown {
  /** How many events are shown. */
  readonly count: number;
  readonly tracks: readonly Track[];
  readonly themes: readonly Theme[];
  readonly people: readonly string[];
  readonly organizations: readonly string[];
  readonly places: readonly string[];
  readonly years: { readonly from: number; readonly to: number } | null;
  /** The least significance shown; 1 is all. */
  readonly significance: number;
  readonly disagree: boolean;
}

/** The sentence, without a full stop. Nothing is said of filters that leave nothing out. */
export function sentenceOf(language: Language, shown: Shown): string {
  const { count, tracks, themes, years, significance } = shown;
  const kinds =
    tracks.length === TRACKS.length ? [] : tracks.map((track) => say(language, `track.${track}`).toLowerCase());
  const kind = kinds.length ? andOf(language).format(kinds) : "";
  const parts = [sayShown(language, count === 0 ? "none" : "events", { n: count, kind })];
  if (years) {
    const period = years.from === years.to ? `${years.from}` : `${years.from}–${years.to}`;
    parts.push(sayShown(language, years.from === years.to ? "year" : "years", { period }));
  }
  const add = (word: keyof typeof SHOWN_WORDS, names: readonly string[]) => {
    if (names.length) parts.push(sayShown(language, word, { names: eitherOf(language, names) }));
  };
  add(
    "about",
    themes.map((theme) => themeInText(language, theme)),
  );
  add("people", shown.people);
  add("organizations", shown.organizations);
  add("places", shown.places);
  if (significance > 1)
    parts.push(sayShown(language, significance === 5 ? "highest" : "significance", { least: String(significance) }));
  if (shown.disagree) parts.push(sayShown(language, "disagree"));
  return parts.map((part) => part.trim().replace(/ +/g, " ")).join(", ");
}

const SHOWN_WORDS = {
  events: { en: { one: "{n} {kind} event", other: "{n} {kind} events" }, vi: "{n} sự kiện {kind}" },
  none: { en: "No {kind} events", vi: "Không có sự kiện {kind} nào" },
  year: { en: "{period}", vi: "năm {period}" },
  years: { en: "{period}", vi: "giai đoạn {period}" },
  about: { en: "about {names}", vi: "về {names}" },
  people: { en: "with {names}", vi: "gắn với {names}" },
  organizations: { en: "involving {names}", vi: "liên quan đến {names}" },
  places: { en: "in {names}", vi: "tại {names}" },
  significance: { en: "of significance {least} or more", vi: "mức độ quan trọng từ {least} trở lên" },
  highest: { en: "of significance {least}", vi: "mức độ quan trọng {least}" },
  disagree: { en: "on which sources disagree", vi: "có nguồn không thống nhất" },
  others: { en: { one: "{n} other", other: "{n} others" }, vi: "{n} lựa chọn khác" },
} as const satisfies Record<string, Entry>;

const sayShown = speaker(SHOWN_WORDS);

const MOST_NAMES = 3;
const andOf = eachLanguage((locale) => new Intl.ListFormat(locale, { type: "conjunction" }));
const orOf = eachLanguage((locale) => new Intl.ListFormat(locale, { type: "disjunction" }));

/** Any of the values of one filter will do, so they are joined by "or". */
function eitherOf(language: Language, names: readonly string[]): string {
  const rest = names.length - MOST_NAMES + 1;
  const said = rest > 1 ? [...names.slice(0, MOST_NAMES - 1), sayShown(language, "others", { n: rest })] : names;
  return orOf(language).format(said);
}

/** A theme's name inside a sentence: small letters, names of peoples aside. */
function themeInText(language: Language, theme: Theme): string {
  const name = formatTheme(language, theme);
  if (theme === "diaspora" && language === "en") return name;
  return name.replace(/(^|– )(\p{Lu})/gu, (_, before: string, letter: string) => before + letter.toLowerCase());
}
