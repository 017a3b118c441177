import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import type { ActivityTotals } from "#domain/activityTotals.ts";

/** Activities under one heading as a person reads it. */
export type ActivityBlock = {
  readonly id: string;
  readonly label: string;
  readonly activities: readonly ActivityAssessment[];
  readonly totals: ActivityTotals;
};
