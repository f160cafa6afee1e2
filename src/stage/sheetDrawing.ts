// Keeps the worker's items in step with the window of the view: new ones only when the window, or what is shown, changes.
import type { PlacedTimeline } from "../layout/scene";
import type { View } from "../layout/view";
import type { Drawing } from "./cover";
import { Looks } from "./looks";
import { SheetHost } from "./sheetHost";
import { itemsOf, type SheetSettings, type SheetWindow } from "./sheetItems";
import { type Facts, factsOf } from "./useFacts";

export interface Picturing<Input> {
  readonly windowOf: (input: Input, facts: Facts) => SheetWindow;
  readonly settingsOf: (input: Input) => SheetSettings;
  /** Screen pixels of one of the picture's units. */
  readonly unit: (input: Input) => number;
  /** Units that the axis takes under the lanes. */
  readonly axis: number;
}

export function sheetDrawing<Input extends { readonly timeline: PlacedTimeline }>(
  canvas: HTMLCanvasElement,
  root: SVGSVGElement,
  hear: (news: "ready" | "drawn" | "failed") => void,
  picturing: Picturing<Input>,
): Drawing<Input> {
  const looks = new Looks(root);
  const host = new SheetHost(canvas, hear);
  let shown: { readonly input: Input; readonly facts: Facts } | null = null;
  const draw = (input: Input, view: View, rehearse: boolean) => {
    const { timeline } = input;
    const facts = factsOf(view, timeline, shown?.input === input ? shown.facts : null);
    if (shown?.input !== input || shown.facts !== facts) {
      shown = { input, facts };
      host.show(itemsOf(looks, picturing.windowOf(input, facts), picturing.settingsOf(input)));
    }
    const unit = picturing.unit(input);
    const { length, breadth } = timeline.geometry;
    const whole = breadth + picturing.axis;
    host.draw({ view, length, breadth: whole, density: unit * devicePixelRatio }, rehearse);
  };
  return {
    draw: (input, view) => draw(input, view, false),
    rehearse: (input, view) => draw(input, view, true),
    clear: () => host.clear(),
    forget() {
      looks.forget();
      host.forget();
      shown = null;
    },
    stop: () => host.stop(),
  };
}
