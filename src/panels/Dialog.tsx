// The shell of every panel that opens over the page: a native modal dialog (focus kept inside, Esc closes) with a title.
import { type ReactNode, useRef } from "react";
import { languagesOf, say } from "../i18n/words";
import { useApp } from "../state/appStore";
import { useModal } from "./useModal";

export interface DialogProps {
  readonly title: string;
  /** narrow: a form; wide: a table or two columns. */
  readonly size?: "narrow" | "wide";
  /** Nothing but text, with nothing in it to tab to: the text itself takes the focus, so that keys can scroll it. */
  readonly textOnly?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Dialog({ title, size = "narrow", textOnly = false, onClose, children }: DialogProps) {
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const dialog = useRef<HTMLDialogElement>(null);
  useModal(dialog);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a native dialog; a click beside it does too
    <dialog
      ref={dialog}
      className="panel"
      data-size={size}
      aria-labelledby="panel-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="panel-head">
        <h2 id="panel-title">{title}</h2>
        <button type="button" className="icon-button close" aria-label={say(language, "close")} onClick={onClose}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M5 5l10 10M15 5 5 15" />
          </svg>
        </button>
      </div>
      <div className="panel-body" tabIndex={textOnly ? 0 : undefined}>
        {children}
      </div>
    </dialog>
  );
}
