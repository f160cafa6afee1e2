// Where a place lies on the locator map: equirectangular, centred on the Pacific.
import { MAP } from "./world";

/** Map units from the top left. Latitudes beyond the map are held at its edge. */
export function locate({ lat, lon }: { readonly lat: number; readonly lon: number }): { x: number; y: number } {
  const turned = (((lon - MAP.centre + 180) % 360) + 360) % 360;
  return { x: (turned / 360) * MAP.width, y: Math.min(Math.max(MAP.top - lat, 0), MAP.height) };
}
