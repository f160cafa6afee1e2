// @vitest-environment jsdom
import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ALL, chooseEvents, type Filters } from "../../src/model/filters";
import { EmptyNote } from "../../src/panels/EmptyNote";
import { FilterBar } from "../../src/panels/FilterBar";
import { countFacets, loosest } from "../../src/panels/facets/countFacets";
import { FacetsPanel } from "../../src/panels/facets/FacetsPanel";
import { filtersOf, useApp } from "../../src/state/appStore";
import { sampleCore, sampleDetails } from "../model/sampleCore";
import { DIALOGS } from "./dialogs";

vi.setConfig({ testTimeout: 40_000 });
expect(DIALOGS).toBe("in place");

// Diplomatic: normalization (5), visit (4); trade: agreement (4); cultural: aid (2). All in Hanoi.
const core = sampleCore();
const details = sampleDetails((_, { aid }) => {
  aid.discrepancy = { en: "Sources differ.", vi: "Các nguồn khác nhau." };
});
const app = () => useApp.getState();
const filters = (change: Partial<Filters>): Filters => ({ ...ALL, ...change });
const plain = (counts: ReadonlyMap<string | number, number>) => Object.fromEntries(counts);

beforeEach(() => {
  useApp.setState({ ...useApp.getInitialState(), core, details }, true);
});

describe("live counts", () => {
  it("are of all events where nothing is filtered", () => {
    const counts = countFacets(core, ALL, details);
    expect(plain(counts.tracks)).toEqual({ diplomatic: 2, trade: 1, cultural: 1 });
    expect(plain(counts.people)).toEqual({ "bill-clinton": 1 });
    expect(plain(counts.places)).toEqual({ washington: 1, hanoi: 4 });
    expect(plain(counts.significance)).toEqual({ 1: 4, 2: 4, 3: 3, 4: 3, 5: 1 });
    expect(plain(counts.years)).toEqual({ 1995: 2, 2000: 2 });
    expect(counts.disagree).toBe(1);
  });

  it("follow the other filters, not their own", () => {
    const counts = countFacets(core, filters({ tracks: ["trade"], years: { from: 2000, to: 2000 } }), details);
    expect(plain(counts.tracks)).toEqual({ diplomatic: 1, trade: 1 });
    expect(plain(counts.years)).toEqual({ 2000: 1 });
    expect(plain(counts.themes)).toEqual({ agreement: 1, "trade-policy": 1 });
    expect(counts.disagree).toBe(0);
  });

  it("promise what choosing the value then shows", () => {
    const before = filters({ tracks: ["diplomatic", "cultural"] });
    for (const [theme, count] of countFacets(core, before, details).themes) {
      const chosen = chooseEvents(core, { ...before, themes: [theme as never] }, details);
      expect(chosen).toHaveLength(count);
    }
  });
});

describe("the filter to loosen", () => {
  it("is the one that brings back the most", () => {
    const nothing = filters({ tracks: ["diplomatic", "trade"], themes: ["health"], significance: 2 });
    expect(chooseEvents(core, nothing, details)).toEqual([]);
    expect(loosest(core, nothing, details)).toEqual({ name: "themes", count: 3 });
  });

  it("is none where it takes two", () => {
    expect(loosest(core, filters({ tracks: [], themes: ["film"] }), details)).toBeNull();
  });

  it("is offered where nothing is shown, and clears only that", async () => {
    const user = userEvent.setup();
    useApp.setState({ tracks: ["diplomatic", "trade"], themes: ["health"] });
    render(<EmptyNote />);
    await user.click(await screen.findByRole("button", { name: "Clear “Theme: Health” to see 3 events" }));
    expect(filtersOf(app())).toEqual(filters({ tracks: ["diplomatic", "trade"] }));
  });
});

