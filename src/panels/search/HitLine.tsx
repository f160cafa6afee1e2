// One result: what it is called, and the line that shows why it was found.
import { ComboboxItem } from "@ariakit/react/combobox";
import { formatShort } from "../../i18n/dates";
import { saySearch } from "../../i18n/searchWords";
import { languagesOf } from "../../i18n/words";
import { type Details, type TimelineEvent, textIn } from "../../model/dataset";
import type { Bilingual } from "../../model/record";
import type { Hit } from "../../model/search";
import { coverageOf, excerptOf, type Sought } from "../../model/searchMatch";
import type { Language } from "../../model/vocabulary";
import { useApp } from "../../state/appStore";
import { TrackShape } from "../TrackShape";
import { chooseHit, hidingFilters } from "./choose";
import { Highlighted } from "./Highlighted";

export interface HitLineProps {
  readonly hit: Hit;
  readonly sought: Sought;
}

export function HitLine({ hit, sought }: HitLineProps) {
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const details = useApp((state) => state.details);
  const name = textIn(hit.name, language);
  return (
    <ComboboxItem
      className="hit"
      focusOnHover
      hideOnClick={false}
      setValueOnClick={false}
      onClick={() => chooseHit(hit)}
    >
      {hit.event ? <TrackShape track={hit.event.track} /> : <span className="hit-dot" aria-hidden="true" />}
      <span className="hit-text">
        <span className="hit-name" lang={name?.lang}>
          <Highlighted text={name?.text ?? hit.id} sought={sought} loose={false} />
        </span>
        <span className="hit-more">
          {hit.event ? (
            <EventMore event={hit.event} sought={sought} language={language} details={details} />
          ) : (
            <EntityMore hit={hit} sought={sought} language={language} details={details} />
          )}
        </span>
      </span>
    </ComboboxItem>
  );
}

interface MoreProps {
  readonly sought: Sought;
  readonly language: Language;
  readonly details: Details | null;
}

function EventMore({ event, sought, language, details }: MoreProps & { event: TimelineEvent }) {
  const found = evidenceOf(event, sought, language, details);
  return (
    <>
      <span className="hit-date">{formatShort(language, event.date)}</span>
      {hidingFilters(event).length > 0 && (
        <span className="hit-hidden" title={saySearch(language, "hiddenNote")}>
          {" · "}
          {saySearch(language, "hidden")}
        </span>
      )}
      {found && (
        <span lang={found.lang}>
          {" · "}
          <Highlighted text={found.text} sought={sought} />
        </span>
      )}
    </>
  );
}

function EntityMore({ hit, sought, language, details }: MoreProps & { hit: Hit }) {
  const person = hit.kind === "person" ? details?.people[hit.id] : undefined;
  const role = textIn(person?.role, language);
  const other = textIn(hit.name, language === "en" ? "vi" : "en");
  const shown = textIn(hit.name, language);
  const second = other && other.text !== shown?.text ? other : null;
  return (
    <>
      {hit.events > 0 && saySearch(language, "count.event", { n: hit.events })}
      {second && (
        <span lang={second.lang}>
          {hit.events > 0 && " · "}
          <Highlighted text={second.text} sought={sought} />
        </span>
      )}
      {role && (
        <span lang={role.lang}>
          {(hit.events > 0 || second) && " · "}
          <Highlighted text={role.text} sought={sought} />
        </span>
      )}
    </>
  );
}

/** Where the title does not hold all that was asked for: the piece of the record that holds the most of it. */
function evidenceOf(
  event: TimelineEvent,
  sought: Sought,
  language: Language,
  details: Details | null,
): { text: string; lang: Language } | null {
  const title = textIn(event.title, language);
  let most = title ? coverageOf(title.text, sought) : 0;
  if (most >= sought.whole.split(" ").length) return null;
  const full = details?.events[event.id];
  const names = (full?.people ?? []).map(({ id }) => details?.people[id]?.name);
  const places = (full?.places ?? []).map((id) => details?.places[id]?.name);
  const organizations = (full?.organizations ?? []).map((id) => details?.organizations[id]?.name);
  const facts = (["en", "vi"] as const).flatMap((lang) =>
    (full?.details[lang] ?? []).map((text) => ({ [lang]: text })),
  );
  const texts: (Bilingual | undefined)[] = [
    event.title,
    full?.summary,
    ...names,
    ...organizations,
    ...places,
    ...facts,
  ];
  let best: { text: string; lang: Language } | null = null;
  for (const lang of language === "en" ? (["en", "vi"] as const) : (["vi", "en"] as const)) {
    for (const text of texts) {
      const own = text?.[lang];
      const coverage = own ? coverageOf(own, sought) : 0;
      if (!own || coverage <= most) continue;
      most = coverage;
      best = { text: own, lang };
    }
  }
  const excerpt = best && excerptOf(best.text, sought, 110);
  if (!best || !excerpt) return null;
  return { text: `${excerpt.before ? "… " : ""}${excerpt.text}${excerpt.after ? " …" : ""}`, lang: best.lang };
}
