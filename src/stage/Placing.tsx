// How far placing has come: a quiet line at the head of the stage, and words for those who wait longer.
import { sayPlacing } from "../i18n/placingWords";
import type { Language } from "../model/vocabulary";
import "./placing.css";

export interface PlacingProps {
  readonly language: Language;
  readonly count: number;
  /** 0 to 1. */
  readonly share: number;
}

export function Placing({ language, count, share }: PlacingProps) {
  const percent = Math.round(share * 100);
  return (
    <div className="placing" data-placing="">
      <div
        className="placing-line"
        role="progressbar"
        aria-label={sayPlacing(language, "placing", { n: count })}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <div className="placing-done" style={{ width: `${percent}%` }} />
      </div>
      <p className="placing-text" aria-hidden="true">
        {sayPlacing(language, "placing", { n: count })}
      </p>
    </div>
  );
}
