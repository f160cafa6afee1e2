// A page for each story, with its captions and notes as a text to read, and the list of stories.
import { titleOf } from "../../i18n/describe";
import { sayOnPage } from "../../i18n/pageWords";
import { textIn } from "../../model/dataset";
import type { RawStory } from "../../model/record";
import type { Language } from "../../model/vocabulary";
import { type Html, html } from "./html";
import { openGraph } from "./metadata";
import { renderShell, textOf } from "./shell";
import { eventPath, type Page, picturePath, rootFrom, type Site, storyPath } from "./site";

export function storyPage(site: Site, story: RawStory, language: Language): Page {
  const path = storyPath(language, story.id);
  const root = rootFrom(path);
  const title = textIn(story.title, language)?.text ?? story.id;
  const description = textIn(story.intro, language)?.text ?? title;
  const body = renderShell(site, {
    path,
    language,
    title,
    description,
    alternates: { en: storyPath("en", story.id), vi: storyPath("vi", story.id) },
    head: openGraph(site, path, language, { kind: "article", title, description, picture: picturePath(site, null) }),
    app: null,
    content: html`<main class="prose">
<h1>${textOf(language, story.title)}</h1>
<p class="muted">${lengthOf(story, language)}</p>
<p class="lead">${textOf(language, story.intro)}</p>
<p><a class="button" href="${root}#present=1&amp;story=${story.id}&amp;lang=${language}">${sayOnPage(language, "presentStory")}</a></p>
${story.steps.map((step, i) => stepText(site, story, step, i, language, root))}
</main>`,
  });
  return { path, body };
}

export function storiesPage(site: Site, language: Language): Page {
  const path = `${language}/stories/`;
  const intro = sayOnPage(language, "storiesIntro");
  const body = renderShell(site, {
    path,
    language,
    title: sayOnPage(language, "stories"),
    description: intro,
    alternates: { en: "en/stories/", vi: "vi/stories/" },
    head: openGraph(site, path, language, {
      kind: "website",
      title: sayOnPage(language, "stories"),
      description: intro,
      picture: picturePath(site, null),
    }),
    app: null,
    content: html`<main class="prose">
<h1>${sayOnPage(language, "stories")}</h1>
<p class="lead">${intro}</p>
${site.details.stories.map(
  (story) => html`<section><h2><a href="${story.id}/">${textOf(language, story.title)}</a></h2>
<p class="muted">${lengthOf(story, language)}</p>
<p>${textOf(language, story.intro)}</p></section>
`,
)}</main>`,
  });
  return { path, body };
}

function stepText(
  site: Site,
  story: RawStory,
  step: RawStory["steps"][number],
  index: number,
  language: Language,
  root: string,
): Html {
  const event = site.core.events.find(({ id }) => id === step.event);
  const figure = step.figure;
  return html`<section><p class="muted">${sayOnPage(language, "stepOf", { i: index + 1, all: story.steps.length })}</p>
<h2>${textOf(language, step.caption)}</h2>
${figure ? html`<p><strong>${(language === "vi" && figure.valueVi) || figure.value}</strong> ${textOf(language, figure.label)} <span class="muted">(${figure.source})</span></p>` : null}
<p>${textOf(language, step.notes)}</p>
${event ? html`<p><a href="${root}${eventPath(language, event.id)}">${titleOf(language, event)}</a></p>` : null}
</section>
`;
}

function lengthOf(story: RawStory, language: Language): string {
  return sayOnPage(language, "storyLength", { n: story.minutes, steps: story.steps.length });
}
