// A canvas that stands for the nodes of a picture while its view moves, and until the nodes of where it came to are there.
import type { View } from "../layout/view";
import { onThemeChange } from "./themeChange";

/** Draws one kind of picture on a canvas, elsewhere. */
export interface Drawing<Input> {
  readonly draw: (input: Input, view: View) => void;
  /** Makes ready, unseen, what drawing this view needs. */
  readonly rehearse: (input: Input, view: View) => void;
  readonly clear: () => void;
  /** After a change of theme. */
  readonly forget: () => void;
  readonly stop: () => void;
}

/** `root` is the picture that the canvas stands for. Throws where it cannot be. */
export type DrawingMaker<Input> = (
  canvas: HTMLCanvasElement,
  root: SVGSVGElement,
  hear: (news: "ready" | "drawn" | "failed") => void,
) => Drawing<Input>;

export class Cover<Input> {
  readonly #svg: SVGSVGElement;
  readonly #canvas = document.createElement("canvas");
  readonly #stopWatching: () => void;
  #drawing: Drawing<Input> | null = null;
  #ready = false;
  /** Asked to stand for the nodes; it does once it has drawn. */
  #asked = false;
  #on = false;

  constructor(svg: SVGSVGElement, make: DrawingMaker<Input>, onReady: () => void) {
    this.#svg = svg;
    this.#canvas.className = "stage-sheet";
    this.#canvas.setAttribute("aria-hidden", "true");
    this.#fit();
    svg.after(this.#canvas);
    this.#stopWatching = onThemeChange(() => this.#drawing?.forget());
    try {
      this.#drawing = make(this.#canvas, svg, (news) => {
        if (news === "drawn") this.#drawn();
        else if (news === "failed") this.end();
        else if (!this.#ready) {
          this.#ready = true;
          onReady();
        }
      });
    } catch {
      this.end();
    }
  }

  /** It can stand for the nodes. */
  get ready(): boolean {
    return this.#ready;
  }

  /** It stands for the nodes now. */
  get on(): boolean {
    return this.#on;
  }

  /** Draws, and shows what is drawn instead of the nodes. */
  show(input: Input, view: View): void {
    this.#asked = true;
    this.#fit();
    this.#drawing?.draw(input, view);
  }

  rehearse(input: Input, views: readonly View[]): void {
    const [view, ...rest] = views;
    if (!view || this.#asked) return;
    this.#drawing?.rehearse(input, view);
    // One at a time: the page answers in between.
    setTimeout(() => this.rehearse(input, rest));
  }

  /** Shows the nodes again. */
  hide(): void {
    if (!this.#asked) return;
    this.#asked = false;
    this.#on = false;
    this.#drawing?.clear();
    delete this.#svg.dataset.covered;
  }

  /** For good. */
  end(): void {
    this.hide();
    this.#ready = false;
    this.#stopWatching();
    this.#drawing?.stop();
    this.#drawing = null;
    this.#canvas.remove();
  }

  /**
   * Over the picture, from the start: what grows later is a shift of the page, even if nobody sees it. Written only where it
   * changes: every write costs a frame its layout.
   */
  #fit(): void {
    const { style } = this.#canvas;
    const [width, height] = ["width", "height"].map((name) => `${this.#svg.getAttribute(name)}px`);
    for (const [name, wanted] of Object.entries({ left: this.#svg.style.left, width: width!, height: height! })) {
      if (style.getPropertyValue(name) !== wanted) style.setProperty(name, wanted);
    }
  }

  #drawn(): void {
    if (!this.#asked) return;
    this.#on = true;
    this.#svg.dataset.covered = "";
  }
}
