// The quiet row under an event's title: cite, share, collect, report an error.
import { useEffect, useState } from "react";
import { sayShare } from "../../i18n/shareWords";
import { languagesOf } from "../../i18n/words";
import type { Core, TimelineEvent } from "../../model/dataset";
import { openPanel, useApp } from "../../state/appStore";
import { AddToList } from "../reading/AddToList";
import { ReportNote } from "./ReportNote";
import "./outgoing.css";

export function CardActions({ core, event }: { core: Core; event: TimelineEvent }) {
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const [reporting, setReporting] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another event, another report
  useEffect(() => setReporting(false), [event.id]);
  return (
    <>
      <div className="card-actions" role="group" aria-label={sayShare(language, "actions")}>
        <button type="button" onClick={() => openPanel("cite", event.id)}>
          {sayShare(language, "cite")}
        </button>
        <button type="button" onClick={() => openPanel("share", event.id)}>
          {sayShare(language, "share")}
        </button>
        <AddToList id={event.id} language={language} />
        <button type="button" aria-expanded={reporting} onClick={() => setReporting(!reporting)}>
          {sayShare(language, "report")}
        </button>
      </div>
      {reporting && <ReportNote core={core} event={event} language={language} />}
    </>
  );
}
