// From checked records to the two files that the app fetches: the core (what draws) and the details (what is read).
import { CORE_FORMAT, type CoreFile, type Details } from "./dataset";
import { anchorDay, readEdtf } from "./day";
import type { RawDataset } from "./readDataset";
import { THEMES, TRACKS } from "./vocabulary";

/** Compiles a checked dataset. Pure; the same record always gives the same bytes. */
export function compileDataset(dataset: RawDataset): { core: CoreFile; details: Details } {
  const { about } = dataset;
  const events = dataset.events
    .map(({ event }) => event)
    .sort((a, b) => dayFor(a.date) - dayFor(b.date) || b.significance - a.significance || (a.id < b.id ? -1 : 1));
  return {
    core: {
      format: CORE_FORMAT,
      id: about.id,
      version: about.version,
      date: about.date,
      title: about.title,
      span: [about.span.from, about.span.to],
      events: events.map((event) => [
        event.id,
        event.date,
        TRACKS.indexOf(event.track),
        event.themes.map((theme) => THEMES.indexOf(theme)),
        event.significance,
        event.title.en ?? 0,
        event.title.vi ?? 0,
        event.label?.en ?? 0,
        event.label?.vi ?? 0,
      ]),
      eras: dataset.eras.map((era) => [
        era.id,
        era.kind,
        era.group ?? 0,
        era.name.en ?? 0,
        era.name.vi ?? 0,
        era.from,
        era.to ?? 0,
        era.level ?? 0,
      ]),
      series: dataset.series.series.map(({ id, track, label, short, unit, scale, source, values }) => ({
        id,
        track,
        label,
        short,
        unit,
        scale: scale ?? null,
        source: { publisher: source.publisher, url: source.url },
        values: values.map(({ year, value, period }) => ({ year, value, period: period ?? null })),
      })),
    },
    details: {
      version: about.version,
      events: Object.fromEntries(
        events.map(
          ({
            id,
            date: _date,
            track: _track,
            themes: _themes,
            significance: _sig,
            title: _title,
            label: _label,
            ...rest
          }) => [id, rest],
        ),
      ),
      people: byId(dataset.people),
      organizations: byId(dataset.organizations),
      places: byId(dataset.places),
      series: dataset.series,
      stories: dataset.stories,
      about: about.about ?? [],
    },
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Record<string, T> {
  return Object.fromEntries(records.map((record) => [record.id, record]));
}

function dayFor(edtf: string): number {
  const date = readEdtf(edtf);
  return date ? anchorDay(date) : 0;
}
