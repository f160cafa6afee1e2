// Opening an event, by pointer and by keys, and everything that its card must say.
import type { Page } from "playwright";
import { describe, expect } from "vitest";
import { eventually, go, settle, test, textOf } from "./site";
import { type Clickable, clickables, eventOf, readSiteCore, readSiteDetails } from "./stage";

const core = readSiteCore();
const details = readSiteDetails();
const ROUNDTABLE = "2025-03-12-harvard-cinema-roundtable";
const DECADE = "#from=2003-01-01&to=2013-01-01&lang=en";
const STILL = { reducedMotion: "reduce" } as const;

const card = (page: Page) => page.locator(".card");
const focusedId = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset?.eventId ?? null);

/** The card's text once the details are there, with any run of white space as one space. */
async function cardText(page: Page): Promise<string> {
  await page.locator(".card .sources a").first().waitFor();
  return await textOf(card(page));
}

async function expectCardOf(page: Page, id: string): Promise<void> {
  const { title } = eventOf(core, id);
  await eventually(() => textOf(page.locator(".card h2"))).toContain(title.en);
}

describe("opens", () => {
  test("by a click on a mark, and Esc closes it", async ({ open }) => {
    const page = await open({ hash: DECADE });
    const { id, x, y } = (await clickables(page, "path.mark[data-event-id]"))[2]!;
    await page.mouse.click(x, y);
    await expectCardOf(page, id);
    await page.keyboard.press("Escape");
    await card(page).waitFor({ state: "detached" });
    await eventually(() => focusedId(page)).toBe(id);
  });

  test("by a click on a label, of any significance", async ({ open }) => {
    const page = await open({ hash: DECADE });
    const labels = await clickables(page, "[data-label-for]");
    expect(labels.length).toBeGreaterThan(10);
    const bySignificance = new Map<number, Clickable>(
      labels.map((label) => [eventOf(core, label.id).significance, label]),
    );
    for (const { id, x, y } of bySignificance.values()) {
      await page.mouse.click(x, y);
      await expectCardOf(page, id);
      await page.keyboard.press("Escape");
      await card(page).waitFor({ state: "detached" });
      // Opening may have moved the view: the next click asks anew.
      await go(page, DECADE);
    }
  });

  test("by keys alone: Tab to a track, arrows, Enter; Esc gives the focus back to the mark", async ({ open }) => {
    const page = await open({ hash: "#lang=en", ...STILL });
    for (let tabs = 0; tabs < 40 && (await focusedId(page)) === null; tabs++) await page.keyboard.press("Tab");
    expect(eventOf(core, (await focusedId(page))!).track).toBe("diplomatic");
    await page.keyboard.press("Tab");
    expect(eventOf(core, (await focusedId(page))!).track).toBe("trade");
    for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowRight");
    await settle(page);
    const id = (await focusedId(page))!;
    await page.keyboard.press("Enter");
    await expectCardOf(page, id);
    await eventually(() => page.evaluate(() => document.activeElement?.closest(".card") !== null)).toBe(true);
    await page.keyboard.press("Escape");
    await card(page).waitFor({ state: "detached" });
    await eventually(() => focusedId(page)).toBe(id);
  });

  test("by Enter from the list, and Esc gives the focus back to the line", async ({ open }) => {
    const page = await open({ hash: "#view=list&lang=en" });
    const line = page.locator("#list [data-event-id]").nth(12);
    const id = (await line.getAttribute("data-event-id"))!;
    await line.focus();
    await page.keyboard.press("Enter");
    await expectCardOf(page, id);
    await page.keyboard.press("Escape");
    await card(page).waitFor({ state: "detached" });
    await eventually(() => focusedId(page)).toBe(id);
  });

  test("by a cluster: it zooms in until the events stand apart, or lists those of one day", async ({ open }) => {
    const page = await open({ hash: "#lang=en", ...STILL });
    const before = await page.locator("[data-cluster-count]").count();
    expect(before).toBeGreaterThan(0);
    const { x, y } = (await clickables(page, "[data-cluster-count]"))[0]!;
    await page.mouse.click(x, y);
    await eventually(() => page.url()).toContain("from=");
    expect(await page.locator(".stage [data-event-id]").count()).toBeGreaterThan(3);
    await settle(page);
  });
});

test("previous and next walk the events in order and stop at the ends", async ({ open }) => {
  const page = await open({ hash: `#event=${core.events[0]!.id}&lang=en`, ...STILL });
  await expectCardOf(page, core.events[0]!.id);
  const previous = page.locator("[data-step='previous']");
  const next = page.locator("[data-step='next']");
  expect(await previous.isDisabled()).toBe(true);
  for (const event of core.events.slice(1, 5)) {
    await next.click();
    await expectCardOf(page, event.id);
    await eventually(() => page.locator(`.mark[data-event-id="${event.id}"][data-selected]`).count()).toBe(1);
  }
  await previous.click();
  await expectCardOf(page, core.events[3]!.id);
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `event=${core.events.at(-1)!.id}&lang=en`,
  );
  await expectCardOf(page, core.events.at(-1)!.id);
  expect(await next.isDisabled()).toBe(true);
});

