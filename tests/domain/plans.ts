import fc from "fast-check";
import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import { ACTIVITY_STAGES, type Activity, PLAN_STAGES, type Plan, type Report } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import type { ActivityId, AreaId, GoalId, IndicatorId, PlanId, SourceId } from "#domain/id.ts";
import { type PlanSettings, type PlanTables, planAssessor } from "#domain/planAssessment.ts";

const MILLISECONDS = 86_400_000;

/** The settings of rules L1 and L2 as they are by default. */
export const BY_DEFAULT: PlanSettings = { dueSoonDays: 30, staleReportDays: 92 };

export function dayOf(text: string): Day {
  return text as Day;
}

/** The day so many days later, by JavaScript's own calendar. */
export function daysAfter(day: string, days: number): Day {
  return dayOf(new Date(Date.parse(day) + days * MILLISECONDS).toISOString().slice(0, 10));
}

export function planOf(changes: Partial<Plan> = {}): Plan {
  return {
    id: "map-gjilan-1" as PlanId,
    municipality: "gjilan" as AreaId,
    version: "1",
    stage: "underWay",
    start: dayOf("2024-09-01"),
    end: dayOf("2027-08-31"),
    title: { en: "Plan" },
    source: "plans" as SourceId,
    note: {},
    ...changes,
  };
}

type ActivityChanges = { readonly [Field in keyof Activity]?: Activity[Field] | undefined };

/** An activity that waits for its start and contradicts nothing; a field changed to undefined is not stated. */
export function activityOf(changes: ActivityChanges = {}): Activity {
  const activity: Activity = {
    plan: "map-gjilan-1" as PlanId,
    id: "1.1.1" as ActivityId,
    goal: "1.1" as GoalId,
    title: { en: "Training" },
    responsible: "MED",
    start: dayOf("2025-03-01"),
    deadline: dayOf("2025-09-30"),
    stage: "notStarted",
    plannedCents: 100_000,
    indicators: ["dropout" as IndicatorId],
    source: "plans" as SourceId,
  };
  const stated = Object.entries({ ...activity, ...changes }).filter(([, content]) => content !== undefined);
  return Object.fromEntries(stated) as unknown as Activity;
}

export function reportOf(date: string, changes: Partial<Report> = {}): Report {
  return {
    plan: "map-gjilan-1" as PlanId,
    activity: "1.1.1" as ActivityId,
    date: dayOf(date),
    reporter: "MED",
    note: {},
    reasonLate: {},
    ...changes,
  };
}

export function assessmentOf(plan: Plan, activity: Activity, asOf: string, reports: readonly Report[] = []) {
  const tables: PlanTables = { plans: [plan], goals: [], activities: [{ ...activity, plan: plan.id }], reports };
  const [assessment] = planAssessor(tables, BY_DEFAULT, dayOf(asOf))(plan).activities;
  if (assessment === undefined) throw new Error("the plan has one activity");
  return assessment;
}

export const anyDay: fc.Arbitrary<Day> = fc.nat(2000).map((days) => daysAfter("2023-01-01", days));

const anyCents = fc.oneof(fc.nat(200_000), fc.nat(100_000_000_000));

/** What an activity may say of itself; whatever is not required may be left unsaid. */
export const anyActivity: fc.Arbitrary<Activity> = fc
  .record(
    {
      stage: fc.constantFrom(...ACTIVITY_STAGES),
      goal: fc.constantFrom("1", "1.1", "1.2", "2") as fc.Arbitrary<GoalId>,
      indicators: fc.subarray(["dropout", "pupils"]) as fc.Arbitrary<IndicatorId[]>,
      responsible: fc.constantFrom("MED", "School"),
      fundingSource: fc.constantFrom("eu", "municipality"),
      start: anyDay,
      deadline: anyDay,
      completedOn: anyDay,
      percentDone: fc.nat(100),
      plannedCents: anyCents,
      spentCents: anyCents,
      evidence: fc.constant("list.pdf"),
    },
    { requiredKeys: ["stage", "goal", "indicators"] },
  )
  .map((said) => ({ ...unsaid(activityOf()), ...said }));

function unsaid({ responsible: _r, start: _s, deadline: _d, plannedCents: _p, ...activity }: Activity): Activity {
  return activity;
}

/** Activities of one plan, each with a number of its own. */
export const anyActivities: fc.Arbitrary<readonly Activity[]> = fc
  .array(anyActivity, { maxLength: 12 })
  .map((activities) => activities.map((activity, nth) => ({ ...activity, id: `1.1.${nth + 1}` as ActivityId })));

export const anyReports: fc.Arbitrary<readonly Report[]> = fc
  .uniqueArray(fc.tuple(anyDay, fc.boolean()), { selector: ([date]) => date, maxLength: 4 })
  .map((written) => written.map(([date, hasEvidence]) => reportOf(date, hasEvidence ? { evidence: "list.pdf" } : {})));

export const anyPlan: fc.Arbitrary<Plan> = fc
  .record(
    {
      municipality: fc.constantFrom("gjilan", "peje", "prizren") as fc.Arbitrary<AreaId>,
      version: fc.oneof(fc.nat(20).map(String), fc.constantFrom("1.2", "1.10", "draft")),
      stage: fc.constantFrom(...PLAN_STAGES),
      start: anyDay,
      end: anyDay,
    },
    { requiredKeys: ["municipality", "version", "stage"] },
  )
  .map((said) => ({ ...undated(planOf()), ...said }));

function undated({ start: _s, end: _e, ...plan }: Plan): Plan {
  return plan;
}

/** Activities assessed as of some day, from plans of several municipalities. */
export const anyAssessments: fc.Arbitrary<readonly ActivityAssessment[]> = fc
  .tuple(fc.array(fc.tuple(anyPlan, anyActivities), { minLength: 1, maxLength: 3 }), anyReports, anyDay)
  .map(([drawn, reports, asOf]) => {
    const plans = drawn.map(([plan], nth) => ({ ...plan, id: `map-${nth}` as PlanId }));
    const activities = drawn.flatMap(([, own], nth) => own.map((one) => ({ ...one, plan: `map-${nth}` as PlanId })));
    const reported = reports.map((report) => ({ ...report, plan: "map-0" as PlanId }));
    const assess = planAssessor({ plans, goals: [], activities, reports: reported }, BY_DEFAULT, asOf);
    return plans.flatMap((plan) => assess(plan).activities);
  });
