import type { Indicator, SourceKind, Target } from "#domain/dataset.ts";
import { addMonths, type Day } from "#domain/day.ts";
import type { SourceId } from "#domain/id.ts";
import { isShare } from "#domain/indicatorKind.ts";
import type { Observation } from "#domain/observation.ts";
import { comparePeriods, endOf, kindOf, type Period } from "#domain/period.ts";
import { periodsBetween } from "#domain/periodSequence.ts";
import { type Cuts, type Progress, progressOf } from "#domain/progress.ts";
import { type Mark, MISSING, numberOf, type Value } from "#domain/value.ts";
import { type PercentInterval, wilsonInterval } from "#domain/wilson.ts";

/** What a series shows for one period. */
export type TrendCell = {
  readonly value: Value;
  readonly marks: readonly Mark[];
  /** Values of the same run are joined by a line; absences and breaks in series part runs. Absent without a number. */
  readonly run?: number;
  /** Only for rates whose parts are counts (A4). */
  readonly interval?: PercentInterval;
  readonly sourceKind?: SourceKind;
  /** Of this value, had it been the latest; absent for values later than asOf. */
  readonly progress?: Progress;
};

/** What the values of a series are read with. */
export type TrendContext = {
  readonly indicator: Pick<Indicator, "kind" | "direction" | "tolerance" | "frequency">;
  readonly cuts: Cuts;
  readonly asOf: Day;
  /** Months a value may be late before its absence is shown (P11). */
  readonly graceMonths: number;
  readonly sourceKindOf: (source: SourceId) => SourceKind | undefined;
};

/**
 * One cell for each period from the first observation to the last, and on to those overdue by more than the grace.
 * @param observations - of one series, one for a period, all of one kind of period.
 */
export function cellsOf(
  context: TrendContext,
  targets: readonly Target[],
  observations: readonly Observation[],
): ReadonlyMap<Period, TrendCell> {
  const byPeriod = new Map(observations.map((observation) => [observation.period, observation]));
  const cells = new Map<Period, TrendCell>();
  let run = -1;
  let isRunning = false;
  for (const period of periodsDue([...byPeriod.keys()].sort(comparePeriods), context)) {
    const observation = byPeriod.get(period);
    const isNumber = observation?.value.kind === "number";
    if (isNumber && (!isRunning || observation.marks.includes("breakInSeries"))) run += 1;
    isRunning = isNumber;
    cells.set(period, observation ? cellOf(context, targets, observation, run) : { value: MISSING, marks: [] });
  }
  return cells;
}

/** The periods in which a value was reported or should have been. Days are reported at no rhythm, so none is due. */
function periodsDue(reported: readonly Period[], { asOf, graceMonths }: TrendContext): readonly Period[] {
  const [first, last] = [reported[0], reported.at(-1)];
  if (first === undefined || last === undefined || kindOf(first) === "day") return reported;
  const limit = addMonths(asOf, -graceMonths) as string as Period;
  return periodsBetween(first, comparePeriods(last, limit) < 0 ? limit : last);
}

function cellOf(
  { indicator, cuts, asOf, sourceKindOf }: TrendContext,
  targets: readonly Target[],
  observation: Observation,
  run: number,
): TrendCell {
  const { value, marks, source, period } = observation;
  const sourceKind = sourceKindOf(source);
  const cell = { value, marks, ...(sourceKind && { sourceKind }) };
  if (value.kind === "absent") return cell;
  const interval = isShare(indicator) ? intervalOf(observation) : undefined;
  const progress = endOf(period) <= asOf ? progressAt(indicator, targets, observation, cuts) : undefined;
  return { ...cell, run, ...(interval && { interval }), ...(progress && { progress }) };
}

/** The 95 % Wilson interval of an observation, where both parts are counts (A4). */
export function intervalOf({
  numerator,
  denominator,
}: Pick<Observation, "numerator" | "denominator">): PercentInterval | undefined {
  const [part, whole] = [numberOf(numerator), numberOf(denominator)];
  return part === undefined || whole === undefined ? undefined : wilsonInterval(part, whole);
}

function progressAt(
  { direction, tolerance }: TrendContext["indicator"],
  targets: readonly Target[],
  actual: Observation,
  cuts: Cuts,
): Progress {
  const targetIn = (role: Target["role"]) => targets.find((target) => target.role === role);
  const interims = targets.filter(({ role }) => role === "interim");
  const [baseline, target] = [targetIn("baseline"), targetIn("target")];
  return progressOf({ direction, tolerance, baseline, interims, target, actual, cuts });
}
