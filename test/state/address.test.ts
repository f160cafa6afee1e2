import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/model/day";
import { LANGUAGE_MODES, SIGNIFICANCES, THEMES, TRACKS } from "../../src/model/vocabulary";
import {
  type Address,
  APPEARANCES,
  DEFAULT_ADDRESS,
  decodeAddress,
  encodeAddress,
  LAYOUTS,
  PANELS,
} from "../../src/state/address";

const addressOf = (own: Partial<Address>): Address => ({ ...DEFAULT_ADDRESS, ...own });

const anyDay = fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2100, 12, 31) });
const anyView = fc
  .tuple(anyDay, fc.integer({ min: 1, max: 20_000 }))
  .map(([from, length]) => ({ from, to: from + length }));
const anyId = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,4}$/);
const anyIds = fc.uniqueArray(anyId, { maxLength: 6 });
/** Text without half characters: URLs have none. */
const anyText = fc.string({ unit: "binary", maxLength: 60 });
const anyAddress: fc.Arbitrary<Address> = fc.record({
  event: fc.option(anyId),
  view: fc.option(anyView),
  tracks: fc.subarray([...TRACKS]),
  themes: fc.subarray([...THEMES]),
  people: anyIds,
  organizations: anyIds,
  places: anyIds,
  significance: fc.constantFrom(...SIGNIFICANCES),
  disagree: fc.boolean(),
  years: fc.option(
    fc.tuple(fc.integer({ min: 1000, max: 9000 }), fc.nat(999)).map(([from, more]) => ({ from, to: from + more })),
  ),
  q: anyText,
  lang: fc.option(fc.constantFrom(...LANGUAGE_MODES)),
  layout: fc.constantFrom(...LAYOUTS),
  appearance: fc.option(fc.constantFrom(...APPEARANCES)),
  panel: fc.option(fc.record({ name: fc.constantFrom(...PANELS), subject: fc.option(anyId) })),
  present: fc.boolean(),
  story: fc.option(anyId),
  step: fc.nat(999),
  autoplay: fc.boolean(),
  talk: fc.option(fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/)),
  data: fc.option(anyText.filter((text) => text !== "")),
  list: anyIds,
  embed: fc.boolean(),
});

/** A hash of known and unknown keys with values that are right, nearly right or anything. */
const keys = [
  ...["event", "from", "to", "tracks", "themes", "people", "organizations", "places", "significance", "disagree"],
  ...["years", "q", "lang", "view", "appearance", "panel", "present", "story", "step", "autoplay", "talk", "data"],
  ...["list", "embed", "__proto__", "constructor", ""],
];
const anyValue = fc.oneof(
  fc.string(),
  fc.constantFrom(
    ...["1995", "9998", "9999", "9999-12-31", "1995-07", "1995-07-11", "2000-02-30", "1995-2000", "0000-9999"],
    ...["en+vi", "en%2Bvi", "list", "dark", "none", "%E0%A4%A", "1", "0", "3", "true", "1e3", "NaN", "-1"],
    ...["person.bill-clinton", "person.", "person..", "cite", "bill-clinton,hanoi", "a,,b", "%F0%9F%87%BB".repeat(120)],
  ),
  fc.subarray([...TRACKS, "bogus"]).map((list) => list.join(",")),
);
const anyHash = fc
  .array(fc.tuple(fc.constantFrom(...keys), anyValue))
  .map((pairs) => `#${pairs.map(([key, value]) => `${key}=${value}`).join("&")}`);

