// What placing remembers of time, so that the many events that have no room are turned away in O(1): how full each cell is, and
// which days have no row left.
import type { PlaceInput } from "./placing";

/** A band number no event has: never placed apart, however close the zoom. */
export const NEVER = 255;

/** A day of whose rows nothing is known yet. */
const OPEN = 254;

/**
 * Days of a lane on which a mark found no row: at one band, or (NEVER) at any. Rows only fill, so what begins on such a day
 * later in the order finds none either.
 */
export class FullDays {
  readonly #since: Uint8Array;
  /** Per event, its lane and day as one place. */
  readonly #place: Uint32Array;
  readonly #input: PlaceInput;

  constructor(input: PlaceInput) {
    const { anchor, lane, lanes } = input;
    this.#input = input;
    this.#place = new Uint32Array(anchor.length);
    let day = 0;
    for (let event = 0; event < anchor.length; event++) {
      if (event > 0 && anchor[event] !== anchor[event - 1]) day++;
      this.#place[event] = day * lanes + lane[event]!;
    }
    this.#since = new Uint8Array((day + 1) * lanes).fill(OPEN);
  }

  /** The band at which the event's day was found full, NEVER once it is for good, OPEN before. */
  since(event: number): number {
    return this.#since[this.#place[event]!]!;
  }

  /** An event found its day full. A span needs more room than a point: what shuts it out may leave a point its place. */
  close(event: number, band: number): void {
    if (this.#input.end[event] === this.#input.anchor[event]) this.#since[this.#place[event]!] = band;
  }
}

/** The cell of each event at the closest band. A cell of a coarser band is two of the next, so that a shift finds it. */
export class Grid {
  readonly cell: Uint32Array;
  readonly closest: number;
  readonly size: number;

  /** `cells` to the whole of the bounds at band 0. */
  constructor({ anchor, lane, lanes, bands, bounds }: PlaceInput, cells: number) {
    this.closest = bands.count - 1;
    const all = cells * 2 ** this.closest;
    const perDay = all / (bounds.to - bounds.from);
    const last = Math.ceil(all);
    const perLane = (Math.floor(last / 2 ** this.closest) + 1) * 2 ** this.closest;
    this.size = perLane * lanes;
    this.cell = new Uint32Array(anchor.length);
    for (let event = 0; event < anchor.length; event++) {
      const cell = Math.floor((anchor[event]! - bounds.from) * perDay);
      this.cell[event] = lane[event]! * perLane + Math.min(Math.max(cell, 0), last);
    }
  }
}

/** Counts of placed events per lane and cell of time, against a quota. */
export class Cells {
  readonly #counts: Uint16Array;
  readonly #cell: Uint32Array;
  readonly #shift: number;
  readonly #quota: number;

  constructor({ cell, closest, size }: Grid, band: number, quota: number, placedBand: Uint8Array) {
    this.#cell = cell;
    this.#shift = closest - band;
    this.#quota = quota;
    this.#counts = new Uint16Array(size >>> this.#shift);
    for (let event = 0; event < placedBand.length; event++) if (placedBand[event] !== NEVER) this.add(event);
  }

  hasRoom(event: number): boolean {
    return this.#counts[this.#cell[event]! >>> this.#shift]! < this.#quota;
  }

  add(event: number): void {
    this.#counts[this.#cell[event]! >>> this.#shift]! += 1;
  }
}
