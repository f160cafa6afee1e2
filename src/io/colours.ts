// Puts a host's own colours on the page, above the built ones, in each appearance.
import { type BothColours, BUILT, type ColourScheme, readable } from "../model/contrast";
import { COLOUR_NAMES, type Colours } from "../model/settingsShape";
import { TRACKS } from "../model/vocabulary";

/** The colours have been checked: each is #rrggbb. */
export function applyColours(colours: BothColours): void {
  const light = declarations(colours.light, "light");
  const dark = declarations(colours.dark, "dark");
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    @media (prefers-color-scheme: light) { :root:not([data-appearance]) { ${light} } }
    @media (prefers-color-scheme: dark) { :root:not([data-appearance]) { ${dark} } }
    :root[data-appearance="light"] { ${light} }
    :root[data-appearance="dark"] { ${dark} }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

function declarations(colours: Colours, appearance: ColourScheme): string {
  const all = { ...BUILT[appearance], ...colours };
  return COLOUR_NAMES.flatMap((name) => {
    const value = colours[name];
    if (!value) return [];
    const track = TRACKS.find((one) => one === name);
    return track ? [`--${name}: ${value};`, `--${name}-text: ${readable(value, all)};`] : [`--${name}: ${value};`];
  }).join(" ");
}
