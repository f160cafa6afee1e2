// The one table of keys: the handlers and the help panel both read it, so that they cannot drift apart.
export const KEYS = [
  { intent: "tab", keys: ["Tab"], where: "timeline", word: "keyTracks", single: false },
  { intent: "earlier", keys: ["ArrowLeft"], where: "timeline", word: "keyEarlierLater", single: false },
  { intent: "later", keys: ["ArrowRight"], where: "timeline", word: "keyEarlierLater", single: false },
  { intent: "trackAbove", keys: ["ArrowUp"], where: "timeline", word: "keyOtherTrack", single: false },
  { intent: "trackBelow", keys: ["ArrowDown"], where: "timeline", word: "keyOtherTrack", single: false },
  { intent: "open", keys: ["Enter", " "], where: "timeline", word: "keyOpen", single: false },
  { intent: "first", keys: ["Home"], where: "timeline", word: "keyFirstLast", single: false },
  { intent: "last", keys: ["End"], where: "timeline", word: "keyFirstLast", single: false },
  { intent: "zoomIn", keys: ["+", "="], where: "timeline", word: "keyZoom", single: true },
  { intent: "zoomOut", keys: ["-", "_"], where: "timeline", word: "keyZoom", single: true },
  { intent: "fit", keys: ["0"], where: "timeline", word: "keyFit", single: true },
  { intent: "panEarlier", keys: ["["], where: "timeline", word: "keyPan", single: true },
  { intent: "panLater", keys: ["]"], where: "timeline", word: "keyPan", single: true },
  { intent: "close", keys: ["Escape"], where: "anywhere", word: "keyClose", single: false },
  { intent: "help", keys: ["?"], where: "anywhere", word: "keyHelp", single: true },
  { intent: "language", keys: ["l", "L"], where: "anywhere", word: "keyLanguage", single: true },
  { intent: "layout", keys: ["v", "V"], where: "anywhere", word: "keyView", single: true },
] as const;

export type KeyIntent = (typeof KEYS)[number]["intent"];
export type KeyPlace = (typeof KEYS)[number]["where"];

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly target: EventTarget | null;
}

/** What a key press asks for in a place; null if nothing, while someone types, or with a modifier held. */
export function intentOf(press: KeyPress, where: KeyPlace, singleKeys: boolean): KeyIntent | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  const row = KEYS.find((one) => one.where === where && (one.keys as readonly string[]).includes(press.key));
  if (!row || (row.single && (!singleKeys || isTyping(press.target)))) return null;
  return row.intent;
}

function isTyping(target: EventTarget | null): boolean {
  const element = target as HTMLElement | null;
  return Boolean(element?.closest?.("input, textarea, select, [contenteditable]"));
}