describe("the panel", () => {
  const box = (name: string) => screen.getByRole("checkbox", { name });

  it("ticks values of every filter, with counts in their names", async () => {
    const user = userEvent.setup();
    render(<FacetsPanel />);
    await user.click(box("Trade, 1 event"));
    expect(app().tracks).toEqual(["diplomatic", "cultural"]);
    await user.click(box("Health, 1 event"));
    expect(app().themes).toEqual(["health"]);
    expect(box("Hanoi, 1 event")).not.toBeChecked();
    expect(screen.queryByRole("checkbox", { name: /^Washington/ })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Clear all filters" }));
    expect(filtersOf(app())).toEqual(ALL);
  });

  it("filters by person, organization, place, significance and disagreement", async () => {
    const user = userEvent.setup();
    render(<FacetsPanel />);
    for (const summary of ["People", "Organisations", "Place"]) await user.click(screen.getByText(summary));
    await user.click(box("Bill Clinton, 1 event"));
    await user.click(box("The White House, 1 event"));
    await user.click(box("Hanoi, 2 events"));
    await user.click(screen.getByRole("radio", { name: "4 or more, 2 events" }));
    expect(filtersOf(app())).toEqual(
      filters({ people: ["bill-clinton"], organizations: ["white-house"], places: ["hanoi"], significance: 4 }),
    );
    await user.click(box("Only events on which sources disagree, 0 events"));
    expect(app().disagree).toBe(true);
    expect(screen.getByRole("button", { name: "Show 0 events" })).toBeInTheDocument();
  });

  it("sets the period with two thumbs that cannot pass each other, and clears it at full width", () => {
    render(<FacetsPanel />);
    const [from, to] = [screen.getByLabelText("From year"), screen.getByLabelText("To year")];
    fireEvent.change(from, { target: { value: "2000" } });
    expect(app().years).toEqual({ from: 2000, to: 2025 });
    fireEvent.change(to, { target: { value: "1997" } });
    expect(app().years).toEqual({ from: 2000, to: 2000 });
    fireEvent.change(from, { target: { value: "1995" } });
    fireEvent.change(to, { target: { value: "2025" } });
    expect(app().years).toBeNull();
  });

  it("finds a value in a long list, accents or not", async () => {
    const user = userEvent.setup();
    const many = sampleDetails((files, { visit }) => {
      for (let i = 0; i < 12; i++) {
        files["people.json"].people.push({
          ...files["people.json"].people[0]!,
          id: `person-${i}`,
          name: { en: `Person ${i}`, vi: i === 11 ? "Nguyễn Phú Trọng" : `Người ${i}` },
        });
        visit.people.push({ id: `person-${i}` });
      }
    });
    useApp.setState({ details: many, lang: "vi" });
    render(<FacetsPanel />);
    await user.click(screen.getByText("Nhân vật"));
    const people = screen.getByRole("group", { name: "Nhân vật" });
    expect(within(people).getAllByRole("checkbox")).toHaveLength(8);
    await user.type(within(people).getByRole("searchbox"), "phu trong");
    expect(within(people).getAllByRole("checkbox")).toHaveLength(1);
    await user.click(within(people).getByRole("checkbox", { name: "Nguyễn Phú Trọng, 1 sự kiện" }));
    expect(app().people).toEqual(["person-11"]);
  });
});

describe("the filter bar", () => {
  it("opens the filters, says what is shown, and clears one and all", async () => {
    const user = userEvent.setup();
    useApp.setState({ people: ["bill-clinton"], places: ["hanoi"], years: { from: 1995, to: 1999 }, significance: 5 });
    render(<FilterBar core={core} shown={1} />);
    expect(screen.getByRole("status")).toHaveTextContent(
      "1 event, 1995–1999, with Bill Clinton, in Hanoi, of significance 5",
    );
    const chips = await screen.findByRole("list", { name: "Filters in use" });
    expect(
      within(chips)
        .getAllByRole("button")
        .map((node) => node.textContent),
    ).toEqual(["Bill Clinton ×", "Hanoi ×", "1995–1999 ×", "Significance 5 ×"]);
    await user.click(within(chips).getByRole("button", { name: "Clear the filter: 1995–1999" }));
    expect(app().years).toBeNull();
    expect(app().people).toEqual(["bill-clinton"]);
    await user.click(screen.getByRole("button", { name: "Show all events" }));
    expect(filtersOf(app())).toEqual(ALL);
    await user.click(screen.getByRole("button", { name: "Filters" }));
    expect(app().panel?.name).toBe("facets");
  });
});
