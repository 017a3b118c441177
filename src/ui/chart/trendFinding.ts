import type { Direction } from "#domain/dataset.ts";
import type { Period } from "#domain/period.ts";
import { numberOf } from "#domain/value.ts";
import type { PercentInterval } from "#domain/wilson.ts";
import type { Trend, TrendRow } from "./trend.ts";

/** What a series shows in one sentence. Without a direction a change is neither good nor bad. */
export type TrendFinding =
  | { readonly kind: "tooFew" }
  | {
      readonly kind: "improved" | "worse" | "rose" | "fell" | "unchanged";
      readonly from: number;
      readonly to: number;
      readonly periods: { readonly from: Period; readonly to: Period };
      /** The two rates may differ by chance alone (95 %); undefined where a part of either is unknown. */
      readonly isWithinChance?: boolean;
    };

/** How an indicator's change is judged and printed. */
export type FindingStyle = { readonly direction: Direction; readonly decimals: number };

/** A value and, of a rate made of counts, its 95 % interval (A4). */
export type Reading = { readonly number: number; readonly interval?: PercentInterval | undefined };

/**
 * The change of one series from its baseline, or from its first value where there is no target path, to its latest
 * value. Values before a break in series are not compared with those after it. What prints alike is unchanged.
 */
export function trendFinding(trend: Trend, nth: number, { direction, decimals }: FindingStyle): TrendFinding {
  const readings = comparableReadings(trend.rows, nth);
  const start = trend.series[nth]?.path[0]?.at ?? Number.NEGATIVE_INFINITY;
  const sinceStart = readings.filter(({ at }) => at >= start);
  const [first, last] = [(sinceStart.length >= 2 ? sinceStart : readings)[0], readings.at(-1)];
  if (first === undefined || last === undefined || first === last) return { kind: "tooFew" };
  const isAlike = first.number.toFixed(decimals) === last.number.toFixed(decimals);
  const isWithinChance = isChance(first, last);
  return {
    kind: isAlike ? "unchanged" : changeKind(last.number > first.number, direction),
    from: first.number,
    to: last.number,
    periods: { from: first.period, to: last.period },
    ...(isWithinChance !== undefined && { isWithinChance }),
  };
}

type DatedReading = Reading & { readonly period: Period; readonly at: number };

function comparableReadings(rows: readonly TrendRow[], nth: number): readonly DatedReading[] {
  const lastBreak = rows.findLastIndex(({ cells }) => cells[nth]?.marks.includes("breakInSeries"));
  return rows.slice(Math.max(0, lastBreak)).flatMap(({ period, at, cells }) => {
    const cell = cells[nth];
    const number = cell && numberOf(cell.value);
    if (number === undefined) return [];
    return [{ period, at, number, ...(cell?.interval && { interval: cell.interval }) }];
  });
}

function changeKind(isUp: boolean, direction: Direction) {
  if (direction === "none") return isUp ? "rose" : "fell";
  return isUp === (direction === "increase") ? "improved" : "worse";
}

/**
 * Whether the 95 % interval of the difference of two rates holds 0; undefined where a part of either is unknown.
 * @see R. G. Newcombe (1998), Stat. Med. 17:873, method 10
 */
export function isChance(first: Reading, last: Reading): boolean | undefined {
  if (first.interval === undefined || last.interval === undefined) return undefined;
  const [upper, lower] = last.number >= first.number ? [last, first] : [first, last];
  const [above, below] = [upper.interval?.low ?? 0, lower.interval?.high ?? 0];
  return upper.number - lower.number <= Math.hypot(upper.number - above, below - lower.number);
}
