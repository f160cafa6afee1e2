// Writes a story in the browser: events in an order, captions and notes in both languages, what is shown, how long it takes.
// Every change is kept on this device at once.
import { useState } from "react";
import { type PresentWord, sayPresent } from "../i18n/presentWords";
import { languagesOf } from "../i18n/words";
import type { Language } from "../model/vocabulary";
import { openPanel, startPresenting, useApp } from "../state/appStore";
import { keepStory, usePresent } from "../state/presentStore";
import {
  type Draft,
  emptyDraft,
  LONGEST,
  withEvents,
  withMinutes,
  withoutStep,
  withStep,
  withStepAt,
  withText,
} from "./draft";
import { EventFinder } from "./EventFinder";
import { StepEditor } from "./StepEditor";
import { StoryExports } from "./StoryExports";
import { TextPair } from "./TextPair";
import "./editor.css";

export function EditorPanel({ subject }: { subject: string | null }) {
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const core = useApp((state) => state.core);
  const details = useApp((state) => state.details);
  const [draft, setDraft] = useState<Draft>(() => startOf(subject));
  const [open, setOpen] = useState(0);
  const say = (word: PresentWord, params = {}) => sayPresent(language, word, params);
  if (!core || !details) {
    return (
      <p className="muted" role="status">
        {say("loadingStories")}
      </p>
    );
  }
  const change = (next: Draft) => {
    setDraft(next);
    // A file holds no story without steps, and nor does this device.
    if (next.steps.length) keepStory(next);
  };
  const preview = (slide: number) => {
    startPresenting(draft.id, slide);
    // Leaving the presentation comes back here.
    useApp.setState({ panel: { name: "editor", subject: draft.id } });
  };
  return (
    <div className="editor">
      <div className="editor-bar">
        <button type="button" className="link-button" onClick={() => openPanel("stories")}>
          ← {say("backToStories")}
        </button>
        <StoryExports draft={draft} language={language} />
      </div>
      <TextPair
        label={say("storyTitle")}
        language={language}
        value={draft.title}
        longest={LONGEST.title}
        onChange={(one, text) => change({ ...draft, title: withText(draft.title, one, text) })}
      />
      <TextPair
        label={say("storyIntro")}
        language={language}
        value={draft.intro}
        longest={LONGEST.intro}
        lines={3}
        onChange={(one, text) => change({ ...draft, intro: withText(draft.intro, one, text) })}
      />
      <Minutes language={language} value={draft.minutes} onChange={(minutes) => change(withMinutes(draft, minutes))} />
      <EventFinder
        core={core}
        language={language}
        onAdd={(events) => {
          setOpen(draft.steps.length);
          change(withEvents(draft, events, details));
        }}
      />
      {draft.steps.length === 0 && <p className="muted editor-empty">{say("noSteps")}</p>}
      <ol className="editor-steps">
        {draft.steps.map((step, i) => (
          <StepEditor
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place; its event may come twice
            key={`${i} ${step.event} ${draft.steps.length}`}
            core={core}
            step={step}
            number={i + 1}
            all={draft.steps.length}
            language={language}
            open={i === open}
            onOpen={(wanted) => setOpen(wanted ? i : -1)}
            onChange={(part) => change(withStep(draft, i, part))}
            onMove={(by) => {
              setOpen(i + by);
              change(withStepAt(draft, i, i + by));
            }}
            onRemove={() => change(withoutStep(draft, i))}
            onPreview={() => preview(i + 1)}
          />
        ))}
      </ol>
    </div>
  );
}

function startOf(id: string | null): Draft {
  const own = usePresent.getState().own.find((story) => story.id === id);
  return own ?? emptyDraft(id ?? "my-story");
}

interface MinutesProps {
  readonly language: Language;
  readonly value: number;
  readonly onChange: (minutes: number) => void;
}

function Minutes({ language, value, onChange }: MinutesProps) {
  return (
    <label className="editor-minutes">
      <span>{sayPresent(language, "minutesLabel")}</span>
      <input type="number" min={1} max={120} value={value} onChange={(event) => onChange(event.target.valueAsNumber)} />
    </label>
  );
}
