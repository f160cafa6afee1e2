// Which record this is.
import { formatDate } from "../i18n/dates";
import { languagesOf, say } from "../i18n/words";
import type { Core } from "../model/dataset";
import { readEdtf } from "../model/day";
import { useApp } from "../state/appStore";

export function Footer({ core }: { core: Core }) {
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const date = readEdtf(core.date);
  return (
    <footer className="footer">
      {say(language, "dataVersion", { version: core.version, date: date ? formatDate(language, date) : core.date })}
    </footer>
  );
}
