// The pictures that stand for pages when they are shared: 1200×630, one per event, in both languages, and one for the site.
// They are templates of HTML, photographed by a browser: drawn from the record alone, without a network.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { shapePath } from "../draw/markShape";
import { formatDate } from "../i18n/dates";
import { sayOnPage } from "../i18n/pageWords";
import { say } from "../i18n/words";
import { type Core, type TimelineEvent, textIn } from "../model/dataset";
import { LANGUAGES, type Language, TRACKS, type Track } from "../model/vocabulary";
import { type Html, html, Html as Markup } from "./pages/html";

export const PICTURE = { width: 1200, height: 630 } as const;

const COLOURS: Readonly<Record<Track, string>> = { diplomatic: "#4338A8", trade: "#0E8577", cultural: "#B54A12" };
const FONTS = ["latin", "vietnamese"].flatMap((subset) =>
  [400, 600].map((weight) => ({ subset, weight, file: `be-vietnam-pro-${subset}-${weight}-normal.woff2` })),
);
const STRIP = { left: 72, right: 1128, top: 470, lane: 34 };

/** A page of exactly the picture's size. `event` null: the picture of the site. */
export function pictureOf(core: Core, event: TimelineEvent | null, fonts: Html): string {
  const text = (language: Language) =>
    event
      ? { head: formatDate(language, event.date), title: textIn(event.title, language)?.text ?? event.id }
      : { head: "", title: textIn(core.title, language)?.text ?? sayOnPage(language, "siteName") };
  const [en, vi] = [text("en"), text("vi")];
  const long = Math.max(en.title.length, vi.title.length) > 70;
  return `<!doctype html>${html`<html lang="en"><meta charset="utf-8"><style>${fonts}
* { margin: 0; box-sizing: border-box }
body { width: ${PICTURE.width}px; height: ${PICTURE.height}px; padding: 52px 72px; background: #FBFAF7; color: #1A1E24; font: 400 24px/1.4 "Picture"; overflow: hidden; position: relative }
.brand { display: flex; justify-content: space-between; color: #5E6772 }
.track { color: ${event ? COLOURS[event.track] : "#5E6772"}; font-weight: 600 }
h1 { margin-top: ${long ? 26 : 34}px; font-size: ${long ? 44 : 54}px; line-height: 1.16; font-weight: 600; letter-spacing: -0.015em; text-wrap: balance }
p { margin-top: ${long ? 14 : 20}px; font-size: ${long ? 31 : 37}px; line-height: 1.28; color: #5E6772; text-wrap: balance }
.when { margin-top: 30px; font-size: 25px; color: #5E6772 }
svg { position: absolute; left: 0; top: 0 }
</style><body>
<div class="brand"><span>${event ? `${sayOnPage("en", "siteName")}` : ""}</span><span class="track">${
    event ? LANGUAGES.map((language) => say(language, `track.${event.track}`)).join(" · ") : ""
  }</span></div>
${event ? html`<div class="when">${en.head} · ${vi.head}</div>` : null}
<h1>${en.title}</h1>
<p lang="vi">${vi.title}</p>
${event ? null : html`<div class="when">${counts(core)}</div>`}
${strip(core, event)}
</body></html>`}`;
}

function counts(core: Core): string {
  return LANGUAGES.map((language) => sayOnPage(language, "eventsOf", { n: core.events.length })).join(" · ");
}

/** The fonts as a style sheet that needs no file beside it. */
export function pictureFonts(root: string): Html {
  const faces = FONTS.map(({ subset, weight, file }) => {
    const data = readFileSync(join(root, "src/fonts", file)).toString("base64");
    const range =
      subset === "vietnamese"
        ? "unicode-range: U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01B0, U+0300-0323, U+1EA0-1EF9, U+20AB;"
        : "";
    return `@font-face { font-family: "Picture"; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}); ${range} }`;
  });
  return new Markup(faces.join("\n"));
}

/** The whole record in three rows along the foot, with the event's own mark large. */
function strip(core: Core, chosen: TimelineEvent | null): Html {
  const { left, right, top, lane } = STRIP;
  const { from, to } = core.span;
  const x = (day: number) => left + ((day - from) / (to - from)) * (right - left);
  const row = (track: Track) => top + TRACKS.indexOf(track) * lane;
  const marks = core.events.map((event) => {
    const own = event === chosen;
    const quiet = chosen !== null && !own;
    const radius = own ? 13 : event.significance >= 4 ? 5.5 : 3.6;
    return new Markup(
      `<path transform="translate(${x(event.anchor).toFixed(1)},${row(event.track)})" d="${shapePath(event.track, radius)}" fill="${COLOURS[event.track]}" opacity="${own ? 1 : quiet ? 0.32 : 0.6}"${own ? ' stroke="#FBFAF7" stroke-width="3"' : ""}/>`,
    );
  });
  const years = [1995, 2000, 2005, 2010, 2015, 2020, 2025];
  const first = years[0]!;
  const yearX = (year: number) => left + ((year - first) / 31) * (right - left);
  // The chosen mark last, so that it lies above the others.
  const order = [...marks.keys()].sort((a, b) => Number(core.events[a] === chosen) - Number(core.events[b] === chosen));
  return html`<svg width="${PICTURE.width}" height="${PICTURE.height}">
${TRACKS.map((track) => html`<line x1="${left}" x2="${right}" y1="${row(track)}" y2="${row(track)}" stroke="#E3DFD6"></line>`)}
${order.map((i) => marks[i]!)}
${years.map((year) => html`<text x="${yearX(year)}" y="${top + 3 * lane + 8}" font-size="19" fill="#5E6772" font-family="Picture">${String(year)}</text>`)}
</svg>`;
}
