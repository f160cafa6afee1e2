// The colours of a picture that stands alone (a file, a sheet of paper): the tokens of src/app.css, said in full, because
// a variable turns black outside the page.
import type { Track } from "../model/vocabulary";

export interface Tones {
  readonly paper: string;
  readonly panel: string;
  readonly ink: string;
  readonly muted: string;
  readonly hairline: string;
  readonly marks: Readonly<Record<Track, string>>;
  readonly texts: Readonly<Record<Track, string>>;
}

export const LIGHT: Tones = {
  paper: "#fbfaf7",
  panel: "#ffffff",
  ink: "#1a1e24",
  muted: "#5e6772",
  hairline: "#e3dfd6",
  marks: { diplomatic: "#4338a8", trade: "#0e8577", cultural: "#b54a12" },
  texts: { diplomatic: "#4338a8", trade: "#0a6b60", cultural: "#a4430f" },
};

export const DARK: Tones = {
  paper: "#0e1318",
  panel: "#151b22",
  ink: "#edeff2",
  muted: "#9aa5b1",
  hairline: "#26303a",
  marks: { diplomatic: "#a5b1ff", trade: "#55d6a8", cultural: "#ff9a5c" },
  texts: { diplomatic: "#a5b1ff", trade: "#55d6a8", cultural: "#ff9a5c" },
};

/** Paper is white already. */
export const PRINT: Tones = { ...LIGHT, paper: "#ffffff" };
