// A person or an organization: who it is, its terms of office on a small timeline, and all its events.
import { useMemo } from "react";
import { sayCard } from "../../i18n/cardWords";
import { formatShort } from "../../i18n/dates";
import { languagesOf } from "../../i18n/words";
import { type Core, type Details, type TimelineEvent, textIn } from "../../model/dataset";
import { readEdtf } from "../../model/day";
import type { RawPerson } from "../../model/record";
import type { Language } from "../../model/vocabulary";
import { clearFilters, closePanel, setFilters, useApp } from "../../state/appStore";
import { EventLine } from "../EventLine";
import { Text } from "../Text";
import { MiniTimeline } from "./MiniTimeline";
import "./subject.css";

export function PersonPanel({ subject }: { subject: string | null }) {
  return <Loaded kind="people" subject={subject} />;
}

export function OrganizationPanel({ subject }: { subject: string | null }) {
  return <Loaded kind="organizations" subject={subject} />;
}

type Kind = "people" | "organizations";

function Loaded({ kind, subject }: { kind: Kind; subject: string | null }) {
  const core = useApp((state) => state.core);
  const details = useApp((state) => state.details);
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const record = subject ? details?.[kind][subject] : undefined;
  if (!core || !details || !subject || !record) return <p>{sayCard(language, "unknownSubject")}</p>;
  return <Subject kind={kind} id={subject} core={core} details={details} language={language} />;
}

interface SubjectProps {
  readonly kind: Kind;
  readonly id: string;
  readonly core: Core;
  readonly details: Details;
  readonly language: Language;
}

function Subject({ kind, id, core, details, language }: SubjectProps) {
  const events = useMemo(() => eventsOf(kind, id, core, details), [kind, id, core, details]);
  const person = kind === "people" ? details.people[id] : undefined;
  const organization = kind === "organizations" ? details.organizations[id] : undefined;
  const aliases = (person ?? organization)?.aliases ?? [];
  return (
    <div className="subject">
      <h3 className="subject-name">
        <Text value={(person ?? organization)?.name} as="span" />
        {organization?.abbr && <span className="muted"> ({organization.abbr})</span>}
      </h3>
      {person && <Text value={person.role} className="subject-role" />}
      {aliases.length > 0 && <p className="muted">{sayCard(language, "also", { names: aliases.join(", ") })}</p>}
      <MiniTimeline core={core} events={events} terms={person?.terms ?? []} language={language} />
      {person && person.terms.length > 0 && <Terms person={person} language={language} />}
      <div className="subject-head">
        <h4>{sayCard(language, "eventsOf", { n: events.length })}</h4>
        <button
          type="button"
          className="link-button"
          onClick={() => {
            clearFilters();
            setFilters({ [kind]: [id] });
            closePanel();
          }}
        >
          {sayCard(language, "onlyThese")}
        </button>
      </div>
      <ul className="subject-events">
        {events.map((event) => (
          <li key={event.id}>
            <EventLine event={event} language={language} />
            <OfficeThen details={details} event={event} person={kind === "people" ? id : null} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function OfficeThen({ details, event, person }: { details: Details; event: TimelineEvent; person: string | null }) {
  const office = details.events[event.id]?.people.find(({ id }) => id === person)?.office;
  return office ? <Text value={office} as="span" className="office" /> : null;
}

function Terms({ person, language }: { person: RawPerson; language: Language }) {
  return (
    <>
      <h4>{sayCard(language, "terms")}</h4>
      <ul className="terms-list">
        {person.terms.map((term) => (
          <li key={`${term.office.en}${term.from}`}>
            <Text value={term.office} as="span" />
            <span className="muted">{termDates(term.from, term.to, language)}</span>
            {term.note && <Text value={term.note} as="span" className="office" />}
          </li>
        ))}
      </ul>
    </>
  );
}

function termDates(from: string | null, to: string | null, language: Language): string {
  const [a, b] = [from, to].map((text) => {
    const date = text ? readEdtf(text) : null;
    return date ? formatShort(language, date) : null;
  });
  if (a && b) return a === b ? a : sayCard(language, "fromTo", { from: a, to: b });
  if (a) return sayCard(language, "since", { date: a });
  return b ? sayCard(language, "until", { date: b }) : "";
}

function eventsOf(kind: Kind, id: string, core: Core, details: Details): TimelineEvent[] {
  return core.events.filter((event) => {
    const full = details.events[event.id];
    if (!full) return false;
    if (kind === "organizations") return full.organizations.includes(id);
    return full.people.some((one) => one.id === id) || full.participants?.some((one) => one.person === id);
  });
}

/** The subject's name, for a panel's title. */
export function subjectName(details: Details | null, kind: Kind, id: string | null, language: Language): string | null {
  return (id && textIn(details?.[kind][id]?.name, language)?.text) || null;
}
