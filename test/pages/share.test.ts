// Citing, sharing, collecting and reporting, in the built site under its policy.
import { expect } from "vitest";
import { eventually, test } from "./site";
import { readSiteCore, readSiteDetails } from "./stage";

const EVENT = "1995-02-23-ford-song-cong-joint-venture";
const core = () => readSiteCore();

test("a citation of each kind is made without anything evaluated, and copied with its italics", async ({ open }) => {
  const page = await open({
    hash: `#event=${EVENT}&panel=cite.${EVENT}&lang=en`,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const citation = page.getByRole("region", { name: "Citation", exact: true });
  const { version } = core();
  for (const [style, mark] of [
    ["APA 7", `(Version ${version})`],
    ["MLA 9", `version ${version}`],
    ["Chicago 17", `version ${version}`],
    ["Chicago 17, footnote", `version ${version}`],
    ["BibTeX", `version = {${version}}`],
    ["RIS", `ET  - ${version}`],
    ["CSL-JSON", `"version": "${version}"`],
  ] as const) {
    await page.getByRole("radio", { name: style, exact: true }).check();
    await eventually(() => citation.textContent(), 20_000).toContain(mark);
    expect(await citation.textContent()).toContain(`#event=${EVENT}&lang=en`);
  }
  await page.getByRole("radio", { name: "APA 7" }).check();
  await eventually(() => citation.textContent()).toContain("(Version");
  await page.getByRole("button", { name: "Copy citation" }).click();
  await page.getByText("Citation copied").waitFor();
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item!.getType("text/html")).text();
  });
  expect(html).toContain("<i>Vietnam – United States, 1995–2025</i>");
  await page.getByRole("radio", { name: "Vietnamese" }).check();
  await eventually(() => citation.textContent()).toContain("Trong Việt Nam – Hoa Kỳ");
});

test("every source of an event can be cited", async ({ open }) => {
  const page = await open({ hash: `#event=${EVENT}&panel=cite.${EVENT}&lang=en` });
  const sources = readSiteDetails().events[EVENT]!.sources;
  for (const [i, source] of sources.entries()) {
    await page.getByRole("combobox", { name: "What to cite" }).selectOption(`source-${i}`);
    await eventually(() => page.getByRole("region", { name: "Citation", exact: true }).textContent(), 20_000).toContain(
      source.url,
    );
  }
});

test("the link that is shared opens the same event in the same language", async ({ open }) => {
  const page = await open({
    hash: `#event=${EVENT}&panel=share.${EVENT}&lang=vi`,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await page.getByRole("button", { name: "Sao chép liên kết" }).click();
  await page.getByText("Đã sao chép liên kết").waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole("img", { name: "Mã QR của liên kết" }).waitFor();
  const other = await open({ hash: new URL(link).hash });
  await other.locator(".card").waitFor();
  expect(await other.locator("html").getAttribute("lang")).toBe("vi");
  expect(await other.locator(".card-title").textContent()).toBe(core().events.find(({ id }) => id === EVENT)!.title.vi);
});

test("a list is collected, survives a reload, is sent as a link and presented", async ({ open }) => {
  const page = await open({ hash: `#event=${EVENT}&lang=en` });
  await page.getByRole("button", { name: "Add to my list", exact: true }).click();
  await page.getByRole("button", { name: "Next event" }).click();
  await page.getByRole("button", { name: "Add to my list", exact: true }).click();
  await page.reload();
  await page.evaluate(() => {
    location.hash = "panel=reading&lang=en";
  });
  const rows = page.locator(".reading-items > li");
  await eventually(() => rows.count()).toBe(2);
  await rows
    .nth(1)
    .getByRole("button", { name: /^Move up/ })
    .click();
  await eventually(() => rows.nth(1).getAttribute("data-reading-id")).toBe(EVENT);
  await page.getByRole("button", { name: "Present the list" }).click();
  await eventually(() => new URL(page.url()).hash).toMatch(
    /present=1.*story=reading-list|story=reading-list.*present=1/,
  );
  await page.locator(".wall").waitFor();
});

test("a list that was sent is offered, not kept unasked", async ({ open }) => {
  const [a, b] = core().events.slice(3, 5);
  const page = await open({ hash: `#list=${a!.id},${b!.id}&panel=reading&lang=en` });
  await page.getByText("Somebody sent you a list of 2 events:").waitFor();
  expect(await page.evaluate(() => localStorage.getItem("timeline.reading"))).toBeNull();
  await page.getByRole("button", { name: "Add to my list", exact: true }).click();
  await eventually(() => page.locator(".reading-items > li").count()).toBe(2);
  await eventually(() => new URL(page.url()).hash).not.toContain("list=");
});

test("an error report names the event, its address and the version, in both languages", async ({ open }) => {
  const page = await open({ hash: `#event=${EVENT}&lang=vi` });
  await page.getByRole("button", { name: "Báo lỗi" }).click();
  const text = await page.getByRole("region", { name: "Báo lỗi" }).getByRole("textbox").inputValue();
  for (const part of [EVENT, core().version, `#event=${EVENT}&lang=vi`, "What is wrong", "Thông tin chưa đúng"]) {
    expect(text).toContain(part);
  }
});