describe("any hash", () => {
  it("is read as an address, never thrown at", () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: "binary" }), anyHash);
    fc.assert(
      fc.property(text, (hash) => {
        expect(Object.keys(decodeAddress(hash)).sort()).toEqual(Object.keys(DEFAULT_ADDRESS).sort());
      }),
    );
  });

  it("says only what an address can say", () => {
    fc.assert(
      fc.property(anyHash, (hash) => {
        const address = decodeAddress(hash);
        const { view, tracks, themes, lang, layout, appearance, years, step, q, panel } = address;
        const ids = [
          ...[address.event, address.story, panel?.subject ?? null].filter((id) => id !== null),
          ...[...address.people, ...address.organizations, ...address.places, ...address.list],
        ];
        for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(SIGNIFICANCES).toContain(address.significance);
        expect(years === null || years.from <= years.to).toBe(true);
        expect(Number.isInteger(step) && step >= 0 && step < 1000).toBe(true);
        expect(q.length).toBeLessThanOrEqual(200);
        expect([null, ...PANELS]).toContain(panel?.name ?? null);
        expect(view === null || view.from < view.to).toBe(true);
        expect(TRACKS).toEqual(expect.arrayContaining([...tracks]));
        expect(THEMES).toEqual(expect.arrayContaining([...themes]));
        expect([null, ...LANGUAGE_MODES]).toContain(lang);
        expect(LAYOUTS).toContain(layout);
        expect([null, ...APPEARANCES]).toContain(appearance);
      }),
    );
  });

  it("settles at once: what is written of it is read and written the same", () => {
    fc.assert(
      fc.property(anyHash, (hash) => {
        const address = decodeAddress(hash);
        expect(decodeAddress(encodeAddress(address))).toEqual(address);
      }),
    );
  });

  it("is read the same with and without its #", () => {
    fc.assert(
      fc.property(anyHash, (hash) => {
        expect(decodeAddress(hash.slice(1))).toEqual(decodeAddress(hash));
      }),
    );
  });
});

describe("any address", () => {
  it("comes back from its hash as it was", () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(decodeAddress(`#${encodeAddress(address)}`)).toEqual(address);
      }),
    );
  });

  it("is written in characters that a link needs not escape", () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(encodeAddress(address)).toMatch(/^[A-Za-z0-9,=&+%._-]*$/);
      }),
    );
  });
});

/** Addresses that hold what none can say: days that do not exist, ids that are none, half characters. */
describe("an address that cannot be said", () => {
  const anyNumber = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY));
  const wild: fc.Arbitrary<Address> = fc
    .record({
      event: fc.option(fc.string()),
      view: fc.option(fc.record({ from: anyNumber, to: anyNumber })),
      people: fc.array(fc.string()),
      significance: anyNumber,
      years: fc.option(fc.record({ from: anyNumber, to: anyNumber })),
      q: fc.string({ unit: fc.constantFrom("a", "\ud800", "\udc00", "🇻", " ", "&", "=", "#"), maxLength: 300 }),
      panel: fc.option(fc.record({ name: fc.constantFrom(...PANELS), subject: fc.option(fc.string()) })),
      story: fc.option(fc.string()),
      step: anyNumber,
      talk: fc.option(fc.string()),
      data: fc.option(fc.string({ unit: fc.constantFrom("a", "\udfff", "/") })),
      list: fc.array(fc.string()),
    })
    .map(addressOf);

  it("is written all the same, and read back as it was written", () => {
    fc.assert(
      fc.property(wild, (address) => {
        const hash = encodeAddress(address);
        expect(hash).toMatch(/^[A-Za-z0-9,=&+%._-]*$/);
        expect(encodeAddress(decodeAddress(hash))).toBe(hash);
      }),
    );
  });

  it.each<[string, Partial<Address>]>([
    ["a view of no number", { view: { from: Number.NaN, to: Number.NaN } }],
    ["a view without an end", { view: { from: 0, to: Number.POSITIVE_INFINITY } }],
    ["a view beyond the year 9999", { view: { from: dayOf(9998, 1, 1), to: dayOf(10_000, 1, 1) } }],
    ["a view before the year 1000", { view: { from: dayOf(1000, 1, 1) - 1, to: dayOf(1995, 1, 1) } }],
    ["an event that has no id", { event: "<script>" }],
    ["a step that is none", { step: Number.NaN }],
    ["a significance that is none", { significance: 7 }],
    ["years that run backwards", { years: { from: 2000, to: 1995 } }],
    ["years of no number", { years: { from: Number.NaN, to: 1995 } }],
  ])("leaves out %s", (_what, own) => {
    expect(encodeAddress(addressOf(own))).toBe("");
  });

  it("is cut to what is read: fifty ids, two hundred characters of a search, a list of two hundred", () => {
    const ids = Array.from({ length: 300 }, (_, i) => `id-${i}`);
    const read = decodeAddress(encodeAddress(addressOf({ people: ids, list: ids, q: "ă".repeat(300) })));
    expect([read.people.length, read.list.length, read.q]).toEqual([50, 200, "ă".repeat(200)]);
    expect(decodeAddress(`#people=${ids.join(",")}`).people).toHaveLength(50);
    expect(decodeAddress(`#data=${"a".repeat(2001)}`).data).toBeNull();
    expect(decodeAddress(`#event=${"a".repeat(101)}`).event).toBeNull();
  });

  it("never ends a search in half a character", () => {
    const q = decodeAddress(encodeAddress(addressOf({ q: `${"a".repeat(199)}🎬` }))).q;
    expect(q).toBe(`${"a".repeat(199)}\ufffd`);
  });
});

