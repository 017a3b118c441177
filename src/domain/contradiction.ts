import type { Activity, Goal, Plan, Report } from "./dataset.ts";
import type { Day } from "./day.ts";
import type { GoalId } from "./id.ts";

/** Every way in which a plan or an activity contradicts itself or leaves a gap (L3). */
export const CONTRADICTIONS = [
  "completedWithoutEvidence",
  "completedBelowFull",
  "notStartedButSpent",
  "notStartedButPercent",
  "inProgressBeforeStart",
  "spentAbovePlanned",
  "deadlineBeforeStart",
  "outsidePlan",
  "goalWithoutActivity",
  "noResponsible",
  "noBudget",
  "noDeadline",
  "noIndicator",
] as const;
export type ContradictionCode = (typeof CONTRADICTIONS)[number];

/** One contradiction with what its sentence needs. */
export type Contradiction =
  | { readonly code: "completedWithoutEvidence" | "noResponsible" | "noBudget" | "noDeadline" | "noIndicator" }
  /** `percent` as reported, 0–100. */
  | { readonly code: "completedBelowFull" | "notStartedButPercent"; readonly percent: number }
  | { readonly code: "notStartedButSpent"; readonly spentCents: number }
  | { readonly code: "inProgressBeforeStart"; readonly start: Day }
  | { readonly code: "spentAbovePlanned"; readonly plannedCents: number; readonly spentCents: number }
  | { readonly code: "deadlineBeforeStart"; readonly start: Day; readonly deadline: Day }
  /** A `day` of the activity before the plan begins or after it ends (`limit`). */
  | { readonly code: "outsidePlan"; readonly side: "before" | "after"; readonly day: Day; readonly limit: Day }
  | { readonly code: "goalWithoutActivity"; readonly goal: GoalId };

type Question = {
  readonly activity: Activity;
  readonly plan: Pick<Plan, "start" | "end">;
  /** The reports known by `asOf`. */
  readonly reports: readonly Pick<Report, "evidence">[];
  readonly asOf: Day;
};

/** What is contradictory about an activity, in the order of CONTRADICTIONS (L3). */
export function contradictionsOf(question: Question): readonly Contradiction[] {
  return [...ofStage(question), ...ofMoney(question.activity), ...ofDates(question), ...ofGaps(question.activity)];
}

function ofStage({ activity, reports, asOf }: Question): readonly Contradiction[] {
  const { stage, percentDone, spentCents = 0, start } = activity;
  const found: Contradiction[] = [];
  const hasEvidence = [activity, ...reports].some(({ evidence }) => evidence !== undefined);
  if (stage === "completed" && !hasEvidence) found.push({ code: "completedWithoutEvidence" });
  if (stage === "completed" && percentDone !== undefined && percentDone < 100)
    found.push({ code: "completedBelowFull", percent: percentDone });
  if (stage === "notStarted" && spentCents > 0) found.push({ code: "notStartedButSpent", spentCents });
  if (stage === "notStarted" && percentDone !== undefined && percentDone > 0)
    found.push({ code: "notStartedButPercent", percent: percentDone });
  if (stage === "inProgress" && start !== undefined && start > asOf)
    found.push({ code: "inProgressBeforeStart", start });
  return found;
}

function ofMoney({ plannedCents, spentCents }: Activity): readonly Contradiction[] {
  if (plannedCents === undefined || spentCents === undefined || spentCents <= plannedCents) return [];
  return [{ code: "spentAbovePlanned", plannedCents, spentCents }];
}

function ofDates({ activity: { start, deadline }, plan }: Question): readonly Contradiction[] {
  const found: Contradiction[] = [];
  if (start !== undefined && deadline !== undefined && deadline < start)
    found.push({ code: "deadlineBeforeStart", start, deadline });
  const days = [start, deadline].filter((day) => day !== undefined).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first !== undefined && plan.start !== undefined && first < plan.start)
    found.push({ code: "outsidePlan", side: "before", day: first, limit: plan.start });
  if (last !== undefined && plan.end !== undefined && last > plan.end)
    found.push({ code: "outsidePlan", side: "after", day: last, limit: plan.end });
  return found;
}

/** What every activity should say; nobody asks it of a cancelled one. */
function ofGaps({ stage, responsible, plannedCents, deadline, indicators }: Activity): readonly Contradiction[] {
  if (stage === "cancelled") return [];
  const found: Contradiction[] = [];
  if (responsible === undefined) found.push({ code: "noResponsible" });
  if (plannedCents === undefined) found.push({ code: "noBudget" });
  if (deadline === undefined) found.push({ code: "noDeadline" });
  if (indicators.length === 0) found.push({ code: "noIndicator" });
  return found;
}

/**
 * The sub-goals of a plan that no activity serves (L3). A plan without any activity is not asked: it is not written yet.
 * @param goals - the goals of the plan and those of all plans.
 */
export function goalsWithoutActivity(
  goals: readonly Goal[],
  activities: readonly Activity[],
): readonly Contradiction[] {
  if (activities.length === 0) return [];
  const isServed = (id: GoalId) => activities.some(({ goal }) => goal === id || goal.startsWith(`${id}.`));
  return goals
    .filter(({ id }) => id.includes(".") && !isServed(id))
    .map(({ id }) => ({ code: "goalWithoutActivity", goal: id }));
}
