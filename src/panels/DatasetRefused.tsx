// Another dataset was asked for in the address and cannot be shown: what was found, and the way back to the site's own.
import { useEffect } from "react";
import { sayRefused } from "../i18n/refusedWords";
import { languagesOf } from "../i18n/words";
import type { DatasetError } from "../model/dataset";
import { useApp } from "../state/appStore";
import "./DatasetRefused.css";

/** File names and findings quote what somebody else wrote: they stand apart, turned neither way by marks inside. */
export function DatasetRefused({ error }: { readonly error: DatasetError }) {
  const lang = useApp((state) => state.lang);
  const languages = languagesOf(lang);
  const words = error.reason === "unreachable" ? "unreachable" : "refused";
  // Nothing of the app listens to the address yet: another one is another start.
  useEffect(() => {
    const again = () => location.reload();
    window.addEventListener("hashchange", again);
    return () => window.removeEventListener("hashchange", again);
  }, []);
  const own = `${new URL(document.documentElement.dataset.root ?? "./", document.baseURI).href}#lang=${lang}`;
  return (
    <div className="error-screen" role="alert">
      {languages.map((language) => (
        <div key={language} lang={language}>
          <h2>{sayRefused(language, "title")}</h2>
          <p>{sayRefused(language, words, { file: error.file.slice(0, 200) })}</p>
        </div>
      ))}
      <div className="refused-findings">
        <h3>{sayRefused(languages[0]!, "found")}</h3>
        <ul lang="en">
          {error.detail.split("\n").map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change places
            <li key={i}>
              <bdi>{line}</bdi>
            </li>
          ))}
        </ul>
      </div>
      <a
        className="button primary"
        href={own}
        onClick={(event) => {
          event.preventDefault();
          history.pushState(null, "", own);
          location.reload();
        }}
      >
        {languages.map((language) => sayRefused(language, "ownRecord")).join(" / ")}
      </a>
    </div>
  );
}
