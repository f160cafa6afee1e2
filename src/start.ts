// What runs before and beside React: the first address, the kept choices, the attributes of the page.
import { languagesOf } from "./i18n/words";
import { siteRoot } from "./io/loadDataset";
import { type OpenedDataset, openDataset } from "./io/openDataset";
import { LANGUAGE_MODES, type LanguageMode } from "./model/vocabulary";
import { APPEARANCES, type Appearance } from "./state/address";
import { applyAddress, defaults, type OwnPage, readAddress, setOwnPage } from "./state/addressWriter";
import { useApp } from "./state/appStore";
import { readKept, writeKept } from "./state/kept";
import { useSettings } from "./state/settingsStore";

/** CSS pixels of A4 between usual margins: landscape for the timeline's sake. */
const PAPER_WIDTH = 1040;

/** Sets the defaults from the browser and what the reader kept, applies the address, and keeps page and store in step. */
export function attachApp(): void {
  defaults.lang = keptLanguage() ?? browserLanguage(navigator.languages);
  defaults.appearance = keptAppearance();
  useApp.setState({ singleKeys: readKept("singleKeys") !== "off" });
  setOwnPage(ownPage());
  applyAddress(readAddress());
  showOnPage();
  attachPaper();
  useApp.subscribe((state, before) => {
    showOnPage();
    // Another dataset is another start.
    if (state.data !== before.data && state.core) location.reload();
    // A frame in somebody's page keeps nothing: several stand side by side.
    if (state.embed) return;
    // What the hall reads is not what the reader chose.
    if (state.lang !== before.lang && !state.present) writeKept("lang", state.lang);
    if (state.appearance !== before.appearance) writeKept("appearance", state.appearance);
    if (state.singleKeys !== before.singleKeys) writeKept("singleKeys", state.singleKeys ? "on" : "off");
  });
}

/** The browser's own Print puts the page on paper as it is on the screen: as wide, and scaled to what paper holds. */
function attachPaper(): void {
  window.addEventListener("beforeprint", () => {
    const { style } = document.documentElement;
    style.setProperty("--screen-width", `${window.innerWidth}px`);
    style.setProperty("--screen-height", `${window.innerHeight}px`);
    style.setProperty("--paper-zoom", String(Math.min(1, PAPER_WIDTH / window.innerWidth)));
  });
}

/** The address that the first drawing shows; null once that is looked after. */
let applied: string | null = null;

/** Opens the dataset, and then shows what the address says of it. Throws DatasetError. */
export async function openRecord(): Promise<OpenedDataset> {
  const opened = await openDataset(useApp.getState().data);
  if (useApp.getState().core) {
    // Changed while the app was starting, when nothing listened to it yet.
    if (applied !== null && location.hash !== applied) applyAddress(readAddress());
    applied = null;
    return opened;
  }
  defaults.lang = keptLanguage() ?? useSettings.getState().language ?? browserLanguage(navigator.languages);
  useApp.setState({ core: opened.core });
  applied = location.hash;
  applyAddress(readAddress());
  return opened;
}

/** Links that browsers follow later; style sheets would be fetched again. */
const NAMED_FROM_HERE = 'link[rel="icon"], link[rel="apple-touch-icon"], link[rel="manifest"], link[rel="alternate"]';

/** What the page says of itself: an event's page, a language's page, or (null) the root. */
function ownPage(): OwnPage | null {
  const { event = null, lang } = document.documentElement.dataset;
  const language = LANGUAGE_MODES.find((mode) => mode === lang) ?? null;
  if (!event && !language) return null;
  const root = siteRoot();
  // The address will move to the root: what the page names from here must not move with it.
  document.documentElement.dataset.root = root;
  for (const link of document.querySelectorAll<HTMLLinkElement>(NAMED_FROM_HERE)) link.href = new URL(link.href).href;
  return { path: location.pathname, root: new URL(root).pathname, event, lang: language };
}

/** Vietnamese where the browser prefers it to English; English otherwise. */
export function browserLanguage(languages: readonly string[]): LanguageMode {
  const first = languages.find((tag) => /^(vi|en)\b/i.test(tag));
  return first && /^vi\b/i.test(first) ? "vi" : "en";
}

function keptAppearance(): Appearance {
  const kept = readKept("appearance");
  return APPEARANCES.find((one) => one === kept) ?? "system";
}

function keptLanguage(): LanguageMode | null {
  const kept = readKept("lang");
  return LANGUAGE_MODES.find((mode) => mode === kept) ?? null;
}

function showOnPage(): void {
  const { lang, appearance, embed } = useApp.getState();
  document.documentElement.toggleAttribute("data-embed", embed);
  document.documentElement.lang = languagesOf(lang)[0]!;
  if (appearance === "system") delete document.documentElement.dataset.appearance;
  else document.documentElement.dataset.appearance = appearance;
}

/** Longest wait for a picture: where one fails, a list or an error may be all that comes. */
const PATIENCE = 3000;

/** Once the page shows what it was opened for: until then, nothing that can wait competes with it. */
export function whenShown(): Promise<void> {
  const root = document.documentElement;
  if (root.dataset.ready) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const observer = new MutationObserver(done);
    observer.observe(root, { attributeFilter: ["data-ready"] });
    const timer = setTimeout(done, PATIENCE);
  });
}
