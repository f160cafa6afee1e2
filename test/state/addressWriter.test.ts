// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dayOf } from "../../src/model/day";
import { ALL } from "../../src/model/filters";
import { DEFAULT_ADDRESS, decodeAddress } from "../../src/state/address";
import { applyAddress, attachAddress, currentAddress, defaults } from "../../src/state/addressWriter";
import { type AppState, selectEvent, startPresenting, stopPresenting, useApp } from "../../src/state/appStore";
import { setBounds, setView, viewStore } from "../../src/state/viewStore";
import { sampleCore } from "../model/sampleCore";
import { IDS } from "../model/sampleDataset";

const HOME = { from: dayOf(1995, 1, 1), to: dayOf(2026, 1, 1) };
const BOUNDS = { ...HOME, least: 10 };
const QUIET = 500;

/** A browser's history, as far as the writer sees it: entries, and where the reader stands among them. */
function fakeBrowser(hash = "") {
  const entries = [hash];
  let at = 0;
  const hashOf = (url: string) => (url.includes("#") ? url.slice(url.indexOf("#")) : "");
  const pushState = vi.fn((_data: unknown, _title: string, url: string) => {
    entries.splice(at + 1);
    entries.push(hashOf(url));
    at += 1;
  });
  const replaceState = vi.fn((_data: unknown, _title: string, url: string) => {
    entries[at] = hashOf(url);
  });
  const location = {
    pathname: "/timeline/",
    search: "",
    get hash() {
      return entries[at]!;
    },
  };
  return {
    entries,
    pushState,
    replaceState,
    location: location as unknown as Location,
    history: { pushState, replaceState } as unknown as History,
    get here() {
      return entries[at]!;
    },
    go(steps: number) {
      at += steps;
      window.dispatchEvent(new PopStateEvent("popstate"));
    },
  };
}

let browser: ReturnType<typeof fakeBrowser>;
let detach: () => void;

/** Opens the page at a hash and starts to write, as the app does. */
function open(hash = ""): void {
  browser = fakeBrowser(hash);
  applyAddress(decodeAddress(hash));
  setBounds(BOUNDS, HOME);
  detach = attachAddress(browser);
}

const first = useApp.getState();

beforeEach(() => {
  vi.useFakeTimers();
  defaults.lang = "en";
  defaults.appearance = "system";
  useApp.setState({ ...first, core: sampleCore() }, true);
  setBounds(BOUNDS, HOME);
  setView(HOME);
});

afterEach(() => {
  detach();
  vi.useRealTimers();
});

describe("opening, presenting and stepping", () => {
  it.each<[string, () => void, string]>([
    ["an event", () => selectEvent(IDS.visit), `#event=${IDS.visit}&lang=en`],
    ["a presentation", () => startPresenting("first-story"), "#present=1&story=first-story&lang=en+vi"],
    ["a step", () => useApp.setState({ step: 2 }), "#step=2&lang=en"],
    ["a story", () => useApp.setState({ story: "first-story" }), "#story=first-story&lang=en"],
  ])("pushes %s at once", (_what, act, hash) => {
    open();
    act();
    expect(browser.entries).toEqual(["", hash]);
    vi.advanceTimersByTime(10 * QUIET);
    expect(browser.entries).toEqual(["", hash]);
    expect(browser.replaceState).not.toHaveBeenCalled();
  });

  it("writes one entry for what changes together", () => {
    open();
    useApp.setState({ selected: IDS.visit, present: true, step: 3 });
    expect(browser.entries).toHaveLength(2);
  });

  it("keeps every step apart, so that a clicker's reload finds its place", () => {
    open("#present=1&story=first-story&lang=en");
    for (const step of [1, 2, 3]) useApp.setState({ step });
    expect(browser.entries.map((hash) => decodeAddress(hash).step)).toEqual([0, 1, 2, 3]);
  });

  it("does not make a history of a kiosk, whose steps only replace", () => {
    open("#present=1&autoplay=1&lang=en");
    for (const step of [1, 2, 3]) useApp.setState({ step });
    vi.advanceTimersByTime(QUIET);
    expect(browser.entries).toEqual(["#present=1&autoplay=1&step=3&lang=en"]);
  });

  it("pushes nothing when nothing of the address changes", () => {
    open(`#event=${IDS.visit}&lang=en`);
    useApp.setState({ selected: IDS.visit });
    useApp.setState({ hovered: IDS.aid, focused: IDS.aid, helpOpen: true, singleKeys: false });
    vi.advanceTimersByTime(QUIET);
    expect(browser.pushState).not.toHaveBeenCalled();
    expect(browser.replaceState).not.toHaveBeenCalled();
  });
});

