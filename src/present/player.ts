// The player as a reducer: which slide is on, and whether the screen is blank. Slide 0 is the title, 1…n the steps, n+1 the
// closing.

export interface Player {
  readonly slide: number;
  readonly last: number;
  readonly blank: boolean;
}

export type PlainMove = "next" | "back" | "first" | "last" | "blank";
export type Move = PlainMove | { readonly to: number };

/** The player after a move. On a blank screen, whatever is pressed first brings the picture back. */
export function play(player: Player, move: Move): Player {
  const { slide, last, blank } = player;
  if (typeof move === "object") return at(player, move.to);
  if (move === "blank") return { ...player, blank: !blank };
  if (blank) return { ...player, blank: false };
  if (move === "next") return at(player, slide + 1);
  if (move === "back") return at(player, slide - 1);
  return at(player, move === "first" ? 0 : last);
}

function at(player: Player, wanted: number): Player {
  const slide = Math.min(Math.max(Math.trunc(wanted) || 0, 0), player.last);
  return slide === player.slide && !player.blank ? player : { ...player, slide, blank: false };
}
