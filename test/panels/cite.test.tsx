// @vitest-environment jsdom
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { CITE_FORMATS, type Citation, type CiteFormat, type CiteSubject } from "../../src/i18n/citeWords";
import type { Language } from "../../src/model/vocabulary";
import { CitePanel } from "../../src/panels/cite/CitePanel";
import { useApp } from "../../src/state/appStore";
import { sampleCore, sampleDetails } from "../model/sampleCore";
import { IDS } from "../model/sampleDataset";

// Finding things by role asks a lot of jsdom: on a busy machine more than the usual five seconds.
vi.setConfig({ testTimeout: 30_000 });

const details = sampleDetails();

function citationOf(subject: CiteSubject, format: CiteFormat, language: Language): Citation {
  const text = `${JSON.stringify(subject)} ${format} ${language}`;
  const data = !/apa|mla|chicago/.test(format);
  const runs = [
    { text: `${text} `, italic: false },
    { text: "A Title", italic: true, lang: "fr" },
  ];
  return { runs, text, html: data ? null : `<p>${text}</p>`, file: `x.${format}`, type: "text/plain", language };
}

function toolsThat(copied = true) {
  return {
    cite: vi.fn(async (subject: CiteSubject, format: CiteFormat, language: Language) =>
      citationOf(subject, format, language),
    ),
    copyText: vi.fn(async () => copied),
    saveFile: vi.fn(),
  };
}

const shown = () => screen.getByRole("region", { name: /^(Citation|Trích dẫn)$/ });

beforeEach(() => {
  useApp.setState({ ...useApp.getInitialState(), core: sampleCore(), details }, true);
});

it("cites the event that it was opened for, in APA and the language being read", async () => {
  useApp.setState({ lang: "vi+en" });
  render(<CitePanel subject={IDS.normalization} tools={toolsThat()} />);
  await waitFor(() => expect(shown()).toHaveTextContent(`"id":"${IDS.normalization}"} apa vi`));
  expect(shown()).toHaveAttribute("lang", "vi");
  expect(within(shown()).getByText("A Title").tagName).toBe("I");
  expect(within(shown()).getByText("A Title")).toHaveAttribute("lang", "fr");
});

it("offers every source of the event, the view and the record", async () => {
  const user = userEvent.setup();
  render(<CitePanel subject={IDS.normalization} tools={toolsThat()} />);
  const what = screen.getByRole("combobox", { name: "What to cite" });
  const sources = details.events[IDS.normalization]!.sources;
  expect(within(what).getAllByRole("option")).toHaveLength(1 + sources.length + 2);
  await user.selectOptions(what, screen.getByRole("option", { name: new RegExp(sources[1]!.title) }));
  await waitFor(() => expect(shown()).toHaveTextContent('"kind":"source"'));
  expect(shown()).toHaveTextContent('"index":1');
  expect(screen.getByText(/day the source was read/)).toBeInTheDocument();
  await user.selectOptions(what, "The whole record");
  await waitFor(() => expect(shown()).toHaveTextContent('"kind":"dataset"'));
});

it("cites the view where no event is meant", async () => {
  render(<CitePanel subject={null} tools={toolsThat()} />);
  await waitFor(() => expect(shown()).toHaveTextContent('"kind":"view"'));
});

it("makes the citation anew in each style, by keyboard too", async () => {
  const user = userEvent.setup();
  render(<CitePanel subject={IDS.aid} tools={toolsThat()} />);
  const styles = screen.getByRole("group", { name: "Citation style" });
  within(styles).getByRole("radio", { checked: true }).focus();
  for (const format of CITE_FORMATS.slice(1)) {
    await user.keyboard("{ArrowRight}");
    await waitFor(() => expect(shown()).toHaveTextContent(`} ${format} en`));
    expect(shown()).toHaveAttribute("data-kind", /bibtex|ris|csl/.test(format) ? "data" : "text");
  }
});

it("copies with italics, says so, and takes it back when another citation is shown", async () => {
  const user = userEvent.setup();
  const tools = toolsThat();
  render(<CitePanel subject={IDS.aid} tools={tools} />);
  await waitFor(() => expect(shown()).toHaveTextContent("apa"));
  await user.click(screen.getByRole("button", { name: "Copy citation" }));
  const { text, html } = citationOf({ kind: "event", id: IDS.aid }, "apa", "en");
  expect(tools.copyText).toHaveBeenCalledWith(text, html);
  expect(screen.getByRole("status")).toHaveTextContent("Citation copied");
  await user.click(screen.getByRole("radio", { name: "MLA 9" }));
  await waitFor(() => expect(screen.getByRole("status")).toBeEmptyDOMElement());
});

it("says what to do where copying is forbidden, and saves a file", async () => {
  const user = userEvent.setup();
  const tools = toolsThat(false);
  render(<CitePanel subject={IDS.aid} tools={tools} />);
  await waitFor(() => expect(shown()).toHaveTextContent("apa"));
  await user.click(screen.getByRole("button", { name: "Copy citation" }));
  expect(screen.getByRole("status")).toHaveTextContent("select the text and copy it");
  await user.click(screen.getByRole("button", { name: "Download" }));
  expect(tools.saveFile).toHaveBeenCalledWith("x.apa", expect.stringContaining(IDS.aid), "text/plain");
});

it("says why there is no citation", async () => {
  const tools = { ...toolsThat(), cite: vi.fn(() => Promise.reject(new Error("no style"))) };
  render(<CitePanel subject={null} tools={tools} />);
  expect(await screen.findByRole("alert")).toHaveTextContent("The citation could not be made: no style");
});
