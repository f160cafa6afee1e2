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
  { intent: "search", keys: ["/"], where: "anywhere", word: "keySearch", single: true },
  { intent: "present", keys: ["p", "P"], where: "anywhere", word: "keyPresent", single: true },
  { intent: "help", keys: ["?"], where: "anywhere", word: "keyHelp", single: true },
  { intent: "language", keys: ["l", "L"], where: "anywhere", word: "keyLanguage", single: true },
  { intent: "layout", keys: ["v", "V"], where: "anywhere", word: "keyView", single: true },
  {
    intent: "nextStep",
    keys: ["PageDown", "ArrowRight", "ArrowDown", " "],
    where: "present",
    word: "keyNextStep",
    single: false,
  },
  { intent: "nextStep", keys: ["n", "N"], where: "present", word: "keyNextStep", single: true },
  {
    intent: "previousStep",
    keys: ["PageUp", "ArrowLeft", "ArrowUp"],
    where: "present",
    word: "keyPreviousStep",
    single: false,
  },
  { intent: "previousStep", keys: ["p", "P"], where: "present", word: "keyPreviousStep", single: true },
  { intent: "firstStep", keys: ["Home"], where: "present", word: "keyFirstLastStep", single: false },
  { intent: "lastStep", keys: ["End"], where: "present", word: "keyFirstLastStep", single: false },
  { intent: "blank", keys: ["b", "B", "."], where: "present", word: "keyBlank", single: true },
  { intent: "fullScreen", keys: ["f", "F"], where: "present", word: "keyFullScreen", single: true },
  { intent: "speaker", keys: ["s", "S"], where: "present", word: "keySpeaker", single: true },
  { intent: "hallLanguage", keys: ["l", "L"], where: "present", word: "keyHallLanguage", single: true },
  { intent: "presentHelp", keys: ["?"], where: "present", word: "keyHelp", single: true },
  { intent: "leave", keys: ["Escape"], where: "present", word: "keyLeave", single: false },
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

/**
 * What a key press asks for in a place; null if nothing, or with a modifier held. While someone types, letters are letters
 * and arrows move the caret: only Escape is heard. On a slider, arrows move the slider.
 */
export function intentOf(press: KeyPress, where: KeyPlace, singleKeys: boolean): KeyIntent | null {
  if (isModified(press)) return null;
  const row = KEYS.find((one) => one.where === where && (one.keys as readonly string[]).includes(press.key));
  if (!row || (row.single && !singleKeys)) return null;
  if (press.key !== "Escape" && isTyping(press.target)) return null;
  if (where !== "anywhere" && isSlider(press.target)) return null;
  return row.intent;
}

/** Many keyboards write these with AltGr (which Windows reports as Ctrl and Alt together) or with Option. */
const WRITTEN_WITH_ALT: readonly string[] = ["[", "]"];

function isModified({ key, ctrlKey, altKey, metaKey }: KeyPress): boolean {
  if (altKey && WRITTEN_WITH_ALT.includes(key)) return metaKey;
  return ctrlKey || altKey || metaKey;
}

/** Inputs that take no text: a letter pressed on one of them is free. */
const WITHOUT_TEXT: readonly string[] = [
  "button",
  "checkbox",
  "color",
  "file",
  "image",
  "radio",
  "range",
  "reset",
  "submit",
];

function isTyping(target: EventTarget | null): boolean {
  const element = target as HTMLElement | null;
  const field = element?.closest?.('input, textarea, select, [contenteditable]:not([contenteditable="false"])');
  return Boolean(field) && !(field instanceof HTMLInputElement && WITHOUT_TEXT.includes(field.type));
}

function isSlider(target: EventTarget | null): boolean {
  return Boolean((target as HTMLElement | null)?.closest?.('[role="slider"], input[type="range"]'));
}
