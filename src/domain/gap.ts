import { type Assessment, assessAgainst } from "./assessment.ts";
import type { Direction, Indicator, Settings, Target } from "./dataset.ts";
import type { Day } from "./day.ts";
import type { AreaId } from "./id.ts";
import type { Disaggregation, Observation } from "./observation.ts";
import type { Measurement } from "./progress.ts";
import { roundForComparison } from "./rounding.ts";
import { isSuppressed, MARKS, MISSING, numberValue, SUPPRESSED, type Value } from "./value.ts";

/**
 * The gap between a group and its reference, in percentage points: group − reference (A5), without what a computer adds
 * in subtracting (P6).
 * @returns absent as the group is, else as the reference is; suppressed wins, so that no gap tells a hidden side.
 */
export function gapOf(group: Value, reference: Value): Value {
  if (isSuppressed(group) || isSuppressed(reference)) return SUPPRESSED;
  if (group.kind === "absent") return group;
  if (reference.kind === "absent") return reference;
  return numberValue(roundForComparison(group.number - reference.number));
}

/** The gap of two measurements of one period, to be asked for its progress like any other; undefined where a side or the period differs. */
export function gapMeasurement(
  group: Measurement | undefined,
  reference: Measurement | undefined,
): Measurement | undefined {
  if (group === undefined || reference === undefined || group.period !== reference.period) return undefined;
  return { period: group.period, value: gapOf(group.value, reference.value), source: group.source };
}

/** One side of a gap: what is known of a group, and what it promised. */
export type GapSide = {
  /** In period order. */
  readonly series: readonly Observation[];
  readonly targets: readonly Target[];
};

export type GapQuestion = {
  /** The indicator of both sides, a rate in percent. */
  readonly indicator: Indicator;
  readonly area: AreaId;
  /** Of the group. */
  readonly disaggregation: Disaggregation;
  readonly group: GapSide;
  readonly reference: GapSide;
  readonly settings: Pick<Settings, "onTrackCut" | "behindCut" | "staleValueMonths">;
  readonly asOf: Day;
};

/** What is concluded of a gap: baseline, target, actual and status of its own, in percentage points (A5). */
export function assessGap({ group, reference, ...question }: GapQuestion): Assessment {
  const targets = gapTargets(group.targets, reference.targets);
  const baseline = targets.find(({ role }) => role === "baseline");
  const indicator: Indicator = {
    ...question.indicator,
    unit: "percentagePoints",
    direction: towardsZero(baseline?.value ?? MISSING),
    countsPersons: false,
  };
  return assessAgainst(targets, { ...question, indicator, series: gapSeries(group.series, reference.series) });
}

/** The way in which a gap closes; none where there is no gap. */
function towardsZero(gap: Value): Direction {
  if (gap.kind === "absent" || gap.number === 0) return "none";
  return gap.number < 0 ? "increase" : "decrease";
}

/** The gap in each period of the group; missing where the reference has no observation of it (A2). In order of the group. */
export function gapSeries(group: readonly Observation[], reference: readonly Observation[]): readonly Observation[] {
  const others = new Map(reference.map((observation) => [observation.period, observation]));
  return group.map((observation) => {
    const other = others.get(observation.period);
    const marks = MARKS.filter((mark) => [observation, other].some((side) => side?.marks.includes(mark)));
    const value = gapOf(observation.value, other?.value ?? MISSING);
    return { ...observation, value, numerator: MISSING, denominator: MISSING, marks, note: {} };
  });
}

/** Baseline, interim targets and target of a gap: of those that both sides have for the same period. */
export function gapTargets(group: readonly Target[], reference: readonly Target[]): readonly Target[] {
  return group.flatMap((target) => {
    const other = reference.find(({ role, period }) => role === target.role && period === target.period);
    const gap = gapMeasurement(target, other);
    return gap === undefined ? [] : [{ ...target, ...gap, numerator: MISSING, denominator: MISSING, note: {} }];
  });
}
