// One step of a story being written: folded to a line, or open with all its fields.
import { useState } from "react";
import { formatShort } from "../i18n/dates";
import { titleOf } from "../i18n/describe";
import { type PresentWord, sayPresent } from "../i18n/presentWords";
import { say as sayWord } from "../i18n/words";
import { type Core, textIn } from "../model/dataset";
import { type Language, TRACKS } from "../model/vocabulary";
import { type DraftStep, LONGEST, viewFrom, withText, withTrack } from "./draft";
import { TextPair } from "./TextPair";

export interface StepEditorProps {
  readonly core: Core;
  readonly step: DraftStep;
  readonly number: number;
  readonly all: number;
  readonly language: Language;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onChange: (change: Partial<DraftStep>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly onPreview: () => void;
}

export function StepEditor(props: StepEditorProps) {
  const { core, step, number, all, language, open, onOpen, onChange } = props;
  const say = (word: PresentWord) => sayPresent(language, word);
  const event = core.events.find(({ id }) => id === step.event) ?? null;
  const name = textIn(step.caption, language)?.text ?? (event ? titleOf(language, event) : "");
  const tool = (word: PresentWord, sign: string, disabled: boolean, onClick: () => void) => (
    <button
      type="button"
      className="icon-button"
      aria-label={`${say(word)}: ${name}`}
      title={say(word)}
      disabled={disabled}
      onClick={onClick}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={sign} />
      </svg>
    </button>
  );
  return (
    <li className="step-editor" data-open={open || undefined}>
      <div className="step-editor-head">
        <button type="button" className="step-editor-name" aria-expanded={open} onClick={() => onOpen(!open)}>
          <span className="step-editor-number">{number}</span>
          <span>
            <span className="step-editor-caption">{name}</span>
            {event && (
              <span className="muted">
                {formatShort(language, event.date)} · {titleOf(language, event)}
              </span>
            )}
          </span>
        </button>
        {tool("moveUp", "M10 15V5M5.500 9.500 10 5l4.500 4.500", number === 1, () => props.onMove(-1))}
        {tool("moveDown", "M10 5v10M5.500 10.500 10 15l4.500-4.500", number === all, () => props.onMove(1))}
        {tool("removeStep", "M5 5l10 10M15 5 5 15", false, props.onRemove)}
      </div>
      {open && (
        <div className="step-editor-body">
          <TextPair
            label={say("caption")}
            language={language}
            value={step.caption}
            longest={LONGEST.caption}
            lines={2}
            onChange={(one, text) => onChange({ caption: withText(step.caption, one, text) })}
          />
          <TextPair
            label={say("notes")}
            language={language}
            value={step.notes}
            longest={LONGEST.notes}
            lines={5}
            onChange={(one, text) => onChange({ notes: withText(step.notes, one, text) })}
          />
          <div className="step-editor-line">
            <ViewFields step={step} language={language} onChange={onChange} />
            <fieldset className="step-editor-tracks">
              <legend>{say("tracks")}</legend>
              {TRACKS.map((track) => (
                <label key={track} data-track={track}>
                  <input
                    type="checkbox"
                    checked={!step.tracks?.length || step.tracks.includes(track)}
                    onChange={() => onChange(withTrack(step, track))}
                  />
                  {sayWord(language, `track.${track}`)}
                </label>
              ))}
            </fieldset>
            <button type="button" className="button" onClick={props.onPreview}>
              {say("preview")}
            </button>
          </div>
        </div>
      )}
    </li>
  );
}

/** Kept as typed until both dates can be read. */
function ViewFields({ step, language, onChange }: Pick<StepEditorProps, "step" | "language" | "onChange">) {
  const [typed, setTyped] = useState({ from: step.view?.from ?? "", to: step.view?.to ?? "" });
  const wrong = viewFrom(typed.from, typed.to) === null;
  const field = (end: "from" | "to") => (
    <label>
      <span>{sayPresent(language, end === "from" ? "viewFrom" : "viewTo")}</span>
      <input
        type="text"
        inputMode="numeric"
        size={8}
        maxLength={10}
        placeholder={end === "from" ? "1995" : "1997"}
        value={typed[end]}
        aria-invalid={wrong}
        onChange={(event) => {
          const next = { ...typed, [end]: event.target.value };
          setTyped(next);
          const read = viewFrom(next.from, next.to);
          if (read) onChange(read);
        }}
      />
    </label>
  );
  return (
    <div className="step-editor-view">
      {field("from")}
      {field("to")}
      {wrong && <p role="alert">{sayPresent(language, "viewWrong")}</p>}
    </div>
  );
}
