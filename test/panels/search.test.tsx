// @vitest-environment jsdom
// Typing, arrow keys and Enter are tested in a real browser (test/pages/search.test.ts): here the words are put in at once.
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { ALL } from "../../src/model/filters";
import { SearchPanel } from "../../src/panels/search/SearchPanel";
import { filtersOf, openPanel, useApp } from "../../src/state/appStore";
import { sampleCore, sampleDetails } from "../model/sampleCore";
import { IDS } from "../model/sampleDataset";
import { DIALOGS } from "./dialogs";

// Finding things by role asks a lot of jsdom: on a busy machine more than the usual five seconds.
vi.setConfig({ testTimeout: 40_000 });
expect(DIALOGS).toBe("in place");
Element.prototype.scrollIntoView ??= () => undefined;

const app = () => useApp.getState();
const box = () => screen.getByRole<HTMLInputElement>("combobox");
/** Names of the groups, with their counts, and of the results. */
const groups = () => screen.queryAllByRole("group").map((node) => node.querySelector(".hit-kind")?.textContent);
const names = () => screen.queryAllByRole("option").map((node) => node.querySelector(".hit-name")?.textContent);

beforeEach(() => {
  useApp.setState({ ...useApp.getInitialState(), core: sampleCore(), details: sampleDetails() }, true);
  openPanel("search");
});

const write = (text: string) => fireEvent.change(box(), { target: { value: text } });

async function searchFor(text: string) {
  const user = userEvent.setup();
  render(<SearchPanel />);
  write(text);
  await waitFor(() => expect(screen.queryAllByRole("option").length).toBeGreaterThan(0), { timeout: 10_000 });
  return user;
}

it("shows results as you type, in groups with counts, and says how many", async () => {
  await searchFor("bill clinton");
  expect(groups()).toEqual(["People 1", "Events 1"]);
  expect(names()[0]).toBe("Bill Clinton");
  expect(screen.getByRole("status")).toHaveTextContent("2 results: 1 person, 1 event");
});

it("marks what was found, without accents too, in the other language where that is where it was found", async () => {
  await searchFor("hiep dinh");
  const [first] = screen.getAllByRole("option");
  expect(first).toHaveTextContent("The trade agreement is signed");
  expect([...first!.querySelectorAll("mark")].map((node) => node.textContent)).toEqual(["Hiệp định"]);
  expect(first!.querySelector("[lang=vi]")).toHaveTextContent("Ký Hiệp định Thương mại");
});

it("clears the filters that hide the event chosen, and only those", async () => {
  useApp.setState({ tracks: ["trade"], themes: ["state-visit"] });
  const user = await searchFor("president visits");
  const [first] = screen.getAllByRole("option");
  expect(first).toHaveTextContent("hidden by the filters");
  await user.click(first!);
  expect(app().selected).toBe(IDS.visit);
  expect(app().tracks).toEqual(ALL.tracks);
  expect(app().themes).toEqual(["state-visit"]);
});

it("opens the panel of a person and of an organization", async () => {
  const user = await searchFor("bill clinton");
  await user.click(screen.getAllByRole("option")[0]!);
  expect(app().panel).toEqual({ name: "person", subject: "bill-clinton" });
});

it("makes a filter of a place, and of a theme", async () => {
  const user = await searchFor("hà nội");
  await user.click(screen.getAllByRole("option")[0]!);
  expect(filtersOf(app())).toEqual({ ...ALL, places: ["hanoi"] });
  expect(app().panel).toBeNull();
});

it("gives up other filters where nothing would be left", async () => {
  useApp.setState({ tracks: ["trade"] });
  const user = await searchFor("nhan dao");
  const themes = screen.getAllByRole("group").find((node) => node.dataset.kind === "theme")!;
  await user.click(within(themes).getAllByRole("option")[0]!);
  expect(filtersOf(app())).toEqual({ ...ALL, themes: ["humanitarian"] });
});

it("opens the glossary at a term", async () => {
  const user = await searchFor("pntr");
  await user.click(screen.getAllByRole("option")[0]!);
  expect(app().panel).toEqual({ name: "glossary", subject: "pntr" });
});

it("says that nothing was found, and offers examples", async () => {
  const user = userEvent.setup();
  render(<SearchPanel />);
  write("qqqq");
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Nothing found for “qqqq”"), {
    timeout: 10_000,
  });
  await user.click(screen.getByRole("button", { name: "7/1995" }));
  await waitFor(() => expect(names()).toContain("Diplomatic relations are established"));
});

it("speaks Vietnamese", async () => {
  useApp.setState({ lang: "vi" });
  await searchFor("bill clinton");
  expect(groups()).toEqual(["Nhân vật 1", "Sự kiện 1"]);
  expect(screen.getByRole("status")).toHaveTextContent("2 kết quả: 1 nhân vật, 1 sự kiện");
});

it("keeps the words in the address while open, and has them again when opened again", () => {
  const { unmount } = render(<SearchPanel />);
  write("clinton");
  expect(app().q).toBe("clinton");
  unmount();
  expect(app().q).toBe("");
  render(<SearchPanel />);
  expect(box()).toHaveValue("clinton");
});
