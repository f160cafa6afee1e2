// A picture as the text of an SVG file, with the font inside.
import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

const FAMILY = "Be Vietnam Pro";

/** The file's text. Throws an Error if a font cannot be fetched. */
export async function svgFile(picture: ReactElement): Promise<string> {
  const svg = svgText(picture);
  const style = await fontStyle(svg);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.replace(/(<svg[^>]*>)/, (open) => `${open}<style>${style}</style>`)}\n`;
}

/** The drawing alone, as React draws it. */
export function svgText(picture: ReactElement): string {
  const box = document.createElement("div");
  const root = createRoot(box);
  flushSync(() => root.render(picture));
  const text = new XMLSerializer().serializeToString(box.firstElementChild!);
  root.unmount();
  return text;
}

/** The page's own @font-face rules, as far as the text needs them, with the files inside. Throws if the page has none. */
async function fontStyle(text: string): Promise<string> {
  const faces = [...document.styleSheets].flatMap(facesOf).filter(({ ranges }) => needs(text, ranges));
  if (faces.length === 0) throw new Error(`the page has no font ${FAMILY}`);
  const rules = await Promise.all(
    faces.map(
      async ({ weight, ranges, url }) =>
        `@font-face{font-family:'${FAMILY}';font-weight:${weight};src:url(${await dataUrl(url)}) format('woff2');unicode-range:${ranges}}`,
    ),
  );
  return rules.join("");
}

function facesOf(sheet: CSSStyleSheet): { weight: string; ranges: string; url: string }[] {
  return [...sheet.cssRules].flatMap((rule) => {
    if (!(rule instanceof CSSFontFaceRule)) return [];
    const value = (name: string) => rule.style.getPropertyValue(name);
    const url = /url\("?([^")]+)"?\)/.exec(value("src"))?.[1];
    if (!url || value("font-family").replace(/["']/g, "") !== FAMILY) return [];
    const base = sheet.href ?? document.baseURI;
    return [{ weight: value("font-weight"), ranges: value("unicode-range"), url: new URL(url, base).href }];
  });
}

/** True if a letter of the text is in "U+0-FF, U+131, …". */
function needs(text: string, ranges: string): boolean {
  const limits = [...ranges.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, from, to]) => ({
    from: Number.parseInt(from!, 16),
    to: Number.parseInt(to ?? from!, 16),
  }));
  return [...text].some((letter) => {
    const code = letter.codePointAt(0)!;
    return limits.some(({ from, to }) => from <= code && code <= to);
  });
}

const fetched = new Map<string, Promise<string>>();

function dataUrl(url: string): Promise<string> {
  if (url.startsWith("data:")) return Promise.resolve(url);
  let found = fetched.get(url);
  if (!found) {
    found = fetchData(url);
    // What failed may be asked for again.
    found.catch(() => fetched.delete(url));
    fetched.set(url, found);
  }
  return found;
}

async function fetchData(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  let binary = "";
  for (const byte of new Uint8Array(await response.arrayBuffer())) binary += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(binary)}`;
}
