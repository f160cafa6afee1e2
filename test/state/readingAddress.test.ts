import fc from "fast-check";
import { expect, it } from "vitest";
import { DEFAULT_ADDRESS, decodeAddress, encodeAddress } from "../../src/state/address";

const anyId = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,4}$/);

it("brings a reading list from the one who sent it to the one who opens it", () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyId, { maxLength: 200 }), (list) => {
      expect(decodeAddress(`#${encodeAddress({ ...DEFAULT_ADDRESS, list })}`).list).toEqual(list);
    }),
  );
});

it("never brings what is no id, one id twice, or more than a list may hold", () => {
  const many = Array.from({ length: 300 }, (_, i) => `event-${i}`).join(",");
  expect(decodeAddress(`#list=a,<b>,A,a,c--d,${encodeURIComponent("../x")}`).list).toEqual(["a"]);
  expect(decodeAddress(`#list=${many}`).list).toHaveLength(200);
  expect(decodeAddress("#list=").list).toEqual([]);
});
