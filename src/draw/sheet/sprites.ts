// Small pictures drawn once and then put down many times: a text with its halo costs a hundred times what copying it does.

/** What is drawn around 0,0 and reaches so far from there, in units. */
export interface Stamp {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly draw: (context: OffscreenCanvasRenderingContext2D) => void;
}

interface Sprite {
  readonly canvas: OffscreenCanvas;
  readonly left: number;
  readonly top: number;
}

/** More than some screens hold; beyond, all are forgotten. */
const MOST_KEPT = 600;
/** New sprites in one frame: making one takes as long as drawing it some ten times. The others have their turn later. */
const NEW_A_FRAME = 4;

export class Sprites {
  #kept = new Map<string, Sprite>();
  #left = 0;
  /** Device pixels of a unit. */
  #density = 1;

  /** Begins a frame. */
  begin(density: number): void {
    if (density !== this.#density) this.forget();
    this.#density = density;
    this.#left = NEW_A_FRAME;
  }

  forget(): void {
    this.#kept.clear();
  }

  /** Puts the stamp down at `x`, `y` (units), on whole device pixels. `key` names what it looks like. */
  put(context: OffscreenCanvasRenderingContext2D, key: string, x: number, y: number, stamp: Stamp): void {
    const density = this.#density;
    const [px, py] = [Math.round(x * density), Math.round(y * density)];
    let sprite = this.#kept.get(key);
    if (!sprite) {
      if (this.#left <= 0) {
        context.translate(px / density, py / density);
        stamp.draw(context);
        context.translate(-px / density, -py / density);
        return;
      }
      this.#left--;
      if (this.#kept.size >= MOST_KEPT) this.forget();
      sprite = spriteOf(stamp, density);
      this.#kept.set(key, sprite);
    }
    const { canvas, left, top } = sprite;
    context.drawImage(
      canvas,
      (px - left) / density,
      (py - top) / density,
      canvas.width / density,
      canvas.height / density,
    );
  }
}

function spriteOf({ left, right, top, bottom, draw }: Stamp, density: number): Sprite {
  const [x, y] = [Math.ceil(left * density), Math.ceil(top * density)];
  const canvas = new OffscreenCanvas(x + Math.ceil(right * density), y + Math.ceil(bottom * density));
  const context = canvas.getContext("2d");
  if (context) {
    context.translate(x, y);
    context.scale(density, density);
    draw(context);
  }
  return { canvas, left: x, top: y };
}
