import { gapOf } from "#domain/gap.ts";
import type { Period } from "#domain/period.ts";
import { MISSING, numberOf, type Value } from "#domain/value.ts";
import type { Trend } from "./trend.ts";

/** The gap of one period, in percentage points: first series − second (A5). */
export type GapRow = {
  readonly period: Period;
  readonly at: number;
  readonly gap: Value;
  readonly group?: number;
  readonly reference?: number;
  /** Gaps of one run may be shaded as one area; an absence or a break in either series parts runs. */
  readonly run?: number;
};

/** The gap between the first and second series of a trend, for each period in which either has a value due. */
export function gapRows(trend: Trend): readonly GapRow[] {
  let run = -1;
  let runsBefore: string | undefined;
  return trend.rows.flatMap(({ period, at, cells: [group, reference] }): GapRow[] => {
    if (group === undefined && reference === undefined) return [];
    const gap = gapOf(group?.value ?? MISSING, reference?.value ?? MISSING);
    const [one, other] = [group, reference].map((cell) => cell && numberOf(cell.value));
    const runs = gap.kind === "number" ? `${group?.run}|${reference?.run}` : undefined;
    if (runs !== undefined && runs !== runsBefore) run += 1;
    runsBefore = runs;
    const sides = { ...(one !== undefined && { group: one }), ...(other !== undefined && { reference: other }) };
    return [{ period, at, gap, ...sides, ...(runs !== undefined && { run }) }];
  });
}

/** What became of a gap: `reversed` where the group that was behind is now ahead. Sizes are in percentage points. */
export type GapFinding =
  | { readonly kind: "tooFew"; readonly latest?: { readonly gap: number; readonly period: Period } }
  | {
      readonly kind: "narrowed" | "widened" | "unchanged" | "reversed";
      readonly from: number;
      readonly to: number;
      readonly periods: { readonly from: Period; readonly to: Period };
    };

/** The change of the gap over the latest stretch without a break in either series. */
export function gapFinding(trend: Trend, decimals: number): GapFinding {
  const breaks = trend.rows.flatMap(({ at, cells: [group, reference] }) =>
    [group, reference].some((cell) => cell?.marks.includes("breakInSeries")) ? [at] : [],
  );
  const readings = gapRows(trend).flatMap(({ period, at, gap }) => {
    const number = numberOf(gap);
    return number === undefined || at < (breaks.at(-1) ?? at) ? [] : [{ period, gap: number }];
  });
  const [first, last] = [readings[0], readings.at(-1)];
  if (last === undefined) return { kind: "tooFew" };
  if (first === undefined || first === last) return { kind: "tooFew", latest: last };
  const periods = { from: first.period, to: last.period };
  return {
    kind: gapKind(printed(first.gap, decimals), printed(last.gap, decimals)),
    from: first.gap,
    to: last.gap,
    periods,
  };
}

function printed(number: number, decimals: number): number {
  return Number(number.toFixed(decimals));
}

function gapKind(from: number, to: number) {
  if (from * to < 0) return "reversed";
  if (Math.abs(from) === Math.abs(to)) return "unchanged";
  return Math.abs(to) < Math.abs(from) ? "narrowed" : "widened";
}
