// A text of the record in the languages being read, each piece with its own lang; a quiet note where one is missing.
import type { ElementType } from "react";
import { tieDashes } from "../i18n/typography";
import { languagesOf, say } from "../i18n/words";
import { textIn } from "../model/dataset";
import type { Bilingual } from "../model/record";
import { useReadingMode } from "./readingMode";

export interface TextProps {
  readonly value: Bilingual | null | undefined;
  readonly as?: ElementType;
  readonly className?: string;
  /** Say that a language is missing. Off for names, which are often the same in both. */
  readonly note?: boolean;
}

/** In `en+vi` one under the other, the leading language first; the same words are not said twice. */
export function Text({ value, as: Tag = "p", className, note = false }: TextProps) {
  const languages = languagesOf(useReadingMode());
  const found = languages.flatMap((language) => {
    const text = textIn(value, language);
    return text ? [{ ...text, wanted: language }] : [];
  });
  const shown = found.filter(({ text }, i) => found.findIndex((other) => other.text === text) === i);
  return shown.map(({ text, lang, wanted }, i) => (
    <Tag key={lang} lang={lang} className={[className, i > 0 ? "second" : ""].filter(Boolean).join(" ") || undefined}>
      {tieDashes(text)}
      {note && lang !== wanted && (
        <span className="fallback-note" lang={wanted}>
          {" "}
          {say(wanted, lang === "vi" ? "onlyInVietnamese" : "onlyInEnglish")}
        </span>
      )}
    </Tag>
  ));
}
