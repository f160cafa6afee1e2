// Two fingers on the vertical scroller: how much farther apart they are than in the last move, and the middle between them.

/** Calls back with the factor since the last move and the middle's distance from the node's top. Returns detach. */
export function attachPinch(node: HTMLElement, onPinch: (factor: number, y: number) => void): () => void {
  let before = 0;
  const spread = (touches: TouchList) =>
    Math.hypot(touches[0]!.clientX - touches[1]!.clientX, touches[0]!.clientY - touches[1]!.clientY);
  const onStart = (event: TouchEvent) => {
    before = event.touches.length === 2 ? spread(event.touches) : 0;
  };
  const onMove = (event: TouchEvent) => {
    if (event.touches.length !== 2 || before === 0) return;
    event.preventDefault();
    const now = spread(event.touches);
    const middle = (event.touches[0]!.clientY + event.touches[1]!.clientY) / 2;
    onPinch(now / before, middle - node.getBoundingClientRect().top);
    before = now;
  };
  node.addEventListener("touchstart", onStart, { passive: true });
  node.addEventListener("touchmove", onMove, { passive: false });
  return () => {
    node.removeEventListener("touchstart", onStart);
    node.removeEventListener("touchmove", onMove);
  };
}
