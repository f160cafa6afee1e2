// Which record this is, whom to turn to, and whether it all works without a network. In a frame: the line that names the source.
import { lazy, Suspense } from "react";
import { formatDate } from "../i18n/dates";
import { languagesOf, say } from "../i18n/words";
import { type Core, textIn } from "../model/dataset";
import { readEdtf } from "../model/day";
import { useApp } from "../state/appStore";
import { useOffline } from "../state/offlineStore";
import { useSettings } from "../state/settingsStore";

const OnThisDay = lazy(() => import("./OnThisDay").then((module) => ({ default: module.OnThisDay })));
const OfflineSign = lazy(() => import("./OfflineSign").then((module) => ({ default: module.OfflineSign })));
const EmbedLine = lazy(() => import("./EmbedLine").then((module) => ({ default: module.EmbedLine })));

export function Footer({ core }: { core: Core }) {
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const embed = useApp((state) => state.embed);
  const kept = useOffline(({ state }) => state.kind === "ready" || state.kind === "update");
  const contact = textIn(
    useSettings((settings) => settings.contact),
    language,
  );
  const date = readEdtf(core.date);
  const version = say(language, "dataVersion", {
    version: core.version,
    date: date ? formatDate(language, date) : core.date,
  });
  return (
    <footer className="footer">
      <Suspense>{embed && <EmbedLine core={core} />}</Suspense>
      <span>{version}</span>
      <Suspense>{!embed && <OnThisDay core={core} />}</Suspense>
      {contact && <span lang={contact.lang}>{contact.text}</span>}
      <Suspense>{kept && <OfflineSign />}</Suspense>
    </footer>
  );
}