describe("everything else", () => {
  it.each<[keyof AppState, Partial<AppState>, string]>([
    ["tracks", { tracks: ["trade"] }, "tracks=trade"],
    ["themes", { themes: ["film"] }, "themes=film"],
    ["people", { people: ["bill-clinton"] }, "people=bill-clinton"],
    ["organizations", { organizations: ["white-house"] }, "organizations=white-house"],
    ["places", { places: ["hanoi"] }, "places=hanoi"],
    ["significance", { significance: 4 }, "significance=4"],
    ["disagree", { disagree: true }, "disagree=1"],
    ["years", { years: { from: 1995, to: 2000 } }, "years=1995-2000"],
    ["q", { q: "phở" }, "q=ph%E1%BB%9F"],
    ["layout", { layout: "list" }, "view=list"],
    ["appearance", { appearance: "dark" }, "appearance=dark"],
    ["panel", { panel: { name: "tools", subject: null } }, "panel=tools"],
    ["data", { data: "other.json" }, "data=other.json"],
    ["list", { list: [IDS.aid] }, `list=${IDS.aid}`],
    ["autoplay", { autoplay: true }, "autoplay=1"],
    ["lang", { lang: "vi" }, "lang=vi"],
  ])("%s replaces the entry after half a second of quiet", (key, own, part) => {
    open();
    useApp.setState(own);
    vi.advanceTimersByTime(QUIET - 1);
    expect(browser.entries).toEqual([""]);
    vi.advanceTimersByTime(1);
    expect(browser.entries).toHaveLength(1);
    expect(browser.here.slice(1).split("&")).toContain(part);
    expect(decodeAddress(browser.here)).toEqual({ ...DEFAULT_ADDRESS, lang: "en", ...own });
    expect(useApp.getState()[key]).toEqual(own[key]);
    expect(browser.pushState).not.toHaveBeenCalled();
  });

  it("so does the view, once it has come to rest", () => {
    open();
    for (let year = 1996; year < 2006; year += 1) {
      setView({ from: dayOf(year, 1, 1), to: dayOf(year + 5, 1, 1) });
      vi.advanceTimersByTime(QUIET - 1);
    }
    expect(browser.replaceState).not.toHaveBeenCalled();
    vi.advanceTimersByTime(QUIET);
    expect(browser.entries).toEqual(["#from=2005-01-01&to=2010-01-01&lang=en"]);
    expect(browser.replaceState).toHaveBeenCalledTimes(1);
  });

  it("leaves a clean address behind when all is as it was", () => {
    open("#tracks=trade&lang=en");
    useApp.setState(ALL);
    vi.advanceTimersByTime(QUIET);
    expect(browser.replaceState).toHaveBeenLastCalledWith(null, "", "/timeline/");
  });

  it("is not written once nobody listens any more", () => {
    open();
    useApp.setState({ themes: ["film"] });
    detach();
    vi.advanceTimersByTime(QUIET);
    selectEvent(IDS.visit);
    expect(browser.entries).toEqual([""]);
  });
});

describe("the entry that is left behind", () => {
  it("gets what was still waiting, before the new one is pushed", () => {
    open();
    useApp.setState({ themes: ["state-visit"] });
    vi.advanceTimersByTime(100);
    selectEvent(IDS.visit);
    const filtered = "themes=state-visit&lang=en";
    expect(browser.entries).toEqual([`#${filtered}`, `#event=${IDS.visit}&${filtered}`]);
  });

  it("is not written to afterwards", () => {
    open();
    useApp.setState({ themes: ["state-visit"] });
    selectEvent(IDS.visit);
    browser.replaceState.mockClear();
    vi.advanceTimersByTime(10 * QUIET);
    expect(browser.replaceState).not.toHaveBeenCalled();
  });
});

