// The record could not be loaded: which file, what is wrong with it, and what to do.
import { lazy, Suspense } from "react";
import { languagesOf, say, type Word } from "../i18n/words";
import { DatasetError } from "../model/dataset";
import { useApp } from "../state/appStore";

const DatasetRefused = lazy(() => import("./DatasetRefused").then((module) => ({ default: module.DatasetRefused })));

const SENTENCES: Record<DatasetError["reason"], Word> = {
  unreachable: "errorUnreachable",
  "not-json": "errorNotJson",
  "wrong-format": "errorWrongFormat",
  broken: "errorBroken",
};

export interface ErrorScreenProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

export function ErrorScreen({ error, onRetry }: ErrorScreenProps) {
  const languages = languagesOf(useApp((state) => state.lang));
  const known = error instanceof DatasetError ? error : new DatasetError("data", "broken", String(error));
  const other = useApp((state) => state.data) !== null;
  if (other) {
    return (
      <Suspense>
        <DatasetRefused error={known} />
      </Suspense>
    );
  }
  const params = { file: known.file, detail: known.detail };
  return (
    <div className="error-screen" role="alert">
      {languages.map((language) => (
        <div key={language} lang={language}>
          <h2>{say(language, "errorTitle")}</h2>
          <p>{say(language, SENTENCES[known.reason], params)}</p>
          <p className="muted">{say(language, "errorHint")}</p>
        </div>
      ))}
      <button type="button" className="button primary" onClick={onRetry}>
        {languages.map((language) => say(language, "retry")).join(" / ")}
      </button>
    </div>
  );
}
