import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ALL,
  activeFilters,
  chooseEvents,
  chooseWithout,
  countByTrack,
  type FilterName,
  type Filters,
} from "../../src/model/filters";
import { SIGNIFICANCES, THEMES, TRACKS } from "../../src/model/vocabulary";
import { sampleCore, sampleDetails } from "./sampleCore";
import { IDS, type Sample, type SampleEvents } from "./sampleDataset";

// Diplomatic: normalization (1995, 5; normalization), visit (2000, 4; state-visit); trade: agreement (2000, 4; agreement,
// trade-policy); cultural: aid (August 1995, 2; humanitarian, health), on which sources disagree. Clinton and the White House
// stand among the people of normalization, and among those who took part in the visit.
const change = (_files: Sample, { aid, agreement }: SampleEvents) => {
  aid.discrepancy = { en: "The sources give different months.", vi: "Các nguồn ghi tháng khác nhau." };
  agreement.places = ["washington"];
};
const core = sampleCore(change);
const details = sampleDetails(change);
const chosen = (filters: Partial<Filters>, known: typeof details | null = details) =>
  chooseEvents(core, { ...ALL, ...filters }, known).map(({ id }) => id);
const everything = core.events.map(({ id }) => id);

/** One value of each filter that leaves something out. */
const NARROW: Required<{ [K in FilterName]: Filters[K] }> = {
  tracks: ["diplomatic"],
  themes: ["health"],
  people: ["bill-clinton"],
  organizations: ["white-house"],
  places: ["washington"],
  significance: 4,
  disagree: true,
  years: { from: 2000, to: 2000 },
};
const NAMES = Object.keys(NARROW) as FilterName[];

const anyFilters: fc.Arbitrary<Filters> = fc.record({
  tracks: fc.subarray([...TRACKS]),
  themes: fc.subarray([...THEMES], { maxLength: 4 }),
  people: fc.subarray(["bill-clinton", "nobody"]),
  organizations: fc.subarray(["white-house", "spectre"]),
  places: fc.subarray(["hanoi", "washington", "atlantis"]),
  significance: fc.constantFrom(...SIGNIFICANCES),
  disagree: fc.boolean(),
  years: fc.option(
    fc.tuple(fc.integer({ min: 1994, max: 2001 }), fc.nat(3)).map(([from, more]) => ({ from, to: from + more })),
  ),
});

