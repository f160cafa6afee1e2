// Terms of office as a strip under the lanes, one row an office; names slide inside their term to stay in view.
import type { TermShape } from "../layout/series";

export interface TermsProps {
  readonly terms: readonly TermShape[];
  readonly origin: number;
  readonly top: number;
  readonly rowHeight: number;
  readonly nameOf: (term: TermShape) => string;
  readonly widthOf: (text: string) => number;
}

export function Terms({ terms, origin, top, rowHeight, nameOf, widthOf }: TermsProps) {
  return (
    <g className="terms" aria-hidden="true">
      <g data-stretch="" data-day={origin}>
        {terms.map(({ era, row, x, width }) => (
          <rect
            key={era.id}
            className="term"
            data-row={row}
            x={x}
            y={top + row * rowHeight + 1}
            width={width}
            height={rowHeight - 2}
          />
        ))}
      </g>
      {terms.map((term) => {
        const name = nameOf(term);
        return (
          <g
            key={term.era.id}
            data-day={term.from}
            data-slide-to={term.to}
            data-extent={widthOf(name) + 10}
            data-clip=""
          >
            <g className="label-box">
              <text className="term-name" x={5} y={top + term.row * rowHeight + rowHeight / 2} dy="0.34em">
                {name}
              </text>
            </g>
          </g>
        );
      })}
    </g>
  );
}
