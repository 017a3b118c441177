import type { ActivityTotals } from "./activityTotals.ts";
import type { Plan } from "./dataset.ts";
import { type Day, daysBetween } from "./day.ts";

/**
 * Completion, time and money of a plan, side by side and never mixed into one (L4). Shares are 0 or more; an absent share
 * means there is nothing to divide by.
 */
export type PlanProgress = {
  /** Completed activities, of all but the cancelled. */
  readonly completed: number;
  readonly of: number;
  readonly completionShare?: number;
  /** Days gone ÷ days of the plan, first and last day counted, 0 before it begins and 1 once it has ended. */
  readonly timeShare?: number;
  readonly plannedCents: number;
  readonly spentCents: number;
  /** Spent ÷ planned; above 1 where more was spent than planned. */
  readonly moneyShare?: number;
};

/** The same for some of the activities of a plan, or of several; without `plan` no time share. */
export function planProgress(
  { activities, stages, plannedCents, spentCents }: ActivityTotals,
  plan: Pick<Plan, "start" | "end"> | undefined,
  asOf: Day,
): PlanProgress {
  const [completed, of] = [stages.completed, activities - stages.cancelled];
  const timeShare = plan && timeShareOf(plan, asOf);
  return {
    completed,
    of,
    ...(of > 0 && { completionShare: completed / of }),
    ...(timeShare !== undefined && { timeShare }),
    plannedCents,
    spentCents,
    ...(plannedCents > 0 && { moneyShare: spentCents / plannedCents }),
  };
}

/** Days gone ÷ days from the first to the last, both counted; held between 0 and 1, absent where a date is. */
export function timeShareOf({ start, end }: Pick<Plan, "start" | "end">, asOf: Day): number | undefined {
  if (start === undefined || end === undefined || end < start) return undefined;
  const share = (daysBetween(start, asOf) + 1) / (daysBetween(start, end) + 1);
  return Math.min(1, Math.max(0, share));
}
