// Text, at first as it is; with its terms underlined once the glossary has been loaded.
import { lazy, Suspense } from "react";
import { Text } from "../Text";
import type { MarkedTextProps } from "./MarkedText";

const MarkedText = lazy(() => import("./MarkedText").then((module) => ({ default: module.MarkedText })));

export function TermText({ after, ...text }: MarkedTextProps) {
  return (
    <Suspense fallback={<Text {...text} />}>
      <MarkedText {...text} after={after} />
    </Suspense>
  );
}
