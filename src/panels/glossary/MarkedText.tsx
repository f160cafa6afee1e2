// A text of the record with the terms of the glossary underlined: pressing one opens its explanation under the text.
// The term is a span that behaves as a button, because a button cannot break across lines.
import { Button } from "@ariakit/react/button";
import { Fragment, type ReactNode, useId, useMemo, useState } from "react";
import type { GlossaryTerm } from "../../i18n/glossary";
import { tieDashes } from "../../i18n/typography";
import { languagesOf, say } from "../../i18n/words";
import { textIn } from "../../model/dataset";
import type { Bilingual } from "../../model/record";
import type { Language } from "../../model/vocabulary";
import { useReadingMode } from "../readingMode";
import type { TextProps } from "../Text";
import { type FoundTerm, findTerms } from "./findTerms";
import "./glossary.css";

export interface MarkedTextProps extends TextProps {
  /** Texts that stand before this one: a term that they mark is not marked again. */
  readonly after?: readonly (Bilingual | null | undefined)[];
}

interface Open {
  readonly term: GlossaryTerm;
  readonly lang: Language;
}

/** Same pieces as Text: in `en+vi` one under the other, the leading language first. */
export function MarkedText({ value, as: Tag = "p", className, note = false, after = NONE }: MarkedTextProps) {
  const languages = languagesOf(useReadingMode());
  const [open, setOpen] = useState<Open | null>(null);
  const id = useId();
  const found = languages.flatMap((language) => {
    const text = textIn(value, language);
    return text ? [{ ...text, wanted: language }] : [];
  });
  const shown = found.filter(({ text }, i) => found.findIndex((other) => other.text === text) === i);
  return (
    <>
      {shown.map(({ text, lang, wanted }, i) => (
        <Tag
          key={lang}
          lang={lang}
          className={[className, i > 0 ? "second" : ""].filter(Boolean).join(" ") || undefined}
        >
          <Marked text={text} lang={lang} after={after} open={open} onOpen={setOpen} noteId={id} />
          {note && lang !== wanted && (
            <span className="fallback-note" lang={wanted}>
              {" "}
              {say(wanted, lang === "vi" ? "onlyInVietnamese" : "onlyInEnglish")}
            </span>
          )}
        </Tag>
      ))}
      {open && (
        <span className="term-note" id={id} lang={open.lang} role="note">
          <strong>{textIn(open.term.name, open.lang)?.text}</strong> {textIn(open.term.text, open.lang)?.text}
        </span>
      )}
    </>
  );
}

const NONE: readonly Bilingual[] = [];

interface MarkedProps {
  readonly text: string;
  readonly lang: Language;
  readonly after: readonly (Bilingual | null | undefined)[];
  readonly open: Open | null;
  readonly onOpen: (open: Open | null) => void;
  readonly noteId: string;
}

function Marked({ text, lang, after, open, onOpen, noteId }: MarkedProps) {
  const before = after.map((one) => textIn(one, lang)?.text ?? "").join("\n");
  const terms = useMemo((): FoundTerm[] => {
    return findTerms(text, new Set(findTerms(before).map(({ term }) => term.id)));
  }, [text, before]);
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { term, from, to } of terms) {
    const shown = open?.term === term && open.lang === lang;
    pieces.push(
      <Fragment key={term.id}>
        {tieDashes(text.slice(at, from))}
        <Button
          className="term"
          render={<span />}
          aria-expanded={shown}
          aria-describedby={shown ? noteId : undefined}
          onClick={() => onOpen(shown ? null : { term, lang })}
        >
          {tieDashes(text.slice(from, to))}
        </Button>
      </Fragment>,
    );
    at = to;
  }
  return [...pieces, tieDashes(text.slice(at))];
}
