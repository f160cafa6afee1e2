// Where all labels share one row, a label waits while it would shut a more significant one out of the next band.
import { expect, it } from "vitest";
import { type PlaceInput, placeEvents } from "../../src/layout/placing";

/** At band 0 a pixel is a day: labels of 40 pixels, one at day 0, one at 24, one at 62. */
const input: PlaceInput = {
  anchor: Float64Array.of(0, 24, 62),
  end: Float64Array.of(0, 24, 62),
  lane: Uint8Array.of(0, 0, 0),
  order: Uint32Array.of(0, 1, 2),
  extent: Float32Array.of(40, 40, 40),
  lead: 0,
  slides: false,
  gap: 0,
  markExtent: 4,
  markRows: 1,
  lanes: 1,
  fields: [{ lanes: [0], crosses: [[]] }],
  bands: { fit: 1, count: 6 },
  bounds: { from: 0, to: 1000 },
  quota: { markCells: 28, marks: 9, labelCells: 5.5, labels: 9 },
};
const closer = { ...input, anchor: Float64Array.of(0, 24, 43), end: Float64Array.of(0, 24, 43) };

it("leaves the room to the more significant one that a closer zoom will show", () => {
  const [first, second, third] = placeEvents({ ...closer, significance: Uint8Array.of(5, 4, 3) }).labelBand;
  expect([first, second]).toEqual([0, 1]);
  expect(third).toBeGreaterThan(1);
});

it("takes it where the two do not meet there, where they are equals, and where nobody asks", () => {
  expect([...placeEvents({ ...input, significance: Uint8Array.of(5, 4, 3) }).labelBand]).toEqual([0, 1, 0]);
  expect(placeEvents({ ...closer, significance: Uint8Array.of(5, 4, 4) }).labelBand[2]).toBe(0);
  expect(placeEvents(closer).labelBand[2]).toBe(0);
});
