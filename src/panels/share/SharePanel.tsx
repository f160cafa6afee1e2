// Sharing: a link, the system's share sheet, a QR code made here, a snippet for other pages.
import { useEffect, useId, useState } from "react";
import { titleOf } from "../../i18n/describe";
import { sayShare } from "../../i18n/shareWords";
import { languagesOf, say } from "../../i18n/words";
import { textIn } from "../../model/dataset";
import type { Language } from "../../model/vocabulary";
import { useApp } from "../../state/appStore";
import { eventAddress, isOnDisk, pageAddress, viewAddress } from "../../state/publicAddress";
import { Choices } from "./Choices";
import "./outgoing.css";

export interface ShareTools {
  readonly copyText: (text: string) => Promise<boolean>;
  /** Dark modules of a QR code, row by row, without its quiet zone; null if the text is too long for one. */
  readonly qrModules: (text: string) => Promise<readonly (readonly boolean[])[] | null>;
  readonly saveFile: (name: string, content: string, type: string) => void;
}

type What = "event" | "view" | "start";

/** Modules that must stay light around a QR code. */
const QUIET = 4;

/** `subject`: id of an event; null to share the view. */
export function SharePanel({ subject, tools }: { subject: string | null; tools: ShareTools }) {
  const lang = useApp((state) => state.lang);
  const core = useApp((state) => state.core);
  const language = languagesOf(lang)[0]!;
  const event = core?.events.find(({ id }) => id === subject) ?? null;
  const [chosen, setChosen] = useState<What | null>(null);
  const what = chosen ?? (event ? "event" : "view");
  if (!core) return null;
  const url =
    what === "event" && event ? eventAddress(event.id, lang) : what === "start" ? pageAddress() : viewAddress();
  const record = textIn(core.title, language)?.text ?? say(language, "appTitle");
  const title = what === "event" && event ? titleOf(language, event) : record;
  return (
    <div className="outgoing">
      <Choices
        legend={sayShare(language, "what")}
        options={[
          ...(event ? [{ value: "event" as const, text: sayShare(language, "thisEvent") }] : []),
          { value: "view", text: sayShare(language, "view") },
          { value: "start", text: sayShare(language, "start") },
        ]}
        value={what}
        onChoose={setChosen}
      />
      <Copied
        name={sayShare(language, "link")}
        text={url}
        button={sayShare(language, "copyLink")}
        done={sayShare(language, "linkCopied")}
        language={language}
        tools={tools}
        rows={2}
        share={{ title, url }}
      />
      {isOnDisk() && <p className="hint">{sayShare(language, "diskWarning")}</p>}
      <Qr url={url} language={language} tools={tools} />
      <Copied
        name={sayShare(language, "embed")}
        text={snippet(url, record)}
        button={sayShare(language, "copyCode")}
        done={sayShare(language, "codeCopied")}
        hint={sayShare(language, "embedHint")}
        language={language}
        tools={tools}
        rows={4}
      />
    </div>
  );
}

interface CopiedProps {
  readonly name: string;
  readonly text: string;
  readonly button: string;
  readonly done: string;
  readonly hint?: string;
  readonly language: Language;
  readonly tools: Pick<ShareTools, "copyText">;
  readonly rows: number;
  /** Offered to the system's share sheet, where there is one. */
  readonly share?: ShareData;
}

export function Copied({ name, text, button, done, hint, language, tools, rows, share }: CopiedProps) {
  const id = useId();
  const [said, setSaid] = useState("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is not yet copied
  useEffect(() => setSaid(""), [text]);
  const canShare = share && typeof navigator.share === "function" && (navigator.canShare?.(share) ?? true);
  return (
    <div className="field">
      <label className="field-name" htmlFor={id}>
        {name}
      </label>
      <textarea id={id} className="written" readOnly rows={rows} value={text} onFocus={(e) => e.target.select()} />
      {hint && <p className="hint">{hint}</p>}
      <div className="button-row">
        <button
          type="button"
          className="button"
          onClick={async () => setSaid((await tools.copyText(text)) ? done : sayShare(language, "copyFailed"))}
        >
          {button}
        </button>
        {canShare && (
          <button
            type="button"
            className="button"
            // Whoever closes the system's sheet has changed their mind: nothing to say.
            onClick={() => navigator.share(share).catch(() => {})}
          >
            {sayShare(language, "shareWith")}
          </button>
        )}
        <p className="said" role="status">
          {said}
        </p>
      </div>
    </div>
  );
}

function Qr({ url, language, tools }: { url: string; language: Language; tools: ShareTools }) {
  const [modules, setModules] = useState<readonly (readonly boolean[])[] | null | undefined>(undefined);
  useEffect(() => {
    let alive = true;
    tools.qrModules(url).then((found) => alive && setModules(found));
    return () => {
      alive = false;
    };
  }, [url, tools]);
  if (modules === undefined) return <div className="qr-block" aria-busy="true" />;
  if (modules === null) return <p className="hint">{sayShare(language, "qrTooLong")}</p>;
  const size = modules.length + 2 * QUIET;
  const path = modules
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x + QUIET},${y + QUIET}h1v1h-1z`] : [])))
    .join("");
  return (
    <div className="qr-block">
      <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={sayShare(language, "qrFor")}>
        <path d={path} shapeRendering="crispEdges" />
      </svg>
      <div>
        <h3>{sayShare(language, "qr")}</h3>
        <p className="hint">{sayShare(language, "qrHint")}</p>
        <button
          type="button"
          className="link-button"
          onClick={() => tools.saveFile("qr.svg", qrFile(size, path), "image/svg+xml")}
        >
          {sayShare(language, "qrSave")}
        </button>
      </div>
    </div>
  );
}

function qrFile(size: number, path: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}"><path fill="#fff" d="M0,0h${size}v${size}h-${size}z"/><path d="${path}" shape-rendering="crispEdges"/></svg>\n`;
}

/** The code for another page: the address in embed mode, and the title that screen readers say of a frame. */
function snippet(url: string, title: string): string {
  const [page, hash = ""] = url.split("#");
  const src = `${page}#${["embed=1", hash].filter(Boolean).join("&")}`;
  const attribute = (text: string) => text.replace(/[&"<>]/g, (sign) => ENTITIES[sign] ?? sign);
  return `<iframe src="${attribute(src)}" title="${attribute(title)}" width="100%" height="640" loading="lazy" allowfullscreen></iframe>`;
}

const ENTITIES: Record<string, string> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };
