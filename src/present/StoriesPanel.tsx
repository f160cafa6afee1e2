// What can be presented: the stories of the dataset, those of one's own, the events chosen on the page, and all of it in a loop.
import { useMemo, useState } from "react";
import { sayPresent } from "../i18n/presentWords";
import { languagesOf } from "../i18n/words";
import { textIn } from "../model/dataset";
import { chooseEvents } from "../model/filters";
import type { RawStory } from "../model/record";
import type { Language } from "../model/vocabulary";
import { openPanel, startPresenting, useApp, useFilters } from "../state/appStore";
import { freeId, keepStory, removeStory, usePresent } from "../state/presentStore";
import { useSettings } from "../state/settingsStore";
import { Handout, type PictureSlot } from "./Handout";
import { OpenStoryFile } from "./OpenStoryFile";
import { storiesOffered } from "./storiesOffered";
import { titleOfStory } from "./useStory";
import "./stories.css";

export function StoriesPanel({ Picture }: { Picture: PictureSlot }) {
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const core = useApp((state) => state.core);
  const details = useApp((state) => state.details);
  const filters = useFilters();
  const own = usePresent((state) => state.own);
  const [handout, setHandout] = useState<RawStory | null>(null);
  const chosen = useMemo(() => (core ? chooseEvents(core, filters, details) : []), [core, filters, details]);
  const stories = storiesOffered(
    details,
    useSettings((state) => state.stories),
  );
  const taken = new Set([...(details?.stories ?? []), ...own].map(({ id }) => id));
  if (!core || !details) {
    return (
      <p className="muted" role="status">
        {sayPresent(language, "loadingStories")}
      </p>
    );
  }
  if (handout) {
    return <Handout core={core} details={details} story={handout} Picture={Picture} onBack={() => setHandout(null)} />;
  }
  const edit = (story: RawStory) => openPanel("editor", story.id);
  const copy = (story: RawStory) => {
    const made = { ...story, id: freeId(taken) };
    keepStory(made);
    edit(made);
  };
  return (
    <div className="stories">
      <p className="stories-intro">{sayPresent(language, "storiesIntro")}</p>
      <ul className="story-list">
        {stories.map((story) => (
          <Story key={story.id} story={story} language={language} onHandout={() => setHandout(story)}>
            <button
              type="button"
              className="link-button"
              aria-label={sayPresent(language, "editCopyOf", { title: titleOfStory(language, story.title) })}
              onClick={() => copy(story)}
            >
              {sayPresent(language, "editCopy")}
            </button>
          </Story>
        ))}
      </ul>
      <section className="stories-more">
        <h3>{sayPresent(language, "ownTitle")}</h3>
        <p className="muted">{sayPresent(language, "ownNote")}</p>
        {own.length > 0 && (
          <ul className="story-list">
            {own.map((story) => (
              <Story key={story.id} story={story} language={language} onHandout={() => setHandout(story)}>
                <button
                  type="button"
                  className="link-button"
                  aria-label={sayPresent(language, "editStory", { title: titleOfStory(language, story.title) })}
                  onClick={() => edit(story)}
                >
                  {sayPresent(language, "edit")}
                </button>
                <DeleteStory story={story} language={language} />
              </Story>
            ))}
          </ul>
        )}
        <div className="stories-actions">
          <button type="button" className="button" onClick={() => openPanel("editor", freeId(taken))}>
            {sayPresent(language, "newStory")}
          </button>
          <OpenStoryFile core={core} language={language} taken={taken} />
        </div>
      </section>
      <section className="stories-more stories-pair">
        <div>
          <h3>{sayPresent(language, "chosenTitle")}</h3>
          <p className="muted">
            {sayPresent(language, chosen.length ? "chosenCount" : "emptyList", { n: chosen.length })}
          </p>
          <button type="button" className="button" disabled={chosen.length === 0} onClick={() => startPresenting(null)}>
            {sayPresent(language, "start")}
          </button>
        </div>
        <div>
          <h3>{sayPresent(language, "kioskTitle")}</h3>
          <p className="muted">{sayPresent(language, "kioskNote")}</p>
          <button
            type="button"
            className="button"
            disabled={stories.length === 0}
            onClick={() => {
              useApp.setState({ autoplay: true });
              startPresenting(null);
            }}
          >
            {sayPresent(language, "kioskStart")}
          </button>
        </div>
      </section>
    </div>
  );
}

interface StoryProps {
  readonly story: RawStory;
  readonly language: Language;
  readonly onHandout: () => void;
  readonly children: React.ReactNode;
}

function Story({ story, language, onHandout, children }: StoryProps) {
  const title = titleOfStory(language, story.title);
  const intro = textIn(story.intro, language);
  return (
    <li className="story">
      <div className="story-text">
        <h3 lang={textIn(story.title, language)?.lang ?? language}>{title}</h3>
        <p className="story-length">
          {sayPresent(language, "minutes", { n: story.minutes })} ·{" "}
          {sayPresent(language, "stepCount", { n: story.steps.length })}
        </p>
        {intro && (
          <p className="story-intro" lang={intro.lang}>
            {intro.text}
          </p>
        )}
      </div>
      <div className="story-actions">
        <button
          type="button"
          className="button primary"
          aria-label={sayPresent(language, "startStory", { title })}
          onClick={() => startPresenting(story.id)}
        >
          {sayPresent(language, "start")}
        </button>
        <button
          type="button"
          className="link-button"
          aria-label={sayPresent(language, "handoutOf", { title })}
          onClick={onHandout}
        >
          {sayPresent(language, "handout")}
        </button>
        {children}
      </div>
    </li>
  );
}

function DeleteStory({ story, language }: { story: RawStory; language: Language }) {
  const [asking, setAsking] = useState(false);
  const title = titleOfStory(language, story.title);
  if (!asking) {
    return (
      <button
        type="button"
        className="link-button"
        aria-label={sayPresent(language, "deleteStory", { title })}
        onClick={() => setAsking(true)}
      >
        {sayPresent(language, "delete")}
      </button>
    );
  }
  return (
    <span className="story-sure" role="group" aria-label={sayPresent(language, "deleteSure")}>
      <span>{sayPresent(language, "deleteSure")}</span>
      <button type="button" className="link-button" onClick={() => removeStory(story.id)}>
        {sayPresent(language, "delete")}
      </button>
      <button type="button" className="link-button" onClick={() => setAsking(false)}>
        {sayPresent(language, "keep")}
      </button>
    </span>
  );
}
