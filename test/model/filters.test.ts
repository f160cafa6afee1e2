import { describe, expect, it } from "vitest";
import { ALL, chooseEvents, countByTrack, type Filters } from "../../src/model/filters";
import { sampleCore } from "./sampleCore";
import { IDS } from "./sampleDataset";

// Diplomatic: normalization (normalization), visit (state-visit); trade: agreement (agreement, trade-policy);
// cultural: aid (humanitarian, health).
const core = sampleCore();
const chosen = (filters: Partial<Filters>) => chooseEvents(core, { ...ALL, ...filters }).map(({ id }) => id);

describe("the events shown", () => {
  it("are all of them, the very list of the core, when nothing is filtered", () => {
    expect(chooseEvents(core, ALL)).toBe(core.events);
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

  it("must pass tracks and themes both", () => {
    expect(chosen({ tracks: ["diplomatic", "trade"], themes: ["state-visit", "health"] })).toEqual([IDS.visit]);
    expect(chosen({ tracks: ["trade"], themes: ["health"] })).toEqual([]);
  });

  it("stay in the order of their dates, whatever the order of the filters", () => {
    expect(chosen({ tracks: ["cultural", "trade", "diplomatic"], themes: ["state-visit", "normalization"] })).toEqual([
      IDS.normalization,
      IDS.visit,
    ]);
  });

  it("are the core's own events, not copies", () => {
    for (const event of chooseEvents(core, { ...ALL, tracks: ["diplomatic"] })) expect(core.events).toContain(event);
  });
});

describe("a track's count", () => {
  it("is how many events it has", () => {
    expect(countByTrack(core, ALL)).toEqual({ diplomatic: 2, trade: 1, cultural: 1 });
  });

  it("does not depend on which tracks are switched on", () => {
    expect(countByTrack(core, { ...ALL, tracks: [] })).toEqual({ diplomatic: 2, trade: 1, cultural: 1 });
  });

  it("follows the themes", () => {
    expect(countByTrack(core, { ...ALL, themes: ["state-visit", "agreement"] })).toEqual({
      diplomatic: 1,
      trade: 1,
      cultural: 0,
    });
  });
});
