// How lines may break.

/** The text with its dashes tied to the word before them: no line begins with one ("Việt Nam –⏎Hoa Kỳ"). Same length. */
export function tieDashes(text: string): string {
  return text.replaceAll(" – ", "\u00a0– ");
}
