// The page's side of the worker that draws.
import type { Item } from "../draw/sheet/items";
import type { Frame } from "../draw/sheet/sheet";
import { workerUrl } from "../state/trusted";
import type { FaceSource, SheetNews, SheetOrder } from "./sheetWorker";
import address from "./sheetWorker?worker&url";

export class SheetHost {
  readonly #worker: Worker;
  #told: ReadonlySet<string> = new Set();
  readonly #onFonts = () => this.#tellFaces();

  /** Takes the canvas over for good. Throws where a page may start no worker. */
  constructor(canvas: HTMLCanvasElement, hear: (news: SheetNews | "failed") => void) {
    this.#worker = new Worker(workerUrl(address), { type: "module" });
    this.#worker.onmessage = ({ data }: MessageEvent<SheetNews>) => hear(data);
    this.#worker.onerror = (event) => {
      event.preventDefault();
      hear("failed");
    };
    const own = canvas.transferControlToOffscreen();
    this.#worker.postMessage({ canvas: own } satisfies SheetOrder, [own]);
    this.#tellFaces();
    document.fonts.addEventListener("loadingdone", this.#onFonts);
  }

  show(items: readonly Item[]): void {
    this.#say({ items });
  }

  draw(frame: Frame, rehearse = false): void {
    this.#say({ frame, rehearse });
  }

  clear(): void {
    this.#say({ clear: true });
  }

  forget(): void {
    this.#say({ forget: true });
  }

  stop(): void {
    document.fonts.removeEventListener("loadingdone", this.#onFonts);
    this.#worker.terminate();
  }

  /** The faces that the page has loaded and the worker has not. */
  #tellFaces(): void {
    const faces = loadedFaces();
    const fresh = faces.filter((face) => !this.#told.has(keyOf(face)));
    if (this.#told.size > 0 && fresh.length === 0) return;
    this.#told = new Set(faces.map(keyOf));
    this.#say({ faces: fresh });
    this.forget();
  }

  #say(order: SheetOrder): void {
    this.#worker.postMessage(order);
  }
}

function keyOf({ family, weight, unicodeRange }: Omit<FaceSource, "source">): string {
  return `${family} ${weight} ${unicodeRange.replace(/\s/g, "").toLowerCase()}`;
}

/** Faces of the page's style sheets that are in use. */
function loadedFaces(): FaceSource[] {
  const inUse = new Set(
    [...document.fonts].flatMap((face) =>
      face.status === "loaded"
        ? [keyOf({ family: unquoted(face.family), weight: face.weight, unicodeRange: face.unicodeRange })]
        : [],
    ),
  );
  return [...document.styleSheets].flatMap((sheet) => facesIn(sheet)).filter((face) => inUse.has(keyOf(face)));
}

function facesIn(sheet: CSSStyleSheet): FaceSource[] {
  let rules: CSSRule[];
  try {
    rules = [...sheet.cssRules];
  } catch {
    // Another origin's.
    return [];
  }
  return rules.flatMap((rule) => {
    if (!(rule instanceof CSSFontFaceRule)) return [];
    const said = (name: string) => rule.style.getPropertyValue(name);
    const base = sheet.href ?? document.baseURI;
    // A worker resolves addresses against its own.
    const source = said("src").replace(
      /url\((["']?)([^"')]+)\1\)/g,
      (_, __, address) => `url("${new URL(address, base).href}")`,
    );
    const [family, weight] = [unquoted(said("font-family")), said("font-weight") || "normal"];
    return [{ family, source, weight, unicodeRange: said("unicode-range") || "U+0-10FFFF" }];
  });
}

function unquoted(name: string): string {
  return name.replace(/^["']|["']$/g, "");
}