describe("the events shown", () => {
  it("are all of them, the very list of the core, when nothing is filtered", () => {
    expect(chooseEvents(core, ALL, details)).toBe(core.events);
    expect(chooseEvents(core, ALL, null)).toBe(core.events);
    expect(chosen({ tracks: ["cultural", "trade", "diplomatic"] })).toEqual(everything);
  });

  it("are those of the tracks that are switched on", () => {
    expect(chosen({ tracks: ["diplomatic"] })).toEqual([IDS.normalization, IDS.visit]);
    expect(chosen({ tracks: ["trade", "cultural"] })).toEqual([IDS.aid, IDS.agreement]);
    expect(chosen({ tracks: [] })).toEqual([]);
  });

  it("are those with any of the themes asked for", () => {
    expect(chosen({ themes: ["trade-policy"] })).toEqual([IDS.agreement]);
    expect(chosen({ themes: ["state-visit", "health"] })).toEqual([IDS.aid, IDS.visit]);
    expect(chosen({ themes: ["film"] })).toEqual([]);
  });

  it("are those of any of the people asked for, whether they are named or took part", () => {
    expect(chosen({ people: ["bill-clinton"] })).toEqual([IDS.normalization, IDS.visit]);
    expect(chosen({ people: ["nobody", "bill-clinton"] })).toEqual([IDS.normalization, IDS.visit]);
    expect(chosen({ people: ["nobody"] })).toEqual([]);
  });

  it("are those of any of the organizations asked for, those that sent somebody among them", () => {
    expect(chosen({ organizations: ["white-house"] })).toEqual([IDS.normalization, IDS.visit]);
    expect(chosen({ organizations: ["spectre"] })).toEqual([]);
  });

  it("are those at any of the places asked for", () => {
    expect(chosen({ places: ["washington"] })).toEqual([IDS.normalization, IDS.agreement]);
    expect(chosen({ places: ["hanoi", "washington"] })).toEqual(everything);
    expect(chosen({ places: ["atlantis"] })).toEqual([]);
  });

  it.each<[number, string[]]>([
    [5, [IDS.normalization]],
    [4, [IDS.normalization, IDS.agreement, IDS.visit]],
    [3, [IDS.normalization, IDS.agreement, IDS.visit]],
    [2, everything],
    [1, everything],
  ])("are those of significance %i or more", (significance, ids) => {
    expect(chosen({ significance })).toEqual(ids);
  });

  it("are those on which sources disagree", () => {
    expect(chosen({ disagree: true })).toEqual([IDS.aid]);
  });

  it("are those of the years asked for, the first and the last among them", () => {
    expect(chosen({ years: { from: 1995, to: 1995 } })).toEqual([IDS.normalization, IDS.aid]);
    expect(chosen({ years: { from: 1996, to: 2000 } })).toEqual([IDS.agreement, IDS.visit]);
    expect(chosen({ years: { from: 1995, to: 2000 } })).toEqual(everything);
    expect(chosen({ years: { from: 1996, to: 1999 } })).toEqual([]);
  });

  it("of a year are those that began before it, or end after it, too; not one that ended on its eve", () => {
    const long = sampleCore((_, { visit }) => {
      visit.date = "2000-11-16/2002-12-31";
    });
    const inYear = (year: number) =>
      chooseEvents(long, { ...ALL, years: { from: year, to: year } }, null).map(({ id }) => id);
    expect(inYear(2001)).toEqual([IDS.visit]);
    expect(inYear(2002)).toEqual([IDS.visit]);
    expect(inYear(2003)).toEqual([]);
  });

  it("must pass all filters", () => {
    expect(chosen({ tracks: ["diplomatic", "trade"], themes: ["state-visit", "health"] })).toEqual([IDS.visit]);
    expect(chosen({ tracks: ["trade"], themes: ["health"] })).toEqual([]);
    expect(chosen({ people: ["bill-clinton"], places: ["washington"] })).toEqual([IDS.normalization]);
    expect(chosen({ people: ["bill-clinton"], years: { from: 2000, to: 2000 }, significance: 4 })).toEqual([IDS.visit]);
    expect(chosen({ disagree: true, organizations: ["white-house"] })).toEqual([]);
  });

  it("are, for filters together, those that pass each alone", () => {
    fc.assert(
      fc.property(anyFilters, fc.constantFrom(details, null), (filters, known) => {
        const alone = NAMES.map((name) => new Set(chosen({ [name]: filters[name] }, known)));
        expect(chosen(filters, known)).toEqual(everything.filter((id) => alone.every((ids) => ids.has(id))));
      }),
    );
  });

  it("stay in the order of their dates, and are the core's own events, not copies", () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const events = chooseEvents(core, filters, details);
        expect(events.map(({ index }) => index)).toEqual(events.map(({ index }) => index).sort((a, b) => a - b));
        for (const event of events) expect(core.events[event.index]).toBe(event);
      }),
    );
  });
});

