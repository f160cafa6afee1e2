// The size of things on the wall. A slide is 1920 × 1080 pixels of its own; `unit` is how many screen pixels one of them takes,
// so that every screen of the same shape shows the same picture. Upright and small screens show fewer, larger things.
import { useEffect, useState } from "react";

export type WallShape = "hall" | "small" | "upright";

export interface Wall {
  readonly unit: number;
  readonly shape: WallShape;
}

export function wallOf(width: number, height: number): Wall {
  if (width < height) return { unit: Math.min(width / 800, height / 1500), shape: "upright" };
  if (height < 500) return { unit: Math.min(width / 1440, height / 810), shape: "small" };
  return { unit: Math.min(width / 1920, height / 1080), shape: "hall" };
}

export function useWall(): Wall {
  const [wall, setWall] = useState(() => wallOf(window.innerWidth, window.innerHeight));
  useEffect(() => {
    const read = () =>
      setWall((before) => {
        const next = wallOf(window.innerWidth, window.innerHeight);
        return before.unit === next.unit && before.shape === next.shape ? before : next;
      });
    read();
    window.addEventListener("resize", read);
    return () => window.removeEventListener("resize", read);
  }, []);
  return wall;
}
