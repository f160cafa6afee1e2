// Which component a panel's name opens. Each is loaded when asked for; a name without one here opens nothing.
import { type ComponentType, type LazyExoticComponent, lazy, Suspense } from "react";
import { languagesOf, say, type Word } from "./i18n/words";
import { CitePanel, ReadingPanel, SharePanel, TakeawayPanel } from "./Outgoing";
import { Dialog } from "./panels/Dialog";
import { Region } from "./panels/Region";
import type { PanelName } from "./state/address";
import { closePanel, useApp } from "./state/appStore";

export interface PanelProps {
  /** Id of the person or organization shown. */
  readonly subject: string | null;
}

interface PanelEntry {
  readonly title: Word;
  readonly size?: "narrow" | "wide";
  readonly textOnly?: boolean;
  /** Brings its own dialog (the search box does). */
  readonly bare?: boolean;
  readonly Component: LazyExoticComponent<ComponentType<PanelProps>>;
}

const PANELS: Partial<Record<PanelName, PanelEntry>> = {
  search: {
    title: "search",
    bare: true,
    Component: lazy(() => import("./panels/search/SearchPanel").then((m) => ({ default: m.SearchPanel }))),
  },
  facets: {
    title: "filters",
    bare: true,
    Component: lazy(() => import("./panels/facets/FacetsPanel").then((m) => ({ default: m.FacetsPanel }))),
  },
  glossary: {
    title: "door.glossary",
    size: "wide",
    Component: lazy(() => import("./panels/glossary/GlossaryPanel").then((m) => ({ default: m.GlossaryPanel }))),
  },
  stories: {
    title: "present",
    size: "wide",
    Component: lazy(() => import("./Presenting").then((m) => ({ default: m.StoriesPanel }))),
  },
  editor: {
    title: "editorTitle",
    size: "wide",
    Component: lazy(() => import("./present/EditorPanel").then((m) => ({ default: m.EditorPanel }))),
  },
  person: {
    title: "people",
    Component: lazy(() => import("./panels/subject/SubjectPanel").then((m) => ({ default: m.PersonPanel }))),
  },
  organization: {
    title: "organizations",
    Component: lazy(() => import("./panels/subject/SubjectPanel").then((m) => ({ default: m.OrganizationPanel }))),
  },
  compare: {
    title: "door.compare",
    size: "wide",
    Component: lazy(() => import("./panels/compare/ComparePanel").then((m) => ({ default: m.ComparePanel }))),
  },
  game: {
    title: "door.game",
    Component: lazy(() => import("./panels/game/GamePanel").then((m) => ({ default: m.GamePanel }))),
  },
  about: {
    title: "door.about",
    size: "wide",
    textOnly: true,
    Component: lazy(() => import("./panels/about/AboutPanel").then((m) => ({ default: m.AboutPanel }))),
  },
  cite: { title: "cite", Component: CitePanel },
  share: { title: "share", Component: SharePanel },
  takeaway: { title: "door.takeaway", size: "wide", Component: TakeawayPanel },
  reading: { title: "door.reading", Component: ReadingPanel },
  tools: {
    title: "more",
    Component: lazy(() => import("./panels/ToolsPanel").then((m) => ({ default: m.ToolsPanel }))),
  },
};

export function PanelHost() {
  const panel = useApp((state) => state.panel);
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const entry = panel && PANELS[panel.name];
  if (!panel || !entry) return null;
  const { Component, title, size, textOnly, bare } = entry;
  const content = (
    <Region language={language}>
      <Suspense fallback={bare ? null : <p className="muted">{say(language, "loading")}</p>}>
        <Component subject={panel.subject} />
      </Suspense>
    </Region>
  );
  if (bare) return content;
  return (
    <Dialog key={panel.name} title={say(language, title)} size={size} textOnly={textOnly} onClose={closePanel}>
      {content}
    </Dialog>
  );
}
