// A QR code as one SVG path: dark on white whatever the theme, with the quiet border that cameras need.
import { useMemo } from "react";
import { encode } from "uqr";

const BORDER = 3;

export function QrCode({ text, label }: { text: string; label: string }) {
  const { path, size } = useMemo(() => {
    const { data } = encode(text, { ecc: "M", border: 0 });
    const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? `M${x + BORDER},${y + BORDER}h1v1h-1z` : [])));
    return { path: dark.join(""), size: data.length + 2 * BORDER };
  }, [text]);
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
