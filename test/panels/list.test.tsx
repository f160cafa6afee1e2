// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { toTimelineEvents } from "../../src/model/dataset";
import { ListView } from "../../src/panels/ListView";
import { rowsOf, sortEvents } from "../../src/panels/list/sortEvents";
import { useApp } from "../../src/state/appStore";
import { sampleCore, sampleDetails } from "../model/sampleCore";
import { IDS } from "../model/sampleDataset";

vi.setConfig({ testTimeout: 40_000 });
const core = sampleCore();
const shownIds = () =>
  [...document.querySelectorAll<HTMLElement>("[data-event-id]")].map(({ dataset }) => dataset.eventId);
const sorted = (title: string) => screen.getByRole("columnheader", { name: new RegExp(`^${title}`) });

beforeEach(() => {
  useApp.setState({ ...useApp.getInitialState(), core, details: sampleDetails() }, true);
});

describe("the order", () => {
  const ids = (by: "date" | "title" | "track" | "significance", descending: boolean, language: "en" | "vi" = "en") =>
    sortEvents(core.events, { by, descending }, language).map(({ id }) => id);

  it("is by date, title, track or significance, either way; equals stay by date", () => {
    expect(ids("date", false)).toEqual([IDS.normalization, IDS.aid, IDS.agreement, IDS.visit]);
    expect(ids("date", true)).toEqual([IDS.visit, IDS.agreement, IDS.aid, IDS.normalization]);
    expect(ids("track", false)).toEqual([IDS.normalization, IDS.visit, IDS.agreement, IDS.aid]);
    expect(ids("significance", true)).toEqual([IDS.normalization, IDS.agreement, IDS.visit, IDS.aid]);
    expect(ids("significance", false)).toEqual([IDS.aid, IDS.agreement, IDS.visit, IDS.normalization]);
  });

  it("is of the titles being read", () => {
    expect(ids("title", false)).toEqual([IDS.normalization, IDS.aid, IDS.visit, IDS.agreement]);
    expect(ids("title", false, "vi")).toEqual([IDS.agreement, IDS.normalization, IDS.visit, IDS.aid]);
  });

  it("has lines for the years where it is by date only", () => {
    const years = (descending: boolean) =>
      rowsOf(sortEvents(core.events, { by: "date", descending }, "en"), { by: "date", descending }).flatMap((row) =>
        row.kind === "year" ? [[row.year, row.count]] : [],
      );
    expect(years(false)).toEqual([
      [1995, 2],
      [2000, 2],
    ]);
    expect(years(true)).toEqual([
      [2000, 2],
      [1995, 2],
    ]);
    expect(rowsOf(core.events, { by: "title", descending: false })).toHaveLength(4);
  });
});

describe("the table", () => {
  it("sorts when a heading is pressed, and says so", async () => {
    const user = userEvent.setup();
    render(<ListView events={core.events} />);
    expect(sorted("Date")).toHaveAttribute("aria-sort", "ascending");
    await user.click(within(sorted("Date")).getByRole("button"));
    expect(sorted("Date")).toHaveAttribute("aria-sort", "descending");
    expect(shownIds()).toEqual([IDS.visit, IDS.agreement, IDS.aid, IDS.normalization]);
    await user.click(within(sorted("Significance")).getByRole("button"));
    expect(sorted("Significance")).toHaveAttribute("aria-sort", "descending");
    expect(sorted("Date")).not.toHaveAttribute("aria-sort");
    expect(shownIds()[0]).toBe(IDS.normalization);
    await user.selectOptions(screen.getByRole("combobox", { name: "Sort by" }), "Event ↑");
    expect(sorted("Event")).toHaveAttribute("aria-sort", "ascending");
  });

  it("opens an event, and is where the skip link lands", async () => {
    const user = userEvent.setup();
    const { container } = render(<ListView events={core.events} />);
    await user.click(screen.getByRole("button", { name: "The trade agreement is signed" }));
    expect(useApp.getState().selected).toBe(IDS.agreement);
    expect(container.querySelector("#list")).toHaveAttribute("tabindex", "-1");
    expect(screen.getByText("Significance 5 of 5")).toBeInTheDocument();
  });

  it("takes the focus from a skip link that was pressed before it was loaded", () => {
    const link = document.createElement("button");
    link.className = "skip-link";
    document.body.append(link);
    link.focus();
    const { container } = render(<ListView events={core.events} />);
    expect(container.querySelector("#list")).toHaveFocus();
    link.remove();
  });

  it("holds every row of a list like the record's, and a window of a very long one", () => {
    const many = (n: number) =>
      toTimelineEvents(Array.from({ length: n }, (_, i) => ({ ...core.events[i % 4]!, id: `event-${i}` })));
    const { unmount } = render(<ListView events={many(500)} />);
    expect(shownIds()).toHaveLength(500);
    unmount();
    render(<ListView events={many(5000)} />);
    expect(shownIds().length).toBeLessThan(200);
    expect(screen.getByRole("table")).toHaveAttribute("aria-rowcount", String(5000 + 2 + 1));
  });
});
