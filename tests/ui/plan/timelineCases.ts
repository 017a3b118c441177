import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import { totalsOf } from "#domain/activityTotals.ts";
import type { Activity, Plan, Report } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import type { ActivityId, AreaId, GoalId, IndicatorId, PlanId, SourceId } from "#domain/id.ts";
import { planAssessor } from "#domain/planAssessment.ts";
import type { ActivityBlock } from "#ui/plan/activityBlock.ts";

/** The reporting date of the cases. */
export const AS_OF = day("2026-06-30");

export function day(text: string): Day {
  return text as Day;
}

const PLAN: Plan = {
  id: "peje-2" as PlanId,
  municipality: "peje" as AreaId,
  version: "2",
  stage: "underWay",
  start: day("2025-01-01"),
  end: day("2027-12-31"),
  title: {},
  source: "plans" as SourceId,
  note: {},
};

type Case = Partial<Activity> & {
  /** The deadline in the version of the plan before. */
  readonly formerDeadline?: Day;
  readonly reportDays?: readonly Day[];
  readonly of?: Partial<Plan>;
};

/** An activity as the domain assesses it on 30 June 2026; complete but for what a case leaves out. */
export function assessed({ formerDeadline, reportDays = [], of, ...changes }: Case): ActivityAssessment {
  const plan: Plan = { ...PLAN, ...of };
  const activity: Activity = {
    plan: plan.id,
    id: "1.1.1" as ActivityId,
    goal: "1.1" as GoalId,
    title: { en: "Train teachers", sq: "Trajnimi i mësimdhënësve", sr: "Obuka nastavnika" },
    stage: "notStarted",
    responsible: "MED",
    plannedCents: 100_00,
    indicators: ["dropout" as IndicatorId],
    source: "plans" as SourceId,
    ...changes,
  };
  const before: Plan = { ...plan, id: "peje-1" as PlanId, version: "1" };
  const former: Activity = { ...activity, plan: before.id, ...(formerDeadline && { deadline: formerDeadline }) };
  const reports = reportDays.map(
    (date): Report => ({
      plan: plan.id,
      activity: activity.id,
      date,
      reporter: "MED",
      note: {},
      reasonLate: {},
    }),
  );
  const tables = { plans: [before, plan], goals: [], activities: [former, activity], reports };
  const { activities } = planAssessor(tables, { dueSoonDays: 30, staleReportDays: 92 }, AS_OF)(plan);
  const [only] = activities;
  if (only === undefined) throw new Error("the plan has no activity");
  return only;
}

export function blockOf(label: string, activities: readonly ActivityAssessment[]): ActivityBlock {
  return { id: label, label, activities, totals: totalsOf(activities) };
}

/** Activities `1` to `count`, all of one plan. */
export function activitiesOf(count: number, plan: Partial<Plan> = {}): readonly ActivityAssessment[] {
  return Array.from({ length: count }, (_, place) =>
    assessed({
      id: `${place + 1}` as ActivityId,
      title: { en: `Activity ${place + 1}` },
      start: day("2026-01-01"),
      deadline: day("2026-12-31"),
      percentDone: 0,
      of: plan,
    }),
  );
}
