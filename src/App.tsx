// The page, and the path from data to a mark:
//
//   data/*.json ──readDataset──▶ Dataset ──chooseEvents──▶ TimelineEvent[] ──placeTimeline──▶ Scene ──SceneView──▶ nodes ──Painter──▶ pixels
//     (build)        model/                   model/                           layout/          draw/              stage/
//
// Wiring only: loading, regions, and keys that hold anywhere.
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { languagesOf, say } from "./i18n/words";
import { reopenDataset } from "./io/openDataset";
import { type Core, textIn } from "./model/dataset";
import { findEvent } from "./model/eventList";
import { chooseEvents } from "./model/filters";
import type { Track } from "./model/vocabulary";
import { EmptyNote } from "./panels/EmptyNote";
import { ErrorScreen } from "./panels/ErrorScreen";
import { FilterBar } from "./panels/FilterBar";
import { Footer } from "./panels/Footer";
import { Header } from "./panels/Header";
import { LaneName } from "./panels/LaneName";
import { Region } from "./panels/Region";
import { Stage } from "./stage/Stage";
import { ZoomButtons } from "./stage/ZoomButtons";
import { openRecord, whenShown } from "./start";
import { attachAddress } from "./state/addressWriter";
import { nextLanguage, openPanel, selectEvent, useApp, useFilters } from "./state/appStore";
import { intentOf } from "./state/keys";

// What the first drawing does not need is loaded when asked for.
const EventCard = lazy(() => import("./panels/EventCard").then((module) => ({ default: module.EventCard })));
const ListView = lazy(() => import("./panels/ListView").then((module) => ({ default: module.ListView })));
const Presenting = lazy(() => import("./Presenting").then((module) => ({ default: module.Presenting })));
const SpeakerWindow = lazy(() => import("./present/SpeakerWindow").then((m) => ({ default: m.SpeakerWindow })));
const PanelHost = lazy(() => import("./PanelHost").then((module) => ({ default: module.PanelHost })));
const Overview = lazy(() => import("./stage/Overview").then((module) => ({ default: module.Overview })));
const HelpDialog = lazy(() => import("./panels/HelpDialog").then((module) => ({ default: module.HelpDialog })));

export function App() {
  // The second window of a presentation is the same document, so that it opens from a sub-path and from disk alike.
  return location.hash.startsWith("#speaker=") ? (
    <Suspense>
      <SpeakerWindow />
    </Suspense>
  ) : (
    <Page />
  );
}

function Page() {
  const core = useApp((state) => state.core);
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const helpOpen = useApp((state) => state.helpOpen);
  const present = useApp((state) => state.present);
  const panelOpen = useApp((state) => state.panel !== null);
  const { coreError, detailsError, retry } = useDataset();
  useAnywhereKeys();
  useEffect(() => {
    if (core && !present) document.title = textIn(core.title, language)?.text ?? core.id;
  }, [core, language, present]);
  if (present && core) {
    return (
      <Region language={language}>
        <Suspense fallback={<div className="stage loading" role="status" />}>
          <Presenting core={core} detailsError={detailsError} onRetry={retry} />
        </Suspense>
      </Region>
    );
  }
  return (
    <div className="app">
      <button
        type="button"
        className="skip-link"
        onClick={() => {
          useApp.setState({ layout: "list" });
          requestAnimationFrame(() => document.getElementById("list")?.focus());
        }}
      >
        {say(language, "skipToList")}
      </button>
      <Header />
      {coreError ? (
        <main className="main">
          <ErrorScreen error={coreError} onRetry={retry} />
        </main>
      ) : core ? (
        <Loaded core={core} detailsError={detailsError} onRetry={retry} />
      ) : (
        <main className="main">
          <div className="stage loading" role="status">
            {say(language, "loading")}
          </div>
        </main>
      )}
      {panelOpen && (
        <Region language={language}>
          <Suspense>
            <PanelHost />
          </Suspense>
        </Region>
      )}
      {helpOpen && (
        <Region language={language}>
          <Suspense>
            <HelpDialog />
          </Suspense>
        </Region>
      )}
    </div>
  );
}

