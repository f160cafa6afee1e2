// What the projector and the speaker window say to each other. Every message carries the token that the projector made up
// for this speaker; a message from another window, another origin or without the token is not heard.
import type { Bilingual } from "../model/record";
import { LANGUAGE_MODES, type LanguageMode } from "../model/vocabulary";
import type { PlainMove } from "./player";

const MARK = "vietnam-us-timeline/speaker/1";
/** The hash key of the speaker window's address. */
export const SPEAKER_KEY = "speaker";

/** What the speaker window needs of a talk. */
export interface SpeakerTalk {
  readonly title: Bilingual;
  readonly minutes: number;
  readonly steps: readonly {
    readonly caption: Bilingual;
    readonly notes: Bilingual;
    readonly when: Bilingual;
  }[];
}

export type FromSpeaker =
  /** Asked until it is answered, then now and then: either window may have been reloaded. */
  | { readonly type: "hello"; readonly edition: string | null; readonly started: number | null }
  | { readonly type: "go"; readonly slide: number }
  | { readonly type: "move"; readonly move: PlainMove }
  | { readonly type: "language" }
  /** The clock: milliseconds since 1970 at which the talk began; null sets it back. */
  | { readonly type: "clock"; readonly started: number | null };

export interface FromProjector {
  readonly type: "state";
  /** Which talk this is; the talk itself is sent along when the speaker window does not have this edition. */
  readonly edition: string;
  readonly talk: SpeakerTalk | null;
  readonly slide: number;
  readonly blank: boolean;
  readonly mode: LanguageMode;
  readonly started: number | null;
}

/** As much of a MessageEvent as is looked at. */
export interface Heard {
  readonly data: unknown;
  readonly origin: string;
  readonly source: unknown;
}

export interface Terms {
  readonly token: string;
  /** The window it must come from; null for any (a projector that was reloaded knows its speaker by the token alone). */
  readonly source: unknown;
  /** This page's own origin and protocol: from disk every origin is "null", and the token has to do. */
  readonly origin: string;
  readonly protocol: string;
}

/** A message ready for postMessage. */
export function seal(token: string, message: FromSpeaker | FromProjector): unknown {
  return { mark: MARK, token, message };
}

/** The target origin to send to: our own on http(s); from disk nothing else than any works. */
export function targetOrigin({ origin, protocol }: Pick<Terms, "origin" | "protocol">): string {
  return isWeb(protocol) ? origin : "*";
}

export function readFromSpeaker(heard: Heard, terms: Terms): FromSpeaker | null {
  const message = open(heard, terms);
  if (!message) return null;
  const { type, edition, started, slide, move } = message;
  if (type === "hello" && isTextOrNull(edition) && isTimeOrNull(started)) return { type, edition, started };
  if (type === "go" && typeof slide === "number" && Number.isInteger(slide)) return { type, slide };
  if (type === "move" && isMove(move)) return { type, move };
  if (type === "language") return { type };
  if (type === "clock" && isTimeOrNull(started)) return { type, started };
  return null;
}

export function readFromProjector(heard: Heard, terms: Terms): FromProjector | null {
  const message = open(heard, terms);
  if (message?.type !== "state") return null;
  const { edition, talk, slide, blank, mode, started } = message;
  const known = LANGUAGE_MODES.find((one) => one === mode);
  if (typeof edition !== "string" || typeof slide !== "number" || typeof blank !== "boolean" || !known) return null;
  if (!isTimeOrNull(started) || !(talk === null || isTalk(talk))) return null;
  return { type: "state", edition, talk, slide, blank, mode: known, started };
}

/** A token nobody guesses. */
export function newToken(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The token in an address's hash; null if the page is no speaker window. */
export function tokenIn(hash: string): string | null {
  return new RegExp(`^#${SPEAKER_KEY}=([0-9a-f]{32})$`).exec(hash)?.[1] ?? null;
}

function open(heard: Heard, terms: Terms): Record<string, unknown> | null {
  if (terms.source !== null && heard.source !== terms.source) return null;
  if (isWeb(terms.protocol) && heard.origin !== terms.origin) return null;
  const sealed = heard.data as { mark?: unknown; token?: unknown; message?: unknown } | null;
  if (typeof sealed !== "object" || sealed?.mark !== MARK || sealed.token !== terms.token) return null;
  const { message } = sealed;
  return typeof message === "object" && message !== null ? (message as Record<string, unknown>) : null;
}

function isTalk(value: unknown): value is SpeakerTalk {
  const talk = value as Partial<SpeakerTalk> | null;
  return typeof talk === "object" && typeof talk?.minutes === "number" && Array.isArray(talk.steps);
}

function isMove(value: unknown): value is PlainMove {
  return ["next", "back", "first", "last", "blank"].includes(value as string);
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === "string";
}

function isTimeOrNull(value: unknown): value is number | null {
  return value === null || (typeof value === "number" && Number.isFinite(value));
}

function isWeb(protocol: string): boolean {
  return protocol === "http:" || protocol === "https:";
}