describe("the address of the app as it opens", () => {
  it("is clean", () => {
    expect(encodeAddress(DEFAULT_ADDRESS)).toBe("");
  });

  it.each(["", "#", "#sources", "#event", "sources", "#main-content"])(
    "is what %j says: an anchor is not state",
    (hash) => {
      expect(decodeAddress(hash)).toEqual(DEFAULT_ADDRESS);
    },
  );

  it.each(["#colour=red", "#utm_source=mail&ref=x", "#=", "#=&&=", "#__proto__=x", "#Event=1995-07-11-normalization"])(
    "is what %j says: unknown keys are ignored",
    (hash) => expect(decodeAddress(hash)).toEqual(DEFAULT_ADDRESS),
  );

  it.each([
    "#event=",
    "#event=<script>",
    "#event=../secret",
    "#event=Not-Lower-Case",
    "#event=two--hyphens",
    "#from=1995",
    "#to=1995",
    "#from=yesterday&to=tomorrow",
    "#from=1995-02-30&to=1996",
    "#from=2000&to=1995",
    "#from=1995-07-11&to=1995-07-11",
    "#from=1995/1996&to=1997",
    "#from=9998&to=9999",
    "#from=1995&to=9999",
    "#tracks=",
    "#tracks=bogus",
    "#tracks=None",
    "#people=",
    "#people=Bill%20Clinton",
    "#organizations=,,",
    "#places=../hanoi",
    "#significance=0",
    "#significance=6",
    "#significance=high",
    "#disagree=true",
    "#years=1995",
    "#years=2000-1995",
    "#years=95-99",
    "#years=0000-1995",
    "#q=",
    "#panel=",
    "#panel=settings",
    "#panel=.person",
    "#present=yes",
    "#story=The%20story",
    "#step=-1",
    "#step=1.5",
    "#step=1000",
    "#step=two",
    "#autoplay=true",
    "#talk=",
    "#talk=a.b",
    "#data=",
    "#list=,",
    "#embed=0",
    "#themes=",
    "#themes=bogus",
    "#lang=fr",
    "#lang=",
    "#lang=vi%2Ben%2Bvi",
    "#view=table",
    "#appearance=blue",
  ])("is what %j says: a wrong value falls to its default", (hash) => {
    expect(decodeAddress(hash)).toEqual(DEFAULT_ADDRESS);
  });
});

