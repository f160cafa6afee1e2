// What every text must be, whatever it says: both languages present, plain, in NFC, and giving the same numbers.
import type { Problem, Report } from "./problems";
import type { Bilingual } from "./record";
import { hasBadSpacing, hasMarkup, isNfc, looksVietnamese, numbersIn, vietnameseWordsIn } from "./textRules";
import { LANGUAGES } from "./vocabulary";

interface Options {
  /** How bad an absent language is; null if it is reported elsewhere. */
  readonly missing: Problem["severity"] | null;
  /** False for labels, which are too short for every number. */
  readonly numbers?: boolean;
  /** Titles and names: a record without one in any language cannot be shown, so that is an error however lenient the reading. */
  readonly needed?: boolean;
}

/** One text in two languages. */
export function checkBilingual(text: Bilingual, path: string, report: Report, options: Options): void {
  const { numbers = true } = options;
  if (!checkLanguages(text, path, report, options)) return;
  if (text.vi !== undefined && !looksVietnamese(text.vi)) {
    report("not-vietnamese", `${path}.vi`, "Has no Vietnamese letter: is it Vietnamese?");
  }
  const strangers = text.en === undefined ? [] : vietnameseWordsIn(text.en);
  if (strangers.length) {
    report("not-english", `${path}.en`, `Vietnamese words outside names: ${strangers.join(", ")}.`);
  }
  if (numbers && text.en !== undefined && text.vi !== undefined) {
    const en = numbersIn(text.en, "en");
    const vi = numbersIn(text.vi, "vi");
    const onlyEn = en.filter((n) => !vi.includes(n));
    const onlyVi = vi.filter((n) => !en.includes(n));
    const differences = [
      ...(onlyEn.length ? [`only in English ${onlyEn.join(", ")}`] : []),
      ...(onlyVi.length ? [`only in Vietnamese ${onlyVi.join(", ")}`] : []),
    ];
    if (differences.length) {
      report("numbers-differ", path, `The languages give different numbers: ${differences.join("; ")}.`);
    }
  }
}

/** A name: it may look like no language at all ("NASA", "Huế"), so only its presence and its form are checked. */
export function checkName(name: Bilingual, path: string, report: Report, missing: Problem["severity"]): void {
  checkLanguages(name, path, report, { missing, needed: true });
}

/** A text in whatever language it has: its form alone. */
export function checkPlain(text: string | undefined | null, path: string, report: Report): void {
  if (text === undefined || text === null) return;
  if (!isNfc(text)) report("not-nfc", path, "Accents are written as separate characters: save the text in NFC.");
  if (hasMarkup(text)) report("markup", path, "Looks like HTML: the record is plain text.");
  if (hasBadSpacing(text)) {
    report("spacing", path, "Double, leading or trailing spaces, a line break or a hidden character.");
  }
}

/** Presence and form in each language. False if there is nothing to look at further. */
function checkLanguages(text: Bilingual, path: string, report: Report, { missing, needed }: Options): boolean {
  if (needed && text.en === undefined && text.vi === undefined) {
    report("missing-language", path, "No text in either language: a record needs one at least.");
    return false;
  }
  for (const language of LANGUAGES) {
    const value = text[language];
    if (value !== undefined) checkPlain(value, `${path}.${language}`, report);
    else if (missing) {
      const message = language === "vi" ? "No Vietnamese text." : "No English text.";
      report("missing-language", `${path}.${language}`, message, missing);
    }
  }
  return true;
}
