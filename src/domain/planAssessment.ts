import type { ActivityAssessment, Slippage } from "./activityAssessment.ts";
import { type ActivityTotals, totalsOf } from "./activityTotals.ts";
import { type Contradiction, contradictionsOf, goalsWithoutActivity } from "./contradiction.ts";
import type { Activity, Dataset, Goal, Plan, Report, Settings } from "./dataset.ts";
import { type Day, daysBetween } from "./day.ts";
import { groupBy } from "./group.ts";
import { type AreaId, activityKey, type PlanId } from "./id.ts";
import { type PlanProgress, planProgress } from "./planProgress.ts";
import { type PlanVersions, planVersions, versionBefore } from "./planVersions.ts";
import { reportingOf } from "./reporting.ts";
import { scheduleOf } from "./schedule.ts";

/** Everything Vijim concludes about one version of a plan as of a day (rules L). */
export type PlanAssessment = {
  readonly plan: Plan;
  /** In the order of the data set. */
  readonly activities: readonly ActivityAssessment[];
  /** Of the plan itself: sub-goals that no activity serves. */
  readonly contradictions: readonly Contradiction[];
  readonly totals: ActivityTotals;
  readonly progress: PlanProgress;
};

/** A municipality with its plans; `assessment` is of the current one and absent where no plan is on record (L5). */
export type MunicipalityPlan = PlanVersions & {
  readonly municipality: AreaId;
  readonly assessment?: PlanAssessment;
};

export type PlanTables = Pick<Dataset, "plans" | "goals" | "activities" | "reports">;
export type PlanSettings = Pick<Settings, "dueSoonDays" | "staleReportDays">;

/** The plans of some municipalities, each with the assessment of its current one (L5). */
export function municipalityPlans(
  tables: PlanTables,
  municipalities: readonly AreaId[],
  settings: PlanSettings,
  asOf: Day,
): readonly MunicipalityPlan[] {
  const assess = planAssessor(tables, settings, asOf);
  return municipalities.map((municipality) => {
    const versions = planVersions(tables.plans, municipality);
    const { current } = versions;
    return { municipality, ...versions, ...(current && { assessment: assess(current) }) };
  });
}

/** Assesses plans of one data set: each activity and report is looked up once, however many plans are asked about. */
export function planAssessor(
  tables: PlanTables,
  { dueSoonDays, staleReportDays }: PlanSettings,
  asOf: Day,
): (plan: Plan) => PlanAssessment {
  const activitiesOf = groupBy(tables.activities, ({ plan }) => plan);
  const reportsOf = groupBy(tables.reports, ({ plan, activity }) => activityKey({ plan, id: activity }));
  return (plan) => {
    const own = activitiesOf.get(plan.id) ?? [];
    const before = versionBefore(tables.plans, plan);
    const former = new Map((before && activitiesOf.get(before.id))?.map((one) => [one.id, one]));
    const activities = own.map((activity): ActivityAssessment => {
      const written: readonly Report[] = reportsOf.get(activityKey(activity)) ?? [];
      const reporting = reportingOf(activity, written, asOf, staleReportDays);
      const slippage = slippageOf(former.get(activity.id), activity);
      return {
        activity,
        plan,
        schedule: scheduleOf(activity, asOf, dueSoonDays),
        reporting,
        contradictions: contradictionsOf({ activity, plan, reports: reporting.reports, asOf }),
        ...(slippage && { slippage }),
      };
    });
    const totals = totalsOf(activities);
    const contradictions = goalsWithoutActivity(goalsOf(tables.goals, plan.id), own);
    return { plan, activities, contradictions, totals, progress: planProgress(totals, plan, asOf) };
  };
}

/** The goals of a plan: its own, and those of all plans unless it has one of the same number for itself. */
export function goalsOf(goals: readonly Goal[], plan: PlanId): readonly Goal[] {
  const own = new Set(goals.filter((goal) => goal.plan === plan).map(({ id }) => id));
  return goals.filter((goal) => goal.plan === plan || (goal.plan === "*" && !own.has(goal.id)));
}

function slippageOf(before: Activity | undefined, { deadline }: Activity): Slippage | undefined {
  if (before?.deadline === undefined || deadline === undefined || before.deadline === deadline) return undefined;
  return { before: before.deadline, days: daysBetween(before.deadline, deadline) };
}
