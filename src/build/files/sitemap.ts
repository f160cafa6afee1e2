// sitemap.xml and robots.txt. The sitemap protocol demands absolute addresses: without the site's own they stay relative,
// and robots.txt does not point to the sitemap.
import { LANGUAGES } from "../../model/vocabulary";
import { escapeText } from "../pages/html";
import type { Page, Site } from "../pages/site";

export function sitemap(site: Site, pages: readonly Page[]): string {
  const listed = pages.filter(({ path }) => path === "" || path.endsWith("/"));
  const known = new Set(listed.map(({ path }) => path));
  const at = (path: string) => escapeText((site.address ?? "") + path) || "./";
  const urls = listed.map(({ path }) => {
    const rest = /^(?:en|vi)\/(.*)$/.exec(path)?.[1];
    const twins = rest === undefined ? [] : LANGUAGES.filter((language) => known.has(`${language}/${rest}`));
    const links = twins
      .map((language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${at(`${language}/${rest}`)}"/>`)
      .join("");
    return `<url><loc>${at(path)}</loc><lastmod>${site.record.about.date}</lastmod>${links}</url>`;
  });
  const note = site.address
    ? ""
    : "<!-- Relative: build with SITE_URL set for the absolute addresses of the protocol. -->\n";
  return `<?xml version="1.0" encoding="UTF-8"?>
${note}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join("\n")}
</urlset>
`;
}

export function robots(site: Site): string {
  return `User-agent: *\nAllow: /\n${site.address ? `\nSitemap: ${site.address}sitemap.xml\n` : ""}`;
}
