// The few marks that our own texts use, as HTML: headings, paragraphs, lists, links. Everything else is text.
import { Html, type HtmlValue, html } from "./html";

/** `shift` moves headings down: with 1, a "#" becomes an h2. */
export function renderMarkdown(text: string, shift = 0): Html {
  const blocks = text
    .replaceAll("\r\n", "\n")
    .trim()
    .split(/\n{2,}/);
  return html`${blocks.map((block) => html`${renderBlock(block, shift)}\n`)}`;
}

function renderBlock(block: string, shift: number): Html {
  const heading = /^(#{1,6}) (.+)$/.exec(block);
  if (heading) {
    const level = String(Math.min(6, heading[1]!.length + shift));
    return html`${new Html(`<h${level}>`)}${inline(heading[2]!)}${new Html(`</h${level}>`)}`;
  }
  const lines = block.split("\n");
  if (lines.every((line) => /^(- | {2,})/.test(line))) {
    // A line that is indented goes on with the item above it.
    const items = block.replace(/\n {2,}/g, " ").split("\n");
    return html`<ul>${items.map((item) => html`<li>${inline(item.replace(/^- /, ""))}</li>`)}</ul>`;
  }
  return html`<p>${inline(lines.join(" "))}</p>`;
}

const LINK = /\[([^\]]+)\]\(([^()\s]+)\)/g;

function inline(text: string): HtmlValue {
  const parts: HtmlValue[] = [];
  let from = 0;
  for (const match of text.matchAll(LINK)) {
    parts.push(text.slice(from, match.index), link(match[1]!, match[2]!));
    from = match.index + match[0].length;
  }
  return [...parts, text.slice(from)];
}

/** Only http(s), mail and addresses within the site become links. */
function link(text: string, target: string): HtmlValue {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(target)?.[1]?.toLowerCase();
  return scheme && !["http", "https", "mailto"].includes(scheme) ? text : html`<a href="${target}">${text}</a>`;
}
