// npm run screens: the built app in a real browser, at four sizes and in four themes, into the ignored folder .screens, with a
// contact sheet to look at. Options: --only=<part of a name>, --dist=<folder>.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import process from "node:process";
import sirv from "sirv";
import { findBrowser, launchBrowser } from "./pages/browser.mjs";

const OUT = ".screens";
const option = (name) => process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);
const dist = option("dist") ?? "dist";
const only = option("only") ?? "";

const SIZES = [
  { name: "laptop", width: 1440, height: 900 },
  { name: "desktop", width: 1920, height: 1080 },
  { name: "tablet", width: 1024, height: 768, touch: true },
  { name: "phone", width: 390, height: 844, touch: true, density: 2 },
];
const THEMES = [
  { name: "light", context: { colorScheme: "light" } },
  { name: "dark", context: { colorScheme: "dark" } },
  { name: "contrast", context: { colorScheme: "light" }, hash: { appearance: "contrast" } },
  { name: "forced", context: { colorScheme: "dark", forcedColors: "active" } },
];
const PLACES = [
  { name: "overview", hash: {} },
  { name: "close", hash: { from: "2012-06-01", to: "2016-06-01", lang: "vi" } },
  { name: "event", hash: { event: "1995-07-11-normalization", lang: "en+vi" } },
  { name: "list", hash: { view: "list" } },
];

if (!existsSync(join(dist, "index.html"))) throw new Error(`There is no built app in ${dist}: npm run build first.`);
mkdirSync(OUT, { recursive: true });
const serve = sirv(dist, { dev: true });
const server = createServer((request, response) =>
  serve(request, response, () => {
    response.statusCode = 404;
    response.end();
  }),
);
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const browser = await launchBrowser(findBrowser());
const made = [];
try {
  for (const theme of THEMES) {
    for (const size of SIZES) {
      const context = await browser.newContext({
        viewport: { width: size.width, height: size.height },
        deviceScaleFactor: size.density ?? 1,
        hasTouch: size.touch ?? false,
        locale: "en-GB",
        reducedMotion: "reduce",
        serviceWorkers: "block",
        ...theme.context,
      });
      for (const place of PLACES) {
        const name = `${place.name}-${size.name}-${theme.name}`;
        if (!name.includes(only)) continue;
        const hash = new URLSearchParams({ ...place.hash, ...theme.hash });
        const page = await context.newPage();
        const problems = [];
        page.on("pageerror", (error) => problems.push(error.message));
        await page.goto(`http://127.0.0.1:${server.address().port}/#${hash}`);
        await page.waitForSelector("html[data-ready]", { timeout: 30_000 });
        await page.evaluate(() => document.fonts.ready);
        await page.waitForTimeout(600);
        await page.screenshot({ path: join(OUT, `${name}.png`) });
        await page.close();
        made.push({ name, theme: theme.name, problems });
        console.log(name, problems.join("; "));
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  server.close();
}
writeFileSync(join(OUT, "index.html"), sheet());
console.log(`${made.length} pictures: open ${join(OUT, "index.html")}`);

function sheet() {
  const rows = THEMES.map(
    ({ name }) =>
      `<h2>${name}</h2><div>${made
        .filter(({ theme }) => theme === name)
        .map(
          (one) =>
            `<figure><a href="${one.name}.png"><img src="${one.name}.png"></a><figcaption>${one.name}</figcaption></figure>`,
        )
        .join("")}</div>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Screens</title>
<style>body{font:14px system-ui;margin:20px;background:#888;color:#fff}div{display:flex;flex-wrap:wrap;gap:16px;align-items:start}
figure{margin:0}img{height:320px;display:block;border:1px solid #444}</style>${rows.join("\n")}\n`;
}
