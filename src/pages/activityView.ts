import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import type { Goal } from "#domain/dataset.ts";
import { goalsOf, planAssessor } from "#domain/planAssessment.ts";
import { splitWords } from "#state/selection.ts";
import type { PlansPackOf } from "./usePlans.ts";
import type { Site } from "./useSite.ts";

/** The activity an address names, in whichever version of a plan it stands; undefined where the plans have none. */
export function activityNamed(
  { first, asOf }: Pick<Site, "first" | "asOf">,
  tables: PlansPackOf,
  word: string | undefined,
): ActivityAssessment | undefined {
  const [planId, id] = splitWords(word);
  const plan = tables.plans.find((one) => one.id === planId);
  if (plan === undefined) return undefined;
  const { activities } = planAssessor(tables, first.settings, asOf)(plan);
  return activities.find(({ activity }) => activity.id === id);
}

/** The goal an activity serves and the sub-goal within, the goal first; those the data set does not have are left out. */
export function goalPath(
  { activity, plan }: Pick<ActivityAssessment, "activity" | "plan">,
  goals: readonly Goal[],
): readonly Goal[] {
  const own = goalsOf(goals, plan.id);
  const parts = activity.goal.split(".");
  const ids = parts.map((_, place) => parts.slice(0, place + 1).join("."));
  return ids.flatMap((id) => own.find((goal) => goal.id === id) ?? []);
}