function Loaded({ core, detailsError, onRetry }: { core: Core; detailsError: unknown; onRetry: () => void }) {
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const filters = useFilters();
  const details = useApp((state) => state.details);
  const layout = useApp((state) => state.layout);
  const selectedId = useApp((state) => state.selected);
  const events = useMemo(() => chooseEvents(core, filters, details), [core, filters, details]);
  const selected = useMemo(() => findEvent(core.events, selectedId), [core, selectedId]);
  const gutter = useCallback((track: Track): ReactNode => <LaneName core={core} track={track} />, [core]);
  useFocusReturn(selectedId);
  return (
    <main className="main" data-card={selected ? "open" : undefined}>
      <div className="board">
        <Region language={language}>
          <FilterBar core={core} shown={events.length}>
            {layout === "timeline" && <ZoomButtons />}
          </FilterBar>
        </Region>
        {layout === "timeline" ? (
          <>
            <div className="stage-box">
              <Region language={language}>
                <Stage core={core} events={events} tracks={filters.tracks} empty={<EmptyNote />} gutter={gutter} />
              </Region>
            </div>
            <Region language={language}>
              <Suspense fallback={<div className="overview overview-strip" />}>
                <Overview core={core} events={events} />
              </Suspense>
            </Region>
          </>
        ) : (
          <Region language={language}>
            <Suspense fallback={<div className="list-view" />}>
              {events.length ? <ListView events={events} /> : <EmptyNote />}
            </Suspense>
          </Region>
        )}
        <Footer core={core} />
      </div>
      {selected && (
        <Region language={language}>
          <Suspense fallback={<div className="card" data-waiting="" />}>
            <EventCard core={core} event={selected} events={events} detailsError={detailsError} onRetry={onRetry} />
          </Suspense>
        </Region>
      )}
    </main>
  );
}

/** Loads the core, then, once that is drawn, the details. `retry` asks again for what failed. */
function useDataset() {
  const [coreError, setCoreError] = useState<unknown>(null);
  const [detailsError, setDetailsError] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is what asks again
  useEffect(() => {
    let alive = true;
    let detach = () => {};
    const load = async () => {
      const opened = await openRecord();
      if (!alive) return;
      setCoreError(null);
      detach = attachAddress();
      if (useApp.getState().details) return;
      try {
        // A hall waits for its story, which is among them.
        if (!useApp.getState().present) await whenShown();
        const details = await opened.details();
        if (!alive) return;
        useApp.setState({ details });
        setDetailsError(null);
      } catch (error) {
        if (alive) setDetailsError(error);
      }
    };
    load().catch((error) => {
      if (alive) setCoreError(error);
    });
    return () => {
      alive = false;
      detach();
    };
  }, [attempt]);
  const retry = () => {
    if (coreError) reopenDataset();
    setAttempt((n) => n + 1);
  };
  return { coreError, detailsError, retry };
}

/** Closing a card gives the focus back to the mark (or list line) it came from. */
function useFocusReturn(selectedId: string | null): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    const closed = before.current;
    before.current = selectedId;
    if (selectedId !== null || closed === null) return;
    const active = document.activeElement;
    if (active && active !== document.body && document.contains(active)) return;
    document.querySelector<HTMLElement>(`[data-event-id="${CSS.escape(closed)}"]`)?.focus({ preventScroll: true });
  }, [selectedId]);
}

function useAnywhereKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { singleKeys, helpOpen, selected, panel, present } = useApp.getState();
      const intent = intentOf(event, "anywhere", singleKeys);
      if (helpOpen || panel || present || !intent) return;
      if (intent === "help") useApp.setState({ helpOpen: true });
      else if (intent === "search") openPanel("search");
      else if (intent === "present") openPanel("stories");
      else if (intent === "language") nextLanguage();
      else if (intent === "layout")
        useApp.setState(({ layout }) => ({ layout: layout === "list" ? "timeline" : "list" }));
      else if (intent === "close" && selected) selectEvent(null);
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
