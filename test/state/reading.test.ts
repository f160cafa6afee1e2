// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import {
  addToReading,
  LONGEST_NOTE,
  MOST_ENTRIES,
  moveInReading,
  noteInReading,
  readEntries,
  removeFromReading,
  toggleReading,
  useReading,
  wipeReading,
} from "../../src/state/readingStore";

const ids = () => useReading.getState().entries.map(({ id }) => id);
const kept = () => readEntries(localStorage.getItem("timeline.reading"));

beforeEach(() => {
  wipeReading();
});

describe("collecting", () => {
  it("adds at the end, once, in the order given", () => {
    expect(addToReading(["b", "a", "b"])).toBe(true);
    expect(addToReading(["a", "c"])).toBe(true);
    expect(ids()).toEqual(["b", "a", "c"]);
  });

  it("takes an event in and out with one switch", () => {
    toggleReading("a");
    toggleReading("b");
    toggleReading("a");
    expect(ids()).toEqual(["b"]);
  });

  it("says when not all have room, and keeps the first", () => {
    const many = Array.from({ length: MOST_ENTRIES + 1 }, (_, i) => `event-${i}`);
    expect(addToReading(many)).toBe(false);
    expect(ids()).toEqual(many.slice(0, MOST_ENTRIES));
  });
});

describe("ordering", () => {
  it("moves an entry to a place and stops at the ends", () => {
    addToReading(["a", "b", "c", "d"]);
    moveInReading("d", 1);
    expect(ids()).toEqual(["a", "d", "b", "c"]);
    moveInReading("a", -3);
    moveInReading("d", 99);
    expect(ids()).toEqual(["a", "b", "c", "d"]);
  });

  it("leaves the list alone for an event that is not in it", () => {
    addToReading(["a", "b"]);
    moveInReading("x", 0);
    removeFromReading("x");
    expect(ids()).toEqual(["a", "b"]);
  });
});

describe("keeping", () => {
  it("keeps entries, order and notes on the device, and takes them off it when wiped", () => {
    addToReading(["a", "b"]);
    moveInReading("b", 0);
    noteInReading("a", "Hỏi thầy về Điều 5");
    expect(kept()).toEqual([
      { id: "b", note: "" },
      { id: "a", note: "Hỏi thầy về Điều 5" },
    ]);
    wipeReading();
    expect(kept()).toEqual([]);
    expect(ids()).toEqual([]);
  });

  it("cuts a note that is too long", () => {
    addToReading(["a"]);
    noteInReading("a", "x".repeat(LONGEST_NOTE + 5));
    expect(useReading.getState().entries[0]?.note).toHaveLength(LONGEST_NOTE);
  });

  it("goes on without storage", () => {
    const forbidden = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    expect(addToReading(["a"])).toBe(true);
    expect(ids()).toEqual(["a"]);
    forbidden.mockRestore();
  });

  it("follows another tab", () => {
    addToReading(["a"]);
    window.dispatchEvent(
      new StorageEvent("storage", { key: "timeline.reading", newValue: JSON.stringify([{ id: "z", note: "n" }]) }),
    );
    expect(useReading.getState().entries).toEqual([{ id: "z", note: "n" }]);
  });
});

describe("what was kept before", () => {
  it.each([
    [null, 0],
    ["", 0],
    ["{", 0],
    ["{}", 0],
    ["7", 0],
    ['[1,null,"a",{"note":"x"},{"id":5}]', 0],
    ['[{"id":"a"},{"id":"a","note":"twice"},{"id":"b","note":7}]', 2],
  ])("is read as far as it can be: %s", (text, count) => {
    expect(readEntries(text)).toHaveLength(count);
  });
});
