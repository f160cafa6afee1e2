// A text in two languages, two fields side by side, each saying which language it is for.
import { useId } from "react";
import { sayPresent } from "../i18n/presentWords";
import type { Bilingual } from "../model/record";
import { LANGUAGES, type Language } from "../model/vocabulary";

export interface TextPairProps {
  readonly label: string;
  readonly language: Language;
  readonly value: Bilingual;
  readonly longest: number;
  /** Lines of a text area; a single-line field without it. */
  readonly lines?: number;
  readonly onChange: (language: Language, text: string) => void;
}

export function TextPair({ label, language, value, longest, lines, onChange }: TextPairProps) {
  const id = useId();
  const order = language === "en" ? LANGUAGES : [...LANGUAGES].reverse();
  return (
    <div className="text-pair" role="group" aria-labelledby={id}>
      <span id={id} className="text-pair-label">
        {label}
      </span>
      {order.map((one) => {
        const name = sayPresent(language, one === "en" ? "inEnglish" : "inVietnamese");
        const field = {
          id: `${id}-${one}`,
          lang: one,
          maxLength: longest,
          value: value[one] ?? "",
          onChange: (event: { target: { value: string } }) => onChange(one, event.target.value),
        };
        return (
          <label key={one} htmlFor={`${id}-${one}`}>
            <span className="text-pair-language">{name}</span>
            {lines ? <textarea rows={lines} {...field} /> : <input type="text" {...field} />}
          </label>
        );
      })}
    </div>
  );
}
