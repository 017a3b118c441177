import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import type { Goal } from "#domain/dataset.ts";

/** The keys, `plan~goal`, of the goals that plans have for themselves. */
export function ownGoalsOf(goals: readonly Goal[]): ReadonlySet<string> {
  return new Set(goals.filter(({ plan }) => plan !== "*").map(({ plan, id }) => `${plan}~${id}`));
}

/** The keys of the goal and sub-goals an activity serves, from the top: `1`, `1.2`, or `plan~1.6` where its plan has it. */
export function goalPathOf(
  { activity, plan }: Pick<ActivityAssessment, "activity" | "plan">,
  ownGoals: ReadonlySet<string>,
): readonly string[] {
  const parts = activity.goal.split(".");
  return parts.map((_, place) => {
    const id = parts.slice(0, place + 1).join(".");
    const own = `${plan.id}~${id}`;
    return ownGoals.has(own) ? own : id;
  });
}
