// An SVG file as a PNG of one to four times its size. Browsers may paint an image before the fonts inside it are ready, so a
// line of known width stands under the picture: only a drawing in which it has that width is cut out and kept.
import { tableMeasure } from "../layout/measure";

export const TIMES = [1, 2, 3, 4] as const;
export type Times = (typeof TIMES)[number];

/** Why no PNG could be made. */
export class PngError extends Error {
  constructor(readonly reason: "fontMissing" | "tooLarge") {
    super(reason);
    this.name = "PngError";
  }
}

const PROBE = { text: "lịch sử, tỉ lệ, il fit jilt", size: 28, height: 44, weight: 600 } as const;
const ATTEMPTS = 8;
const PAUSE = 120;

/** Throws a PngError. */
export async function pngOf(svg: string, times: Times): Promise<Blob> {
  const { width, height } = sizeOf(svg);
  const url = URL.createObjectURL(new Blob([withProbe(svg, width, height)], { type: "image/svg+xml" }));
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const image = new Image();
      image.src = url;
      await image.decode();
      const drawn = canvasOf(width * times, (height + PROBE.height) * times);
      drawn.drawImage(image, 0, 0, drawn.canvas.width, drawn.canvas.height);
      if (isFontPainted(drawn, height, times)) return await cutOut(drawn.canvas, width * times, height * times);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    throw new PngError("fontMissing");
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Ink of the probe, in pixels of the picture; fonts that stand in for ours are far wider in such thin letters. */
export function expectedProbe(): number {
  return tableMeasure()(PROBE.text, PROBE.size, PROBE.weight);
}

function isFontPainted(drawn: CanvasRenderingContext2D, top: number, times: Times): boolean {
  const { width } = drawn.canvas;
  const strip = drawn.getImageData(0, top * times, width, PROBE.height * times).data;
  let [first, last] = [width, -1];
  for (let i = 0; i < strip.length; i += 4) {
    if (strip[i]! > 128) continue;
    const x = (i / 4) % width;
    first = Math.min(first, x);
    last = Math.max(last, x);
  }
  const ink = (last - first + 1) / times;
  return last >= 0 && Math.abs(ink - expectedProbe()) <= 8;
}

/** The picture with white under it, and the line of known width on that. */
function withProbe(svg: string, width: number, height: number): string {
  const tall = height + PROBE.height;
  const line = `<rect y="${height}" width="${width}" height="${PROBE.height}" fill="#fff"/><text x="4" y="${height + 32}" font-family="'Be Vietnam Pro', monospace" font-size="${PROBE.size}" font-weight="${PROBE.weight}" fill="#000">${PROBE.text}</text>`;
  return svg
    .replace(`viewBox="0 0 ${width} ${height}"`, `viewBox="0 0 ${width} ${tall}"`)
    .replace(`height="${height}"`, `height="${tall}"`)
    .replace(/<\/svg>\s*$/, `${line}</svg>`);
}

function sizeOf(svg: string): { width: number; height: number } {
  const box = /viewBox="0 0 (\d+) (\d+)"/.exec(svg);
  if (!box) throw new Error("the picture has no size");
  return { width: Number(box[1]), height: Number(box[2]) };
}

function canvasOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new PngError("tooLarge");
  return context;
}

async function cutOut(drawn: HTMLCanvasElement, width: number, height: number): Promise<Blob> {
  const picture = canvasOf(width, height);
  picture.drawImage(drawn, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => picture.canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new PngError("tooLarge");
  return blob;
}
