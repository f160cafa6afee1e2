// A list that came with the address: shown before anything of it is kept.
import { titleOf } from "../../i18n/describe";
import { sayReading } from "../../i18n/readingWords";
import type { Core } from "../../model/dataset";
import { civilOf } from "../../model/day";
import type { Language } from "../../model/vocabulary";
import { useApp } from "../../state/appStore";
import { addToReading, MOST_ENTRIES } from "../../state/readingStore";

export interface SentListProps {
  readonly core: Core;
  readonly language: Language;
  readonly onSaid: (text: string) => void;
}

export function SentList({ core, language, onSaid }: SentListProps) {
  const list = useApp((state) => state.list);
  if (list.length === 0) return null;
  const events = new Map(core.events.map((event) => [event.id, event]));
  const known = list.flatMap((id) => events.get(id) ?? []);
  const dismiss = () => useApp.setState({ list: [] });
  return (
    <section className="sent-list">
      <h3>{sayReading(language, "sent", { n: known.length })}</h3>
      <ol>
        {known.map((event) => (
          <li key={event.id}>
            <span className="muted">{civilOf(event.from).year}</span> {titleOf(language, event)}
          </li>
        ))}
      </ol>
      {known.length < list.length && (
        <p className="hint">{sayReading(language, "sentUnknown", { n: list.length - known.length })}</p>
      )}
      <div className="button-row">
        <button
          type="button"
          className="button primary"
          onClick={() => {
            const all = addToReading(known.map(({ id }) => id));
            onSaid(all ? sayReading(language, "added") : sayReading(language, "full", { most: MOST_ENTRIES }));
            dismiss();
          }}
        >
          {sayReading(language, "addSent")}
        </button>
        <button type="button" className="button" onClick={dismiss}>
          {sayReading(language, "dismissSent")}
        </button>
      </div>
    </section>
  );
}
