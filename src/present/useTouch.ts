// Fingers in present mode: a swipe turns the slide, a tap at the left or right edge too, any touch ends a blank screen.
import { type RefObject, useEffect } from "react";
import type { Move } from "./player";
import { usePlayer } from "./playerStore";

/** Pixels that make a swipe of a touch, and the share of the width that is an edge. */
const SWIPE = 48;
const TAP = 12;
const EDGE = 0.22;

/** What a finger that went from `from` to `to` on a wall `width` pixels wide asks for. */
export function touchMove(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  width: number,
): "next" | "back" | null {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (Math.abs(dx) >= SWIPE && Math.abs(dx) > Math.abs(dy) * 1.4) return dx < 0 ? "next" : "back";
  if (Math.hypot(dx, dy) > TAP) return null;
  if (to.x > width * (1 - EDGE)) return "next";
  return to.x < width * EDGE ? "back" : null;
}

export function useTouch(root: RefObject<HTMLElement | null>, move: (move: Move) => void): void {
  useEffect(() => {
    const node = root.current!;
    let from: { x: number; y: number } | null = null;
    const onStart = (event: TouchEvent) => {
      const touch = event.touches[0]!;
      const onTool = (event.target as Element).closest("button, a, .wall-help");
      from = event.touches.length === 1 && !onTool ? { x: touch.clientX, y: touch.clientY } : null;
    };
    const onEnd = (event: TouchEvent) => {
      const touch = event.changedTouches[0];
      if (!from || !touch || event.touches.length) return;
      const wanted = usePlayer.getState().blank
        ? "blank"
        : touchMove(from, { x: touch.clientX, y: touch.clientY }, node.clientWidth);
      from = null;
      if (wanted) move(wanted);
    };
    node.addEventListener("touchstart", onStart, { passive: true });
    node.addEventListener("touchend", onEnd, { passive: true });
    return () => {
      node.removeEventListener("touchstart", onStart);
      node.removeEventListener("touchend", onEnd);
    };
  }, [root, move]);
}
