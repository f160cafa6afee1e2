// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { CITE_FORMATS, type CiteFormat, type CiteSubject } from "../../src/i18n/citeWords";
import { cite, citeEvents } from "../../src/io/cite";
import { dayOf } from "../../src/model/day";
import type { Language } from "../../src/model/vocabulary";
import { useApp } from "../../src/state/appStore";
import { sampleCore, sampleDetails } from "../model/sampleCore";
import { IDS } from "../model/sampleDataset";

const DAY = dayOf(2026, 12, 1);
const PAGE = "http://localhost:3000/";
const EVENT: CiteSubject = { kind: "event", id: IDS.normalization };
const SOURCE: CiteSubject = { kind: "source", id: IDS.normalization, index: 0 };
const eventUrl = (language: Language) => `${PAGE}#event=${IDS.normalization}&lang=${language}`;

beforeEach(() => {
  useApp.setState({ ...useApp.getInitialState(), core: sampleCore(), details: sampleDetails() }, true);
});

async function textOf(subject: CiteSubject, format: CiteFormat, language: Language = "en"): Promise<string> {
  return (await cite(subject, format, language, DAY)).text;
}

describe("an event is cited as an entry of the record, with its version and address", () => {
  it.each([
    ["apa", "en", `Diplomatic relations are established. (2026). In A sample (Version 1.2.3). ${eventUrl("en")}`],
    ["apa", "vi", `Thiết lập quan hệ ngoại giao. (2026). Trong Một mẫu (Phiên bản 1.2.3). ${eventUrl("vi")}`],
    ["mla", "en", `“Diplomatic Relations Are Established.” A Sample, version 1.2.3, 22 Nov. 2026, ${eventUrl("en")}.`],
    [
      "mla",
      "vi",
      `“Thiết lập quan hệ ngoại giao”. Một mẫu, phiên bản 1.2.3, ngày 22 tháng 11 năm 2026, ${eventUrl("vi")}.`,
    ],
    [
      "chicago",
      "en",
      `“Diplomatic Relations Are Established.” In A Sample, version 1.2.3, November 22, 2026. ${eventUrl("en")}.`,
    ],
    [
      "chicago",
      "vi",
      `“Thiết lập quan hệ ngoại giao”. Trong Một mẫu, phiên bản 1.2.3, ngày 22 tháng 11 năm 2026. ${eventUrl("vi")}.`,
    ],
    [
      "chicago-note",
      "en",
      `“Diplomatic Relations Are Established,” in A Sample, version 1.2.3, November 22, 2026, ${eventUrl("en")}.`,
    ],
  ] as const)("%s in %s", async (format, language, text) => {
    expect(await textOf(EVENT, format, language)).toBe(text);
  });

  it("sets the record's title in italics, not its version, and keeps them on the clipboard", async () => {
    const { runs, html } = await cite(EVENT, "chicago", "en", DAY);
    expect(runs.filter(({ italic }) => italic).map(({ text }) => text)).toEqual(["A Sample"]);
    expect(html).toContain("<i>A Sample</i>");
    expect(html).not.toContain("<i>, version");
  });
});

describe("the record itself", () => {
  it("is a data set in APA, kind and version upright behind its title", async () => {
    const { text, runs } = await cite({ kind: "dataset" }, "apa", "en", DAY);
    expect(text).toBe(`A sample (Version 1.2.3) [Data set]. (2026, November 22). ${PAGE}`);
    expect(runs[0]).toEqual({ text: "A sample", italic: true });
    expect(runs[1]?.italic).toBe(false);
  });

  it.each(CITE_FORMATS)("names its version and address in %s, in both languages", async (format) => {
    for (const language of ["en", "vi"] as const) {
      const text = await textOf({ kind: "dataset" }, format, language);
      expect(text).toContain("1.2.3");
      expect(text).toContain(PAGE);
      expect(text).toContain(
        language === "en" ? (/apa|bib|ris|csl/.test(format) ? "A sample" : "A Sample") : "Một mẫu",
      );
    }
  });
});

describe("the view", () => {
  it("is called by what it shows, and its address leads there", async () => {
    useApp.setState({ tracks: ["diplomatic"], themes: ["normalization"] });
    const text = await textOf({ kind: "view" }, "apa");
    expect(text).toMatch(/^\d events?, 1995–2025: Diplomatic; Normalisation\. \(2026\)\. In A sample/);
    expect(text).toContain(`${PAGE}#tracks=diplomatic&themes=normalization&lang=en`);
  });
});

