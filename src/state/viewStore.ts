// The moving window of time. Painter, overview brush and address writer subscribe; React components ask for facts instead.
import { createStore } from "zustand/vanilla";
import { type Bounds, clampView, sameView, type View } from "../layout/view";

export interface ViewState {
  readonly view: View;
  readonly bounds: Bounds;
  /** The view of a clean address: everything on wide screens, the first years on phones. */
  readonly home: View;
  /** The flight under way, from where to where; null while the view stands or follows a gesture. */
  readonly flight: { readonly start: View; readonly target: View } | null;
  /** A gesture or a flight is moving the view, or has until a moment ago. */
  readonly moving: boolean;
}

/** Before a dataset is loaded: a single day, so that no arithmetic divides by zero. */
const NOTHING: Bounds = { from: 0, to: 1, least: 1 };

export const viewStore = createStore<ViewState>()(() => ({
  view: NOTHING,
  bounds: NOTHING,
  home: NOTHING,
  flight: null,
  moving: false,
}));

/** Frames without a move after which the view stands still. Not a time: a slow page has moves waiting that it has not heard of. */
const STILL = 8;
let framesLeft = 0;

/** Puts the view somewhere, stopped at the bounds. Subscribers hear only real changes. */
export function setView(view: View): void {
  put(view, false);
}

/** One of many moves of a gesture or a flight. */
export function moveView(view: View): void {
  if (framesLeft === 0) requestAnimationFrame(awaitStillness);
  framesLeft = STILL;
  put(view, true);
}

function awaitStillness(): void {
  framesLeft = Math.max(0, framesLeft - 1);
  if (framesLeft > 0) requestAnimationFrame(awaitStillness);
  else endMotion();
}

/** The gesture or flight is over: the view stands where it is. */
export function endMotion(): void {
  framesLeft = Math.min(framesLeft, 1);
  if (viewStore.getState().moving) viewStore.setState({ moving: false });
}

function put(view: View, moving: boolean): void {
  const state = viewStore.getState();
  const next = clampView(view, state.bounds);
  const moved = next.from !== state.view.from || next.to !== state.view.to;
  if (moved) viewStore.setState({ view: next, moving });
  else if (!moving) endMotion();
}

let wanted: View | null = null;
let givenFor: string | null = null;

/**
 * Asks for a view that may come before the bounds are known: it is shown once they are. Null asks for home. `event` is the id
 * of the event that opens together with it.
 */
export function requestView(view: View | null, event: string | null = null): void {
  givenFor = view ? event : null;
  if (viewStore.getState().bounds === NOTHING) wanted = view;
  else setView(view ?? viewStore.getState().home);
}

/** True, once, for the event that was asked for together with its view: opening it must not move that. */
export function takeGivenView(event: string): boolean {
  const given = givenFor === event;
  givenFor = null;
  return given;
}

/** New bounds and home, after a load or a resize; a view that was at home stays there, another is kept as far as it fits. */
export function setBounds(bounds: Bounds, home: View): void {
  const state = viewStore.getState();
  const kept = wanted ?? (state.bounds === NOTHING || isHome(state) ? home : state.view);
  wanted = null;
  viewStore.setState({ bounds, home, view: clampView(kept, bounds) });
}

export function isHome({ view, home }: ViewState): boolean {
  return sameView(view, home);
}
