import type { ActivityAssessment } from "./activityAssessment.ts";
import { ACTIVITY_STAGES, type ActivityStage } from "./dataset.ts";
import { SCHEDULES, type ScheduleKind } from "./schedule.ts";
import { zeros } from "./zeros.ts";

/** Some activities added up. Counts are whole; money is in whole cents, so that sums are exact in any order. */
export type ActivityTotals = {
  readonly activities: number;
  readonly stages: Readonly<Record<ActivityStage, number>>;
  readonly schedules: Readonly<Record<ScheduleKind, number>>;
  readonly staleReports: number;
  /** Activities with at least one contradiction or gap (L3). */
  readonly contradictory: number;
  readonly plannedCents: number;
  readonly spentCents: number;
  /** Activities that state no budget, and those that state no spending: what is not stated is not 0. */
  readonly withoutBudget: number;
  readonly withoutSpending: number;
};

/** Nothing added up: the neutral element of `addTotals`. */
export const NO_TOTALS: ActivityTotals = {
  activities: 0,
  stages: zeros(ACTIVITY_STAGES),
  schedules: zeros(SCHEDULES),
  staleReports: 0,
  contradictory: 0,
  plannedCents: 0,
  spentCents: 0,
  withoutBudget: 0,
  withoutSpending: 0,
};

/** Adds up in place, as tables of thousands of activities are added up at every letter of a search. */
export function totalsOf(assessments: Iterable<ActivityAssessment>): ActivityTotals {
  const totals = { ...NO_TOTALS, stages: { ...NO_TOTALS.stages }, schedules: { ...NO_TOTALS.schedules } };
  for (const { activity, schedule, reporting, contradictions } of assessments) {
    totals.activities += 1;
    totals.stages[activity.stage] += 1;
    totals.schedules[schedule.kind] += 1;
    totals.staleReports += Number(reporting.isStale);
    totals.contradictory += Number(contradictions.length > 0);
    totals.plannedCents += activity.plannedCents ?? 0;
    totals.spentCents += activity.spentCents ?? 0;
    totals.withoutBudget += Number(activity.plannedCents === undefined);
    totals.withoutSpending += Number(activity.spentCents === undefined);
  }
  return totals;
}

/** The totals of two sets of activities that share none. */
export function addTotals(one: ActivityTotals, other: ActivityTotals): ActivityTotals {
  return {
    activities: one.activities + other.activities,
    stages: addCounts(one.stages, other.stages),
    schedules: addCounts(one.schedules, other.schedules),
    staleReports: one.staleReports + other.staleReports,
    contradictory: one.contradictory + other.contradictory,
    plannedCents: one.plannedCents + other.plannedCents,
    spentCents: one.spentCents + other.spentCents,
    withoutBudget: one.withoutBudget + other.withoutBudget,
    withoutSpending: one.withoutSpending + other.withoutSpending,
  };
}

function addCounts<Key extends string>(
  one: Readonly<Record<Key, number>>,
  other: Readonly<Record<Key, number>>,
): Record<Key, number> {
  const keys = Object.keys(one) as Key[];
  return Object.fromEntries(keys.map((key) => [key, one[key] + other[key]])) as Record<Key, number>;
}
