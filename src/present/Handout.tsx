// A story on paper: per step a small picture of the timeline, the caption in both languages, the notes if wanted, and where it
// all comes from. Shown as it prints; printing hides the rest of the page.
import { type ComponentType, useEffect, useMemo, useState } from "react";
import { createPortal } from "react-dom";
import { shapePath } from "../draw/markShape";
import { formatDate } from "../i18n/dates";
import { sayPresent } from "../i18n/presentWords";
import { languagesOf, say } from "../i18n/words";
import { type Core, type Details, textIn } from "../model/dataset";
import type { RawStory } from "../model/record";
import { LANGUAGES, type Language, TRACKS } from "../model/vocabulary";
import { useApp } from "../state/appStore";
import { siteAddress } from "./siteAddress";
import { sourcesByStep } from "./sourcesOf";
import { type Talk, type TalkStep, talkOf } from "./talk";
import "./handout.css";

/** A step's picture standing still; handed in, because rooms do not know each other. */
export type PictureSlot = ComponentType<{
  readonly core: Core;
  readonly step: TalkStep;
  readonly language: Language;
  readonly width: number;
  readonly height: number;
}>;

/** Units of a picture: wide and low, as on the wall, so that text stays readable at half a page's width. */
const PICTURE = { width: 780, height: 250 };

export interface HandoutProps {
  readonly core: Core;
  readonly details: Details;
  readonly story: RawStory;
  readonly Picture: PictureSlot;
  readonly onBack: () => void;
}

export function Handout({ core, details, story, Picture, onBack }: HandoutProps) {
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const [notes, setNotes] = useState(false);
  const talk = useMemo(() => talkOf(core, story), [core, story]);
  const paper = <Paper core={core} details={details} talk={talk} notes={notes} leading={language} Picture={Picture} />;
  useEffect(() => {
    document.documentElement.dataset.handout = "";
    return () => {
      delete document.documentElement.dataset.handout;
    };
  }, []);
  return (
    <div className="handout-tools">
      <div className="handout-bar">
        <button type="button" className="link-button" onClick={onBack}>
          ← {sayPresent(language, "backToStories")}
        </button>
        <label className="handout-switch">
          <input type="checkbox" checked={notes} onChange={(event) => setNotes(event.target.checked)} />
          {sayPresent(language, "withNotes")}
        </label>
        <button type="button" className="button primary" onClick={() => window.print()}>
          {sayPresent(language, "print")}
        </button>
      </div>
      <p className="muted">{sayPresent(language, "printHint")}</p>
      {paper}
      {createPortal(<div className="handout-print">{paper}</div>, document.body)}
    </div>
  );
}

interface PaperProps {
  readonly core: Core;
  readonly details: Details;
  readonly talk: Talk;
  readonly notes: boolean;
  readonly leading: Language;
  readonly Picture: PictureSlot;
}

function Paper({ core, details, talk, notes, leading, Picture }: PaperProps) {
  const order: readonly Language[] = leading === "en" ? LANGUAGES : [...LANGUAGES].reverse();
  const sources = useMemo(() => sourcesByStep(talk, details), [talk, details]);
  const site = siteAddress();
  return (
    <article className="handout">
      <header className="handout-head">
        <Columns order={order} of={(language) => textIn(talk.title, language)} as="h2" />
        <Columns order={order} of={(language) => textIn(talk.intro, language)} />
        <Legend order={order} />
      </header>
      {talk.steps.map((step, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
        <section key={i} className="handout-step" data-track={step.event?.track}>
          <div className="handout-number">{i + 1}</div>
          <div className="handout-picture">
            <Picture core={core} step={step} language={leading} {...PICTURE} />
          </div>
          <Columns order={order} of={(language) => textIn(step.caption, language)} as="h3" />
          {step.event && (
            <Columns
              order={order}
              of={(lang) => ({ text: formatDate(lang, step.event!.date), lang })}
              className="handout-date"
            />
          )}
          {step.figure && (
            <Columns
              order={order}
              of={(lang) => {
                const label = textIn(step.figure!.label, lang);
                const value = lang === "vi" ? (step.figure!.valueVi ?? step.figure!.value) : step.figure!.value;
                return { text: `${label?.text ?? ""}: ${value} (${step.figure!.source})`, lang };
              }}
              className="handout-figure"
            />
          )}
          {notes && <Columns order={order} of={(language) => textIn(step.notes, language)} className="handout-notes" />}
        </section>
      ))}
      <footer className="handout-sources">
        <h2>
          {order.map((language) => (
            <span key={language} lang={language}>
              {sayPresent(language, "sources")}{" "}
            </span>
          ))}
        </h2>
        <ol>
          {sources.map((list, i) =>
            list.length ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
              <li key={i} value={i + 1}>
                <ul>
                  {list.map((source) => (
                    <li key={source.url} lang={source.lang}>
                      {source.publisher}: {source.title}. <span className="handout-url">{source.url}</span>
                    </li>
                  ))}
                </ul>
              </li>
            ) : null,
          )}
        </ol>
        <p>
          {[textIn(core.title, leading)?.text, sayPresent(leading, "record", { version: core.version }), site]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </footer>
    </article>
  );
}

/** What the shapes of the pictures mean. */
function Legend({ order }: { order: readonly Language[] }) {
  return (
    <ul className="handout-legend">
      {TRACKS.map((track) => (
        <li key={track} data-track={track}>
          <svg viewBox="-10 -10 20 20" aria-hidden="true">
            <path d={shapePath(track, 7.5)} />
          </svg>
          {order.map((language, i) => (
            <span key={language} lang={language}>
              {i ? " · " : ""}
              {say(language, `track.${track}`)}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

interface ColumnsProps {
  readonly order: readonly Language[];
  readonly of: (language: Language) => { readonly text: string; readonly lang: Language } | null;
  readonly as?: "p" | "h2" | "h3";
  readonly className?: string;
}

/** The same text in both languages, side by side; once where only one language has it. */
function Columns({ order, of, as: Tag = "p", className }: ColumnsProps) {
  const texts = order.flatMap((language) => of(language) ?? []);
  const shown = texts.filter(({ text }, i) => texts.findIndex((other) => other.text === text) === i);
  if (shown.length === 0) return null;
  return (
    <div className={["handout-columns", className].filter(Boolean).join(" ")}>
      {shown.map(({ text, lang }) => (
        <Tag key={lang} lang={lang}>
          {text}
        </Tag>
      ))}
    </div>
  );
}
