// Search over the record itself: what a person means comes first, in either language, with or without accents.
import { beforeAll, describe, expect, it } from "vitest";
import { GLOSSARY } from "../../src/i18n/glossary";
import { type HitKind, prepareSearch, type Search } from "../../src/model/search";
import { sampleCore, sampleDetails } from "./sampleCore";
import { IDS } from "./sampleDataset";
import { NAMED_THEMES, realSearch } from "./searchRecord";

let find: Search;
beforeAll(async () => {
  find = await realSearch();
}, 60_000);

/** "kind id" of the very first result. */
const first = (query: string) => {
  const hit = find(query).groups[0]?.hits[0];
  return hit ? `${hit.kind} ${hit.id}` : "nothing";
};
const hitsOf = (query: string, kind: HitKind) =>
  find(query)
    .groups.find((group) => group.kind === kind)
    ?.hits.map(({ id }) => id) ?? [];

describe("what is meant comes first", () => {
  it.each([
    ["nguyen phu trong", "person nguyen-phu-trong"],
    ["Nguyễn Phú Trọng", "person nguyen-phu-trong"],
    ["NGUYỄN PHÚ TRỌNG", "person nguyen-phu-trong"],
    ["Nguyễn Phú Trọng".normalize("NFD"), "person nguyen-phu-trong"],
    ["dien anh harvard", "event 2025-03-12-harvard-cinema-roundtable"],
    ["harvard cinema", "event 2025-03-12-harvard-cinema-roundtable"],
    ["ca tra", "event 2002-catfish-labelling-law"],
    ["cá tra", "event 2002-catfish-labelling-law"],
    ["đà nẵng", "place da-nang"],
    ["da nang", "place da-nang"],
    ["danang", "place da-nang"],
    ["obama", "person barack-obama"],
    ["obma", "person barack-obama"],
    ["tô lâm", "person to-lam"],
    ["to lam trump", "event 2025-07-02-tariff-deal-announced"],
    ["tàu sân bay", "event 2018-03-05-uss-carl-vinson-da-nang"],
    ["aircraft carrier", "event 2018-03-05-uss-carl-vinson-da-nang"],
    ["pntr", "event 2006-12-20-permanent-normal-trade-relations"],
    ["three seasons", "event 1999-01-30-three-seasons-sundance"],
    ["ba mùa", "event 1999-01-30-three-seasons-sundance"],
    ["dai su quan hoa ky tai viet nam", "organization us-embassy-hanoi"],
    ["binh thuong hoa", "theme normalization"],
    ["normalization", "theme normalization"],
    ["clinton 2000", "event 2000-11-16-clinton-visit"],
    ["chuyến thăm của clinton năm 2000", "event 2000-11-16-clinton-visit"],
    ["bta", "event 2000-07-13-bilateral-trade-agreement-signed"],
    ["vinfast nasdaq", "event 2023-08-15-vinfast-nasdaq"],
    ["barbie", "event 2023-07-03-barbie-ban"],
    ["wto accession", "event 2007-01-11-wto-accession"],
    ["hiep hoi xuc tien phat trien dien anh", "event 2019-07-25-vfda-founded"],
    ["thuế đối ứng", "event 2025-04-02-reciprocal-tariff-46-percent"],
    ["đối tác chiến lược toàn diện", "event 2023-09-10-comprehensive-strategic-partnership"],
    ["mcnamra giap", "event 1995-11-09-mcnamara-giap"],
    ["dang thuy tram", "person dang-thuy-tram"],
    ["trấn thành", "person tran-thanh"],
    ["usaid", "organization usaid"],
  ])("%s finds %s", (query, meant) => {
    expect(first(query)).toBe(meant);
  });

  it.each(["agent orange", "chất độc da cam", "chat doc da cam", "Agent Orang"])(
    "%s finds events on it, and its explanation next",
    (query) => {
      const { groups } = find(query);
      expect(groups[0]?.kind).toBe("event");
      const title = groups[0]?.hits[0]?.name;
      expect(`${title?.en} ${title?.vi}`).toMatch(/Agent Orange|chất độc da cam/);
      expect(hitsOf(query, "term")[0]).toBe("agent-orange");
    },
  );
});

