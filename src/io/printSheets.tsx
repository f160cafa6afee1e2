// Paper: the current view on one landscape sheet, or the chosen events as a list in both languages. The same component is
// the preview and the print; printing puts it beside the page, asks the browser, and takes it away again.
import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { formatDate } from "../i18n/dates";
import { sayTakeaway } from "../i18n/takeawayWords";
import { languagesOf, say } from "../i18n/words";
import { type Core, type Details, type TimelineEvent, textIn } from "../model/dataset";
import { civilOf } from "../model/day";
import { LANGUAGES, type Language } from "../model/vocabulary";

/** Paper in CSS pixels inside its margins, at 96 to the inch: what a picture for it is drawn at. */
export const SHEETS = {
  "view-a4": { width: 1047, height: 718 },
  "view-a3": { width: 1512, height: 1047 },
  "list-a4": { width: 688, height: 1002 },
} as const;
/** Inside the paper's own: an SVG cuts what stands beyond its edge, as the tails and accents of its outermost lines would. */
export const SHEET_MARGIN = 6;
export type SheetName = keyof typeof SHEETS;

export interface ListSheetProps {
  readonly core: Core;
  readonly events: readonly TimelineEvent[];
  readonly details: Details | null;
  readonly leading: Language;
  readonly summaries: boolean;
  /** What stands under the title: source and address. */
  readonly foot: readonly string[];
}

/** Both languages in columns of their own, the reader's first; a row is never cut by the end of a page. */
export function ListSheet({ core, events, details, leading, summaries, foot }: ListSheetProps) {
  const languages = [leading, ...LANGUAGES.filter((language) => language !== leading)];
  const [first, last] = [events[0], events.at(-1)];
  return (
    <div className="list-sheet">
      {languages.map((language) => (
        <p key={language} className="list-sheet-title" lang={language}>
          {textIn(core.title, language)?.text}
          <span>
            {" "}
            {say(language, "eventCount", { n: events.length })}
            {first && last && `, ${civilOf(first.from).year}–${civilOf(last.to - 1).year}`}
          </span>
        </p>
      ))}
      {foot.map((line) => (
        <p key={line} className="list-sheet-foot">
          {line}
        </p>
      ))}
      <table>
        <thead>
          <tr>
            <th scope="col">{sayTakeaway(leading, "columnDate")}</th>
            {languages.map((language) => (
              <th key={language} scope="col" lang={language}>
                {language === "en" ? "English" : "Tiếng Việt"}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <tr key={event.id}>
              <td className="list-sheet-date">
                {formatDate(leading, event.date)}
                <span>{say(leading, `track.${event.track}`)}</span>
              </td>
              {languages.map((language) => {
                const title = textIn(event.title, language);
                const summary = summaries ? textIn(details?.events[event.id]?.summary, language) : null;
                return (
                  <td key={language} lang={title?.lang}>
                    <strong>{title?.text}</strong>
                    {summary && <span lang={summary.lang}>{summary.text}</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

let cleanUp: (() => void) | null = null;

/** Puts a sheet (or as many as it fills) beside the page and opens the browser's print window. */
export async function printSheet(sheet: SheetName, content: ReactElement, mode: string): Promise<void> {
  cleanUp?.();
  const box = document.createElement("div");
  box.className = "print-sheets";
  box.dataset.sheet = sheet;
  box.lang = languagesOf(mode)[0]!;
  document.body.append(box);
  document.documentElement.dataset.printing = sheet;
  const root = createRoot(box);
  cleanUp = () => {
    window.removeEventListener("afterprint", cleanUp!);
    cleanUp = null;
    delete document.documentElement.dataset.printing;
    root.unmount();
    box.remove();
  };
  flushSync(() => root.render(content));
  await document.fonts.ready;
  // Some browsers wait here until the window has closed, others return at once; where printing is forbidden (a sandboxed
  // frame) its end never comes, and the sheet stays until the next one.
  window.addEventListener("afterprint", cleanUp);
  window.print();
}
