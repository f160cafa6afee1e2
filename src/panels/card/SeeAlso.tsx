// Other events with the same people or themes, beyond the linked ones.
import { useMemo } from "react";
import { sayCard } from "../../i18n/cardWords";
import { type Core, type Details, type TimelineEvent, textIn } from "../../model/dataset";
import { linksOf } from "../../model/links";
import { similarTo } from "../../model/similar";
import type { Language } from "../../model/vocabulary";
import { EventLine } from "../EventLine";

interface SeeAlsoProps {
  readonly core: Core;
  readonly details: Details;
  readonly event: TimelineEvent;
  readonly language: Language;
}

export function SeeAlso({ core, details, event, language }: SeeAlsoProps) {
  const similar = useMemo(() => {
    const linked = new Set(linksOf(event.id, core, details).map((link) => link.event.id));
    return similarTo(event, core, details, linked);
  }, [core, details, event]);
  if (similar.length === 0) return null;
  return (
    <section>
      <h3>{sayCard(language, "seeAlso")}</h3>
      <ul className="relations">
        {similar.map(({ event: other, people }) => (
          <li key={other.id}>
            <EventLine event={other} language={language} />
            {people.length > 0 && (
              <span className="office">
                {sayCard(language, "sharedPeople", {
                  names: people.map((id) => textIn(details.people[id]?.name, language)?.text ?? id).join(", "),
                })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
