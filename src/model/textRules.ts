// What can be checked of text without knowing what it says: form, language, and that two languages give the same numbers.

const VIETNAMESE_LETTER = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;
/** Letters that no other European language writes: a lower-case word with one of them is Vietnamese. */
const ONLY_VIETNAMESE = /[ăđơưảạằắẳẵặầấẩẫậẻẽẹềếểễệỉĩịỏọồốổỗộờớởỡợủũụừứửữựỳỷỹỵ]/;

/** Below this, numbers may be written as words in one language and as digits in the other ("nine" / "chín", "July" / "tháng 7"). */
const LEAST_COMPARED = 13;

export function isNfc(text: string): boolean {
  return text.normalize("NFC") === text;
}

/** True for anything a browser could take for an element or an entity. No entity has a name of one letter: "R&D; and". */
export function hasMarkup(text: string): boolean {
  return /<[a-z!/]|&(?:#\d+|#x[0-9a-f]+|[a-z][a-z0-9]+);/i.test(text);
}

/** Line breaks of every kind, tabs, and characters that nobody sees: soft hyphens, joiners, marks that turn the writing direction. */
const HIDDEN =
  /[\t\n\v\f\r\u0085\u00ad\u061c\u200b\u200c\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;

/** Double, leading or trailing spaces, line breaks, tabs, and hidden characters. */
export function hasBadSpacing(text: string): boolean {
  return text !== text.trim() || /[ \u00a0]{2}/.test(text) || HIDDEN.test(text);
}

/** False for a text of more than a few words without a single Vietnamese letter. Names alone may have none. */
export function looksVietnamese(text: string): boolean {
  const whole = text.normalize("NFC");
  return whole.length < 40 || VIETNAMESE_LETTER.test(whole);
}

/** Lower-case Vietnamese words in an English text, outside “quotations” and brackets: names are written with capitals. */
export function vietnameseWordsIn(english: string): string[] {
  const bare = english.normalize("NFC").replace(/“[^”]*”|‘[^’]*’|\([^)]*\)/g, " ");
  return (bare.match(/[\p{L}\p{M}]+/gu) ?? []).filter(
    (word) => word === word.toLowerCase() && ONLY_VIETNAMESE.test(word),
  );
}

/** The numbers of a text above twelve, in plain notation, whichever way the language groups digits; sorted, once each. */
export function numbersIn(text: string, language: "en" | "vi"): string[] {
  const plain =
    language === "en"
      ? text.replace(/(\d),(?=\d{3}(?!\d))/g, "$1")
      : text.replace(/(\d)\.(?=\d{3}(?!\d))/g, "$1").replace(/(\d),(?=\d)/g, "$1.");
  const found = (plain.match(/\d+(?:\.\d+)?/g) ?? []).map(Number).filter((n) => n >= LEAST_COMPARED || n % 1 !== 0);
  return [...new Set(found)].sort((a, b) => a - b).map(String);
}
