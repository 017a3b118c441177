import type { Direction, Indicator } from "./dataset.ts";
import { monthAxis } from "./day.ts";
import type { Observation } from "./observation.ts";
import type { PeriodKind } from "./period.ts";
import { endOf, MONTHS_OF_KIND } from "./period.ts";
import { dateOf, type Measurement } from "./progress.ts";
import { roundForComparison } from "./rounding.ts";
import { isSuppressed, MISSING, numberOf, numberValue, SUPPRESSED, type Value } from "./value.ts";

/** What it would take to reach a target (P8). Changes are in the indicator's unit (percentage points for a rate). */
export type ChangeNeeded = {
  /** Target minus actual; 0 where the target is reached. */
  readonly change: number;
  /** Periods of the indicator's frequency left between the actual and the target; 0 when the target date has passed. */
  readonly remainingPeriods: number;
  /** Change needed in each of them; absent when none remains. */
  readonly perPeriod?: number;
  /** The largest change in the needed direction seen in one period; missing with fewer than two values, suppressed where a value is. */
  readonly bestSeen: Value;
  /** For a rate with known parts: how many persons that is, by the latest denominator, and the period it is of. */
  readonly persons?: { readonly count: number; readonly denominator: number; readonly period: Observation["period"] };
};

/**
 * The change still needed from the actual to the target (P8).
 * @param series - the observations of the same area and disaggregation, in period order.
 * @returns undefined when target or actual has no number.
 */
export function changeNeeded(
  target: Measurement | undefined,
  actual: Measurement | undefined,
  baseline: Measurement | undefined,
  series: readonly Observation[],
  { direction, frequency }: Pick<Indicator, "direction" | "frequency">,
): ChangeNeeded | undefined {
  const [t, a, b] = [target, actual, baseline].map((one) => (one === undefined ? undefined : numberOf(one.value)));
  if (target === undefined || actual === undefined || t === undefined || a === undefined) return undefined;
  const sign = signOf(t, a, b, direction);
  const change = roundForComparison(sign * (t - a)) <= 0 ? 0 : t - a;
  const months = monthAxis(dateOf(target)) - monthAxis(dateOf(actual));
  const remainingPeriods = Math.max(0, Math.round(months / Math.max(1, MONTHS_OF_KIND[frequency])));
  const persons = personsOf(Math.abs(change), series);
  return {
    change,
    remainingPeriods,
    ...(remainingPeriods > 0 && { perPeriod: change / remainingPeriods }),
    bestSeen: series.some(({ value }) => isSuppressed(value)) ? SUPPRESSED : bestChange(series, sign, frequency),
    ...(persons !== undefined && { persons }),
  };
}

/** The way to the target: as baseline and target say (P1), else as the indicator does (P4), else as the actual does. */
function signOf(t: number, a: number, b: number | undefined, direction: Direction): 1 | -1 {
  if (b !== undefined && b !== t) return t > b ? 1 : -1;
  if (direction === "none") return t >= a ? 1 : -1;
  return direction === "increase" ? 1 : -1;
}

/** The change most in the given direction between two values one period apart. */
function bestChange(series: readonly Observation[], sign: 1 | -1, frequency: PeriodKind): Value {
  const months = MONTHS_OF_KIND[frequency];
  // a first semester lasts 5 months, a second 7
  const slack = frequency === "semester" ? 1 : 0;
  let best: number | undefined;
  for (let index = 1; index < series.length; index += 1) {
    const [before, after] = [series[index - 1], series[index]];
    if (before?.value.kind !== "number" || after?.value.kind !== "number") continue;
    const apart = Math.round(monthAxis(endOf(after.period)) - monthAxis(endOf(before.period)));
    if (Math.abs(apart - months) > slack) continue;
    const change = after.value.number - before.value.number;
    if (best === undefined || sign * change > sign * best) best = change;
  }
  return best === undefined ? MISSING : numberValue(best);
}

/** Percentage points in persons, rounded up: part of a person is a person. */
function personsOf(points: number, series: readonly Observation[]): ChangeNeeded["persons"] {
  const latest = series.findLast((observation) => observation.denominator.kind === "number");
  if (latest?.denominator.kind !== "number") return undefined;
  const denominator = latest.denominator.number;
  return { count: Math.ceil(roundForComparison((points / 100) * denominator)), denominator, period: latest.period };
}