describe("what an address says", () => {
  it("is the event, the view, the filters, the language and the look, in a fixed order", () => {
    const address = addressOf({
      event: "1995-07-11-normalization",
      view: { from: dayOf(1995, 1, 1), to: dayOf(2001, 1, 1) },
      tracks: ["diplomatic", "cultural"],
      themes: ["war-legacy", "film"],
      lang: "en+vi",
      layout: "list",
      appearance: "dark",
    });
    const hash =
      "event=1995-07-11-normalization&from=1995-01-01&to=2001-01-01&tracks=diplomatic,cultural" +
      "&themes=war-legacy,film&lang=en+vi&view=list&appearance=dark";
    expect(encodeAddress(address)).toBe(hash);
    expect(decodeAddress(hash)).toEqual(address);
  });

  it.each<[string, Partial<Address>]>([
    ["people=bill-clinton,john-kerry", { people: ["bill-clinton", "john-kerry"] }],
    ["organizations=white-house", { organizations: ["white-house"] }],
    ["places=hanoi,washington", { places: ["hanoi", "washington"] }],
    ["significance=4", { significance: 4 }],
    ["disagree=1", { disagree: true }],
    ["years=1995-2000", { years: { from: 1995, to: 2000 } }],
    ["years=1995-1995", { years: { from: 1995, to: 1995 } }],
    ["q=hi%E1%BB%87p%20%C4%91%E1%BB%8Bnh%20%28BTA%29%20%2B%20%26%20%23", { q: "hiệp định (BTA) + & #" }],
    ["panel=tools", { panel: { name: "tools", subject: null } }],
    ["panel=person.bill-clinton", { panel: { name: "person", subject: "bill-clinton" } }],
    ["panel=organization.white-house", { panel: { name: "organization", subject: "white-house" } }],
    ["present=1&story=healing&step=3", { present: true, story: "healing", step: 3 }],
    ["present=1", { present: true }],
    ["present=1&autoplay=1", { present: true, autoplay: true }],
    ["talk=abc_DEF-123", { talk: "abc_DEF-123" }],
    ["data=https%3A%2F%2Fexample.org%2Fa%3Fb%3Dc%26d", { data: "https://example.org/a?b=c&d" }],
    ["list=1995-08-aid,2000-11-16-visit", { list: ["1995-08-aid", "2000-11-16-visit"] }],
    ["embed=1", { embed: true }],
  ])("can be %s", (hash, own) => {
    expect(encodeAddress(addressOf(own))).toBe(hash);
    expect(decodeAddress(`#${hash}`)).toEqual(addressOf(own));
  });

  it("says an id once, however often it is written", () => {
    expect(decodeAddress("#people=a,b,a&places=hanoi,hanoi")).toEqual(
      addressOf({ people: ["a", "b"], places: ["hanoi"] }),
    );
  });

  it("keeps a panel whose subject is none", () => {
    expect(decodeAddress("#panel=person.").panel).toEqual({ name: "person", subject: null });
    expect(decodeAddress("#panel=person.No%20Id").panel).toEqual({ name: "person", subject: null });
  });

  it("can be written by hand in another order, with the comma and the plus escaped", () => {
    expect(decodeAddress("#lang=vi%2Ben&tracks=cultural%2Cdiplomatic")).toEqual(
      addressOf({ lang: "vi+en", tracks: ["diplomatic", "cultural"] }),
    );
  });

  it("keeps what is right beside what is wrong", () => {
    expect(decodeAddress("#event=<b>&lang=vi&tracks=trade,bogus&themes=film,bogus")).toEqual(
      addressOf({ lang: "vi", tracks: ["trade"], themes: ["film"] }),
    );
  });

  it("can be that no track is shown", () => {
    expect(encodeAddress(addressOf({ tracks: [] }))).toBe("tracks=none");
    expect(decodeAddress("#tracks=none").tracks).toEqual([]);
    expect(decodeAddress("#tracks=trade,none").tracks).toEqual(["trade"]);
  });

  it("is a view in whole days", () => {
    const view = { from: dayOf(1995, 7, 11) + 0.4, to: dayOf(1996, 7, 10) + 0.6 };
    expect(encodeAddress(addressOf({ view }))).toBe("from=1995-07-11&to=1996-07-11");
  });

  it("is a view of a day at least, with two ends", () => {
    const at = dayOf(1995, 7, 11);
    expect(encodeAddress(addressOf({ view: { from: at + 0.2, to: at + 0.4 } }))).toBe("from=1995-07-11&to=1995-07-12");
    expect(encodeAddress(addressOf({ view: { from: at - 0.2, to: at + 0.2 } }))).toBe("from=1995-07-11&to=1995-07-12");
    expect(encodeAddress(addressOf({ view: { from: at, to: at } }))).toBe("from=1995-07-11&to=1995-07-12");
  });

  it.each([
    ["#from=1995&to=1998", dayOf(1995, 1, 1), dayOf(1999, 1, 1)],
    ["#from=1995-07&to=1995-07", dayOf(1995, 7, 1), dayOf(1995, 8, 1)],
    ["#from=1995-07-11&to=1995-07-12", dayOf(1995, 7, 11), dayOf(1995, 7, 12)],
  ])("is a view to the end of the year or month that %s names, and up to the day", (hash, from, to) => {
    expect(decodeAddress(hash).view).toEqual({ from, to });
  });
});
