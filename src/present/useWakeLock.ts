// Keeps the screen awake while presenting. Browsers give the lock up when the page is hidden, and may refuse it: no harm.
import { useEffect } from "react";

export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let alive = true;
    const ask = async () => {
      if (document.hidden) return;
      try {
        const given = (await navigator.wakeLock?.request("screen")) ?? null;
        if (alive) lock = given;
        else await given?.release();
      } catch {
        // A low battery, a policy, an old browser: the system's own settings hold.
      }
    };
    void ask();
    document.addEventListener("visibilitychange", ask);
    return () => {
      alive = false;
      document.removeEventListener("visibilitychange", ask);
      lock?.release().catch(() => {});
    };
  }, []);
}
