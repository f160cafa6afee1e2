// Paper: which sheet, how it will look, and the browser's own print window.
import { useId, useState } from "react";
import { sayTakeaway } from "../../i18n/takeawayWords";
import type { Language } from "../../model/vocabulary";
import { Choices } from "../share/Choices";
import { SHEET_NAMES, type SheetName, type TakeawayTools } from "./TakeawayPanel";
import { useTask } from "./useTask";

export function PrintPart({ tools, language }: { tools: TakeawayTools; language: Language }) {
  const id = useId();
  const [name, setName] = useState<SheetName>("view-a4");
  const [summaries, setSummaries] = useState(false);
  const task = useTask(language);
  const preview = tools.sheet(id, name, summaries);
  const isList = name === "list-a4";
  return (
    <>
      <Choices
        legend={sayTakeaway(language, "sheet")}
        options={SHEET_NAMES.map((value) => ({ value, text: sayTakeaway(language, `sheet.${value}`) }))}
        value={name}
        onChoose={setName}
      />
      {isList && (
        <label className="switch-line">
          <input type="checkbox" checked={summaries} onChange={({ target }) => setSummaries(target.checked)} />
          <span>{sayTakeaway(language, "summaries")}</span>
        </label>
      )}
      {preview ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the list scrolls, and keys must reach it
        <figure className="preview sheet" data-sheet={name} aria-label={sayTakeaway(language, "preview")} tabIndex={0}>
          {preview}
        </figure>
      ) : (
        <p>{sayTakeaway(language, "nothing")}</p>
      )}
      <p className="hint">
        {isList && `${sayTakeaway(language, "listHint")} `}
        {sayTakeaway(language, "printHint")}
      </p>
      <div className="button-row">
        <button
          type="button"
          className="button primary"
          disabled={task.busy || !preview}
          onClick={() => task.run(() => tools.print(name, summaries), { during: "", after: "" })}
        >
          {sayTakeaway(language, "printNow")}
        </button>
        <p className="said" role="status">
          {task.said}
        </p>
      </div>
    </>
  );
}
