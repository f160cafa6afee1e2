// Opens the dataset that the address, or else the host's settings, ask for: the site's own, or another from this site.
import type { Core, Details } from "../model/dataset";
import type { Settings } from "../model/settingsShape";
import { loadCore, loadDetails } from "./loadDataset";
import { loadSettings } from "./settings";

export interface OpenedDataset {
  readonly core: Core;
  /** Asks for what is read, once the timeline is drawn. Throws DatasetError. */
  readonly details: () => Promise<Details>;
}

let opening: Promise<OpenedDataset> | null = null;

/** `asked` is the address in `#data=`. The first caller starts it, others get the same answer until one fails. Throws DatasetError. */
export function openDataset(asked: string | null): Promise<OpenedDataset> {
  opening ??= open(asked);
  return opening;
}

/** Forgets what failed, so that the next call asks again. */
export function reopenDataset(): void {
  opening = null;
}

async function open(asked: string | null): Promise<OpenedDataset> {
  // Both at once: the settings must not cost the first drawing anything.
  const own = asked === null ? loadCore() : null;
  own?.catch(() => {});
  const settings = await loadSettings();
  const other = asked ?? settings.data;
  if (other?.startsWith("sample:")) {
    const { openSample } = await import("./sampleDataset");
    return openSample(other);
  }
  if (other !== null) {
    const { openForeign } = await import("./foreignDataset");
    const { core, details } = await openForeign(other, { titled: asked === null ? settings.title : null });
    return { core, details: async () => asTold(details, settings) };
  }
  const core = await own!;
  return {
    core: settings.title ? { ...core, title: settings.title } : core,
    details: async () => asTold(await loadDetails(), settings),
  };
}

/** Only the stories that the host wants, in the host's order. */
function asTold(details: Details, { stories }: Settings): Details {
  if (!stories) return details;
  return {
    ...details,
    stories: stories.flatMap((id) => details.stories.find((story) => story.id === id) ?? []),
  };
}
