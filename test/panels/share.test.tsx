// @vitest-environment jsdom
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CardActions } from "../../src/panels/share/CardActions";
import { reportLink, reportText } from "../../src/panels/share/reportText";
import { SharePanel } from "../../src/panels/share/SharePanel";
import { decodeAddress } from "../../src/state/address";
import { useApp } from "../../src/state/appStore";
import { useReading, wipeReading } from "../../src/state/readingStore";
import { useSettings } from "../../src/state/settingsStore";
import { sampleCore, sampleDetails } from "../model/sampleCore";
import { IDS } from "../model/sampleDataset";

// Finding things by role asks a lot of jsdom: on a busy machine more than the usual five seconds.
vi.setConfig({ testTimeout: 30_000 });

const core = sampleCore();
const event = core.events.find(({ id }) => id === IDS.normalization)!;
const PAGE = "http://localhost:3000/";

function toolsWith(modules: boolean[][] | null = [[true, false]]) {
  return { copyText: vi.fn(async () => true), qrModules: vi.fn(async () => modules), saveFile: vi.fn() };
}
const link = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Link" });

beforeEach(() => {
  useApp.setState({ ...useApp.getInitialState(), core, details: sampleDetails() }, true);
  useSettings.setState(useSettings.getInitialState(), true);
  wipeReading();
});

afterEach(() => {
  Reflect.deleteProperty(navigator, "share");
});

describe("sharing", () => {
  it("gives the event's address in the language being read", async () => {
    const tools = toolsWith();
    useApp.setState({ lang: "en+vi" });
    render(<SharePanel subject={IDS.normalization} tools={tools} />);
    expect(link()).toHaveValue(`${PAGE}#event=${IDS.normalization}&lang=en+vi`);
    await waitFor(() => expect(tools.qrModules).toHaveBeenCalledWith(link().value));
    await userEvent.setup().click(screen.getByRole("button", { name: "Copy link" }));
    expect(tools.copyText).toHaveBeenCalledWith(link().value);
    expect(screen.getByText("Link copied")).toBeInTheDocument();
  });

  it("gives the view without the panel that lies over it, and the whole without anything", async () => {
    useApp.setState({ tracks: ["trade"], panel: { name: "share", subject: null } });
    render(<SharePanel subject={null} tools={toolsWith()} />);
    expect(link()).toHaveValue(`${PAGE}#tracks=trade&lang=en`);
    await userEvent.setup().click(screen.getByRole("radio", { name: "The whole timeline" }));
    expect(link()).toHaveValue(PAGE);
  });

  it("draws the code with its quiet zone as one named picture", async () => {
    render(
      <SharePanel
        subject={null}
        tools={toolsWith([
          [true, false],
          [false, true],
        ])}
      />,
    );
    const code = await screen.findByRole("img", { name: "QR code of the link" });
    expect(code).toHaveAttribute("viewBox", "0 0 10 10");
    expect(code.querySelector("path")).toHaveAttribute("d", "M4,4h1v1h-1zM5,5h1v1h-1z");
  });

  it("says so where the link is too long for a code", async () => {
    render(<SharePanel subject={null} tools={toolsWith(null)} />);
    expect(await screen.findByText(/too long for a QR code/)).toBeInTheDocument();
  });

  it("writes a frame that opens the same place in embed mode, with a title, safe to paste", async () => {
    useApp.setState({
      core: sampleCore((files) => Object.assign(files["dataset.json"].title, { en: 'A "sample" & more' })),
    });
    render(<SharePanel subject={IDS.normalization} tools={toolsWith()} />);
    const code = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Embed code" }).value;
    const frame = new DOMParser().parseFromString(code, "text/html").querySelector("iframe")!;
    expect(frame.title).toBe('A "sample" & more');
    expect(decodeAddress(new URL(frame.src).hash)).toMatchObject({ embed: true, event: IDS.normalization, lang: "en" });
  });

  it("offers the system's share sheet only where there is one", async () => {
    const { unmount } = render(<SharePanel subject={null} tools={toolsWith()} />);
    expect(screen.queryByRole("button", { name: "Share with…" })).toBeNull();
    unmount();
    const share = vi.fn(() => Promise.reject(new DOMException("closed", "AbortError")));
    Object.assign(navigator, { share });
    render(<SharePanel subject={IDS.aid} tools={toolsWith()} />);
    await userEvent.setup().click(screen.getByRole("button", { name: "Share with…" }));
    expect(share).toHaveBeenCalledWith({ title: expect.any(String), url: link().value });
  });
});

