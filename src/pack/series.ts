import type { PlacedKeys } from "./rowKeys.ts";

/** Rows as series, a series being one indicator, area and disaggregation over its periods. */
export type Series = {
  /** The first row of each series. */
  readonly firsts: readonly number[];
  /** For each row the next one of its series, −1 for the last. */
  readonly next: Int32Array;
};

/** The series of sorted rows, in the order of their first rows. */
export function seriesOf({ keys, places }: PlacedKeys): Series {
  const { indicator, area } = keys;
  const firsts: number[] = [];
  const next = new Int32Array(places.length).fill(-1);
  const latest = new Int32Array(places.length).fill(-1);
  let start = 0;
  for (let row = 0; row < places.length; row++) {
    if (area[row] !== area[start] || indicator[row] !== indicator[start]) start = row;
    const place = places[row] ?? 0;
    const before = latest[place] ?? -1;
    if (before >= start) next[before] = row;
    else firsts.push(row);
    latest[place] = row;
  }
  return { firsts, next };
}
