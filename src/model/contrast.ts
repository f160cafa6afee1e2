// A host's own colours: whether they can be told apart well enough, and how a colour becomes one to read in.
import type { ColourName, Colours } from "./settingsShape";

export type ColourScheme = "light" | "dark";
export type BothColours = Readonly<Record<ColourScheme, Colours>>;

/** The built colours, which stand where a host sets none: the tokens of app.css. */
export const BUILT: Readonly<Record<ColourScheme, Readonly<Record<ColourName, string>>>> = {
  light: {
    paper: "#fbfaf7",
    panel: "#ffffff",
    ink: "#1a1e24",
    muted: "#5e6772",
    diplomatic: "#4338a8",
    trade: "#0e8577",
    cultural: "#b54a12",
  },
  dark: {
    paper: "#0e1318",
    panel: "#151b22",
    ink: "#edeff2",
    muted: "#9aa5b1",
    diplomatic: "#a5b1ff",
    trade: "#55d6a8",
    cultural: "#ff9a5c",
  },
};

/** WCAG 2.2: 7 for running text here, because projectors wash out; 4.5 for quiet text; 3 for shapes. */
const LEAST = { ink: 7, muted: 4.5, diplomatic: 3, trade: 3, cultural: 3 } as const;

/** A sentence for each pair that cannot be told apart well enough. */
export function checkColours(colours: BothColours): string[] {
  return (["light", "dark"] as const).flatMap((appearance) => {
    const all = { ...BUILT[appearance], ...colours[appearance] };
    return (Object.keys(LEAST) as (keyof typeof LEAST)[]).flatMap((name) =>
      (["paper", "panel"] as const).flatMap((ground) => {
        const ratio = contrast(all[name], all[ground]);
        return ratio >= LEAST[name]
          ? []
          : [
              `${appearance} ${name} ${all[name]} on ${ground} ${all[ground]} has contrast ${ratio.toFixed(2)}, less than ${LEAST[name]}`,
            ];
      }),
    );
  });
}

/** The colour, moved towards the ink until text in it can be read on both grounds. */
export function readable(colour: string, { ink, paper, panel }: Readonly<Record<ColourName, string>>): string {
  for (let part = 0; part < 1; part += 0.05) {
    const mixed = mix(colour, ink, part);
    if (contrast(mixed, paper) >= 4.5 && contrast(mixed, panel) >= 4.5) return mixed;
  }
  return ink;
}

/** WCAG contrast of two #rrggbb colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function mix(a: string, b: string, part: number): string {
  const other = channels(b);
  return `#${channels(a)
    .map((value, i) =>
      Math.round(value + (other[i]! - value) * part)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
