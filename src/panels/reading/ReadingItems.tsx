// The rows of the list: opened, moved by buttons or by dragging, annotated, removed.
import { type DragEvent, useRef, useState } from "react";
import { formatShort } from "../../i18n/dates";
import { titleOf } from "../../i18n/describe";
import { sayReading } from "../../i18n/readingWords";
import type { Core, TimelineEvent } from "../../model/dataset";
import type { Language } from "../../model/vocabulary";
import { closePanel, selectEvent } from "../../state/appStore";
import {
  LONGEST_NOTE,
  moveInReading,
  noteInReading,
  type ReadingEntry,
  removeFromReading,
} from "../../state/readingStore";
import { Text } from "../Text";
import { TrackShape } from "../TrackShape";

export interface ReadingItemsProps {
  readonly core: Core;
  readonly entries: readonly ReadingEntry[];
  readonly language: Language;
  readonly onSaid: (text: string) => void;
}

export function ReadingItems({ core, entries, language, onSaid }: ReadingItemsProps) {
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const events = new Map(core.events.map((event) => [event.id, event]));
  const nameOf = (id: string) => {
    const event = events.get(id);
    return event ? titleOf(language, event) : id;
  };
  const move = (id: string, to: number) => {
    if (to < 0 || to >= entries.length) return;
    moveInReading(id, to);
    onSaid(sayReading(language, "moved", { title: nameOf(id), i: to + 1, n: entries.length }));
  };
  const remove = (id: string, i: number) => {
    removeFromReading(id);
    onSaid(sayReading(language, "removed", { title: nameOf(id) }));
    // The focus goes to the row that takes the place, or the one before it.
    requestAnimationFrame(() => {
      const rows = list.current?.querySelectorAll<HTMLElement>("[data-remove]");
      rows?.[Math.min(i, rows.length - 1)]?.focus();
    });
  };
  const drop = (event: DragEvent, to: number) => {
    event.preventDefault();
    if (dragged) move(dragged, to);
    setDragged(null);
    setOver(null);
  };
  return (
    <ol className="reading-items" ref={list} aria-label={sayReading(language, "list")}>
      {entries.map((entry, i) => (
        <li
          key={entry.id}
          data-reading-id={entry.id}
          data-dragged={dragged === entry.id || undefined}
          data-over={(dragged && over === i && dragged !== entry.id) || undefined}
          onDragOver={(event) => {
            if (!dragged) return;
            event.preventDefault();
            setOver(i);
          }}
          onDrop={(event) => drop(event, i)}
        >
          <div className="reading-row">
            <span
              className="drag"
              draggable
              aria-hidden="true"
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = "move";
                event.dataTransfer.setData("text/plain", nameOf(entry.id));
                setDragged(entry.id);
              }}
              onDragEnd={() => {
                setDragged(null);
                setOver(null);
              }}
            >
              ⠿
            </span>
            <Title event={events.get(entry.id)} id={entry.id} language={language} />
            <div className="reading-buttons">
              <Small
                name={sayReading(language, "moveUp", { title: nameOf(entry.id) })}
                off={i === 0}
                path="M10 15V5m-4 4 4-4 4 4"
                onClick={() => move(entry.id, i - 1)}
              />
              <Small
                name={sayReading(language, "moveDown", { title: nameOf(entry.id) })}
                off={i === entries.length - 1}
                path="M10 5v10m-4-4 4 4 4-4"
                onClick={() => move(entry.id, i + 1)}
              />
              <Small
                name={sayReading(language, "remove", { title: nameOf(entry.id) })}
                path="M6 6l8 8M14 6l-8 8"
                remove
                onClick={() => remove(entry.id, i)}
              />
            </div>
          </div>
          <Note entry={entry} name={nameOf(entry.id)} language={language} />
        </li>
      ))}
    </ol>
  );
}

function Title({ event, id, language }: { event: TimelineEvent | undefined; id: string; language: Language }) {
  // Collected in another dataset, or taken out of this one since: kept, because it is the reader's.
  if (!event) return <span className="reading-title muted">{id}</span>;
  return (
    <button
      type="button"
      className="reading-title"
      data-track={event.track}
      onClick={() => {
        selectEvent(event.id);
        closePanel();
      }}
    >
      <TrackShape track={event.track} />
      <span>
        <Text value={event.title} as="span" />
        <span className="reading-date">{formatShort(language, event.date)}</span>
      </span>
    </button>
  );
}

function Note({ entry, name, language }: { entry: ReadingEntry; name: string; language: Language }) {
  const [open, setOpen] = useState(false);
  if (!open && !entry.note) {
    return (
      <button type="button" className="reading-add-note" onClick={() => setOpen(true)}>
        {sayReading(language, "addNote")}
        <span className="visually-hidden">: {name}</span>
      </button>
    );
  }
  return (
    <textarea
      className="written"
      rows={2}
      maxLength={LONGEST_NOTE}
      aria-label={sayReading(language, "noteOn", { title: name })}
      placeholder={sayReading(language, "note")}
      // biome-ignore lint/a11y/noAutofocus: whoever asked for the field wants to write in it
      autoFocus={open && !entry.note}
      value={entry.note}
      onChange={({ target }) => {
        setOpen(true);
        noteInReading(entry.id, target.value);
      }}
    />
  );
}

interface SmallProps {
  readonly name: string;
  readonly path: string;
  /** Says that it does nothing here; it stays focusable, so that the focus is not lost at the ends of the list. */
  readonly off?: boolean;
  readonly remove?: boolean;
  readonly onClick: () => void;
}

function Small({ name, path, off, remove, onClick }: SmallProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={name}
      title={name}
      aria-disabled={off || undefined}
      data-remove={remove || undefined}
      onClick={() => !off && onClick()}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
