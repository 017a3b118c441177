import { seriesClass, symbolPath } from "./symbol.ts";

/** The symbol of a series on its own, beside its name. */
export function SeriesSymbol({ nth }: { readonly nth: number }) {
  return (
    <svg aria-hidden="true" className={`chart-symbol ${seriesClass(nth)}`} viewBox="-7 -7 14 14">
      <path className="chart-dot" d={symbolPath(nth, 5)} />
    </svg>
  );
}
