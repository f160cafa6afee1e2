// feed.xml: the record's changes as an Atom feed, one entry per version of data/CHANGELOG.md.
import { createHash } from "node:crypto";
import { sayOnPage } from "../../i18n/pageWords";
import { escapeText } from "../pages/html";
import { renderMarkdown } from "../pages/markdown";
import type { Site } from "../pages/site";

interface Version {
  readonly version: string;
  /** ISO day. */
  readonly date: string;
  readonly text: string;
}

export function changesFeed(site: Site): string {
  const versions = readChanges(site.changes);
  const { id } = site.record.about;
  const address = site.address ?? "";
  const updated = versions[0]?.date ?? site.record.about.date;
  const entries = versions.map(
    ({ version, date, text }) => `  <entry>
    <id>${nameUuid(`${id}/${version}`)}</id>
    <title>${escapeText(sayOnPage("en", "recordVersion", { version }))}</title>
    <updated>${date}T00:00:00Z</updated>
    <link rel="alternate" href="${escapeText(`${address}en/`)}"/>
    <content type="html">${escapeText(renderMarkdown(text).text)}</content>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${nameUuid(id)}</id>
  <title>${escapeText(sayOnPage("en", "feedTitle"))}</title>
  <updated>${updated}T00:00:00Z</updated>
  <author><name>${escapeText(sayOnPage("en", "siteName"))}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeText(`${address}feed.xml`)}"/>
  <link rel="alternate" type="text/html" href="${escapeText(`${address}en/`)}"/>
${entries.join("\n")}
</feed>
`;
}

/** The versions of a list of changes, as it stands: "## 1.0.0 – 2026-11-24" and the text below. */
export function readChanges(markdown: string): Version[] {
  const heads = [...markdown.matchAll(/^## (\d+\.\d+\.\d+) – (\d{4}-\d{2}-\d{2})$/gm)];
  return heads.map((head, i) => ({
    version: head[1]!,
    date: head[2]!,
    text: markdown.slice(head.index + head[0].length, heads[i + 1]?.index).trim(),
  }));
}

/** An id that never changes and needs no domain: a name-based UUID (version 5) as a URN. */
function nameUuid(name: string): string {
  const hash = createHash("sha1").update(`timeline:${name}`).digest().subarray(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString("hex");
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-")}`;
}
