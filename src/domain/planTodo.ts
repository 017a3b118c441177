import type { ActivityAssessment } from "./activityAssessment.ts";

/** Why an activity is to be taken up, most pressing first (L1–L3). */
export const TODO_REASONS = ["overdue", "startOverdue", "stale", "contradictory"] as const;
export type TodoReason = (typeof TODO_REASONS)[number];

/** An activity to be taken up, once, for the most pressing of its reasons. */
export type Todo = {
  readonly assessment: ActivityAssessment;
  readonly reason: TodoReason;
  /** Whole days overdue, waiting to begin or without a report; absent where none was ever reported, or days do not matter. */
  readonly days?: number;
};

/** What is to be taken up: by reason, then by days, the most first; what was never reported before what was once. */
export function todosOf(activities: readonly ActivityAssessment[]): readonly Todo[] {
  return activities
    .flatMap((assessment) => todoOf(assessment) ?? [])
    .toSorted((one, other) => rankOf(one) - rankOf(other) || daysOf(other) - daysOf(one));
}

function todoOf(assessment: ActivityAssessment): Todo | undefined {
  const { schedule, reporting, contradictions } = assessment;
  if (schedule.kind === "overdue" || schedule.kind === "startOverdue")
    return { assessment, reason: schedule.kind, days: schedule.daysLate };
  if (reporting.isStale) {
    const { daysSince } = reporting;
    return { assessment, reason: "stale", ...(daysSince !== undefined && { days: daysSince }) };
  }
  return contradictions.length > 0 ? { assessment, reason: "contradictory" } : undefined;
}

function rankOf({ reason }: Todo): number {
  return TODO_REASONS.indexOf(reason);
}

/** A number larger than any days, which may be subtracted from itself, for "never". */
function daysOf({ days }: Todo): number {
  return days ?? Number.MAX_SAFE_INTEGER;
}