describe("says", () => {
  // One of each precision, a span, one with figures, one with two local dates.
  const picked = [
    core.events.find((event) => event.precision === "year" && !event.span)!,
    core.events.find((event) => event.precision === "month" && !event.span)!,
    core.events.find((event) => event.span)!,
    core.events.find((event) => details.events[event.id]!.figures?.length)!,
    core.events.find((event) => details.events[event.id]!.localDates)!,
    core.events.find((event) => details.events[event.id]!.places.length > 1)!,
  ].map((event) => event.id);

  test.for(["en", "vi"] as const)(
    "title, places, and every source with what it supports, in %s",
    async (lang, { open }) => {
      const names = new Intl.DisplayNames([lang], { type: "language" });
      const page = await open({ hash: `#lang=${lang}`, ...STILL });
      for (const id of picked) {
        await go(page, `event=${id}&lang=${lang}`);
        const event = eventOf(core, id);
        await eventually(() => textOf(page.locator(".card h2"))).toContain(event.title[lang]);
        const text = await cardText(page);
        const full = details.events[id]!;
        expect.soft(text, id).toContain(full.summary[lang]);
        for (const place of full.places) expect.soft(text, id).toContain(details.places[place]!.name[lang]);
        const lines = await page.locator(".sources li").evaluateAll((items) =>
          items.map((item) => {
            const link = item.querySelector("a")!;
            return {
              href: link.getAttribute("href"),
              lang: link.lang,
              rel: link.rel,
              text: item.textContent ?? "",
            };
          }),
        );
        expect.soft(lines.map(({ href }) => href)).toEqual(full.sources.map(({ url }) => url));
        for (const [i, source] of full.sources.entries()) {
          const line = lines[i]!;
          expect.soft(line.lang).toBe(source.lang);
          expect.soft(line.rel).toContain("noopener");
          for (const part of [source.title, source.publisher, names.of(source.lang)!, source.supports[lang]!]) {
            expect.soft(line.text, `${id}, source ${i + 1}`).toContain(part);
          }
        }
      }
    },
  );

  test("dates in full words with their precision, in both languages", async ({ open }) => {
    const page = await open({ ...STILL });
    const said = async (event: string, lang: "en" | "vi") => {
      await go(page, `#event=${event}&lang=${lang}`);
      await eventually(() => textOf(page.locator(".card h2"))).toContain(eventOf(core, event).title[lang]);
      await cardText(page);
      return await textOf(page.locator(".card .card-when").first());
    };
    const month = core.events.find((event) => event.precision === "month" && !event.span)!;
    const [year, number] = [month.id.slice(0, 4), Number(month.id.slice(5, 7))];
    const name = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" }).format(
      Date.UTC(2000, number - 1, 5),
    );
    expect(await said(month.id, "en")).toMatch(new RegExp(`${name} ${year}.*exact day unknown`));
    expect(await said(month.id, "vi")).toMatch(new RegExp(`háng ${number} năm ${year}.*chưa rõ ngày`));
    expect(await said("1995-07-11-normalization", "en")).toMatch(/11 July 1995 in Washington.*12 July 1995 in Hanoi/);
    expect(await said("1995-07-11-normalization", "vi")).toMatch(
      /gày 11 tháng 7 năm 1995.*Washington.*12 tháng 7 năm 1995.*Hà Nội/,
    );
    expect(await said("2000-11-16-clinton-visit", "en")).toMatch(/16.*19 November 2000/);
    expect(await said("2023-09-10-comprehensive-strategic-partnership", "vi")).toMatch(
      /ngày 10 đến ngày 11 tháng 9 năm 2023/,
    );
  });

  const ROUNDTABLE_WORDS = {
    en: [
      "Đặng Hoàng Giang",
      "Ngô Phương Lan",
      "Michael Dukakis",
      "Nguyễn Anh Tuấn",
      "Thomas Patterson",
      "Nazli Choucri",
      "Hoa Le",
      "cultural bridge",
      "humanity, compassion, sacrifice and selflessness",
      "cannot replace the emotion",
      "The Abandoned Field: Free Fire Zone",
      "When the Tenth Month Comes",
      "Cánh đồng hoang",
      "Bao giờ cho đến tháng Mười",
      "1979",
      "1984",
      "friends group",
      "AIWS Film Park",
      "12 March 2025",
      "11 March",
      "Boston Global Forum",
      "Vietnam Film Development Association",
      "Permanent Mission",
      "Cambridge",
    ],
    vi: [
      "Đặng Hoàng Giang",
      "Ngô Phương Lan",
      "Michael Dukakis",
      "Nguyễn Anh Tuấn",
      "Thomas Patterson",
      "Nazli Choucri",
      "Hoa Le",
      "cầu nối văn hóa",
      "tính nhân văn, lòng trắc ẩn, sự hy sinh và đức vị tha",
      "không thể thay thế cảm xúc",
      "Cánh đồng hoang",
      "Bao giờ cho đến tháng Mười",
      "The Abandoned Field: Free Fire Zone",
      "When the Tenth Month Comes",
      "1979",
      "1984",
      "Nhóm bạn bè",
      "Công viên điện ảnh AIWS",
      "12/3/2025",
      "11/3",
      "Diễn đàn Toàn cầu Boston",
      "Hiệp hội Xúc tiến phát triển điện ảnh Việt Nam",
      "Phái đoàn thường trực",
      "Cambridge",
    ],
  };

  test.for(["en", "vi"] as const)("the roundtable completely, in %s", async (lang, { open }) => {
    const page = await open({ hash: `#event=${ROUNDTABLE}&lang=${lang}`, ...STILL });
    const text = await cardText(page);
    for (const words of ROUNDTABLE_WORDS[lang]) expect.soft(text).toContain(words);
    const full = details.events[ROUNDTABLE]!;
    for (const one of full.participants!) expect.soft(text).toContain(one.role[lang]);
    for (const one of full.initiatives!) {
      for (const part of [one.name, one.what, one.where, one.status]) expect.soft(text).toContain(part?.[lang]);
    }
    for (const statement of full.details[lang]!) expect.soft(text).toContain(statement);
    expect.soft(text).toContain(full.discrepancy![lang]);
  });
});
