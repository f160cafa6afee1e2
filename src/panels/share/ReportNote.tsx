// Reporting an error: a text prepared in both languages, with all that finds the event again, and the way to send it that
// the host has set.
import { useId, useRef, useState } from "react";
import { sayShare } from "../../i18n/shareWords";
import type { Core, TimelineEvent } from "../../model/dataset";
import type { Language } from "../../model/vocabulary";
import { eventAddress, isOnDisk } from "../../state/publicAddress";
import { useSettings } from "../../state/settingsStore";
import { reportLink, reportSubject, reportText } from "./reportText";

export function ReportNote({ core, event, language }: { core: Core; event: TimelineEvent; language: Language }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const report = useSettings((settings) => settings.report);
  const [said, setSaid] = useState<"" | "textCopied" | "copyFailed">("");
  const address = isOnDisk() ? null : eventAddress(event.id, language);
  const text = reportText(core, event, address, language);
  const href = report && reportLink(report, reportSubject(event, language), text);
  return (
    <section className="report-note" aria-label={sayShare(language, "report")}>
      <label htmlFor={id}>{sayShare(language, "reportIntro")}</label>
      <textarea id={id} ref={field} className="written" readOnly value={text} />
      {!href && <p>{sayShare(language, "reportNowhere")}</p>}
      <div className="button-row">
        {href && (
          <a className="button primary" href={href} target="_blank" rel="noopener noreferrer">
            {sayShare(language, /^mailto:/i.test(href) ? "reportMail" : "reportPage")}
          </a>
        )}
        <button
          type="button"
          className="button"
          onClick={async () => setSaid((await copyField(field.current!)) ? "textCopied" : "copyFailed")}
        >
          {sayShare(language, "copyText")}
        </button>
        <p className="said" role="status">
          {said && sayShare(language, said)}
        </p>
      </div>
    </section>
  );
}

async function copyField(field: HTMLTextAreaElement): Promise<boolean> {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // From a disk and on plain http there is no clipboard but the one of the selection.
    return document.execCommand("copy");
  }
}
