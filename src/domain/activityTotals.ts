import type { ActivityAssessment } from "./activityAssessment.ts";
import { ACTIVITY_STAGES, type ActivityStage } from "./dataset.ts";
import { SCHEDULES, type ScheduleKind } from "./schedule.ts";

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

export function totalsOf(assessments: Iterable<ActivityAssessment>): ActivityTotals {
  let totals = NO_TOTALS;
  for (const assessment of assessments) totals = addTotals(totals, totalsOfOne(assessment));
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

function totalsOfOne({ activity, schedule, reporting, contradictions }: ActivityAssessment): ActivityTotals {
  return {
    activities: 1,
    stages: { ...NO_TOTALS.stages, [activity.stage]: 1 },
    schedules: { ...NO_TOTALS.schedules, [schedule.kind]: 1 },
    staleReports: Number(reporting.isStale),
    contradictory: Number(contradictions.length > 0),
    plannedCents: activity.plannedCents ?? 0,
    spentCents: activity.spentCents ?? 0,
    withoutBudget: Number(activity.plannedCents === undefined),
    withoutSpending: Number(activity.spentCents === undefined),
  };
}

function addCounts<Key extends string>(
  one: Readonly<Record<Key, number>>,
  other: Readonly<Record<Key, number>>,
): Record<Key, number> {
  const keys = Object.keys(one) as Key[];
  return Object.fromEntries(keys.map((key) => [key, one[key] + other[key]])) as Record<Key, number>;
}

function zeros<Key extends string>(keys: readonly Key[]): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
}
