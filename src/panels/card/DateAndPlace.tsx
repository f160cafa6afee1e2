// When and where: the date in words with its precision, both capitals' dates where they differ, the places.
import { formatDate, formatDay } from "../../i18n/dates";
import { tieDashes } from "../../i18n/typography";
import { languagesOf, say } from "../../i18n/words";
import type { EventDetails, TimelineEvent } from "../../model/dataset";
import { firstDay, isoOf, readEdtf } from "../../model/day";
import type { Language } from "../../model/vocabulary";
import { useApp } from "../../state/appStore";
import { useReadingMode } from "../readingMode";

export interface DateAndPlaceProps {
  readonly event: TimelineEvent;
  readonly full: EventDetails | undefined;
}

export function DateAndPlace({ event, full }: DateAndPlaceProps) {
  const languages = languagesOf(useReadingMode());
  const details = useApp((state) => state.details);
  const precision = event.date.end ? "day" : event.precision;
  return languages.map((language, i) => {
    const places = (full?.places ?? []).flatMap((id) => {
      const name = details?.places[id]?.name;
      return name ? [name[language] ?? name.en ?? ""] : [];
    });
    const local = full?.localDates;
    const localDays =
      local &&
      ([
        ["dateInWashington", local.washington],
        ["dateInHanoi", local.hanoi],
      ] as const);
    return (
      <p key={language} lang={language} className={i > 0 ? "card-when second" : "card-when"}>
        <time dateTime={isoFor(event)}>
          {capitalized(
            localDays
              ? localDays
                  .map(([word, iso]) => {
                    const date = readEdtf(iso);
                    return date ? say(language, word, { date: formatDay(language, firstDay(date)) }) : iso;
                  })
                  .join(", ")
              : formatDate(language, event.date),
            language,
          )}
        </time>
        {precision !== "day" && (
          <span className="muted"> ({say(language, precision === "month" ? "precisionMonth" : "precisionYear")})</span>
        )}
        {places.length > 0 && (
          <span>
            {"\u00a0"}· {tieDashes(places.join("; "))}
          </span>
        )}
      </p>
    );
  });
}

/** The machine-readable date: as precise as the record. */
function isoFor({ date }: TimelineEvent): string {
  return isoOf(date.start.from).slice(0, { day: 10, month: 7, year: 4 }[date.start.precision]);
}

/** Vietnamese dates begin with "ngày" or "từ": at the head of a line they take a capital. */
function capitalized(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
