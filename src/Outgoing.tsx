// Wiring of what leaves the page: citing, sharing, taking away, the reading list. Each panel and the tools that it is handed
// are loaded together when it is opened.
import { lazy } from "react";

interface Props {
  readonly subject: string | null;
}

export const CitePanel = lazy(async () => {
  const [{ CitePanel: Panel }, { cite }, { copyText, saveFile }] = await Promise.all([
    import("./panels/cite/CitePanel"),
    import("./io/cite"),
    import("./io/clipboard"),
  ]);
  const tools = { cite, copyText, saveFile };
  return { default: ({ subject }: Props) => <Panel subject={subject} tools={tools} /> };
});

export const SharePanel = lazy(async () => {
  const [{ SharePanel: Panel }, { qrModules }, { copyText, saveFile }] = await Promise.all([
    import("./panels/share/SharePanel"),
    import("./io/share"),
    import("./io/clipboard"),
  ]);
  const tools = { qrModules, copyText, saveFile };
  return { default: ({ subject }: Props) => <Panel subject={subject} tools={tools} /> };
});

export const TakeawayPanel = lazy(async () => {
  const [{ TakeawayPanel: Panel }, io, { hasAnniversary }] = await Promise.all([
    import("./panels/takeaway/TakeawayPanel"),
    import("./io/takeaway"),
    import("./io/ics"),
  ]);
  const { saveData, picture, saveSvg, savePng, sheet, print, PICTURE_SIZE } = io;
  const tools = { saveData, hasAnniversary, picture, pictureSize: PICTURE_SIZE, saveSvg, savePng, sheet, print };
  return { default: () => <Panel tools={tools} /> };
});

export const ReadingPanel = lazy(async () => {
  const [{ ReadingPanel: Panel }, io, { copyText }] = await Promise.all([
    import("./panels/reading/ReadingPanel"),
    import("./io/readingTools"),
    import("./io/clipboard"),
  ]);
  const tools = {
    copyText,
    saveCsv: io.saveReadingCsv,
    saveCitations: io.saveReadingCitations,
    saveStory: io.saveReadingStory,
    present: io.presentReading,
  };
  return { default: () => <Panel tools={tools} /> };
});
