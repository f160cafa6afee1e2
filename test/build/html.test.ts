import { describe, expect, it } from "vitest";
import { changesFeed, readChanges } from "../../src/build/files/feed";
import { escapeJson, Html, html, jsonBlock } from "../../src/build/pages/html";
import { renderMarkdown } from "../../src/build/pages/markdown";
import type { Site } from "../../src/build/pages/site";
import { renderSingle } from "../../src/build/singleFile";

const EVIL = `"><script>alert(1)</script><img src=x onerror='alert(1)'>&amp;`;

describe("the html template", () => {
  it("escapes every value, in text and in attributes", () => {
    const made = html`<p title="${EVIL}">${EVIL}</p>`.text;
    expect(made).not.toMatch(/<script|<img|onerror='/);
    expect(made.match(/[<>]/g)?.length).toBe(4);
    expect(made).toContain("&amp;amp;");
  });

  it("keeps what is markup already, joins lists, and leaves nothing for nothing", () => {
    expect(html`<ul>${["a", "<b>"].map((one) => html`<li>${one}</li>`)}</ul>`.text).toBe(
      "<ul><li>a</li><li>&lt;b&gt;</li></ul>",
    );
    expect(html`[${null}${false}${undefined}${""}${0}]`.text).toBe("[0]");
    expect(html`${new Html("<i>")}`.text).toBe("<i>");
  });

  it("drops control characters, which XML cannot hold", () => {
    expect(html`${"a\u0000b\u001fc\nd"}`.text).toBe("abc\nd");
  });

  it("writes data blocks that no text in them can leave", () => {
    const value = { text: "</script><!--<script>\u2028" };
    const block = jsonBlock("application/ld+json", value).text;
    expect(block.match(/</g)?.length).toBe(2);
    expect(JSON.parse(block.replace(/^<[^>]+>|<\/script>$/g, ""))).toEqual(value);
    expect(escapeJson('"<"')).toBe('"\\u003c"');
  });
});

describe("markdown", () => {
  it("knows headings, paragraphs, lists and links", () => {
    expect(renderMarkdown("# A\n\nb\nc [d](e/f)\n\n- x\n- y\n  z", 1).text.replace(/\n/g, "")).toBe(
      '<h2>A</h2><p>b c <a href="e/f">d</a></p><ul><li>x</li><li>y z</li></ul>',
    );
  });

  it("takes everything else for text, and no link that runs", () => {
    const made = renderMarkdown("<b>x</b> [click](javascript:alert(1)) [go](data:text/html,x)").text;
    expect(made).toContain("&lt;b&gt;");
    expect(made).not.toContain("<a ");
  });
});

describe("the feed of changes", () => {
  const changes =
    "# Changes\n\n## 1.1.0 – 2027-01-02\n\nNewer & better.\n\n## 1.0.0 – 2026-11-24\n\nFirst.\n\n### Corrected\n\n- one\n";

  it("has an entry per version, newest first, with ids that stay", () => {
    expect(readChanges(changes).map(({ version, date }) => [version, date])).toEqual([
      ["1.1.0", "2027-01-02"],
      ["1.0.0", "2026-11-24"],
    ]);
    const site = { changes, address: null, record: { about: { id: "x", date: "2026-11-24" } } } as unknown as Site;
    const feed = changesFeed(site);
    const ids = [...feed.matchAll(/<id>(.+?)<\/id>/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(3);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(changesFeed(site)).toBe(feed);
    expect(feed).toContain("<updated>2027-01-02T00:00:00Z</updated>");
    expect(feed).toContain("Newer &amp;amp; better.");
  });
});

describe("the single file", () => {
  const core = { version: "1.0.0", id: "x", title: { en: "T" }, events: [] } as unknown as Parameters<
    typeof renderSingle
  >[0]["core"];
  const make = (script: string) =>
    renderSingle({
      core,
      script,
      style: "a{}",
      data: new Map([["data/core.json", '{"a":"</script>"}']]),
      icon: "data:,",
    });

  it("keeps a script whole that speaks of scripts", () => {
    const page = make('const a = "</script><!--";');
    expect(page.match(/<\/script>/g)?.length).toBe(2);
    expect(page).not.toContain("<!--");
  });

  it("names its script by hash, so that a changed one does not run", () => {
    const hashOf = (page: string) => /sha256-([A-Za-z0-9+/=]+)/.exec(page)?.[1];
    expect(hashOf(make("1"))).not.toBe(hashOf(make("2")));
    expect(make("1")).not.toContain("unsafe-inline");
  });
});
