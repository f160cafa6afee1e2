// The search box: a dialog with a combobox. Results as you type, grouped, with counts; arrow keys and Enter open one.
import {
  Combobox,
  ComboboxGroup,
  ComboboxGroupLabel,
  ComboboxItem,
  ComboboxList,
  ComboboxProvider,
  useComboboxStore,
} from "@ariakit/react/combobox";
import { useStoreState } from "@ariakit/react/store";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { saySearch } from "../../i18n/searchWords";
import { languagesOf } from "../../i18n/words";
import type { HitGroup, HitKind, SearchResult } from "../../model/search";
import type { Language } from "../../model/vocabulary";
import { closePanel, useApp } from "../../state/appStore";
import { useModal } from "../useModal";
import { HitLine } from "./HitLine";
import "./search.css";
import { useSearch } from "./useSearch";

const SHOWN: Readonly<Record<HitKind, number>> = { event: 8, person: 3, organization: 3, place: 3, theme: 3, term: 3 };
const MOST = 60;
/** As much of the words as the address holds. */
const LONGEST = 200;
const EXAMPLES = ["Nguyễn Phú Trọng", "Agent Orange", "cá tra", "7/1995", "điện ảnh Harvard"];
const EMPTY: SearchResult = {
  query: { words: [], phrases: [], date: null, whole: "", syllables: false, marked: null, open: false },
  total: 0,
  groups: [],
  terms: [],
  near: false,
};

/** What was last searched for: there again, selected, when the box is opened again. */
let last = "";

export function SearchPanel() {
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const store = useComboboxStore({ defaultValue: useApp.getState().q || last, focusLoop: true });
  const q = useStoreState(store, "value");
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const search = useSearch();
  const asked = useDeferredValue(q);
  const result = useMemo(() => search?.(asked, MOST) ?? EMPTY, [search, asked]);
  const [expanded, setExpanded] = useState<{ q: string; kind: HitKind } | null>(null);
  useModal(dialog);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
    return () => {
      last = store.getState().value;
      useApp.setState({ q: "" });
    };
  }, [store]);
  // The words are part of the address; an address can change them.
  useEffect(() => useApp.setState({ q: q.slice(0, LONGEST) }), [q]);
  useEffect(
    () =>
      useApp.subscribe((now, before) => {
        if (now.q !== before.q && now.q !== store.getState().value.slice(0, LONGEST)) store.setValue(now.q);
      }),
    [store],
  );
  // What the box says of itself: that a list is open under it.
  useEffect(() => store.setOpen(result.total > 0), [store, result]);
  const typed = asked.trim() !== "";
  const none = typed && search !== null && result.total === 0;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a native dialog; a click beside it does too
    <dialog
      ref={dialog}
      className="search"
      aria-label={saySearch(language, "label")}
      onCancel={(event) => {
        event.preventDefault();
        closePanel();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) closePanel();
      }}
    >
      <ComboboxProvider store={store}>
        <div className="search-line">
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="9" cy="9" r="5.5" />
            <path d="m13 13 4 4" />
          </svg>
          <Combobox
            ref={input}
            className="search-input"
            autoSelect="always"
            showOnChange={false}
            showOnClick={false}
            showOnKeyPress={false}
            autoComplete="list"
            aria-label={saySearch(language, "label")}
            aria-describedby="search-help"
            placeholder={saySearch(language, "placeholder")}
            enterKeyHint="go"
            spellCheck={false}
          />
          <button
            type="button"
            className="icon-button close"
            aria-label={saySearch(language, "close")}
            onClick={closePanel}
          >
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d="M5 5l10 10M15 5 5 15" />
            </svg>
          </button>
        </div>
        <p className="visually-hidden" role="status">
          {announcementOf(language, asked, search !== null, result)}
        </p>
        {result.near && <p className="search-note">{saySearch(language, "near")}</p>}
        {typed && search === null && <p className="search-note">{saySearch(language, "preparing")}</p>}
        {none && (
          <div className="search-none">
            <p className="empty-title">{saySearch(language, "none", { q: asked.trim() })}</p>
            <p className="muted">{saySearch(language, "noneHint")}</p>
          </div>
        )}
        {(!typed || none) && (
          <Examples
            language={language}
            onTry={(example) => {
              store.setValue(example);
              input.current?.focus();
            }}
          />
        )}
        <ComboboxList
          alwaysVisible={result.total > 0}
          className="search-results"
          aria-label={saySearch(language, "results")}
        >
          {result.groups.map((group) => (
            <Group
              key={group.kind}
              group={group}
              result={result}
              language={language}
              expanded={expanded?.kind === group.kind && expanded.q === asked}
              onExpand={() => setExpanded({ q: asked, kind: group.kind })}
            />
          ))}
        </ComboboxList>
        <p className="search-help" id="search-help">
          {saySearch(language, "help")}
        </p>
      </ComboboxProvider>
    </dialog>
  );
}

interface GroupProps {
  readonly group: HitGroup;
  readonly result: SearchResult;
  readonly language: Language;
  readonly expanded: boolean;
  readonly onExpand: () => void;
}

function Group({ group, result, language, expanded, onExpand }: GroupProps) {
  const { kind, total, hits } = group;
  const sought = useMemo(() => ({ whole: result.query.whole, terms: new Set(result.terms) }), [result]);
  const shown = expanded ? hits : hits.slice(0, SHOWN[kind]);
  const more = hits.length - shown.length;
  return (
    <ComboboxGroup className="hit-group" data-kind={kind}>
      <ComboboxGroupLabel className="hit-kind">
        {saySearch(language, `kind.${kind}`)} <span className="count">{total}</span>
      </ComboboxGroupLabel>
      {shown.map((hit) => (
        <HitLine key={hit.id} hit={hit} sought={sought} />
      ))}
      {more > 0 && (
        <ComboboxItem
          className="hit hit-expand"
          focusOnHover
          hideOnClick={false}
          setValueOnClick={false}
          onClick={onExpand}
        >
          {saySearch(language, "showMore", { n: more })}
        </ComboboxItem>
      )}
    </ComboboxGroup>
  );
}

function Examples({ language, onTry }: { language: Language; onTry: (example: string) => void }) {
  return (
    <div className="search-examples">
      <p className="muted">{saySearch(language, "accents")}</p>
      <p className="search-try">
        <span>{saySearch(language, "try")}</span>
        {EXAMPLES.map((example) => (
          <button
            key={example}
            type="button"
            className="chip"
            lang={example === "Agent Orange" ? "en" : "vi"}
            onClick={() => onTry(example)}
          >
            {example}
          </button>
        ))}
      </p>
    </div>
  );
}

/** What a screen reader says when the results have changed. */
function announcementOf(language: Language, q: string, ready: boolean, { total, groups }: SearchResult): string {
  if (!q.trim()) return "";
  if (!ready) return saySearch(language, "preparing");
  if (total === 0) return saySearch(language, "none", { q: q.trim() });
  const parts = groups.map(({ kind, total: n }) => saySearch(language, `count.${kind}`, { n }));
  return `${saySearch(language, "found", { n: total })}: ${parts.join(", ")}`;
}
