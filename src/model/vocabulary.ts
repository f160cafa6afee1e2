// The closed lists of the record: every other room derives its types and words from these.

export const LANGUAGES = ["en", "vi"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the reader chose to read: one language, or both with the first one leading. */
export const LANGUAGE_MODES = ["en", "vi", "en+vi", "vi+en"] as const;
export type LanguageMode = (typeof LANGUAGE_MODES)[number];

export const TRACKS = ["diplomatic", "trade", "cultural"] as const;
export type Track = (typeof TRACKS)[number];

export const THEMES = [
  "normalization",
  "state-visit",
  "agreement",
  "defence-security",
  "war-legacy",
  "human-rights",
  "consular",
  "multilateral",
  "trade-policy",
  "tariffs",
  "investment",
  "aviation",
  "technology",
  "energy",
  "finance",
  "labour",
  "agriculture",
  "education",
  "film",
  "music",
  "sport",
  "literature",
  "arts",
  "heritage",
  "diaspora",
  "health",
  "environment",
  "science",
  "people-to-people",
  "humanitarian",
  "tourism",
  "media",
  "cities",
] as const;
export type Theme = (typeof THEMES)[number];

export const SIGNIFICANCES = [5, 4, 3, 2, 1] as const;
export type Significance = (typeof SIGNIFICANCES)[number];

export const CONFIDENCES = ["high", "medium"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const SOURCE_KINDS = ["official", "news", "reference", "academic"] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/**
 * leads-to: an earlier event made the later one possible. part-of: a part of a larger event.
 * follows: the later event takes up the earlier one. responds-to: the later event answers the earlier one.
 */
export const LINK_KINDS = ["leads-to", "part-of", "follows", "responds-to"] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export const UNITS = [
  "usd",
  "people",
  "students",
  "percent",
  "aircraft",
  "cases",
  "doses",
  "items",
  "pages",
  "votes",
  "families",
  "hectares",
  "sets",
  "megawatts",
  "hours",
  "suits",
  "years",
  "films",
  "visas",
  "ships",
  "countries",
  "cubic-metres",
  "kilometres",
  "universities",
  "flights",
  "other",
] as const;
export type Unit = (typeof UNITS)[number];

export const SCALES = ["million", "billion"] as const;
export type Scale = (typeof SCALES)[number];

export const QUALIFIERS = ["about", "more-than", "nearly", "up-to", "at-least"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const ORGANIZATION_KINDS = [
  "government",
  "legislature",
  "court",
  "military",
  "embassy",
  "international",
  "company",
  "university",
  "museum",
  "foundation",
  "ngo",
  "media",
  "festival",
  "party",
  "other",
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

export const PLACE_KINDS = ["city", "province", "state", "country", "site", "sea"] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** relations: the level of the relationship. office: a term of office. */
export const ERA_KINDS = ["relations", "office"] as const;
export type EraKind = (typeof ERA_KINDS)[number];

/** Longest label, in characters, that the timeline draws beside a year. */
export const LABEL_LENGTH = 34;
