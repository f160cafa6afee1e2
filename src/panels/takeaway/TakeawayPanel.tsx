// Taking away: data as files, the view as a picture, the view or a list on paper; each with what it will look like.
import { type ReactElement, useState } from "react";
import { sayTakeaway } from "../../i18n/takeawayWords";
import { languagesOf } from "../../i18n/words";
import type { TimelineEvent } from "../../model/dataset";
import { useApp } from "../../state/appStore";
import { Choices } from "../share/Choices";
import "../share/outgoing.css";
import { DataPart } from "./DataPart";
import { PicturePart } from "./PicturePart";
import { PrintPart } from "./PrintPart";
import "./takeaway.css";

export const SHEET_NAMES = ["view-a4", "view-a3", "list-a4"] as const;
export type SheetName = (typeof SHEET_NAMES)[number];
export type DataKind = "csv" | "json" | "ics";
export type Times = 1 | 2 | 3 | 4;

export interface TakeawayTools {
  readonly saveData: (kind: DataKind, events: readonly TimelineEvent[]) => void;
  readonly hasAnniversary: (event: TimelineEvent) => boolean;
  /** The view as it will be saved; null while nothing is shown. `id` tells one picture on the page from another. */
  readonly picture: (id: string, dark: boolean) => ReactElement | null;
  readonly pictureSize: { readonly width: number; readonly height: number };
  readonly saveSvg: (dark: boolean) => Promise<void>;
  readonly savePng: (dark: boolean, times: Times) => Promise<void>;
  /** What a sheet will show; null while nothing is shown. */
  readonly sheet: (id: string, name: SheetName, summaries: boolean) => ReactElement | null;
  readonly print: (name: SheetName, summaries: boolean) => Promise<void>;
}

const PARTS = ["data", "picture", "print"] as const;

export function TakeawayPanel({ tools }: { tools: TakeawayTools }) {
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const [part, setPart] = useState<(typeof PARTS)[number]>("data");
  return (
    <div className="outgoing takeaway">
      <Choices
        legend={sayTakeaway(language, "kind")}
        options={PARTS.map((value) => ({ value, text: sayTakeaway(language, value) }))}
        value={part}
        onChoose={setPart}
      />
      {part === "data" && <DataPart tools={tools} language={language} />}
      {part === "picture" && <PicturePart tools={tools} language={language} />}
      {part === "print" && <PrintPart tools={tools} language={language} />}
    </div>
  );
}
