// The reading list: what is in it and in what order, notes, a list that somebody sent, and the ways to take it along.
import { useState } from "react";
import type { CiteFormat } from "../../i18n/citeWords";
import { sayReading } from "../../i18n/readingWords";
import { languagesOf } from "../../i18n/words";
import { useApp } from "../../state/appStore";
import { useReading } from "../../state/readingStore";
import "../share/outgoing.css";
import "./reading.css";
import { AddShown } from "./AddShown";
import { ReadingExports } from "./ReadingExports";
import { ReadingItems } from "./ReadingItems";
import { SentList } from "./SentList";

export interface ReadingTools {
  readonly copyText: (text: string) => Promise<boolean>;
  readonly saveCsv: () => void;
  readonly saveCitations: (format: CiteFormat) => Promise<void>;
  readonly saveStory: () => void;
  readonly present: () => void;
}

export function ReadingPanel({ tools }: { tools: ReadingTools }) {
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const core = useApp((state) => state.core);
  const entries = useReading((state) => state.entries);
  // Said to those who cannot see a row move.
  const [said, setSaid] = useState("");
  if (!core) return null;
  return (
    <div className="outgoing reading">
      <SentList core={core} language={language} onSaid={setSaid} />
      {entries.length === 0 ? (
        <div>
          <p>{sayReading(language, "empty")}</p>
          <p className="hint">{sayReading(language, "emptyHint")}</p>
        </div>
      ) : (
        <>
          <p className="hint">{sayReading(language, "kept", { n: entries.length })}</p>
          <ReadingItems core={core} entries={entries} language={language} onSaid={setSaid} />
        </>
      )}
      <AddShown core={core} language={language} onSaid={setSaid} />
      <p className="said" role="status">
        {said}
      </p>
      {entries.length > 0 && <ReadingExports entries={entries} language={language} tools={tools} onSaid={setSaid} />}
    </div>
  );
}
