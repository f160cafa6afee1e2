// Two periods or two people side by side: counts by track and theme, figures, main events.
import { useMemo, useState } from "react";
import { sayCard } from "../../i18n/cardWords";
import { formatFigure } from "../../i18n/numbers";
import { formatTheme } from "../../i18n/themes";
import { languagesOf, say } from "../../i18n/words";
import { mostPerTrack, type Summary, summarize, themesOf } from "../../model/compare";
import { type Core, type Details, type Series, textIn } from "../../model/dataset";
import { civilOf } from "../../model/day";
import { ALL, chooseEvents } from "../../model/filters";
import { type Language, TRACKS } from "../../model/vocabulary";
import { useApp } from "../../state/appStore";
import { EventLine } from "../EventLine";
import { TrackShape } from "../TrackShape";
import "./compare.css";

const THEMES_SHOWN = 12;
const SIDES = ["first", "second"] as const;

interface Period {
  readonly from: number;
  readonly to: number;
}

export function ComparePanel() {
  const core = useApp((state) => state.core);
  const details = useApp((state) => state.details);
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  if (!core || !details) return <p className="muted">{say(language, "loading")}</p>;
  return <Comparison core={core} details={details} language={language} />;
}

function Comparison({ core, details, language }: { core: Core; details: Details; language: Language }) {
  const years = useMemo(() => yearsOf(core), [core]);
  const people = useMemo(() => peopleOf(core, details, language), [core, details, language]);
  const [mode, setMode] = useState<"periods" | "people">("periods");
  const [periods, setPeriods] = useState<readonly [Period, Period]>(() => firstAndLast(years));
  const [pair, setPair] = useState<readonly [string, string]>([people[0]?.id ?? "", people[1]?.id ?? ""]);
  const sides = useMemo(
    () =>
      [0, 1].map((i) => {
        const filters = mode === "periods" ? { ...ALL, years: periods[i]! } : { ...ALL, people: [pair[i]!] };
        return summarize(chooseEvents(core, filters, details));
      }) as [Summary, Summary],
    [core, details, mode, periods, pair],
  );
  const names = [0, 1].map((i) =>
    mode === "periods"
      ? `${periods[i]!.from}–${periods[i]!.to}`
      : (people.find(({ id }) => id === pair[i])?.name ?? ""),
  ) as [string, string];
  return (
    <div className="compare">
      <div className="segmented" role="group" aria-label={sayCard(language, "compareWhat")}>
        {(["periods", "people"] as const).map((one) => (
          <button key={one} type="button" aria-pressed={mode === one} onClick={() => setMode(one)}>
            {sayCard(language, one === "periods" ? "comparePeriods" : "comparePeople")}
          </button>
        ))}
      </div>
      <div className="compare-choices">
        {[0, 1].map((i) => (
          <fieldset key={i}>
            <legend>{sayCard(language, i === 0 ? "first" : "second")}</legend>
            {mode === "periods" ? (
              <PeriodChoice
                years={years}
                period={periods[i]!}
                language={language}
                onChange={(period) => setPeriods(i === 0 ? [period, periods[1]] : [periods[0], period])}
              />
            ) : (
              <select
                aria-label={sayCard(language, "person")}
                value={pair[i]}
                onChange={(event) => setPair(i === 0 ? [event.target.value, pair[1]] : [pair[0], event.target.value])}
              >
                {people.map(({ id, name, count }) => (
                  <option key={id} value={id}>
                    {name} ({count})
                  </option>
                ))}
              </select>
            )}
          </fieldset>
        ))}
      </div>
      <CountTable sides={sides} names={names} language={language} />
      {mode === "periods" && <SeriesTable core={core} periods={periods} names={names} language={language} />}
      <div className="compare-main">
        {sides.map((side, i) => (
          <section key={names[i]}>
            <h3>
              {sayCard(language, "mainEvents")}, {names[i]}
            </h3>
            {side.main.length === 0 && <p className="muted">{sayCard(language, "none")}</p>}
            <ul>
              {side.main.map((event) => (
                <li key={event.id}>
                  <EventLine event={event} language={language} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

interface PeriodChoiceProps {
  readonly years: readonly number[];
  readonly period: Period;
  readonly language: Language;
  readonly onChange: (period: Period) => void;
}

function PeriodChoice({ years, period, language, onChange }: PeriodChoiceProps) {
  const choice = (end: "from" | "to") => (
    <select
      aria-label={sayCard(language, end === "from" ? "fromYear" : "toYear")}
      value={period[end]}
      onChange={(event) => {
        const year = Number(event.target.value);
        onChange(
          end === "from"
            ? { from: year, to: Math.max(year, period.to) }
            : { from: Math.min(year, period.from), to: year },
        );
      }}
    >
      {years.map((year) => (
        <option key={year} value={year}>
          {year}
        </option>
      ))}
    </select>
  );
  return (
    <span className="period-choice">
      {choice("from")} – {choice("to")}
    </span>
  );
}

function CountTable({
  sides,
  names,
  language,
}: {
  sides: readonly [Summary, Summary];
  names: readonly [string, string];
  language: Language;
}) {
  const most = mostPerTrack(...sides);
  return (
    <table className="compare-table">
      <thead>
        <tr>
          <td />
          {names.map((name, i) => (
            <th key={SIDES[i]} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr className="compare-total">
          <th scope="row">{sayCard(language, "events")}</th>
          {sides.map((side, i) => (
            <td key={names[i]}>{side.count}</td>
          ))}
        </tr>
        {TRACKS.map((track) => (
          <tr key={track} data-track={track}>
            <th scope="row">
              <TrackShape track={track} /> {say(language, `track.${track}`)}
            </th>
            {sides.map((side, i) => (
              <td key={names[i]}>
                <span className="compare-bar" style={{ width: `${(side.tracks[track] / most) * 60}%` }} />
                {side.tracks[track]}
              </td>
            ))}
          </tr>
        ))}
        {themesOf(...sides, THEMES_SHOWN).map((theme) => (
          <tr key={theme} className="compare-theme">
            <th scope="row">{formatTheme(language, theme)}</th>
            {sides.map((side, i) => (
              <td key={names[i]}>{side.themes.get(theme) ?? 0}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SeriesTable({
  core,
  periods,
  names,
  language,
}: {
  core: Core;
  periods: readonly [Period, Period];
  names: readonly [string, string];
  language: Language;
}) {
  return (
    <table className="compare-table">
      <caption>{sayCard(language, "series")}</caption>
      <thead>
        <tr>
          <td />
          {names.map((name, i) => (
            <th key={SIDES[i]} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {core.series.map((series) => (
          <tr key={series.id} data-track={series.track}>
            <th scope="row">{textIn(series.short, language)?.text}</th>
            {periods.map((period, i) => (
              <td key={names[i]}>{endsOf(series, period, language)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The first and last known figure within a period, with their years. */
function endsOf(series: Series, { from, to }: Period, language: Language): string {
  const known = series.values.filter(({ year, value }) => value !== null && year >= from && year <= to);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return sayCard(language, "none");
  const text = (entry: typeof first) => `${formatFigure(language, series, entry.value!)} (${entry.year})`;
  return first === last ? text(first) : `${text(first)} → ${text(last)}`;
}

function yearsOf(core: Core): number[] {
  const first = civilOf(core.span.from).year;
  const last = civilOf(core.span.to - 1).year;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The first and the last five years of the span. */
function firstAndLast(years: readonly number[]): [Period, Period] {
  const [first, last] = [years[0]!, years.at(-1)!];
  return [
    { from: first, to: Math.min(first + 4, last) },
    { from: Math.max(last - 4, first), to: last },
  ];
}

/** People with more than one event, the most frequent first. */
function peopleOf(core: Core, details: Details, language: Language) {
  const counts = new Map<string, number>();
  for (const event of core.events) {
    for (const { id } of details.events[event.id]?.people ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([id, count]) => ({ id, count, name: textIn(details.people[id]?.name, language)?.text ?? id }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, language));
}
