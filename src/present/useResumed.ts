// True for a while after present mode began in the middle of a talk: a clicker's F5 has thrown the page out of full screen, and
// one key brings it back.
import { useEffect, useState } from "react";

const WHILE = 12_000;

export function useResumed(slide: number): boolean {
  const [resumed, setResumed] = useState(slide > 0);
  useEffect(() => {
    if (!resumed) return;
    const timer = setTimeout(() => setResumed(false), WHILE);
    return () => clearTimeout(timer);
  }, [resumed]);
  return resumed;
}
