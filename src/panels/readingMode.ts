// A part of the page that is read in other languages than the rest: the card, side by side.
import { createContext, useContext } from "react";
import type { LanguageMode } from "../model/vocabulary";
import { useApp } from "../state/appStore";

export const ReadingMode = createContext<LanguageMode | null>(null);

export function useReadingMode(): LanguageMode {
  const own = useContext(ReadingMode);
  const everywhere = useApp((state) => state.lang);
  return own ?? everywhere;
}
