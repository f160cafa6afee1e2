// Citing an event, one of its sources, the view or the record: what, in which style, in which language; then copy or save.
import { type ReactNode, useEffect, useState } from "react";
import { CITE_FORMATS, type Citation, type CiteFormat, type CiteSubject, sayCite } from "../../i18n/citeWords";
import { titleOf } from "../../i18n/describe";
import { languagesOf } from "../../i18n/words";
import type { TimelineEvent } from "../../model/dataset";
import type { RawSource } from "../../model/record";
import { LANGUAGES, type Language } from "../../model/vocabulary";
import { useApp } from "../../state/appStore";
import { isOnDisk } from "../../state/publicAddress";
import { Choices } from "../share/Choices";
import "../share/outgoing.css";

export interface CiteTools {
  readonly cite: (subject: CiteSubject, format: CiteFormat, language: Language) => Promise<Citation>;
  /** False if nothing was copied. */
  readonly copyText: (text: string, html: string | null) => Promise<boolean>;
  readonly saveFile: (name: string, content: string, type: string) => void;
}

/** `subject`: id of an event; null to cite the view or the record. */
export function CitePanel({ subject, tools }: { subject: string | null; tools: CiteTools }) {
  const reading = languagesOf(useApp((state) => state.lang))[0]!;
  const core = useApp((state) => state.core);
  const sources = useApp((state) => (subject ? state.details?.events[subject]?.sources : undefined)) ?? [];
  const event = core?.events.find(({ id }) => id === subject) ?? null;
  const [chosen, setChosen] = useState<string | null>(null);
  const [format, setFormat] = useState<CiteFormat>("apa");
  const [ownLanguage, setOwnLanguage] = useState<Language | null>(null);
  const language = ownLanguage ?? reading;
  const value = chosen ?? (event ? "event" : "view");
  const made = useCitation(tools, subjectOf(value, event), format, language);
  if (!core) return null;
  return (
    <div className="outgoing">
      <label className="field">
        <span className="field-name">{sayCite(reading, "what")}</span>
        <select value={value} onChange={({ target }) => setChosen(target.value)}>
          <Options event={event} sources={sources} language={reading} />
        </select>
      </label>
      <Choices
        legend={sayCite(reading, "style")}
        options={CITE_FORMATS.map((one) => ({ value: one, text: sayCite(reading, `format.${one}`) }))}
        value={format}
        onChoose={setFormat}
      />
      <Choices
        legend={sayCite(reading, "language")}
        options={LANGUAGES.map((one) => ({
          value: one,
          text: sayCite(reading, one === "en" ? "english" : "vietnamese"),
        }))}
        value={language}
        onChoose={setOwnLanguage}
      />
      <Made made={made} reading={reading} tools={tools} />
      <div className="hint">
        <p>{sayCite(reading, `note.${format}`)}</p>
        {value.startsWith("source") && <p>{sayCite(reading, "sourceDay")}</p>}
        {isOnDisk() && !value.startsWith("source") && <p>{sayCite(reading, "fromDisk")}</p>}
        <p>
          {sayCite(reading, "madeWith")} <Outward href="https://citeproc-js.readthedocs.io/">citeproc-js</Outward>{" "}
          {sayCite(reading, "stylesOf")}{" "}
          <Outward href="https://citationstyles.org/">
            <span lang="en">Citation Style Language</span>
          </Outward>
          .
        </p>
      </div>
    </div>
  );
}

function Options({
  event,
  sources,
  language,
}: {
  event: TimelineEvent | null;
  sources: readonly RawSource[];
  language: Language;
}) {
  return (
    <>
      {event && (
        <optgroup label={sayCite(language, "thisEvent")}>
          <option value="event">{titleOf(language, event)}</option>
        </optgroup>
      )}
      {sources.length > 0 && (
        <optgroup label={sayCite(language, "sourcesOf")}>
          {sources.map((source, i) => (
            <option key={source.url} value={`source-${i}`} lang={source.lang}>
              {source.title} ({source.publisher})
            </option>
          ))}
        </optgroup>
      )}
      <optgroup label={sayCite(language, "wholes")}>
        <option value="view">{sayCite(language, "view")}</option>
        <option value="dataset">{sayCite(language, "dataset")}</option>
      </optgroup>
    </>
  );
}

type Making = { readonly citation: Citation } | { readonly failed: string } | null;

function useCitation(tools: CiteTools, subject: CiteSubject, format: CiteFormat, language: Language): Making {
  const [made, setMade] = useState<Making>(null);
  const asked = JSON.stringify(subject);
  // The core and the details may arrive after the panel: then the citation is made again.
  const core = useApp((state) => state.core);
  const details = useApp((state) => state.details);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is read from the store is what asks again
  useEffect(() => {
    let alive = true;
    tools.cite(JSON.parse(asked) as CiteSubject, format, language).then(
      (citation) => alive && setMade({ citation }),
      (error: unknown) => alive && setMade({ failed: (error as Error).message }),
    );
    return () => {
      alive = false;
    };
  }, [tools, asked, format, language, core, details]);
  return made;
}

function Made({ made, reading, tools }: { made: Making; reading: Language; tools: CiteTools }) {
  const [said, setSaid] = useState<"" | "copied" | "copyFailed">("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: another citation is not yet copied
  useEffect(() => setSaid(""), [made]);
  if (made && "failed" in made) return <p role="alert">{sayCite(reading, "failed", { detail: made.failed })}</p>;
  const citation = made?.citation;
  return (
    <>
      <section
        className="citation"
        data-kind={citation?.html === null ? "data" : "text"}
        aria-label={sayCite(reading, "citation")}
        aria-busy={!citation}
        lang={citation?.language}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: long citations scroll, and keys must reach them
        tabIndex={0}
      >
        {citation
          ? citation.runs.map(({ text, italic, lang }, i) => {
              const key = `${i}${text}`;
              const Tag = italic ? "i" : "span";
              return (
                <Tag key={key} lang={lang}>
                  {text}
                </Tag>
              );
            })
          : sayCite(reading, "making")}
      </section>
      <div className="button-row">
        <button
          type="button"
          className="button primary"
          disabled={!citation}
          onClick={async () => {
            if (!citation) return;
            setSaid((await tools.copyText(citation.text, citation.html)) ? "copied" : "copyFailed");
          }}
        >
          {sayCite(reading, "copy")}
        </button>
        <button
          type="button"
          className="button"
          disabled={!citation}
          onClick={() => citation && tools.saveFile(citation.file, citation.text, citation.type)}
        >
          {sayCite(reading, "download")}
        </button>
        <p className="said" role="status">
          {said && sayCite(reading, said)}
        </p>
      </div>
    </>
  );
}

function Outward({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

function subjectOf(value: string, event: TimelineEvent | null): CiteSubject {
  if (value === "dataset") return { kind: "dataset" };
  if (event && value === "event") return { kind: "event", id: event.id };
  const index = /^source-(\d+)$/.exec(value)?.[1];
  return event && index ? { kind: "source", id: event.id, index: Number(index) } : { kind: "view" };
}
