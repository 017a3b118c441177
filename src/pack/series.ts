import type { ObservationTable } from "#domain/observation.ts";
import type { KeySizes, PlacedKeys, RowKeys } from "./rowKeys.ts";

/** One indicator, area and disaggregation over its periods, by its first row. */
export type OneSeries = {
  readonly first: number;
  /** The first rows of the series it is the total of, one of each sex; none where one of them is not there. */
  readonly parts: readonly number[];
};

/** Rows as series. */
export type Series = Pick<ObservationTable, "indicator" | "period"> & {
  /** In the order of their first rows, totals of all sexes after all others. */
  readonly each: readonly OneSeries[];
  /** For each row the next one of its series, −1 for the last. */
  readonly next: Int32Array;
  readonly indicators: number;
};

/** More would not add up exactly where numbers are as large as numberColumn.ts lets them be. */
const MOST_PARTS = 7;

/**
 * The series of sorted rows.
 * @param total - which sex stands for all of them; −1 if none does.
 */
export function seriesOf({ keys, places }: PlacedKeys, sizes: KeySizes, total: number): Series {
  const { indicator, area, period } = keys;
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
  return { each: totalsLast(firsts, keys, sizes, total), next, indicator, period, indicators: sizes.indicator };
}

function totalsLast(firsts: readonly number[], keys: RowKeys, sizes: KeySizes, total: number): readonly OneSeries[] {
  const [parts, totals]: [OneSeries[], OneSeries[]] = [[], []];
  const sexesOf = new Map<number, number[]>();
  for (const first of firsts) {
    const group = groupAt(keys, sizes, first);
    const sexes = sexesOf.get(group) ?? [];
    sexesOf.set(group, sexes);
    if (keys.sex[first] === total) totals.push({ first, parts: sexes });
    else {
      sexes.push(first);
      parts.push({ first, parts: [] });
    }
  }
  const areAll = ({ length }: readonly number[]) => length > 1 && length === sizes.sex - 1 && length <= MOST_PARTS;
  return [...parts, ...totals.map((one) => (areAll(one.parts) ? one : { ...one, parts: [] }))];
}

/** Indicator, area, community and level of a row as one number. */
function groupAt(keys: RowKeys, sizes: KeySizes, row: number): number {
  const area = (keys.indicator[row] ?? 0) * sizes.area + (keys.area[row] ?? 0);
  return (area * sizes.community + (keys.community[row] ?? 0)) * sizes.level + (keys.level[row] ?? 0);
}
