// What happened on today's date, with the number of years; nothing if nothing did.
import { useMemo } from "react";
import { sayCard } from "../i18n/cardWords";
import { titleOf } from "../i18n/describe";
import { languagesOf } from "../i18n/words";
import type { Core } from "../model/dataset";
import { currentDay } from "../model/day";
import { anniversariesOn } from "../model/onThisDay";
import { selectEvent, useApp } from "../state/appStore";

const MOST = 2;

export function OnThisDay({ core }: { core: Core }) {
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const found = useMemo(() => anniversariesOn(core.events, currentDay()).slice(0, MOST), [core]);
  if (found.length === 0) return null;
  return (
    <p className="on-this-day">
      <span>{sayCard(language, "onThisDay")}: </span>
      {found.map(({ event, years }, i) => (
        <span key={event.id}>
          {i > 0 && " · "}
          <button type="button" className="inline-link" onClick={() => selectEvent(event.id)}>
            {titleOf(language, event)}
          </button>{" "}
          ({sayCard(language, "yearsAgo", { n: years })})
        </span>
      ))}
    </p>
  );
}
