// Every page of the site.
import { LANGUAGES } from "../../model/vocabulary";
import { eventPage } from "./event";
import { homePage } from "./home";
import { namedPeople, peoplePage, personPage } from "./person";
import type { Page, Site } from "./site";
import { storiesPage, storyPage } from "./story";
import { aboutPage, accessibilityPage, notFoundPage } from "./texts";

/** Pure: the same site always gives the same pages. */
export function allPages(site: Site): Page[] {
  const people = namedPeople(site);
  return [
    homePage(site, "en", { root: true }),
    notFoundPage(site),
    ...LANGUAGES.flatMap((language) => [
      homePage(site, language),
      ...site.core.events.map((event) => eventPage(site, event, language)),
      peoplePage(site, language),
      ...people.map((person) => personPage(site, person, language)),
      storiesPage(site, language),
      ...site.details.stories.map((story) => storyPage(site, story, language)),
      aboutPage(site, language),
      accessibilityPage(site, language),
    ]),
  ];
}

/** The file that a page is written to: a path that ends in a slash is a folder with an index.html. */
export function fileOf({ path }: Page): string {
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}
