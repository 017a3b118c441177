import type { ActivityAssessment } from "./activityAssessment.ts";
import { type ActivityTotals, totalsOf } from "./activityTotals.ts";
import type { Goal } from "./dataset.ts";
import { groupBy } from "./group.ts";

/** What activities can be put together by. */
export const ACTIVITY_GROUPINGS = [
  "municipality",
  "goal",
  "responsible",
  "funder",
  "year",
  "stage",
  "schedule",
] as const;
export type ActivityGrouping = (typeof ACTIVITY_GROUPINGS)[number];

/** Activities that have one thing in common, and their totals. */
export type ActivityGroup = {
  /** An id, the name of a body, a calendar year or a stage; undefined for those that do not say. */
  readonly key: string | undefined;
  readonly activities: readonly ActivityAssessment[];
  readonly totals: ActivityTotals;
};

/**
 * What an activity is grouped under. `goal` is the goal or sub-goal it serves, `plan~goal` where the plan has it for
 * itself; `year` the calendar year of its deadline.
 * @returns undefined where the activity does not say.
 */
export function groupKeyOf(
  { activity, plan, schedule }: ActivityAssessment,
  grouping: ActivityGrouping,
  goals: readonly Goal[],
): string | undefined {
  switch (grouping) {
    case "municipality":
      return plan.municipality;
    case "goal":
      return goals.some((goal) => goal.plan === plan.id && goal.id === activity.goal)
        ? `${plan.id}~${activity.goal}`
        : activity.goal;
    case "responsible":
      return activity.responsible;
    case "funder":
      return activity.fundingSource;
    case "year":
      return activity.deadline?.slice(0, 4);
    case "stage":
      return activity.stage;
    case "schedule":
      return schedule.kind;
  }
}

/** Activities by what they have in common, in the order in which each group first occurs; every activity is in one group. */
export function groupActivities(
  activities: readonly ActivityAssessment[],
  grouping: ActivityGrouping,
  goals: readonly Goal[],
): readonly ActivityGroup[] {
  const groups = groupBy(activities, (activity) => groupKeyOf(activity, grouping, goals));
  return Array.from(groups, ([key, members]) => ({ key, activities: members, totals: totalsOf(members) }));
}
