// All terms, in the order of their names; found by any of them, accents or not. `subject` is the term that is shown first.
import { useEffect, useMemo, useRef, useState } from "react";
import { GLOSSARY } from "../../i18n/glossary";
import { sayGlossary } from "../../i18n/glossaryWords";
import { languagesOf } from "../../i18n/words";
import { textIn } from "../../model/dataset";
import { foldVietnamese } from "../../model/fold";
import { openPanel, useApp } from "../../state/appStore";
import "./glossary.css";

export function GlossaryPanel({ subject }: { subject: string | null }) {
  const languages = languagesOf(useApp((state) => state.lang));
  const language = languages[0]!;
  const [sought, setSought] = useState("");
  const list = useRef<HTMLDListElement>(null);
  const terms = useMemo(() => {
    const { compare } = new Intl.Collator(language);
    return GLOSSARY.map((term) => ({
      term,
      name: textIn(term.name, language)?.text ?? term.id,
      folded: foldVietnamese([term.name.en, term.name.vi, ...term.aliases].join(" | ")),
    })).sort((a, b) => compare(a.name.replace(/^\W+/, ""), b.name.replace(/^\W+/, "")));
  }, [language]);
  useEffect(() => {
    const node = subject && list.current?.querySelector<HTMLElement>(`[data-term="${CSS.escape(subject)}"]`);
    if (!node) return;
    node.scrollIntoView({ block: "start" });
    node.focus({ preventScroll: true });
  }, [subject]);
  const words = foldVietnamese(sought).split(/\s+/).filter(Boolean);
  const shown = terms.filter(({ folded }) => words.every((word) => folded.includes(word)));
  return (
    <div className="glossary">
      <p className="muted">{sayGlossary(language, "intro")}</p>
      <input
        type="search"
        className="glossary-find"
        value={sought}
        placeholder={sayGlossary(language, "find")}
        aria-label={sayGlossary(language, "find")}
        onChange={(event) => setSought(event.target.value)}
      />
      <p className="visually-hidden" role="status">
        {words.length > 0 && sayGlossary(language, shown.length ? "count" : "none", { n: shown.length })}
      </p>
      {shown.length === 0 && <p>{sayGlossary(language, "none")}</p>}
      <dl ref={list}>
        {shown.map(({ term, name }) => (
          <div key={term.id} data-term={term.id} data-shown={term.id === subject || undefined} tabIndex={-1}>
            <dt>
              <span lang={language}>{name}</span>
              {languages.length === 1 && <OtherName id={term.id} language={language} />}
              {languages[1] && (
                <span className="other" lang={languages[1]}>
                  {textIn(term.name, languages[1])?.text}
                </span>
              )}
            </dt>
            {languages.map((one, i) => (
              <dd key={one} lang={one} className={i > 0 ? "second" : undefined}>
                {textIn(term.text, one)?.text}
              </dd>
            ))}
            <dd>
              <button
                type="button"
                className="link-button"
                aria-label={sayGlossary(language, "eventsFor", { name })}
                onClick={() => {
                  useApp.setState({ q: queryFor(term.aliases) });
                  openPanel("search");
                }}
              >
                {sayGlossary(language, "events")}
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The name in the other language, where it is another one: a reader of one language meets the term in sources of both. */
function OtherName({ id, language }: { id: string; language: "en" | "vi" }) {
  const term = GLOSSARY.find((one) => one.id === id);
  const other = language === "en" ? "vi" : "en";
  const name = term?.name[other];
  return name && name !== term?.name[language] ? (
    <span className="other" lang={other}>
      {name}
    </span>
  ) : null;
}

/** What the search is asked: the shortest way to write the term, as a phrase if it has several words. */
function queryFor(aliases: readonly string[]): string {
  const [first = ""] = aliases;
  return first.includes(" ") ? `"${first}"` : first;
}
