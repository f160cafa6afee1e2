// The record could not be loaded: which file, what is wrong with it, and what to do.
import { lazy, Suspense } from "react";
import { languagesOf, say } from "../i18n/words";
import { useApp } from "../state/appStore";
import { faultOf, sayFault } from "./fault";

const DatasetRefused = lazy(() => import("./DatasetRefused").then((module) => ({ default: module.DatasetRefused })));

export interface ErrorScreenProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

export function ErrorScreen({ error, onRetry }: ErrorScreenProps) {
  const languages = languagesOf(useApp((state) => state.lang));
  const known = faultOf(error, "data");
  const other = useApp((state) => state.data) !== null;
  if (other) {
    return (
      <Suspense>
        <DatasetRefused error={known} />
      </Suspense>
    );
  }
  return (
    <div className="error-screen" role="alert">
      {languages.map((language) => (
        <div key={language} lang={language}>
          <h2>{say(language, "errorTitle")}</h2>
          <p>{sayFault(language, known)}</p>
          <p className="muted">{say(language, "errorHint")}</p>
        </div>
      ))}
      <button type="button" className="button primary" onClick={onRetry}>
        {languages.map((language) => say(language, "retry")).join(" / ")}
      </button>
    </div>
  );
}
