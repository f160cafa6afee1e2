// What the card reads once the details are there: summary, doubts, facts, who, figures, relations, map, every source.
import { lazy, Suspense, useMemo } from "react";
import { titleOf } from "../../i18n/describe";
import { formatQuantity } from "../../i18n/numbers";
import { tieDashes } from "../../i18n/typography";
import { say } from "../../i18n/words";
import type { Core, EventDetails, TimelineEvent } from "../../model/dataset";
import { civilOf } from "../../model/day";
import type { Bilingual } from "../../model/record";
import type { Language } from "../../model/vocabulary";
import { openPanel, selectEvent, useApp } from "../../state/appStore";
import { TermText } from "../glossary/TermText";
import { relationsOf } from "../relations";
import { SourceList } from "../SourceList";
import { Text } from "../Text";
import { TrackShape } from "../TrackShape";
import { CardFigures } from "./CardFigures";
import { SeeAlso } from "./SeeAlso";

const LocatorMap = lazy(() => import("./LocatorMap").then((module) => ({ default: module.LocatorMap })));

export function CardText({
  core,
  event,
  full,
  language,
}: {
  core: Core;
  event: TimelineEvent;
  full: EventDetails;
  language: Language;
}) {
  const details = useApp((state) => state.details)!;
  const relations = useMemo(() => relationsOf(event.id, core, details), [event.id, core, details]);
  const personName = (id: string) => details.people[id]?.name;
  const places = full.places.flatMap((id) => details.places[id] ?? []);
  const statements = Math.max(full.details.en?.length ?? 0, full.details.vi?.length ?? 0);
  return (
    <>
      <div className="pair">
        <TermText value={full.summary} className="card-summary" note />
      </div>
      {full.confidence === "medium" && <p className="card-caution">{say(language, "confidenceMedium")}</p>}
      {full.discrepancy && (
        <section className="discrepancy">
          <h3>{say(language, "sourcesDisagree")}</h3>
          <div className="pair">
            <TermText value={full.discrepancy} after={[full.summary]} />
          </div>
        </section>
      )}
      {statements > 0 && (
        <section>
          <h3>{say(language, "facts")}</h3>
          <ul className="facts">
            {Array.from({ length: statements }, (_, i) => ({ en: full.details.en?.[i], vi: full.details.vi?.[i] })).map(
              (statement, i, all) => (
                <li key={statement.en ?? statement.vi}>
                  <TermText value={statement} as="span" after={[full.summary, full.discrepancy, ...all.slice(0, i)]} />
                </li>
              ),
            )}
          </ul>
        </section>
      )}
      {full.participants ? (
        <section>
          <h3>{say(language, "participants")}</h3>
          <ul className="people">
            {full.participants.map((one) => (
              <li key={one.person}>
                <Subject kind="person" id={one.person} name={personName(one.person)} />
                <Text value={one.role} as="span" className="office" />
              </li>
            ))}
          </ul>
        </section>
      ) : (
        full.people.length > 0 && (
          <section>
            <h3>{say(language, "people")}</h3>
            <ul className="people">
              {full.people.map((one) => (
                <li key={one.id}>
                  <Subject kind="person" id={one.id} name={personName(one.id)} />
                  {one.office && <Text value={one.office} as="span" className="office" />}
                </li>
              ))}
            </ul>
          </section>
        )
      )}
      {full.organizations.length > 0 && (
        <section>
          <h3>{say(language, "organizations")}</h3>
          <ul className="organizations">
            {full.organizations.map((id) => (
              <li key={id}>
                <Subject kind="organization" id={id} name={details.organizations[id]?.name} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {full.initiatives && (
        <section>
          <h3>{say(language, "initiatives")}</h3>
          {full.initiatives.map((one) => (
            <div key={one.name.en} className="initiative">
              <Text value={one.name} as="h4" />
              <Text value={one.what} />
              <p className="muted">{say(language, "where")}:</p>
              <Text value={one.where} className="muted" />
              <p className="muted">{say(language, "status")}:</p>
              <Text value={one.status} className="muted" />
            </div>
          ))}
        </section>
      )}
      {full.works && (
        <section>
          <h3>{say(language, "works")}</h3>
          <ul className="works">
            {full.works.map((one) => (
              <li key={one.title.en}>
                <cite lang="vi">{one.title.vi}</cite> (<cite lang="en">{one.title.en}</cite>), {one.maker}, {one.year}
                {one.notes && <Text value={one.notes} as="span" className="office" />}
              </li>
            ))}
          </ul>
        </section>
      )}
      {full.figures && full.figures.length > 0 && (
        <section>
          <h3>{say(language, "figures")}</h3>
          <dl className="figures">
            {full.figures.map((figure) => (
              <div key={`${figure.label.en}${figure.value}${figure.year}`}>
                <dt>
                  <Text value={figure.label} as="span" />
                </dt>
                <dd>
                  {formatQuantity(language, figure)}
                  {figure.year && <span className="muted"> ({figure.year})</span>}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <CardFigures core={core} event={event} language={language} />
      {relations.length > 0 && (
        <section>
          <h3>{say(language, "related")}</h3>
          <ul className="relations">
            {relations.map(({ word, kind, event: other, why }) => (
              <li key={`${word}${other.id}`}>
                <span className="relation-kind">
                  <svg className="kind-line" viewBox="0 0 26 4" aria-hidden="true">
                    <path className="arc" data-kind={kind} d="M1 2h24" />
                  </svg>
                  {say(language, word)}
                </span>
                <button
                  type="button"
                  className="relation"
                  data-track={other.track}
                  onClick={() => selectEvent(other.id)}
                >
                  <TrackShape track={other.track} />
                  <span>
                    <span className="muted">{civilOf(other.from).year}</span> {tieDashes(titleOf(language, other))}
                  </span>
                </button>
                <Text value={why} as="span" className="office" />
              </li>
            ))}
          </ul>
        </section>
      )}
      <SeeAlso core={core} details={details} event={event} language={language} />
      {places.length > 0 && (
        <Suspense>
          <LocatorMap places={places} language={language} />
        </Suspense>
      )}
      <section>
        <h3>{say(language, "sources", { n: full.sources.length })}</h3>
        <SourceList sources={full.sources} />
      </section>
    </>
  );
}

/** A person or an organization of the record, by name: opens its panel. */
function Subject({ kind, id, name }: { kind: "person" | "organization"; id: string; name: Bilingual | undefined }) {
  return (
    <button type="button" className="subject-link" onClick={() => openPanel(kind, id)}>
      <Text value={name} as="span" />
    </button>
  );
}