describe("years and dates", () => {
  it.each([
    "7/1995",
    "07/1995",
    "July 1995",
    "jul 1995",
    "tháng 7 năm 1995",
    "thang 7 nam 1995",
    "tháng 7/1995",
    "11/7/1995",
    "11-7-1995",
    "ngày 11 tháng 7 năm 1995",
    "11 July 1995",
    "July 11, 1995",
    "11th july 1995",
    "1995-07-11",
    "1995-07",
    "năm 1995",
    "1995",
  ])("%s finds the normalisation of 1995", (query) => {
    expect(first(query)).toBe("event 1995-07-11-normalization");
  });

  it("a year finds its events, the weightiest first, then those that speak of it", () => {
    const { groups } = find("2013", 1000);
    expect(groups.map(({ kind }) => kind)).toEqual(["event"]);
    const years = groups[0]!.hits.map(({ event }) => event!);
    expect(years[0]?.id).toBe("2013-07-25-comprehensive-partnership");
    expect(years.length).toBe(groups[0]!.total);
  });

  it("a day finds no event that is only known to the year", () => {
    expect(hitsOf("11/7/1995", "event")).toEqual(["1995-07-11-normalization"]);
  });

  it("a stretch of years goes with words", () => {
    const hits = hitsOf("tariff 2001-2005", "event");
    expect(hits.length).toBeGreaterThan(0);
    for (const id of hits) expect(id).toMatch(/^200[1-5]/);
  });
});

describe("words", () => {
  it("in both languages at once", () => {
    expect(hitsOf("hạ viện catfish", "event")).not.toEqual([]);
    expect(hitsOf("harvard điện ảnh cinema", "event")[0]).toBe("2025-03-12-harvard-cinema-roundtable");
  });

  it("quoted must stand together, after folding", () => {
    const quoted = hitsOf('"tu do ton giao"', "event");
    expect(quoted).toContain("2004-09-15-country-of-particular-concern");
    expect(hitsOf('"ton giao tu do"', "event")).toEqual([]);
    expect(hitsOf("“ca tra”", "event")).toContain("2002-catfish-labelling-law");
    expect(hitsOf('"visit Hanoi the"', "event")).toEqual([]);
  });

  it("that belong together are not counted apart", () => {
    const { total, hits } = find("ca tra").groups[0]!;
    expect(total).toBe(hits.length);
    expect(total).toBeLessThan(10);
  });

  it("may be begun only", () => {
    expect(first("nguyen phu tr")).toBe("person nguyen-phu-trong");
    expect(hitsOf("comprehensive strat", "event")[0]).toBe("2023-09-10-comprehensive-strategic-partnership");
  });

  it("in American and British spelling are the same", () => {
    expect(hitsOf("defense", "event")).toEqual(hitsOf("defence", "event"));
    expect(hitsOf("labor", "theme")).toEqual(["labour"]);
  });

  it("misspelt are said to be near, as typed not", () => {
    expect(find("obma").near).toBe(true);
    expect(find("obama").near).toBe(false);
    expect(find("xyzzy qwrtk")).toMatchObject({ total: 0, groups: [], near: false });
  });

  it("none, or punctuation, find nothing", () => {
    for (const query of ["", "  ", "–", '""', "?!"]) expect(find(query).groups).toEqual([]);
  });

  it("leave people out where only events have dates", () => {
    expect(find("obama 2016").groups.map(({ kind }) => kind)).toEqual(["event"]);
  });
});

describe("a search", () => {
  it("works before the details are there, and yields to the page while it is built", async () => {
    let pauses = 0;
    const early = await prepareSearch(
      { core: sampleCore(), details: null, themes: NAMED_THEMES, terms: GLOSSARY },
      () => {
        pauses += 1;
        return Promise.resolve();
      },
    );
    expect(pauses).toBe(4);
    expect(early("hiep dinh thuong mai").groups[0]?.hits[0]?.id).toBe(IDS.agreement);
  });

  it("counts the events of what it finds", async () => {
    const sample = await prepareSearch({
      core: sampleCore(),
      details: sampleDetails(),
      themes: NAMED_THEMES,
      terms: [],
    });
    const [clinton] = sample("bill clinton").groups;
    expect(clinton?.hits[0]).toMatchObject({ kind: "person", id: "bill-clinton", events: 1 });
    expect(sample("hà nội").groups[0]?.hits[0]).toMatchObject({ kind: "place", id: "hanoi", events: 4 });
  });
});
