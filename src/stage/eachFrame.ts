// Work that follows the view, at most once a frame: at once for the first call in a frame, in the next one for the others.

/** Returns the guarded task, and how to stop what still waits. */
export function eachFrame(task: () => void): { run: () => void; stop: () => void } {
  let frame = 0;
  let again = false;
  const run = () => {
    if (frame !== 0) {
      again = true;
      return;
    }
    task();
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (!again) return;
      again = false;
      run();
    });
  };
  return {
    run,
    stop: () => {
      cancelAnimationFrame(frame);
      frame = 0;
      again = false;
    },
  };
}
