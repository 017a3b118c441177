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

/** The activities added up, each once; time grows linearly with them. */
export function totalsOf(assessments: readonly ActivityAssessment[]): ActivityTotals {
  const [stages, schedules] = [zeros(ACTIVITY_STAGES), zeros(SCHEDULES)];
  let [staleReports, contradictory, plannedCents, spentCents, withoutBudget, withoutSpending] = [0, 0, 0, 0, 0, 0];
  for (const { activity, schedule, reporting, contradictions } of assessments) {
    stages[activity.stage]++;
    schedules[schedule.kind]++;
    if (reporting.isStale) staleReports++;
    if (contradictions.length > 0) contradictory++;
    if (activity.plannedCents === undefined) withoutBudget++;
    else plannedCents += activity.plannedCents;
    if (activity.spentCents === undefined) withoutSpending++;
    else spentCents += activity.spentCents;
  }
  const counts = { activities: assessments.length, stages, schedules, staleReports, contradictory };
  return { ...counts, plannedCents, spentCents, withoutBudget, withoutSpending };
}

function zeros<Key extends string>(keys: readonly Key[]): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
}
