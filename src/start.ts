// What runs before and beside React: the first address, the kept choices, the attributes of the page.
import { languagesOf } from "./i18n/words";
import { LANGUAGE_MODES, type LanguageMode } from "./model/vocabulary";
import { decodeAddress } from "./state/address";
import { applyAddress, defaults } from "./state/addressWriter";
import { useApp } from "./state/appStore";
import { readKept, writeKept } from "./state/kept";

/** Sets the defaults from the browser and what the reader kept, applies the address, and keeps page and store in step. */
export function attachApp(): void {
  defaults.lang = keptLanguage() ?? browserLanguage(navigator.languages);
  defaults.appearance =
    readKept("appearance") === "light" ? "light" : readKept("appearance") === "dark" ? "dark" : "system";
  useApp.setState({ singleKeys: readKept("singleKeys") !== "off" });
  applyAddress(decodeAddress(location.hash));
  showOnPage();
  useApp.subscribe((state, before) => {
    showOnPage();
    if (state.lang !== before.lang) writeKept("lang", state.lang);
    if (state.appearance !== before.appearance) writeKept("appearance", state.appearance);
    if (state.singleKeys !== before.singleKeys) writeKept("singleKeys", state.singleKeys ? "on" : "off");
  });
}

/** Vietnamese where the browser prefers it to English; English otherwise. */
export function browserLanguage(languages: readonly string[]): LanguageMode {
  const first = languages.find((tag) => /^(vi|en)\b/i.test(tag));
  return first && /^vi\b/i.test(first) ? "vi" : "en";
}

function keptLanguage(): LanguageMode | null {
  const kept = readKept("lang");
  return LANGUAGE_MODES.find((mode) => mode === kept) ?? null;
}

function showOnPage(): void {
  const { lang, appearance } = useApp.getState();
  document.documentElement.lang = languagesOf(lang)[0]!;
  if (appearance === "system") delete document.documentElement.dataset.appearance;
  else document.documentElement.dataset.appearance = appearance;
}
