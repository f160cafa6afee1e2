// Items as the data formats of reference managers. Ours are five plain shapes, and Vietnamese must survive: converters
// that turn letters into LaTeX commands lose the horns of ư and ơ, so fields are written here, in UTF-8.
import type { CslDate, CslItem } from "./citeItems";

const BIBTEX_TYPES: Record<CslItem["type"], string> = {
  "entry-encyclopedia": "inreference",
  dataset: "dataset",
  webpage: "online",
  "article-newspaper": "article",
};

/** An entry for BibLaTeX that BibTeX reads too (it takes unknown types for @misc). */
export function bibtexOf(item: CslItem): string {
  const container = item["container-title"];
  const [year, month] = item.issued?.["date-parts"][0] ?? [];
  const fields: [string, string | undefined][] = [
    ["title", `{${latex(item.title)}}`],
    [item.type === "article-newspaper" ? "journaltitle" : "booktitle", container && latex(container)],
    ["journal", item.type === "article-newspaper" && container ? latex(container) : undefined],
    ["organization", item.publisher && latex(item.publisher)],
    ["date", iso(item.issued)],
    ["year", year?.toString()],
    ["month", month?.toString()],
    ["version", item.version],
    ["url", item.URL],
    ["urldate", iso(item.accessed)],
    ["langid", { en: "english", vi: "vietnamese" }[item.language] ?? item.language],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@${BIBTEX_TYPES[item.type]}{${item.id},`, ...lines, "}", ""].join("\n");
}

const RIS_TYPES: Record<CslItem["type"], string> = {
  "entry-encyclopedia": "ENCYC",
  dataset: "DATA",
  webpage: "ELEC",
  "article-newspaper": "NEWS",
};

/** A record of RIS: CRLF between lines, as the format asks. */
export function risOf(item: CslItem): string {
  const slashed = (date: CslDate | undefined) => {
    const parts = date?.["date-parts"][0];
    return parts && [0, 1, 2].map((i) => parts[i]?.toString().padStart(2, "0") ?? "").join("/");
  };
  const fields: [string, string | undefined][] = [
    ["TY", RIS_TYPES[item.type]],
    ["TI", item.title],
    ["T2", item["container-title"]],
    ["PB", item.publisher],
    ["PY", item.issued?.["date-parts"][0][0]?.toString()],
    ["DA", slashed(item.issued) && `${slashed(item.issued)}/`],
    ["ET", item.version],
    ["LA", item.language],
    ["UR", item.URL],
    ["Y2", `${slashed(item.accessed)}/`],
    ["ID", item.id],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, " ")}`] : []));
  return [...lines, "ER  - ", ""].join("\r\n");
}

export function cslJsonOf(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}

/** LaTeX's own signs, escaped. Addresses are not text: the url field takes them as they are. */
function latex(text: string): string {
  const signs: Record<string, string> = {
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
  };
  return text.replace(/[\\~^]|[&%$#_{}]/g, (sign) => signs[sign] ?? `\\${sign}`);
}

function iso(date: CslDate | undefined): string | undefined {
  return date?.["date-parts"][0].map((part) => part.toString().padStart(2, "0")).join("-");
}
