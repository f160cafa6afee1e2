// The stories of the dataset that this host offers, in its order (site.json); all of them if it set none.
import type { Details } from "../model/dataset";
import type { RawStory } from "../model/record";
import { useApp } from "../state/appStore";
import { useSettings } from "../state/settingsStore";

export function storiesOffered(
  details: Details | null = useApp.getState().details,
  chosen: readonly string[] | null = useSettings.getState().stories,
): readonly RawStory[] {
  const all = details?.stories ?? [];
  return chosen ? chosen.flatMap((id) => all.find((story) => story.id === id) ?? []) : all;
}
