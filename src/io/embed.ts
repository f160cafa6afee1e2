// The timeline in a frame on another site: tells the page around it when it is ready, what is in view and selected and how
// tall it wants to be, and lets that page select an event or move the view. The protocol is written down in docs/embedding.md.
import { isoOf, readEdtf } from "../model/day";
import { selectEvent, useApp } from "../state/appStore";
import { requestView, viewStore } from "../state/viewStore";

/** Every message of ours, in both directions, carries this, so that a page with several talkative frames can tell. */
export const PROTOCOL = "vietnam-us-timeline/1";
const QUIET = 150;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What the page around the frame may send. */
export type Command =
  | { readonly type: "hello" }
  | { readonly type: "select"; readonly event: string | null }
  | { readonly type: "view"; readonly from: string; readonly to: string };

/** Starts talking to the page around; returns how to stop. Does nothing in a window of its own. */
export function attachEmbed(self: Window = window): () => void {
  const host = self.parent;
  if (host === self) return () => {};
  // The one origin we talk to: that of the page which holds the frame. Nothing is sent to, or taken from, any other.
  const origin = originAround(self);
  const tell = (message: Readonly<Record<string, unknown>>) => {
    if (origin) host.postMessage({ protocol: PROTOCOL, ...message }, origin);
  };
  const tellView = () => {
    const { view } = viewStore.getState();
    tell({ type: "view", from: isoOf(Math.round(view.from)), to: isoOf(Math.round(view.to)) });
  };
  const tellSelected = () => tell({ type: "select", event: useApp.getState().selected });
  let height = 0;
  const tellHeight = () => {
    const wanted = wantedHeight(self.document);
    if (wanted !== height) tell({ type: "height", height: wanted });
    height = wanted;
  };
  const tellReady = () => {
    const { core, lang } = useApp.getState();
    if (!core) return;
    tell({ type: "ready", version: core.version, events: core.events.length, lang });
    tellView();
    tellSelected();
    height = 0;
    tellHeight();
  };

  const onMessage = (event: MessageEvent) => {
    if (event.source !== host || event.origin !== origin) return;
    const command = readCommand(event.data);
    if (command?.type === "hello") tellReady();
    else if (command?.type === "view") show(command);
    else if (command?.type === "select" && isKnown(command.event)) selectEvent(command.event);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopView = viewStore.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(tellView, QUIET);
  });
  const stopApp = useApp.subscribe((state, before) => {
    if (state.core && !before.core) tellReady();
    if (state.selected !== before.selected) tellSelected();
  });
  const sizes = new ResizeObserver(tellHeight);
  sizes.observe(self.document.body);
  self.addEventListener("message", onMessage);
  tellReady();
  return () => {
    clearTimeout(timer);
    stopView();
    stopApp();
    sizes.disconnect();
    self.removeEventListener("message", onMessage);
  };
}

/** A command in the form of the protocol; null for everything else, of which there is much on a page. */
export function readCommand(data: unknown): Command | null {
  if (typeof data !== "object" || data === null) return null;
  const { protocol, type, event, from, to } = data as Record<string, unknown>;
  if (protocol !== PROTOCOL) return null;
  if (type === "hello") return { type };
  if (type === "select" && (event === null || (typeof event === "string" && ID.test(event)))) return { type, event };
  if (type === "view" && typeof from === "string" && typeof to === "string") return { type, from, to };
  return null;
}

function isKnown(id: string | null): boolean {
  return id === null || Boolean(useApp.getState().core?.events.some((event) => event.id === id));
}

/** `from` is the first day shown, `to` the first beyond; months and years count whole. Wrong dates move nothing. */
function show({ from, to }: { readonly from: string; readonly to: string }): void {
  const [start, end] = [readEdtf(from)?.start, readEdtf(to)?.start];
  if (!start || !end) return;
  const last = end.precision === "day" ? end.from : end.to;
  if (last > start.from) requestView({ from: start.from, to: last });
}

/** Browsers of the Chromium and WebKit families name it; in others it is that of the referrer, which our policy keeps. */
function originAround(self: Window): string | null {
  const named = self.location.ancestorOrigins?.[0];
  if (named && named !== "null") return named;
  return URL.canParse(self.document.referrer) ? new URL(self.document.referrer).origin : null;
}

/** Enough for three lanes beside each other's labels; on a phone, a screen's worth. */
function wantedHeight({ documentElement, body }: Document): number {
  const around = [".filter-bar", ".footer"].reduce(
    (sum, name) => sum + (body.querySelector(name)?.getBoundingClientRect().height ?? 0),
    0,
  );
  return Math.ceil((documentElement.clientWidth < 640 ? 560 : 500) + around + 24);
}
