// What the style sheet says of the parts of a picture, for drawing them on a canvas: the style sheet stays the only place that
// knows colours, lines and type, in every theme. Asked of hidden nodes with the same names, once each until a theme changes.
import type { Look } from "../draw/sheet/items";

/** A node by its name, class and attributes. What is undefined is left out. */
export interface Part {
  readonly tag: string;
  readonly class?: string;
  readonly attributes?: Readonly<Record<string, string | number | boolean | undefined>>;
}

const SVG = "http://www.w3.org/2000/svg";

export class Looks {
  /** Where they are asked, so that nothing else of the picture is styled anew each time. Not drawn, but styled. */
  readonly #shelf = document.createElementNS(SVG, "g");
  #known = new Map<string, Look>();

  /** `root` is the picture whose parts are asked for. */
  constructor(root: Element) {
    this.#shelf.setAttribute("display", "none");
    root.append(this.#shelf);
  }

  /** The look of the last of these nodes, each inside the one before. `key` names them: asked for twice, it is read once. */
  of(key: string, parts: () => readonly Part[]): Look {
    let look = this.#known.get(key);
    if (!look) {
      look = this.#read(parts());
      this.#known.set(key, look);
    }
    return look;
  }

  /** After a change of theme or fonts. */
  forget(): void {
    this.#known.clear();
  }

  #read(parts: readonly Part[]): Look {
    let inner: Element = this.#shelf;
    for (const { tag, class: name, attributes = {} } of parts) {
      const node = document.createElementNS(SVG, tag);
      if (name) node.setAttribute("class", name);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (value !== undefined && value !== false) node.setAttribute(attribute, String(value));
      }
      inner.append(node);
      inner = node;
    }
    const look = lookOf(getComputedStyle(inner));
    this.#shelf.replaceChildren();
    return look;
  }
}

function lookOf(style: CSSStyleDeclaration): Look {
  const dash = style.strokeDasharray;
  const hidden = style.display === "none";
  return {
    fill: hidden || style.fill === "none" ? null : style.fill,
    stroke: hidden || style.stroke === "none" ? null : style.stroke,
    strokeWidth: Number.parseFloat(style.strokeWidth),
    dash: !dash || dash === "none" ? [] : dash.split(/[\s,]+/).map(Number.parseFloat),
    cap: style.strokeLinecap as CanvasLineCap,
    join: style.strokeLinejoin as CanvasLineJoin,
    opacity: Number(style.opacity),
    font: `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`,
    fontSize: Number.parseFloat(style.fontSize),
  };
}