describe("Back", () => {
  it("closes the event that was opened, and Forward opens it again", () => {
    open();
    selectEvent(IDS.visit);
    browser.go(-1);
    expect(useApp.getState().selected).toBeNull();
    browser.go(1);
    expect(useApp.getState().selected).toBe(IDS.visit);
  });

  it("undoes a step, then the presentation", () => {
    open();
    startPresenting("first-story");
    useApp.setState({ step: 1 });
    browser.go(-1);
    expect(useApp.getState()).toMatchObject({ present: true, step: 0, lang: "en+vi" });
    browser.go(-1);
    expect(useApp.getState()).toMatchObject({ present: false, story: null, lang: "en" });
  });

  it("brings the filters and the view of its entry back with it", () => {
    open();
    useApp.setState({ people: ["bill-clinton"], years: { from: 1995, to: 2000 } });
    setView({ from: dayOf(1995, 1, 1), to: dayOf(2001, 1, 1) });
    vi.advanceTimersByTime(QUIET);
    selectEvent(IDS.visit);
    useApp.setState(ALL);
    setView(HOME);
    vi.advanceTimersByTime(QUIET);
    browser.go(-1);
    expect(useApp.getState()).toMatchObject({ people: ["bill-clinton"], years: { from: 1995, to: 2000 } });
    expect(viewStore.getState().view).toEqual({ from: dayOf(1995, 1, 1), to: dayOf(2001, 1, 1) });
  });

  it("writes nothing while it is applied, nor after", () => {
    open();
    selectEvent(IDS.visit);
    setView({ from: dayOf(1999, 1, 1), to: dayOf(2001, 1, 1) });
    vi.advanceTimersByTime(QUIET);
    const entries = [...browser.entries];
    browser.pushState.mockClear();
    browser.replaceState.mockClear();
    browser.go(-1);
    vi.advanceTimersByTime(10 * QUIET);
    expect(browser.pushState).not.toHaveBeenCalled();
    expect(browser.replaceState).not.toHaveBeenCalled();
    expect(browser.entries).toEqual(entries);
  });

  it("drops what was waiting to be written: it belongs to the entry that was left", () => {
    open();
    selectEvent(IDS.visit);
    useApp.setState({ q: "trade" });
    browser.go(-1);
    vi.advanceTimersByTime(10 * QUIET);
    expect(useApp.getState().q).toBe("");
    expect(browser.here).toBe("");
  });

  it("is followed by new writing as before", () => {
    open();
    selectEvent(IDS.visit);
    browser.go(-1);
    selectEvent(IDS.aid);
    expect(browser.entries).toEqual(["", `#event=${IDS.aid}&lang=en`]);
  });
});

describe("the language", () => {
  it("is in every address that says anything", () => {
    defaults.lang = "vi";
    open();
    expect(useApp.getState().lang).toBe("vi");
    selectEvent(IDS.visit);
    expect(browser.here).toBe(`#event=${IDS.visit}&lang=vi`);
  });

  it("is in an address that says nothing else when it is not the reader's own", () => {
    open();
    useApp.setState({ lang: "vi" });
    vi.advanceTimersByTime(QUIET);
    expect(browser.here).toBe("#lang=vi");
    useApp.setState({ lang: "en" });
    vi.advanceTimersByTime(QUIET);
    expect(browser.here).toBe("");
  });

  it("is the sender's for whoever opens the address, and the reader's own without one", () => {
    open("#themes=film&lang=vi");
    expect(useApp.getState().lang).toBe("vi");
    detach();
    open("#themes=film");
    expect(useApp.getState().lang).toBe("en");
  });

  it("comes back to the page's own after a presentation in both", () => {
    open();
    startPresenting(null);
    expect(useApp.getState().lang).toBe("en+vi");
    stopPresenting();
    expect([useApp.getState().lang, browser.here]).toEqual(["en", ""]);
  });
});

describe("the address of what is on the screen", () => {
  it("is the default one as the app opens", () => {
    open();
    expect(currentAddress()).toEqual(DEFAULT_ADDRESS);
  });

  it("is what was applied", () => {
    const hash =
      `#embed=1&present=1&story=first-story&step=1&event=${IDS.visit}&from=1995-01-01&to=2001-01-01&tracks=trade` +
      "&people=bill-clinton&significance=3&disagree=1&years=1995-2000&q=a&lang=vi+en&view=list&appearance=dark&panel=cite";
    open(hash);
    expect(currentAddress()).toEqual(decodeAddress(hash));
  });

  it("names no event that the dataset does not hold", () => {
    open("#event=1999-nothing&lang=en");
    expect(currentAddress().event).toBeNull();
  });
});