describe("the actions of a card", () => {
  it("open the panels for the event, and collect it", async () => {
    const user = userEvent.setup();
    render(<CardActions core={core} event={event} />);
    await user.click(screen.getByRole("button", { name: "Cite" }));
    expect(useApp.getState().panel).toEqual({ name: "cite", subject: event.id });
    await user.click(screen.getByRole("button", { name: "Share" }));
    expect(useApp.getState().panel).toEqual({ name: "share", subject: event.id });
    await user.click(screen.getByRole("button", { name: "Add to my list" }));
    expect(useReading.getState().entries).toEqual([{ id: event.id, note: "" }]);
    expect(screen.getByRole("button", { name: "In my list" })).toHaveAttribute("aria-pressed", "true");
  });
});

describe("reporting an error", () => {
  const open = async () => {
    render(<CardActions core={core} event={event} />);
    await userEvent.setup().click(screen.getByRole("button", { name: "Report an error" }));
    return screen.getByRole("region", { name: "Report an error" });
  };

  it("prepares a text in both languages with id, address and version", async () => {
    const field = within(await open()).getByRole<HTMLTextAreaElement>("textbox");
    for (const part of [
      event.id,
      event.title.en!,
      event.title.vi!,
      "11 July 1995",
      "ngày 11 tháng 7 năm 1995",
      "sample 1.2.3",
      `${PAGE}#event=${event.id}&lang=en`,
      "What is wrong / Thông tin chưa đúng",
    ]) {
      expect(field.value).toContain(part);
    }
  });

  it("says how where the host has set no address", async () => {
    const note = await open();
    expect(note).toHaveTextContent("This site names no address for reports");
    expect(within(note).queryByRole("link")).toBeNull();
    expect(within(note).getByRole("button", { name: "Copy the text" })).toBeInTheDocument();
  });

  it("writes the mail that the host asked for", async () => {
    useSettings.setState({ report: "mailto:errors@example.org?cc=b@example.org" });
    const note = await open();
    const mail = within(note).getByRole<HTMLAnchorElement>("link", { name: "Write an e-mail" });
    const url = new URL(mail.href);
    expect(url.pathname).toBe("errors@example.org");
    expect(url.searchParams.get("cc")).toBe("b@example.org");
    expect(url.searchParams.get("subject")).toContain(event.id);
    const field = within(note).getByRole<HTMLTextAreaElement>("textbox");
    expect(url.searchParams.get("body")).toBe(field.value.replaceAll("\n", "\r\n"));
  });

  it.each([
    ["https://example.org/team/x/issues/new?labels=data", "title", "body"],
    ["https://example.org/team/x/-/issues/new", "issue[title]", "issue[description]"],
  ])("fills in the form at %s", (report, title, body) => {
    const url = new URL(reportLink(report, "A subject", "A text\nof two lines")!);
    expect(url.searchParams.get(title)).toBe("A subject");
    expect(url.searchParams.get(body)).toBe("A text\nof two lines");
    expect(url.href.startsWith(report)).toBe(true);
  });

  it.each(["javascript:alert(1)", "ftp://x", "mailto:", "not an address"])("makes no link of %s", (report) => {
    expect(reportLink(report, "s", "t")).toBeNull();
  });

  it("says where the page came from when it was opened from a disk", () => {
    expect(reportText(core, event, null, "vi")).toContain("Địa chỉ / Address: mở từ ổ đĩa / opened from a disk");
  });
});
