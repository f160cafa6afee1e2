// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ReadingPanel } from "../../src/panels/reading/ReadingPanel";
import { decodeAddress } from "../../src/state/address";
import { useApp } from "../../src/state/appStore";
import { addToReading, useReading, wipeReading } from "../../src/state/readingStore";
import { sampleCore, sampleDetails } from "../model/sampleCore";
import { IDS } from "../model/sampleDataset";

// Finding things by role asks a lot of jsdom: on a busy machine more than the usual five seconds.
vi.setConfig({ testTimeout: 30_000 });

const core = sampleCore();
const ids = () => useReading.getState().entries.map(({ id }) => id);
const rows = () => within(screen.getByRole("list", { name: "My list, in its order" })).getAllByRole("listitem");
const said = () => screen.getByRole("status").textContent;

function toolsThat(copied = true) {
  return {
    copyText: vi.fn(async (_text: string) => copied),
    saveCsv: vi.fn(),
    saveCitations: vi.fn(async () => {}),
    saveStory: vi.fn(),
    present: vi.fn(),
  };
}

beforeEach(() => {
  useApp.setState({ ...useApp.getInitialState(), core, details: sampleDetails() }, true);
  wipeReading();
});

describe("an empty list", () => {
  it("says how to fill it, and offers nothing to export", () => {
    render(<ReadingPanel tools={toolsThat()} />);
    expect(screen.getByText("Your list is empty.")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /Present|CSV|Wipe/ })).toBeNull();
  });

  it("takes what the filters leave, in one press", async () => {
    useApp.setState({ tracks: ["diplomatic"] });
    render(<ReadingPanel tools={toolsThat()} />);
    const shown = core.events.filter(({ track }) => track === "diplomatic").map(({ id }) => id);
    await userEvent.setup().click(screen.getByRole("button", { name: `Add the ${shown.length} events shown` }));
    expect(ids()).toEqual(shown);
  });
});

