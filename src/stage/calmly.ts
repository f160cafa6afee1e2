// What is told in words of a moving view: a few times a second, not with every frame.

/** Milliseconds between two accounts. */
const EVERY = 250;

/** Returns the guarded task, which runs at once or when its turn comes, and how to stop what still waits. */
export function calmly(task: () => void): { run: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let told = Number.NEGATIVE_INFINITY;
  const tell = () => {
    timer = null;
    told = performance.now();
    task();
  };
  return {
    run: () => {
      if (timer !== null) return;
      const wait = told + EVERY - performance.now();
      if (wait <= 0) tell();
      else timer = setTimeout(tell, wait);
    },
    stop: () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