describe("a source", () => {
  it("is cited as the document that it is, not as ours", async () => {
    expect(await textOf(SOURCE, "apa")).toBe("Document a. (1995, July 11). Example. https://example.org/a");
    expect(await textOf(SOURCE, "apa", "vi")).toBe("Document a. (1995, 11 tháng 7). Example. https://example.org/a");
  });

  it("keeps the language of its title beside a citation in another", async () => {
    const { runs, language } = await cite(SOURCE, "chicago", "vi", DAY);
    expect(language).toBe("vi");
    expect(runs.find(({ lang }) => lang === "en")?.text).toBe("Document a");
  });

  it("keeps the capitals of a Vietnamese title in English styles", async () => {
    useApp.setState({
      details: sampleDetails((_, { normalization }) => {
        Object.assign(normalization.sources[0]!, { lang: "vi", title: "Quan hệ hai nước từ năm 1995" });
      }),
    });
    expect(await textOf(SOURCE, "mla")).toContain("Quan hệ hai nước từ năm 1995. Example");
  });

  it("has no date where the page shows none, and then the day of access", async () => {
    useApp.setState({
      details: sampleDetails((_, { normalization }) => {
        normalization.sources[0]!.published = null;
      }),
    });
    expect(await textOf(SOURCE, "apa")).toBe(
      "Document a. (n.d.). Example. Retrieved November 22, 2026, from https://example.org/a",
    );
    expect(await textOf(SOURCE, "mla", "vi")).toContain("Truy cập ngày 22 tháng 11 năm 2026");
  });

  it("sets a description of ours in brackets, and news in its newspaper", async () => {
    useApp.setState({
      details: sampleDetails((_, { normalization }) => {
        Object.assign(normalization.sources[0]!, { described: true, kind: "news", published: "1995-07" });
      }),
    });
    expect(await textOf(SOURCE, "apa")).toBe("[Document a]. (1995, July). Example. https://example.org/a");
    expect(await textOf(SOURCE, "bibtex")).toContain("journaltitle = {Example}");
  });

  it("is refused in words where there is none", async () => {
    await expect(textOf({ kind: "source", id: IDS.aid, index: 9 }, "apa")).rejects.toThrow(
      /no source 10 of 1995-08-aid/,
    );
    await expect(textOf({ kind: "event", id: "gone" }, "apa")).rejects.toThrow(/no event gone/);
  });
});

describe("data for reference managers", () => {
  it("writes BibTeX in UTF-8, its own signs escaped, addresses as they are", async () => {
    useApp.setState({
      core: sampleCore((_, { normalization }) => {
        normalization.title.vi = "Đường về: % & # {Huế}";
      }),
    });
    expect(await textOf(EVENT, "bibtex", "vi")).toBe(
      [
        `@inreference{${IDS.normalization},`,
        "  title = {{Đường về: \\% \\& \\# \\{Huế\\}}},",
        "  booktitle = {Một mẫu},",
        "  date = {2026-11-22},",
        "  year = {2026},",
        "  month = {11},",
        "  version = {1.2.3},",
        `  url = {${eventUrl("vi")}},`,
        "  urldate = {2026-12-01},",
        "  langid = {vietnamese},",
        "}",
        "",
      ].join("\n"),
    );
  });

  it("writes RIS with its first and last tag, CRLF, and the day of access", async () => {
    const lines = (await textOf(EVENT, "ris")).split("\r\n");
    expect(lines[0]).toBe("TY  - ENCYC");
    expect(lines.slice(-2)).toEqual(["ER  - ", ""]);
    expect(lines).toContain("Y2  - 2026/12/01/");
    expect(lines.every((line) => line === "" || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
  });

  it("writes CSL-JSON that is an array of items", async () => {
    const items = JSON.parse(await textOf(EVENT, "csl-json", "vi"));
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      id: IDS.normalization,
      language: "vi",
      version: "1.2.3",
      URL: eventUrl("vi"),
      accessed: { "date-parts": [[2026, 12, 1]] },
    });
  });
});

describe("several events", () => {
  it("stand one after the other, in the order given", async () => {
    const ids = [IDS.visit, IDS.normalization];
    const text = await citeEvents(ids, "apa", "en", DAY);
    expect(text.split("\n\n")).toHaveLength(2);
    expect(text.indexOf(IDS.visit)).toBeLessThan(text.indexOf(IDS.normalization));
    expect(JSON.parse(await citeEvents(ids, "csl-json", "en", DAY))).toHaveLength(2);
    expect((await citeEvents(ids, "bibtex", "en", DAY)).match(/^@/gm)).toHaveLength(2);
  });
});
