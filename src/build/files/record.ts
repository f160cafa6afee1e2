// The record as files to take away, at addresses that stay: dataset.json, dataset.csv and anniversaries.ics.
import { eventsCsv } from "../../io/csv";
import { anniversariesIcs } from "../../io/ics";
import { firstDay, readEdtf, utcDate } from "../../model/day";
import type { RawDataset } from "../../model/readDataset";
import type { Language } from "../../model/vocabulary";
import { eventPath, otherLanguage, type Site } from "../pages/site";

/** Everything that data/ holds, as one object with a member per file; `#data=` opens it too. */
export function datasetJson({ about, events, people, organizations, places, series, stories }: RawDataset): string {
  const { $schema: _schema, ...dataset } = about;
  const { $schema: _seriesSchema, ...figures } = series;
  return `${JSON.stringify({
    dataset,
    events: events.map(({ event }) => event),
    people,
    organizations,
    places,
    series: figures,
    stories,
  })}\n`;
}

/** The events for a spreadsheet, with the address of each event's page where the site knows its own. */
export function datasetCsv({ core, details, address }: Site): string {
  return eventsCsv(core, core.events, details, (id, language) => (address ? address + eventPath(language, id) : null));
}

/** Every event known to the day as a yearly anniversary; dated by the record, so that the same record gives the same file. */
export function anniversaries({ core, details, address }: Site, language: Language): string {
  const date = readEdtf(core.date);
  return anniversariesIcs(core, core.events, details, {
    languages: [language, otherLanguage(language)],
    addressOf: (id) => (address ? address + eventPath(language, id) : null),
    now: utcDate(date ? firstDay(date) : 0),
  });
}
