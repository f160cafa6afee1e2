// Something that takes a while and may fail: what to say of it meanwhile, and after.
import { useState } from "react";
import { sayTakeaway } from "../../i18n/takeawayWords";
import type { Language } from "../../model/vocabulary";

export interface Task {
  readonly busy: boolean;
  readonly said: string;
  readonly run: (work: () => Promise<void>, words: { readonly during: string; readonly after: string }) => void;
}

const REASONS = ["fontMissing", "tooLarge"] as const;

export function useTask(language: Language): Task {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  return {
    busy,
    said,
    run: (work, { during, after }) => {
      setBusy(true);
      setSaid(during);
      work()
        .then(() => setSaid(after))
        .catch((error: unknown) => setSaid(sayTakeaway(language, "failed", { detail: detailOf(error, language) })))
        .finally(() => setBusy(false));
    },
  };
}

function detailOf(error: unknown, language: Language): string {
  const { reason, message } = error as { reason?: string; message: string };
  const known = REASONS.find((one) => one === reason);
  return known ? sayTakeaway(language, known) : message;
}
