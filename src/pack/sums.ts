import type { NumberColumn } from "#domain/observation.ts";
import type { OneSeries, Series } from "./series.ts";

/**
 * Goes along the parts of a series as it is gone along itself.
 * @returns what they come to in the period of a row, later than that of the row before; undefined where it has no parts,
 * or one of them has no number.
 */
export function sumsBeside(
  { parts }: OneSeries,
  { next, period }: Series,
  { numbers, states }: NumberColumn,
): (row: number) => number | undefined {
  const places = [...parts];
  return (row) => {
    let sum: number | undefined;
    for (let nth = 0; nth < places.length; nth++) {
      let part = places[nth] ?? -1;
      while (part >= 0 && (period[part] ?? 0) < (period[row] ?? 0)) part = next[part] ?? -1;
      places[nth] = part;
      if (part < 0 || period[part] !== period[row] || states[part] !== 0) return undefined;
      sum = (sum ?? 0) + (numbers[part] ?? 0);
    }
    return sum;
  };
}
