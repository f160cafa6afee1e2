// @vitest-environment jsdom
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { hasAnniversary } from "../../src/io/ics";
import type { TimelineEvent } from "../../src/model/dataset";
import { TakeawayPanel, type TakeawayTools } from "../../src/panels/takeaway/TakeawayPanel";
import { useApp } from "../../src/state/appStore";
import { sampleCore, sampleDetails } from "../model/sampleCore";
import { IDS } from "../model/sampleDataset";

// Finding things by role asks a lot of jsdom: on a busy machine more than the usual five seconds.
vi.setConfig({ testTimeout: 30_000 });

const core = sampleCore();

function toolsWith(own: Partial<TakeawayTools> = {}) {
  const tools = {
    saveData: vi.fn((_kind: string, _events: readonly TimelineEvent[]) => {}),
    hasAnniversary,
    picture: vi.fn((id: string, dark: boolean) => (
      <svg role="img" aria-label={`${dark ? "dark" : "light"} picture`} id={id} />
    )),
    pictureSize: { width: 1600, height: 900 },
    saveSvg: vi.fn(async () => {}),
    savePng: vi.fn(async () => {}),
    sheet: vi.fn((_id: string, name: string, summaries: boolean) => <p>{`${name} ${summaries}`}</p>),
    print: vi.fn(async () => {}),
  };
  return { ...tools, ...(own as object) } as typeof tools;
}
const choose = (name: string) => userEvent.setup().click(screen.getByRole("radio", { name }));

beforeEach(() => {
  useApp.setState({ ...useApp.getInitialState(), core, details: sampleDetails() }, true);
});

describe("data", () => {
  it("gives all events where nothing is filtered, without asking", async () => {
    const user = userEvent.setup();
    const tools = toolsWith();
    render(<TakeawayPanel tools={tools} />);
    expect(screen.queryByRole("group", { name: "Which events" })).toBeNull();
    for (const [name, kind] of [
      ["Download: CSV", "csv"],
      ["Download: JSON", "json"],
      ["Download: ICS", "ics"],
    ] as const) {
      await user.click(screen.getByRole("button", { name }));
      expect(tools.saveData).toHaveBeenLastCalledWith(kind, core.events);
    }
    expect(screen.getByText(/: 3 events known to the day/)).toBeInTheDocument();
  });

  it("gives the events shown, or all of them", async () => {
    const user = userEvent.setup();
    const tools = toolsWith();
    useApp.setState({ years: { from: 2000, to: 2000 } });
    render(<TakeawayPanel tools={tools} />);
    await user.click(screen.getByRole("button", { name: "Download: CSV" }));
    const [, events] = tools.saveData.mock.calls[0]!;
    expect(events.map(({ id }) => id)).toEqual([IDS.agreement, IDS.visit]);
    await choose("All 4 events");
    await user.click(screen.getByRole("button", { name: "Download: CSV" }));
    expect(tools.saveData).toHaveBeenLastCalledWith("csv", core.events);
  });

  it("waits for the text and sources, and offers nothing where nothing is shown", () => {
    useApp.setState({ details: null, tracks: [] });
    render(<TakeawayPanel tools={toolsWith()} />);
    for (const button of screen.getAllByRole("button")) expect(button).toBeDisabled();
    expect(screen.getByText(/still loading/)).toBeInTheDocument();
  });
});

describe("a picture", () => {
  it("is shown as it will be, and saved in the colours and size chosen", async () => {
    const user = userEvent.setup();
    const tools = toolsWith();
    render(<TakeawayPanel tools={tools} />);
    await choose("Picture");
    expect(screen.getByRole("img", { name: "light picture" })).toBeInTheDocument();
    await choose("Dark");
    expect(screen.getByRole("img", { name: "dark picture" })).toBeInTheDocument();
    await user.selectOptions(screen.getByRole("combobox", { name: "Size of the PNG" }), "4× (6400 × 3600)");
    await user.click(screen.getByRole("button", { name: "Save as PNG" }));
    expect(tools.savePng).toHaveBeenCalledWith(true, 4);
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Saved."));
    await user.click(screen.getByRole("button", { name: "Save as SVG" }));
    expect(tools.saveSvg).toHaveBeenCalledWith(true);
  });

  it.each([
    [Object.assign(new Error("x"), { reason: "fontMissing" }), "the font did not come into the picture"],
    [Object.assign(new Error("x"), { reason: "tooLarge" }), "choose a smaller one"],
    [new Error("HTTP 404"), "That failed: HTTP 404"],
  ])("says why it could not be made: %s", async (error, words) => {
    render(<TakeawayPanel tools={toolsWith({ savePng: vi.fn(() => Promise.reject(error)) })} />);
    await choose("Picture");
    await userEvent.setup().click(screen.getByRole("button", { name: "Save as PNG" }));
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(words));
    expect(screen.getByRole("button", { name: "Save as PNG" })).toBeEnabled();
  });

  it("is not offered where nothing is shown", async () => {
    render(<TakeawayPanel tools={toolsWith({ picture: () => null })} />);
    await choose("Picture");
    expect(screen.getByText(/there is nothing to draw/)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /Save/ })).toBeNull();
  });
});

describe("paper", () => {
  it("shows the sheet that will be printed, and prints that one", async () => {
    const user = userEvent.setup();
    const tools = toolsWith();
    render(<TakeawayPanel tools={tools} />);
    await choose("Print");
    expect(screen.getByText("view-a4 false")).toBeInTheDocument();
    await choose("Current view, A3");
    expect(screen.getByText("view-a3 false")).toBeInTheDocument();
    await choose("List in both languages, A4");
    await user.click(screen.getByRole("checkbox", { name: "With summaries" }));
    expect(screen.getByText("list-a4 true")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Print…" }));
    expect(tools.print).toHaveBeenCalledWith("list-a4", true);
  });
});
