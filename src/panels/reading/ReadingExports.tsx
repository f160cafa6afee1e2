// Taking the list along: presented, as a link, as files; and wiping it.
import { useEffect, useRef, useState } from "react";
import { CITE_FORMATS, type CiteFormat, sayCite } from "../../i18n/citeWords";
import { sayReading } from "../../i18n/readingWords";
import type { Language } from "../../model/vocabulary";
import { useApp } from "../../state/appStore";
import { addressOf } from "../../state/publicAddress";
import { type ReadingEntry, wipeReading } from "../../state/readingStore";
import type { ReadingTools } from "./ReadingPanel";

export interface ReadingExportsProps {
  readonly entries: readonly ReadingEntry[];
  readonly language: Language;
  readonly tools: ReadingTools;
  readonly onSaid: (text: string) => void;
}

export function ReadingExports({ entries, language, tools, onSaid }: ReadingExportsProps) {
  const lang = useApp((state) => state.lang);
  const data = useApp((state) => state.data);
  const ready = useApp((state) => state.details !== null);
  const [format, setFormat] = useState<CiteFormat>("apa");
  const [shownLink, setShownLink] = useState<string | null>(null);
  const failed = (error: unknown) => onSaid(sayReading(language, "failed", { detail: (error as Error).message }));
  const copyLink = async () => {
    const list = entries.map(({ id }) => id);
    const link = addressOf({ list, panel: { name: "reading", subject: null }, lang, data });
    const copied = await tools.copyText(link);
    setShownLink(copied ? null : link);
    onSaid(sayReading(language, copied ? "linkCopied" : "copyFailed"));
  };
  return (
    <>
      <div className="button-row">
        <button type="button" className="button primary" disabled={!ready} onClick={tools.present}>
          {sayReading(language, "present")}
        </button>
        <button type="button" className="button" onClick={copyLink}>
          {sayReading(language, "copyLink")}
        </button>
      </div>
      {shownLink && (
        <textarea
          className="written"
          readOnly
          rows={3}
          aria-label={sayReading(language, "link")}
          value={shownLink}
          onFocus={({ target }) => target.select()}
        />
      )}
      <p className="hint">{sayReading(language, "presentHint")}</p>
      <section>
        <h3>{sayReading(language, "takeAway")}</h3>
        <div className="button-row reading-files">
          <button type="button" className="button" disabled={!ready} onClick={tools.saveCsv}>
            {sayReading(language, "csv")}
          </button>
          <button type="button" className="button" disabled={!ready} onClick={tools.saveStory}>
            {sayReading(language, "story")}
          </button>
        </div>
        <div className="button-row reading-files">
          <button type="button" className="button" onClick={() => tools.saveCitations(format).catch(failed)}>
            {sayReading(language, "citations")}
          </button>
          <select
            aria-label={sayCite(language, "style")}
            value={format}
            onChange={({ target }) => setFormat(CITE_FORMATS.find((one) => one === target.value) ?? "apa")}
          >
            {CITE_FORMATS.map((one) => (
              <option key={one} value={one}>
                {sayCite(language, `format.${one}`)}
              </option>
            ))}
          </select>
        </div>
      </section>
      <Wipe language={language} onSaid={onSaid} />
    </>
  );
}

function Wipe({ language, onSaid }: Pick<ReadingExportsProps, "language" | "onSaid">) {
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  // The safe answer has the focus.
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);
  if (!asking) {
    return (
      <div>
        <button type="button" className="link-button" onClick={() => setAsking(true)}>
          {sayReading(language, "wipe")}
        </button>
      </div>
    );
  }
  return (
    <div className="button-row" role="group" aria-label={sayReading(language, "wipeSure")}>
      <p>{sayReading(language, "wipeSure")}</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          wipeReading();
          onSaid(sayReading(language, "wiped"));
        }}
      >
        {sayReading(language, "wipeYes")}
      </button>
      <button type="button" className="button" ref={keep} onClick={() => setAsking(false)}>
        {sayReading(language, "keepIt")}
      </button>
    </div>
  );
}