describe("a list", () => {
  beforeEach(() => {
    addToReading([IDS.normalization, IDS.aid, IDS.visit]);
  });

  it("is ordered by keyboard: the focus stays on the row that moves, and the move is said", async () => {
    const user = userEvent.setup();
    render(<ReadingPanel tools={toolsThat()} />);
    const title = core.events.find(({ id }) => id === IDS.visit)!.title.en!;
    const up = screen.getByRole("button", { name: `Move up: ${title}` });
    up.focus();
    await user.keyboard("{Enter}");
    expect(ids()).toEqual([IDS.normalization, IDS.visit, IDS.aid]);
    expect(said()).toBe(`${title}: now 2 of 3`);
    await user.keyboard("{Enter}{Enter}");
    expect(ids()).toEqual([IDS.visit, IDS.normalization, IDS.aid]);
    expect(screen.getByRole("button", { name: `Move up: ${title}` })).toHaveFocus();
    expect(document.activeElement).toHaveAttribute("aria-disabled", "true");
  });

  it("is ordered by dragging", () => {
    render(<ReadingPanel tools={toolsThat()} />);
    const dataTransfer = { setData: vi.fn(), effectAllowed: "" };
    const [first, , last] = rows();
    fireEvent.dragStart(first!.querySelector("[draggable]")!, { dataTransfer });
    fireEvent.dragOver(last!, { dataTransfer });
    fireEvent.drop(last!, { dataTransfer });
    expect(ids()).toEqual([IDS.aid, IDS.visit, IDS.normalization]);
  });

  it("keeps a note on each event", async () => {
    const user = userEvent.setup();
    render(<ReadingPanel tools={toolsThat()} />);
    await user.click(within(rows()[1]!).getByRole("button", { name: /^Add a note/ }));
    await user.keyboard("Ask about Điều 5");
    expect(useReading.getState().entries[1]).toEqual({ id: IDS.aid, note: "Ask about Điều 5" });
  });

  it("gives the focus to the next row when one is removed", async () => {
    const user = userEvent.setup();
    render(<ReadingPanel tools={toolsThat()} />);
    await user.click(within(rows()[0]!).getByRole("button", { name: /^Remove/ }));
    expect(ids()).toEqual([IDS.aid, IDS.visit]);
    await waitFor(() => expect(within(rows()[0]!).getByRole("button", { name: /^Remove/ })).toHaveFocus());
    expect(said()).toMatch(/^Removed: /);
  });

  it("opens an event and gets out of the way", async () => {
    useApp.setState({ panel: { name: "reading", subject: null } });
    render(<ReadingPanel tools={toolsThat()} />);
    const title = core.events.find(({ id }) => id === IDS.aid)!.title.en!;
    await userEvent.setup().click(screen.getByRole("button", { name: new RegExp(`^${title}`) }));
    expect(useApp.getState()).toMatchObject({ selected: IDS.aid, panel: null });
  });

  it("keeps what this record does not know", () => {
    addToReading(["from-another-record"]);
    render(<ReadingPanel tools={toolsThat()} />);
    expect(rows()[3]).toHaveTextContent("from-another-record");
  });

  it("becomes a link that opens it elsewhere, without the notes", async () => {
    const tools = toolsThat();
    useReading.setState({
      entries: [
        { id: IDS.visit, note: "secret" },
        { id: IDS.aid, note: "" },
      ],
    });
    render(<ReadingPanel tools={tools} />);
    await userEvent.setup().click(screen.getByRole("button", { name: "Copy link" }));
    const [link] = tools.copyText.mock.calls[0]!;
    expect(link).not.toContain("secret");
    expect(decodeAddress(new URL(link).hash)).toMatchObject({
      list: [IDS.visit, IDS.aid],
      panel: { name: "reading", subject: null },
    });
  });

  it("shows the link where it may not be copied", async () => {
    render(<ReadingPanel tools={toolsThat(false)} />);
    await userEvent.setup().click(screen.getByRole("button", { name: "Copy link" }));
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Link" }).value).toContain(
      `list=${IDS.normalization}`,
    );
  });

  it("is presented, saved as a table, a story and citations", async () => {
    const user = userEvent.setup();
    const tools = toolsThat();
    render(<ReadingPanel tools={tools} />);
    await user.click(screen.getByRole("button", { name: "Present the list" }));
    await user.click(screen.getByRole("button", { name: "CSV" }));
    await user.click(screen.getByRole("button", { name: "Story (JSON)" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Citation style" }), "BibTeX");
    await user.click(screen.getByRole("button", { name: "Citations" }));
    for (const tool of [tools.present, tools.saveCsv, tools.saveStory]) expect(tool).toHaveBeenCalledOnce();
    expect(tools.saveCitations).toHaveBeenCalledWith("bibtex");
  });

  it("says what went wrong with the citations", async () => {
    const tools = { ...toolsThat(), saveCitations: vi.fn(() => Promise.reject(new Error("no style"))) };
    render(<ReadingPanel tools={tools} />);
    await userEvent.setup().click(screen.getByRole("button", { name: "Citations" }));
    await waitFor(() => expect(said()).toBe("That failed: no style"));
  });

  it("is wiped by one button, after asking, the safe answer first", async () => {
    const user = userEvent.setup();
    render(<ReadingPanel tools={toolsThat()} />);
    await user.click(screen.getByRole("button", { name: "Wipe the list" }));
    expect(screen.getByRole("button", { name: "Keep it" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(ids()).toHaveLength(3);
    await user.click(screen.getByRole("button", { name: "Wipe the list" }));
    await user.click(screen.getByRole("button", { name: "Yes, wipe it" }));
    expect(ids()).toEqual([]);
    expect(said()).toBe("The list is wiped.");
  });
});

describe("a list that somebody sent", () => {
  it("is shown before anything is kept, and taken or left", async () => {
    const user = userEvent.setup();
    useApp.setState({ list: [IDS.visit, "gone", IDS.aid] });
    const { unmount } = render(<ReadingPanel tools={toolsThat()} />);
    expect(screen.getByText("Somebody sent you a list of 2 events:")).toBeInTheDocument();
    expect(screen.getByText("1 more is not in this record.")).toBeInTheDocument();
    expect(ids()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Add to my list" }));
    expect(ids()).toEqual([IDS.visit, IDS.aid]);
    expect(useApp.getState().list).toEqual([]);
    unmount();
    useApp.setState({ list: [IDS.normalization] });
    render(<ReadingPanel tools={toolsThat()} />);
    await user.click(screen.getByRole("button", { name: "No, thank you" }));
    expect(ids()).toEqual([IDS.visit, IDS.aid]);
    expect(useApp.getState().list).toEqual([]);
  });
});
