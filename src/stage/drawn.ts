// Tells tests and embedders, once, that the timeline has been drawn.
let done = false;

export function markDrawn(): void {
  if (done) return;
  done = true;
  performance.mark("timeline-drawn");
  document.documentElement.dataset.ready = "true";
}