describe("before the details are loaded", () => {
  it.each(["people", "organizations", "places", "disagree"] as const)("%s lets every event pass", (name) => {
    expect(chosen({ [name]: NARROW[name] }, null)).toEqual(everything);
  });

  it("what the core itself knows is filtered all the same", () => {
    expect(chosen({ people: ["nobody"], tracks: ["trade"] }, null)).toEqual([IDS.agreement]);
    expect(chosen({ disagree: true, significance: 5 }, null)).toEqual([IDS.normalization]);
    expect(chosen({ places: ["atlantis"], years: { from: 1995, to: 1995 } }, null)).toEqual([
      IDS.normalization,
      IDS.aid,
    ]);
  });

  it("so does an event that the details do not hold", () => {
    const { [IDS.aid]: _, ...events } = details.events;
    expect(chosen({ people: ["bill-clinton"] }, { ...details, events })).toEqual([
      IDS.normalization,
      IDS.aid,
      IDS.visit,
    ]);
  });
});

describe("the events without one filter", () => {
  it.each(NAMES)("are those that pass the others than %s", (name) => {
    const rest: Filters = { ...ALL, ...NARROW, [name]: ALL[name] };
    expect(chooseWithout(core, { ...ALL, ...NARROW }, details, name)).toEqual(chooseEvents(core, rest, details));
  });

  it.each(NAMES)("are all of them when %s is the only one", (name) => {
    expect(chooseWithout(core, { ...ALL, [name]: NARROW[name] }, details, name)).toBe(core.events);
  });

  it("are never fewer than with it", () => {
    fc.assert(
      fc.property(anyFilters, fc.constantFrom(...NAMES), (filters, name) => {
        const without = chooseWithout(core, filters, details, name);
        for (const event of chooseEvents(core, filters, details)) expect(without).toContain(event);
      }),
    );
  });
});

describe("the filters that are active", () => {
  it("are none when all is shown", () => {
    expect(activeFilters(ALL)).toEqual([]);
    expect(activeFilters({ ...ALL, tracks: ["cultural", "trade", "diplomatic"], significance: 1 })).toEqual([]);
  });

  it.each(NAMES)("are %s alone when that is set", (name) => {
    expect(activeFilters({ ...ALL, [name]: NARROW[name] })).toEqual([name]);
  });

  it("are all when all are set, and tracks also when none is switched on", () => {
    expect(activeFilters({ ...ALL, ...NARROW }).sort()).toEqual([...NAMES].sort());
    expect(activeFilters({ ...ALL, tracks: [] })).toEqual(["tracks"]);
  });

  it("are the only ones that can leave an event out", () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const active = activeFilters(filters);
        const only = Object.fromEntries(active.map((name) => [name, filters[name]]));
        expect(chosen(only)).toEqual(chosen(filters));
      }),
    );
  });
});

describe("a track's count", () => {
  it("is how many events it has", () => {
    expect(countByTrack(core, ALL, details)).toEqual({ diplomatic: 2, trade: 1, cultural: 1 });
  });

  it("does not depend on which tracks are switched on", () => {
    expect(countByTrack(core, { ...ALL, tracks: [] }, details)).toEqual({ diplomatic: 2, trade: 1, cultural: 1 });
    expect(countByTrack(core, { ...ALL, tracks: ["trade"] }, null)).toEqual({ diplomatic: 2, trade: 1, cultural: 1 });
  });

  it("follows every other filter", () => {
    const counts = (filters: Partial<Filters>) => Object.values(countByTrack(core, { ...ALL, ...filters }, details));
    expect(counts({ themes: ["state-visit", "agreement"] })).toEqual([1, 1, 0]);
    expect(counts({ people: ["bill-clinton"] })).toEqual([2, 0, 0]);
    expect(counts({ places: ["washington"] })).toEqual([1, 1, 0]);
    expect(counts({ significance: 4, years: { from: 2000, to: 2000 } })).toEqual([1, 1, 0]);
    expect(counts({ disagree: true })).toEqual([0, 0, 1]);
  });

  it("adds up to the events of any filter that leaves the tracks alone", () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const counts = Object.values(countByTrack(core, filters, details));
        const all = chooseWithout(core, filters, details, "tracks");
        expect(counts.reduce((sum, one) => sum + one, 0)).toBe(all.length);
      }),
    );
  });
});
