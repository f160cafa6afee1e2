// Data as files: all events or those shown.
import { useId, useMemo, useState } from "react";
import { sayTakeaway } from "../../i18n/takeawayWords";
import { chooseEvents } from "../../model/filters";
import type { Language } from "../../model/vocabulary";
import { useApp, useFilters } from "../../state/appStore";
import { Choices } from "../share/Choices";
import type { DataKind, TakeawayTools } from "./TakeawayPanel";

export function DataPart({ tools, language }: { tools: TakeawayTools; language: Language }) {
  const core = useApp((state) => state.core);
  const details = useApp((state) => state.details);
  const filters = useFilters();
  const id = useId();
  const [which, setWhich] = useState<"shown" | "all">("shown");
  const [saved, setSaved] = useState<DataKind | null>(null);
  const shown = useMemo(() => (core ? chooseEvents(core, filters, details) : []), [core, filters, details]);
  if (!core) return null;
  const events = which === "all" ? core.events : shown;
  const anniversaries = events.filter(tools.hasAnniversary).length;
  const kinds: readonly { kind: DataKind; hint: string; disabled: boolean }[] = [
    { kind: "csv", hint: sayTakeaway(language, "csvHint"), disabled: events.length === 0 },
    { kind: "json", hint: sayTakeaway(language, "jsonHint"), disabled: events.length === 0 },
    { kind: "ics", hint: sayTakeaway(language, "icsHint", { n: anniversaries }), disabled: anniversaries === 0 },
  ];
  return (
    <>
      {shown.length !== core.events.length && (
        <Choices
          legend={sayTakeaway(language, "which")}
          options={[
            { value: "shown", text: sayTakeaway(language, "shown", { n: shown.length }) },
            { value: "all", text: sayTakeaway(language, "all", { n: core.events.length }) },
          ]}
          value={which}
          onChoose={setWhich}
        />
      )}
      {!details && (
        <p className="said" role="status">
          {sayTakeaway(language, "waiting")}
        </p>
      )}
      <ul className="downloads">
        {kinds.map(({ kind, hint, disabled }) => (
          <li key={kind}>
            <h3 id={`${id}-${kind}`}>{sayTakeaway(language, kind)}</h3>
            <p className="hint">{hint}</p>
            <button
              type="button"
              className="button"
              disabled={disabled || !details}
              aria-describedby={`${id}-${kind}`}
              onClick={() => {
                tools.saveData(kind, events);
                setSaved(kind);
              }}
            >
              {sayTakeaway(language, "download", { what: kind.toUpperCase() })}
            </button>
          </li>
        ))}
      </ul>
      <p className="said" role="status">
        {saved && sayTakeaway(language, "saved")}
      </p>
    </>
  );
}
