// The period: two thumbs on one line of years, over how many events each year would show.
import type { CSSProperties } from "react";
import { sayFacet } from "../../i18n/facetWords";
import type { Language } from "../../model/vocabulary";
import type { Counts } from "./countFacets";

export interface YearRangeProps {
  readonly language: Language;
  /** First and last year of the dataset. */
  readonly span: { readonly from: number; readonly to: number };
  /** Null: all. */
  readonly years: { readonly from: number; readonly to: number } | null;
  readonly counts: Counts<number>;
  readonly onChange: (years: { from: number; to: number } | null) => void;
}

export function YearRange({ language, span, years, counts, onChange }: YearRangeProps) {
  const from = Math.max(span.from, Math.min(years?.from ?? span.from, span.to));
  const to = Math.min(span.to, Math.max(years?.to ?? span.to, span.from));
  const change = (a: number, b: number) =>
    onChange(a <= span.from && b >= span.to ? null : { from: Math.min(a, b), to: Math.max(a, b) });
  const all = Array.from({ length: span.to - span.from + 1 }, (_, i) => span.from + i);
  const most = Math.max(1, ...all.map((year) => counts.get(year) ?? 0));
  const length = Math.max(1, span.to - span.from);
  const place: CSSProperties = {
    left: `${((from - span.from) / length) * 100}%`,
    right: `${((span.to - to) / length) * 100}%`,
  };
  return (
    <div className="years">
      <div className="year-bars" aria-hidden="true" title={sayFacet(language, "perYear")}>
        {all.map((year) => (
          <span
            key={year}
            data-in={year >= from && year <= to ? "" : undefined}
            style={{ height: `${((counts.get(year) ?? 0) / most) * 100}%` }}
          />
        ))}
      </div>
      <div className="year-slider">
        <span className="year-line" />
        <span className="year-line chosen" style={place} />
        <input
          type="range"
          min={span.from}
          max={span.to}
          value={from}
          aria-label={sayFacet(language, "fromYear")}
          onChange={(event) => change(Math.min(Number(event.target.value), to), to)}
        />
        <input
          type="range"
          min={span.from}
          max={span.to}
          value={to}
          aria-label={sayFacet(language, "toYear")}
          onChange={(event) => change(from, Math.max(Number(event.target.value), from))}
        />
      </div>
      <p className="year-ends">
        <span>{from}</span>
        <span>{to}</span>
      </p>
    </div>
  );
}
