// A story of one's own, handed on: as a file, or as a link where it is short enough for one.
import { useState } from "react";
import { sayPresent } from "../i18n/presentWords";
import { writeStoryFile } from "../model/storyFile";
import type { Language } from "../model/vocabulary";
import { useApp } from "../state/appStore";
import { addressOf, isOnDisk } from "../state/publicAddress";
import type { Draft } from "./draft";
import { LONGEST_LINK, packStory } from "./packing";

export interface StoryExportsProps {
  readonly draft: Draft;
  readonly language: Language;
}

export function StoryExports({ draft, language }: StoryExportsProps) {
  const [said, setSaid] = useState("");
  const [link, setLink] = useState("");
  const empty = draft.steps.length === 0;
  const share = async () => {
    setLink("");
    if (isOnDisk()) {
      setSaid(sayPresent(language, "linkFromDisk"));
      return;
    }
    const talk = await packStory(draft);
    if (talk.length > LONGEST_LINK) {
      setSaid(sayPresent(language, "linkTooLong"));
      return;
    }
    const address = addressOf({ present: true, talk, data: useApp.getState().data });
    try {
      await navigator.clipboard.writeText(address);
      setSaid(sayPresent(language, "linkCopied"));
    } catch {
      // No right to the clipboard: the reader copies by hand.
      setSaid(sayPresent(language, "linkShown"));
      setLink(address);
    }
  };
  return (
    <div className="story-exports">
      <button type="button" className="button" disabled={empty} onClick={() => saveText(draft)}>
        {sayPresent(language, "saveFile")}
      </button>
      <button type="button" className="button" disabled={empty} onClick={() => void share()}>
        {sayPresent(language, "copyLink")}
      </button>
      <p role="status">{said || (empty ? "" : sayPresent(language, "kept"))}</p>
      {link && (
        <input
          type="text"
          readOnly
          value={link}
          aria-label={sayPresent(language, "linkShown")}
          onFocus={(event) => event.target.select()}
        />
      )}
    </div>
  );
}

function saveText(draft: Draft): void {
  const url = URL.createObjectURL(new Blob([writeStoryFile([draft])], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${draft.id}.json`;
  link.click();
  // The download has its copy by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
