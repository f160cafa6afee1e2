// Everything that the take-away panel hands out, made from what is on the page now.
import type { ReactElement } from "react";
import { Picture } from "../draw/Picture";
import { DARK, LIGHT, PRINT } from "../draw/tones";
import { languagesOf } from "../i18n/words";
import type { TimelineEvent } from "../model/dataset";
import { readClock } from "../model/day";
import { chooseEvents } from "../model/filters";
import { filtersOf, useApp } from "../state/appStore";
import { eventAddress, isOnDisk, pageAddress, viewAddress } from "../state/publicAddress";
import { viewStore } from "../state/viewStore";
import { saveFile } from "./clipboard";
import { eventsCsv } from "./csv";
import { anniversariesIcs } from "./ics";
import { eventsJson } from "./json";
import { pictureOf } from "./picture";
import { pngOf, type Times } from "./png";
import { ListSheet, printSheet, SHEET_MARGIN, SHEETS, type SheetName } from "./printSheets";
import { svgFile } from "./svg";

export type DataKind = "csv" | "json" | "ics";

/** Of a saved picture, in pixels at 1×: a slide. */
export const PICTURE_SIZE = { width: 1600, height: 900, margin: 28 } as const;

/** Saves the events as a file. */
export function saveData(kind: DataKind, events: readonly TimelineEvent[], now: Date = readClock()): void {
  const { core, details, lang } = useApp.getState();
  if (!core) return;
  const languages = languagesOf(lang);
  const name = `${core.id}-${core.version}`;
  const disk = isOnDisk();
  if (kind === "csv") {
    const text = eventsCsv(core, events, details, (id, language) => (disk ? null : eventAddress(id, language)));
    saveFile(`${name}.csv`, text, "text/csv");
  } else if (kind === "json") {
    saveFile(`${name}.json`, eventsJson(core, events, details, disk ? null : pageAddress()), "application/json");
  } else {
    const addressOf = (id: string) => (disk ? null : eventAddress(id, languages[0]!));
    saveFile(`${name}.ics`, anniversariesIcs(core, events, details, { languages, addressOf, now }), "text/calendar");
  }
}

/** The view as a picture to be saved. Null while there is nothing to draw. */
export function picture(id: string, dark: boolean): ReactElement | null {
  return pictureAt(id, PICTURE_SIZE, dark ? DARK : LIGHT);
}

export async function saveSvg(dark: boolean): Promise<void> {
  const drawn = picture("view", dark);
  if (drawn) saveFile(`${fileName()}.svg`, await svgFile(drawn), "image/svg+xml");
}

/** Throws a PngError. */
export async function savePng(dark: boolean, times: Times): Promise<void> {
  const drawn = picture("view", dark);
  if (drawn) saveFile(`${fileName()}@${times}x.png`, await pngOf(await svgFile(drawn), times));
}

/** What a sheet will show: the preview. Null while there is nothing to print. */
export function sheet(id: string, name: SheetName, summaries: boolean): ReactElement | null {
  if (name !== "list-a4") return pictureAt(id, { ...SHEETS[name], margin: SHEET_MARGIN }, PRINT);
  const { core, details, lang } = useApp.getState();
  const events = chosen();
  if (!core || events.length === 0) return null;
  const leading = languagesOf(lang)[0]!;
  const foot = isOnDisk() ? [] : [viewAddress()];
  const props = { core, events, details, leading, summaries, foot };
  return <ListSheet {...props} />;
}

export async function print(name: SheetName, summaries: boolean): Promise<void> {
  const content = sheet("print", name, summaries);
  if (content) await printSheet(name, content, useApp.getState().lang);
}

function pictureAt(
  id: string,
  size: { width: number; height: number; margin: number },
  tones: typeof LIGHT,
): ReactElement | null {
  const state = useApp.getState();
  const events = chosen();
  if (!state.core || events.length === 0) return null;
  const props = pictureOf(id, {
    core: state.core,
    events,
    filters: filtersOf(state),
    view: viewStore.getState().view,
    language: languagesOf(state.lang)[0]!,
    tones,
    size,
    addresses: isOnDisk() ? [] : [viewAddress(), pageAddress()],
  });
  return <Picture {...props} />;
}

function chosen(): readonly TimelineEvent[] {
  const state = useApp.getState();
  return state.core ? chooseEvents(state.core, filtersOf(state), state.details) : [];
}

function fileName(): string {
  const { core } = useApp.getState();
  return `${core?.id ?? "timeline"}-view`;
}
