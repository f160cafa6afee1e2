// Every source as a link with its publisher, date, language and what it supports.
import { sayCard } from "../i18n/cardWords";
import { formatDate, formatPlainDay } from "../i18n/dates";
import { languagesOf, say } from "../i18n/words";
import { firstDay, readEdtf } from "../model/day";
import type { RawSource } from "../model/record";
import type { Language } from "../model/vocabulary";
import { useApp } from "../state/appStore";
import { Text } from "./Text";

export function SourceList({ sources }: { sources: readonly RawSource[] }) {
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  return (
    <ol className="sources">
      {sources.map((source) => (
        <li key={source.url}>
          <a href={safeUrl(source.url)} target="_blank" rel="noopener noreferrer" lang={source.lang}>
            {source.title}
            <span className="visually-hidden" lang={language}>
              {" "}
              ({say(language, "newTab")})
            </span>
          </a>
          <span className="source-line">
            {[
              source.publisher,
              publishedText(language, source.published),
              languageName(language, source.lang),
              say(language, `source.${source.kind}`),
              source.copy ? say(language, "sourceCopy") : "",
              source.described ? say(language, "sourceDescribed") : "",
              accessedText(language, source.accessed),
            ]
              .filter(Boolean)
              .join(" · ")}
          </span>
          <Text value={source.supports} as="span" className="source-supports" />
          <a
            className="source-archive"
            href={`https://web.archive.org/web/2/${source.url}`}
            target="_blank"
            rel="noopener noreferrer"
          >
            {sayCard(language, "archived")}
          </a>
        </li>
      ))}
    </ol>
  );
}

/** The check allows http(s) only; a foreign dataset is held to the same here. */
function safeUrl(url: string): string | undefined {
  return /^https?:\/\//i.test(url) ? url : undefined;
}

function publishedText(language: Language, published: string | null): string {
  const date = published ? readEdtf(published) : null;
  return date ? formatDate(language, date) : say(language, "undated");
}

function accessedText(language: Language, accessed: string): string {
  const date = readEdtf(accessed);
  return date ? say(language, "accessed", { date: formatPlainDay(language, firstDay(date)) }) : "";
}

function languageName(language: Language, code: string): string {
  return new Intl.DisplayNames([language], { type: "language" }).of(code) ?? code;
}
