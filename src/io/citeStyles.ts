// Citations as text in a style, by citeproc-js and the styles of the Citation Style Language project. Both are large: this
// file is loaded when a citation is asked for, and a style when that style is.
import CSL from "citeproc";
import type { CiteRun } from "../i18n/citeWords";
import type { Language } from "../model/vocabulary";
import type { CslItem } from "./citeItems";

export const STYLES = ["apa", "mla", "chicago"] as const;
export type Style = (typeof STYLES)[number];

const STYLE_FILES: Record<Style, () => Promise<{ default: string }>> = {
  apa: () => import("./csl/apa.csl?raw"),
  mla: () => import("./csl/modern-language-association.csl?raw"),
  chicago: () => import("./csl/chicago-fullnote-bibliography.csl?raw"),
};
const LOCALES: Record<Language, string> = { en: "en-US", vi: "vi-VN" };

// The output of the library is plain text in which these mark where italics, or upright letters inside italics, begin, and
// where either ends: no HTML is ever made or read.
const [ITALIC, UPRIGHT, END] = ["\ue000", "\ue001", "\ue002"];
const RUNS = "runs";
CSL.Output.Formats[RUNS] = {
  ...CSL.Output.Formats.text,
  "@font-style/italic": `${ITALIC}%%STRING%%${END}`,
  "@font-style/oblique": `${ITALIC}%%STRING%%${END}`,
  "@font-style/normal": `${UPRIGHT}%%STRING%%${END}`,
};

/** One item as an entry of the bibliography, or as a first footnote. */
export async function styledCitation(
  style: Style,
  item: CslItem,
  language: Language,
  part: "bibliography" | "note",
): Promise<CiteRun[]> {
  const [{ default: xml }, { default: english }, { default: vietnamese }] = await Promise.all([
    STYLE_FILES[style](),
    import("./csl/locales-en-US.xml?raw"),
    import("./csl/locales-vi-VN.xml?raw"),
  ]);
  const own = tuned(style, item, language);
  const engine = new CSL.Engine(
    {
      retrieveLocale: (tag: string) => (tag === LOCALES.vi ? vietnamese : english),
      retrieveItem: () => own,
    },
    language === "vi" ? vietnameseOrder(xml) : xml,
    LOCALES[language],
    true,
  );
  engine.setOutputFormat(RUNS);
  engine.updateItems([own.id]);
  const text = part === "note" ? engine.makeCitationCluster([{ id: own.id }]) : engine.makeBibliography()[1].join("");
  return runsOf(text.trim());
}

/**
 * What a style needs to be told: Chicago has no place for a version, so it follows the title of the record (the inner
 * italics undo the outer ones); APA sets version and kind of an authorless dataset right behind its title.
 */
function tuned(style: Style, item: CslItem, language: Language): Record<string, unknown> & { id: string } {
  const { version, ...rest } = item;
  if (!version) return { ...item };
  const word = language === "vi" ? "phiên bản" : "version";
  const capital = language === "vi" ? "Phiên bản" : "Version";
  if (style === "chicago") {
    return item.type === "dataset"
      ? { ...rest, medium: language === "vi" ? "bộ dữ liệu" : "dataset", genre: `${word} ${version}` }
      : {
          ...rest,
          "container-title": `${item["container-title"]}<i><span class="nocase">, ${word} ${version}</span></i>`,
        };
  }
  if (style === "apa" && item.type === "dataset") {
    const kind = language === "vi" ? "Bộ dữ liệu" : "Data set";
    return { ...rest, type: "webpage", title: `${item.title}<i> (${capital} ${version}) [${kind}]</i>` };
  }
  return { ...rest, version: `${style === "apa" ? capital : word} ${version}` };
}

/** APA writes month before day whatever the language; Vietnamese dates do not. */
function vietnameseOrder(xml: string): string {
  return xml.replaceAll(
    /<date-part prefix=", " name="month"\/>(\s*)<date-part prefix=" " name="day"\/>/g,
    '<date-part prefix=", " name="day"/>$1<date-part prefix=" " name="month"/>',
  );
}

function runsOf(text: string): CiteRun[] {
  const runs: CiteRun[] = [];
  const faces: boolean[] = [];
  for (const piece of text.split(new RegExp(`(${ITALIC}|${UPRIGHT}|${END})`))) {
    if (piece === ITALIC || piece === UPRIGHT) faces.push(piece === ITALIC);
    else if (piece === END) faces.pop();
    else if (piece) runs.push({ text: piece, italic: faces.at(-1) ?? false });
  }
  return runs;
}
