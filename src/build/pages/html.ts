// An html template whose values are escaped: text can never become markup. Arrays are joined, null and false are nothing.

/** Markup that has been through `html`, and may stand in another template as it is. */
export class Html {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

export type HtmlValue = Html | string | number | null | false | undefined | readonly HtmlValue[];

/** Escapes every value, inside elements and inside quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(strings.reduce((text, part, i) => text + (i > 0 ? render(values[i - 1]) : "") + part, ""));
}

/** A data block: JSON that a parser of HTML cannot leave. It is data to the policy too, and needs no exception. */
export function jsonBlock(type: string, value: unknown): Html {
  return new Html(`<script type="${type}">${escapeJson(JSON.stringify(value))}</script>`);
}

/** JSON with every "<" written as an escape, so that no text in it closes its element or opens a comment. */
export function escapeJson(json: string): string {
  return json.replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

/** Text for an XML or HTML element or quoted attribute. Control characters, which XML forbids, are dropped. */
export function escapeText(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is dropped
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      .replaceAll("'", "&#39;")
  );
}

function render(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return "";
  if (value instanceof Html) return value.text;
  if (typeof value === "object") return value.map(render).join("");
  return escapeText(String(value));
}
