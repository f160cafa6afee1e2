// The prepared report of an error: what it says, and the link that carries it.
import { formatDate } from "../../i18n/dates";
import { titleOf } from "../../i18n/describe";
import { sayShare } from "../../i18n/shareWords";
import type { Core, TimelineEvent } from "../../model/dataset";
import { LANGUAGES, type Language } from "../../model/vocabulary";

export function reportSubject(event: TimelineEvent, language: Language): string {
  return `${sayShare(language, "reportSubject", { title: titleOf(language, event) })} [${event.id}]`;
}

/** In both languages, the reader's first: whoever reads it may know only one. `address` null: opened from a disk. */
export function reportText(core: Core, event: TimelineEvent, address: string | null, leading: Language): string {
  const languages = [leading, ...LANGUAGES.filter((language) => language !== leading)];
  const both = (word: Parameters<typeof sayShare>[1]) =>
    [...new Set(languages.map((language) => sayShare(language, word)))].join(" / ");
  return [
    `${both("reportWrong")}:`,
    "",
    "",
    `${both("reportSource")}:`,
    "",
    "",
    "---",
    ...languages.map((language) => `${sayShare(language, "reportEvent")}: ${titleOf(language, event)}`),
    ...languages.map((language) => `${sayShare(language, "reportDate")}: ${formatDate(language, event.date)}`),
    `${both("reportId")}: ${event.id}`,
    `${both("reportAddress")}: ${address ?? both("onDisk")}`,
    `${both("reportVersion")}: ${core.id} ${core.version} (${core.date})`,
  ].join("\n");
}

/** The host's address with subject and text in it; null for an address of another kind. */
export function reportLink(report: string, subject: string, text: string): string | null {
  if (/^mailto:[^?#\s]+/i.test(report)) {
    // Mail programs want %20 for a space, and CRLF for a line.
    const fields = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll("\n", "\r\n"))}`;
    return `${report}${report.includes("?") ? "&" : "?"}${fields}`;
  }
  if (!/^https?:\/\//i.test(report) || !URL.canParse(report)) return null;
  const url = new URL(report);
  const gitLab = /\/-\/issues\/new$/.test(url.pathname);
  url.searchParams.set(gitLab ? "issue[title]" : "title", subject);
  url.searchParams.set(gitLab ? "issue[description]" : "body", text);
  return url.href;
}
