// Taking away, in the built site under its policy: the files are what they say, and the font really is in the picture.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import type { Page } from "playwright";
import { expect } from "vitest";
import { readCsv } from "../io/readCsv";
import { test } from "./site";
import { readSiteCore } from "./stage";

async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), bytes: readFileSync((await download.path())!) };
}
const press = (page: Page, name: string) => () => page.getByRole("button", { name, exact: true }).click();
const choose = (page: Page, name: string) => page.getByRole("radio", { name, exact: true }).check();

test("the table holds every event in both languages, with a byte order mark", async ({ open }) => {
  const page = await open({ hash: "#panel=takeaway&lang=en" });
  const { bytes, name } = await saved(page, press(page, "Download: CSV"));
  expect(name).toMatch(/\.csv$/);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head, ...rows] = readCsv(bytes.toString("utf8"));
  const { events } = readSiteCore();
  expect(rows.map(([id]) => id)).toEqual(events.map(({ id }) => id));
  expect(rows.map((row) => row[head!.indexOf("title_vi")])).toEqual(events.map(({ title }) => title.vi));
  expect(rows.every((row) => row[head!.indexOf("summary_vi")])).toBe(true);
});

test("the filtered table, record and calendar hold what is shown", async ({ open }) => {
  const page = await open({ hash: "#panel=takeaway&lang=vi&tracks=trade&years=2000-2010" });
  const core = readSiteCore();
  const json = JSON.parse((await saved(page, press(page, "Tải xuống: JSON"))).bytes.toString("utf8"));
  const ids: string[] = json.events.map(({ id }: { id: string }) => id);
  expect(json.dataset.version).toBe(core.version);
  expect(ids.length).toBeGreaterThan(5);
  expect(
    json.events.every(
      ({ track, sources }: { track: string; sources: unknown[] }) => track === "trade" && sources.length > 0,
    ),
  ).toBe(true);
  const csv = readCsv((await saved(page, press(page, "Tải xuống: CSV"))).bytes.toString("utf8"));
  expect(csv.slice(1).map(([id]) => id)).toEqual(ids);
  const ics = (await saved(page, press(page, "Tải xuống: ICS"))).bytes.toString("utf8");
  const dated = json.events.filter(({ date }: { date: string }) => /^\d{4}-\d\d-\d\d(\/|$)/.test(date));
  expect(new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents("vevent")).toHaveLength(dated.length);
  for (const line of ics.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test("the picture is saved with its font, its source and its address, at the size chosen", async ({ open }) => {
  const page = await open({ hash: "#panel=takeaway&lang=vi&from=1999-01-01&to=2008-01-01" });
  await choose(page, "Hình ảnh");
  const svg = (await saved(page, press(page, "Tải SVG"))).bytes.toString("utf8");
  expect(svg.match(/@font-face/g)!.length).toBeGreaterThanOrEqual(6);
  expect(svg).toContain("data:font/woff2;base64,");
  expect(svg).not.toMatch(/var\(|https?:\/\/(?!www\.w3\.org|127\.0\.0\.1)/);
  expect(svg).toContain("phiên bản");
  expect(svg).toContain("from=1999-01-01");
  for (const [times, width] of [
    [1, 1600],
    [4, 6400],
  ] as const) {
    await page.getByRole("combobox", { name: "Kích thước PNG" }).selectOption(String(times));
    const { bytes } = await saved(page, press(page, "Tải PNG"));
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(bytes.readUInt32BE(16)).toBe(width);
    expect(bytes.readUInt32BE(20)).toBe((width * 9) / 16);
  }
});

test("the font of the saved picture is painted: without it the same file looks different", async ({ open }) => {
  const page = await open({ hash: "#panel=takeaway&lang=vi" });
  await choose(page, "Hình ảnh");
  const svg = (await saved(page, press(page, "Tải SVG"))).bytes.toString("utf8");
  const png = await saved(page, press(page, "Tải PNG"));
  const bare = svg.replace(/<style>.*?<\/style>/s, "").replaceAll("Be Vietnam Pro", "No Such Font");
  // Ink of the title: the first forty rows of the picture, from the left.
  const inks = await page.evaluate(
    async (sources) => {
      const ink = async (source: string, width: number) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = document.createElement("canvas");
        [canvas.width, canvas.height] = [width, 60];
        const context = canvas.getContext("2d")!;
        context.drawImage(image, 0, 0, 1600, 900);
        const { data } = context.getImageData(0, 0, width, 60);
        let last = 0;
        for (let i = 0; i < data.length; i += 4) if (data[i]! < 128) last = Math.max(last, (i / 4) % width);
        return last;
      };
      return Promise.all(sources.map((source) => ink(source, 900)));
    },
    [
      `data:image/png;base64,${png.bytes.toString("base64")}`,
      `data:image/svg+xml;base64,${Buffer.from(bare).toString("base64")}`,
    ],
  );
  const title = readSiteCore().title.vi!;
  const { tableMeasure } = await import("../../src/layout/measure");
  const expected = 28 + tableMeasure()(title, 22, 600);
  expect(Math.abs(inks[0]! - expected)).toBeLessThan(4);
  expect(Math.abs(inks[1]! - expected)).toBeGreaterThan(8);
});

test("a picture of nothing is not offered", async ({ open }) => {
  const page = await open({ hash: "#panel=takeaway&lang=en&tracks=none" });
  await choose(page, "Picture");
  await page.getByText("there is nothing to draw").waitFor();
});
