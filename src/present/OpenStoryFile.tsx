// Opens a file of stories; one that cannot be used says what is wrong and where.
import { useRef, useState } from "react";
import { sayPresent } from "../i18n/presentWords";
import type { Core } from "../model/dataset";
import type { Problem } from "../model/problems";
import { readStoryFile } from "../model/storyFile";
import type { Language } from "../model/vocabulary";
import { freeId, keepStory } from "../state/presentStore";

const MOST_SHOWN = 8;

export interface OpenStoryFileProps {
  readonly core: Core;
  readonly language: Language;
  /** Ids that are in use: a story opened under one of them gets another. */
  readonly taken: ReadonlySet<string>;
}

type Outcome = { readonly opened: number } | { readonly file: string; readonly problems: readonly Problem[] };

export function OpenStoryFile({ core, language, taken }: OpenStoryFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const open = async (file: File) => {
    const known = new Set(core.events.map((event) => event.id));
    const { stories, problems } = readStoryFile(await file.text(), file.name, known);
    if (problems.length) {
      setOutcome({ file: file.name, problems });
      return;
    }
    const used = new Set(taken);
    for (const story of stories) {
      const id = used.has(story.id) ? freeId(used) : story.id;
      used.add(id);
      keepStory({ ...story, id });
    }
    setOutcome({ opened: stories.length });
  };
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {sayPresent(language, "openFile")}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={sayPresent(language, "openFile")}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file, corrected, must be heard again.
          event.target.value = "";
          if (file) void open(file);
        }}
      />
      <div className="story-outcome" role="status">
        {outcome && "opened" in outcome && <p>{sayPresent(language, "fileOpened", { n: outcome.opened })}</p>}
        {outcome && "problems" in outcome && (
          <>
            <p>{sayPresent(language, "fileWrong", { file: outcome.file })}</p>
            <ul>
              {outcome.problems.slice(0, MOST_SHOWN).map((problem) => (
                <li key={`${problem.id}${problem.path}${problem.message}`}>
                  {placeOf(problem, language)}
                  {problem.message}
                </li>
              ))}
              {outcome.problems.length > MOST_SHOWN && (
                <li>{sayPresent(language, "moreProblems", { n: outcome.problems.length - MOST_SHOWN })}</li>
              )}
            </ul>
          </>
        )}
      </div>
    </>
  );
}

function placeOf({ id, path }: Problem, language: Language): React.ReactNode {
  const place = [id && `${sayPresent(language, "storyWord")} ${id}`, path].filter(Boolean).join(", ");
  return place ? <code>{place}: </code> : null;
}
