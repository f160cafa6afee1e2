import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/model/day";
import { LANGUAGE_MODES, THEMES, TRACKS } from "../../src/model/vocabulary";
import {
  type Address,
  APPEARANCES,
  DEFAULT_ADDRESS,
  decodeAddress,
  encodeAddress,
  LAYOUTS,
} from "../../src/state/address";

const addressOf = (own: Partial<Address>): Address => ({ ...DEFAULT_ADDRESS, ...own });

const anyDay = fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2100, 12, 31) });
const anyView = fc
  .tuple(anyDay, fc.integer({ min: 1, max: 20_000 }))
  .map(([from, length]) => ({ from, to: from + length }));
const anyAddress: fc.Arbitrary<Address> = fc.record({
  event: fc.option(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,4}$/)),
  view: fc.option(anyView),
  tracks: fc.subarray([...TRACKS]),
  themes: fc.subarray([...THEMES]),
  lang: fc.option(fc.constantFrom(...LANGUAGE_MODES)),
  layout: fc.constantFrom(...LAYOUTS),
  appearance: fc.option(fc.constantFrom(...APPEARANCES)),
});

/** A hash of known and unknown keys with values that are right, nearly right or anything. */
const keys = ["event", "from", "to", "tracks", "themes", "lang", "view", "appearance", "q", "__proto__", ""];
const anyValue = fc.oneof(
  fc.string(),
  fc.constantFrom(
    "1995",
    "1995-07",
    "1995-07-11",
    "2000-02-30",
    "en+vi",
    "en%2Bvi",
    "list",
    "dark",
    "none",
    "%E0%A4%A",
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
        const { event, view, tracks, themes, lang, layout, appearance } = decodeAddress(hash);
        expect(event ?? "an-id").toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
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
        expect(encodeAddress(address)).toMatch(/^[a-z0-9,=&+-]*$/);
      }),
    );
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

  it.each([
    "#q=trade",
    "#colour=red",
    "#utm_source=mail&ref=x",
    "#=",
    "#=&&=",
    "#__proto__=x",
    "#Event=1995-07-11-normalization",
  ])("is what %j says: unknown keys are ignored", (hash) => expect(decodeAddress(hash)).toEqual(DEFAULT_ADDRESS));

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
    const address: Address = {
      event: "1995-07-11-normalization",
      view: { from: dayOf(1995, 1, 1), to: dayOf(2001, 1, 1) },
      tracks: ["diplomatic", "cultural"],
      themes: ["war-legacy", "film"],
      lang: "en+vi",
      layout: "list",
      appearance: "dark",
    };
    const hash =
      "event=1995-07-11-normalization&from=1995-01-01&to=2001-01-01&tracks=diplomatic,cultural" +
      "&themes=war-legacy,film&lang=en+vi&view=list&appearance=dark";
    expect(encodeAddress(address)).toBe(hash);
    expect(decodeAddress(hash)).toEqual(address);
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
  });

  it("is a view in whole days", () => {
    const view = { from: dayOf(1995, 7, 11) + 0.4, to: dayOf(1996, 7, 10) + 0.6 };
    expect(encodeAddress(addressOf({ view }))).toBe("from=1995-07-11&to=1996-07-11");
  });

  it.each([
    ["#from=1995&to=1998", dayOf(1995, 1, 1), dayOf(1999, 1, 1)],
    ["#from=1995-07&to=1995-07", dayOf(1995, 7, 1), dayOf(1995, 8, 1)],
    ["#from=1995-07-11&to=1995-07-12", dayOf(1995, 7, 11), dayOf(1995, 7, 12)],
  ])("is a view to the end of the year or month that %s names, and up to the day", (hash, from, to) => {
    expect(decodeAddress(hash).view).toEqual({ from, to });
  });
});
