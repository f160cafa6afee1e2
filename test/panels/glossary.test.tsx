// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { GLOSSARY } from "../../src/i18n/glossary";
import { findTerms } from "../../src/panels/glossary/findTerms";
import { GlossaryPanel } from "../../src/panels/glossary/GlossaryPanel";
import { TermText } from "../../src/panels/glossary/TermText";
import { useApp } from "../../src/state/appStore";
import { sampleCore, sampleDetails } from "../model/sampleCore";

vi.setConfig({ testTimeout: 40_000 });
Element.prototype.scrollIntoView ??= () => undefined;
const found = (text: string, known: readonly string[] = []) =>
  findTerms(text, new Set(known)).map(({ term, from, to }) => `${term.id}: ${text.slice(from, to)}`);

beforeEach(() => {
  useApp.setState({ ...useApp.getInitialState(), core: sampleCore(), details: sampleDetails() }, true);
});

describe("the glossary", () => {
  it("explains about forty terms, each in both languages, in two sentences", () => {
    expect(GLOSSARY.length).toBeGreaterThanOrEqual(30);
    expect(new Set(GLOSSARY.map(({ id }) => id)).size).toBe(GLOSSARY.length);
    for (const { id, name, text, aliases } of GLOSSARY) {
      expect(name.en && name.vi && aliases.length > 0, id).toBeTruthy();
      for (const one of [text.en, text.vi]) {
        expect(one?.match(/[.!?](?= \p{Lu}|$)/gu)?.length, `${id}: ${one}`).toBe(2);
        expect(one?.length, id).toBeLessThan(420);
        expect(one, id).toBe(one?.normalize("NFC"));
      }
    }
  });

  it("shows all, the other language's name beside each, and is searched without accents", async () => {
    const user = userEvent.setup();
    render(<GlossaryPanel subject={null} />);
    expect(screen.getAllByRole("term")).toHaveLength(GLOSSARY.length);
    await user.type(screen.getByRole("searchbox"), "chat da cam");
    expect(screen.getAllByRole("term").map((node) => node.textContent)).toEqual(["Agent OrangeChất da cam"]);
    expect(screen.getByRole("status")).toHaveTextContent("1 term");
    await user.click(screen.getByRole("button", { name: "Search the events for it: Agent Orange" }));
    expect(useApp.getState()).toMatchObject({ q: '"Agent Orange"', panel: { name: "search" } });
  });

  it("begins at the term it was opened for", () => {
    const { container } = render(<GlossaryPanel subject="dioxin" />);
    expect(container.querySelector("[data-term=dioxin]")).toHaveFocus();
  });
});

describe("terms in a text", () => {
  it("are found as whole words, the longest first, once each", () => {
    expect(found("Dioxin and dioxin, the WTO and the WTOs")).toEqual(["dioxin: Dioxin", "wto: WTO"]);
    expect(found("a Comprehensive Strategic Partnership")).toEqual([
      "comprehensive-strategic-partnership: Comprehensive Strategic Partnership",
    ]);
    expect(found("Quy chế Quan hệ thương mại bình thường vĩnh viễn (PNTR)")).toEqual([
      "pntr: Quan hệ thương mại bình thường vĩnh viễn",
    ]);
    expect(found("nạn nhân chất độc da cam/dioxin")).toEqual(["agent-orange: chất độc da cam", "dioxin: dioxin"]);
  });

  it("in capitals are not found in small letters, and known ones are passed over", () => {
    expect(found("a mia, an arf and the MIA")).toEqual(["mia: MIA"]);
    expect(found("dioxin and MIA", ["dioxin"])).toEqual(["mia: MIA"]);
  });

  it("open their explanation when pressed, with the keyboard too, and close it", async () => {
    const user = userEvent.setup();
    const text = { en: "The search for the MIA and dioxin.", vi: "Tìm kiếm MIA." };
    render(<TermText value={text} after={[{ en: "dioxin" }]} />);
    const term = await screen.findByRole("button", { name: "MIA" });
    expect(screen.getAllByRole("button")).toHaveLength(1);
    expect(term).toHaveAttribute("aria-expanded", "false");
    await user.tab();
    expect(term).toHaveFocus();
    await user.keyboard("{Enter}");
    const note = screen.getByRole("note");
    expect(within(note).getByText("MIA, missing in action")).toBeInTheDocument();
    expect(term).toHaveAccessibleDescription(/did not return from the war/);
    await user.click(term);
    expect(screen.queryByRole("note")).toBeNull();
  });

  it("are explained in the language they stand in", async () => {
    const user = userEvent.setup();
    useApp.setState({ lang: "en+vi" });
    render(<TermText value={{ en: "Dioxin.", vi: "Chất độc dioxin." }} />);
    await user.click((await screen.findAllByRole("button"))[1]!);
    expect(screen.getByRole("note")).toHaveAttribute("lang", "vi");
  });
});
