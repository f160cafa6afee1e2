// Starts the app. The page that was there to read stays until the timeline can take its place.
import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { attachApp, openRecord, whenShown } from "./start";
import { useApp } from "./state/appStore";
import "./fonts/fonts.css";
import "./app.css";
import "./prerendered.css";
import "./print.css";

/** Longest wait for an event's details once the picture is there. */
const PATIENCE = 2500;

attachApp();
// If this fails, App says so, with a way to try again. Never awaited at the top level: a dataset's own chunk imports from this
// one, and each would wait for the other.
void openRecord()
  .catch(() => {})
  .then(start);

function start(): void {
  const root = createRoot(behindThePage());
  // In slices of a few milliseconds: a slow laptop answers meanwhile.
  startTransition(() =>
    root.render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  );
  if (useApp.getState().embed) void embed();
  else if (import.meta.env.PROD && import.meta.env.MODE !== "single") whenQuiet(() => void keepOffline());
}

/** Where the app grows, unseen behind the page that is there to read, until it has its picture or has to say what failed. */
function behindThePage(): HTMLElement {
  const page = document.getElementById("app")!;
  // A hall is shown that its stories are on their way.
  if (!page.hasChildNodes() || useApp.getState().present) return page;
  const app = page.cloneNode() as HTMLElement;
  page.removeAttribute("id");
  app.className = "behind";
  page.after(app);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    clearTimeout(timer);
    observer.disconnect();
    stopListening();
    page.remove();
    app.removeAttribute("class");
  };
  const look = () => {
    if (app.querySelector("[role=alert]")) return show();
    if (!document.documentElement.dataset.ready) return;
    const { selected, details } = useApp.getState();
    // An event's page has all that its card will have: half a card must not take its place.
    if (document.documentElement.dataset.event !== selected || details) show();
    else timer ??= setTimeout(show, PATIENCE);
  };
  const observer = new MutationObserver(look);
  observer.observe(document.documentElement, { attributeFilter: ["data-ready"] });
  observer.observe(app, { childList: true, subtree: true });
  const stopListening = useApp.subscribe(({ details }, before) => {
    if (details !== before.details) requestAnimationFrame(look);
  });
  return app;
}

/** The page around hears of a view once there is one. */
async function embed(): Promise<void> {
  const [{ attachEmbed }] = await Promise.all([import("./io/embed"), whenShown()]);
  attachEmbed();
}

async function keepOffline(): Promise<void> {
  const { attachOffline } = await import("./io/offline");
  await attachOffline();
}

/** Once the first visit has what it needs, so that nothing competes with it. */
function whenQuiet(task: () => void): void {
  const later = () =>
    "requestIdleCallback" in window ? requestIdleCallback(task, { timeout: 5000 }) : setTimeout(task, 2000);
  if (document.readyState === "complete") later();
  else window.addEventListener("load", later, { once: true });
}
