import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import { type ActivityTotals, totalsOf } from "#domain/activityTotals.ts";
import type { Goal, Plan } from "#domain/dataset.ts";
import { goalsOf } from "#domain/planAssessment.ts";

/** A goal or sub-goal with the activities that serve it themselves, in the order of the plan. */
export type GoalPart = {
  readonly id: string;
  /** Undefined where the data set has no such goal. */
  readonly goal: Goal | undefined;
  readonly activities: readonly ActivityAssessment[];
  readonly totals: ActivityTotals;
};

/** A goal at the top with its parts: itself where activities serve it without a sub-goal, then its sub-goals. */
export type GoalOutline = Pick<GoalPart, "id" | "goal"> & { readonly parts: readonly GoalPart[] };

/** The activities of one plan by goal and sub-goal; every activity is in one part, and sub-goals without any are there too. */
export function goalOutline(
  plan: Plan,
  activities: readonly ActivityAssessment[],
  allGoals: readonly Goal[],
): readonly GoalOutline[] {
  const goals = goalsOf(allGoals, plan.id);
  const goalOf = (id: string) => goals.find((goal) => goal.id === id);
  const ids = [...new Set([...goals.map(({ id }): string => id), ...activities.map(({ activity }) => activity.goal)])];
  const parts = ids.toSorted(compareGoals).map((id): GoalPart => {
    const own = activities.filter(({ activity }) => activity.goal === id);
    return { id, goal: goalOf(id), activities: own, totals: totalsOf(own) };
  });
  const tops = [...new Set(parts.map(({ id }) => topOf(id)))];
  return tops.map((top) => ({
    id: top,
    goal: goalOf(top),
    parts: parts.filter(({ id, activities: own }) => topOf(id) === top && (id !== top || own.length > 0)),
  }));
}

function topOf(id: string): string {
  return id.split(".")[0] ?? id;
}

/** By their numbers, 1.2 before 1.10. */
function compareGoals(one: string, other: string): number {
  const [these, those] = [one.split("."), other.split(".")];
  for (let place = 0; place < Math.max(these.length, those.length); place++) {
    const [part = "", against = ""] = [these[place], those[place]];
    if (part !== against) return Number(part) - Number(against) || (part < against ? -1 : 1);
  }
  return 0;
}
